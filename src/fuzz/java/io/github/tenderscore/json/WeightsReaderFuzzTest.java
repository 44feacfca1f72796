package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.weighting.Weighting;
import java.io.ByteArrayInputStream;

/** Whatever bytes come, they are read as a question of weights and answered, or refused with faults; and the answer can be verified. */
class WeightsReaderFuzzTest {

    @FuzzTest
    void anyBytesAreWeighedOrRefused(byte[] bytes) {
        Weighting weighting;
        try {
            weighting = WeightsReader.read(new ByteArrayInputStream(bytes));
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        assertThat(ResultVerifier.ofWeights()
                        .verify(WeightsWriter.write(weighting))
                        .holds())
                .isTrue();
    }
}
