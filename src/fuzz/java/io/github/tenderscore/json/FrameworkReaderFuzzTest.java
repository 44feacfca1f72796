package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.framework.FrameworkEvaluation;
import io.github.tenderscore.framework.FrameworkResult;
import java.io.ByteArrayInputStream;

/** Whatever bytes come, they are read or refused with faults; and what is read can be written, read again and recomputed. */
class FrameworkReaderFuzzTest {

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        FrameworkEvaluation evaluation;
        try {
            evaluation = FrameworkReader.standard().read(new ByteArrayInputStream(bytes));
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        String text = FrameworkWriter.write(evaluation);
        FrameworkEvaluation again = FrameworkReader.standard().read(text);
        assertThat(again.framework()).isEqualTo(evaluation.framework());
        assertThat(FrameworkWriter.write(again)).isEqualTo(text);
        recomputed(evaluation);
    }

    private static void recomputed(FrameworkEvaluation evaluation) {
        FrameworkResult result;
        try {
            result = evaluation.award();
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            return;
        }
        assertThat(ResultVerifier.ofFrameworks(FrameworkReader.standard())
                        .verify(FrameworkResultWriter.write(result))
                        .differences())
                .isEmpty();
    }
}
