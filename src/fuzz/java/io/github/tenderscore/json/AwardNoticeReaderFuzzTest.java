package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tenderscore.award.Awards;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.ocds.AwardNoticeWriter;
import java.io.ByteArrayInputStream;

/** Whatever bytes come, they are read or refused with faults; and what is read is written or refused with faults. */
class AwardNoticeReaderFuzzTest {

    private static final AwardNoticeReader READER = AwardNoticeReader.of(Awards.assessment());

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        try {
            AwardNoticeDocument read = READER.read(new ByteArrayInputStream(bytes));
            assertThat(read.facts().entries()).isNotEmpty();
            assertThat(AwardNoticeWriter.draft(read.facts(), read.procurement()))
                    .isEqualTo(AwardNoticeWriter.draft(read.facts(), read.procurement()));
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
