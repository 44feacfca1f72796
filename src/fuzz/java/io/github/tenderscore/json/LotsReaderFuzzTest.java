package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.lot.LotAwards;
import io.github.tenderscore.lot.LotEvaluation;
import java.io.ByteArrayInputStream;

/** Whatever bytes come, they are read as lots and awarded, or refused with faults; and what is awarded can be written and verified. */
class LotsReaderFuzzTest {

    @FuzzTest
    void anyBytesAreAwardedOrRefused(byte[] bytes) {
        LotAwards awards;
        String text;
        try {
            LotEvaluation evaluation = LotsReader.standard().read(new ByteArrayInputStream(bytes));
            awards = evaluation.allocate();
            text = LotsWriter.write(evaluation);
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        assertThat(LotsWriter.write(LotsReader.standard().read(text))).isEqualTo(text);
        assertThat(ResultVerifier.ofLotAwards(LotsReader.standard())
                        .verify(LotAwardsWriter.write(awards))
                        .holds())
                .isTrue();
    }
}
