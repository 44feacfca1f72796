package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.fault.FaultException;
import java.io.ByteArrayInputStream;

/** Whatever bytes come, they are read or refused with faults; and what is read can be written and read again. */
class SummaryFactsReaderFuzzTest {

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        SummaryFacts facts;
        try {
            facts = SummaryFactsReader.read(new ByteArrayInputStream(bytes));
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        assertThat(SummaryFactsReader.read(SummaryFactsWriter.write(facts))).isEqualTo(facts);
    }
}
