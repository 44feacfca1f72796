package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.AssessmentVerifier.Verification;
import java.io.ByteArrayInputStream;

/** Whatever bytes come, they are recomputed or refused with faults; and what is recomputed holds. */
class AssessmentVerifierFuzzTest {

    private static final AssessmentVerifier VERIFIER = new AssessmentVerifier(EvaluationReader.standard());

    @FuzzTest
    void anyBytesAreRecomputedOrRefused(byte[] bytes) {
        Verification verification;
        try {
            verification = VERIFIER.verify(new ByteArrayInputStream(bytes));
        } catch (FaultException e) {
            assertThat(e.faults()).isNotEmpty();
            return;
        }
        assertThat(verification.holds()).isEqualTo(verification.differences().isEmpty());
        String text = AssessmentWriter.write(verification.assessment());
        Verification again = VERIFIER.verify(text);
        assertThat(again.differences()).isEmpty();
        assertThat(AssessmentWriter.write(again.assessment())).isEqualTo(text);
    }
}
