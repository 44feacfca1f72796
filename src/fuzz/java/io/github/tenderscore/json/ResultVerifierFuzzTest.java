package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tenderscore.Assessment;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.ResultVerifier.Verification;
import java.io.ByteArrayInputStream;

/** Whatever bytes come, they are recomputed or refused with faults; and what is recomputed holds. */
class ResultVerifierFuzzTest {

    private static final ResultVerifier<Assessment> VERIFIER =
            ResultVerifier.ofAssessments(EvaluationReader.standard());

    @FuzzTest
    void anyBytesAreRecomputedOrRefused(byte[] bytes) {
        Verification<Assessment> verification;
        try {
            verification = VERIFIER.verify(new ByteArrayInputStream(bytes));
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            return;
        }
        String text = AssessmentWriter.write(verification.result());
        Verification<Assessment> again = VERIFIER.verify(text);
        assertThat(again.differences()).isEmpty();
        assertThat(AssessmentWriter.write(again.result())).isEqualTo(text);
    }
}
