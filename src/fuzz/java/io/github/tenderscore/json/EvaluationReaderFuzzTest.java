package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Tender;
import java.io.ByteArrayInputStream;
import java.util.Comparator;

/** Whatever bytes come, they are read or refused with faults; and what is read can be written and read again. */
class EvaluationReaderFuzzTest {

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Evaluation evaluation;
        try {
            evaluation = EvaluationReader.standard().read(new ByteArrayInputStream(bytes));
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        String text = EvaluationWriter.write(evaluation);
        Evaluation again = EvaluationReader.standard().read(text);
        assertThat(again.methodology()).isEqualTo(evaluation.methodology());
        assertThat(again.tenders())
                .isEqualTo(evaluation.tenders().stream()
                        .sorted(Comparator.comparing(Tender::id))
                        .toList());
        assertThat(again.notes()).isEqualTo(evaluation.notes());
        assertThat(EvaluationWriter.write(again)).isEqualTo(text);
        assertThat(Fingerprints.of(again.methodology())).isEqualTo(Fingerprints.of(evaluation.methodology()));
    }
}
