package io.github.tenderscore.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts are those of sections 4.2 and 5 of the reference on data formats, the kinds those of section 1 of that on monitoring. */
class ProcedureKindTest {

    @ParameterizedTest
    @CsvSource({
        "Open procedure, open",
        "Competitive flexible procedure, competitive-flexible",
        "Below threshold - open competition, below-threshold-open",
        "Below threshold - limited competition, below-threshold-limited",
        "Below threshold - without competition, below-threshold-no-competition",
        "Award under framework, framework-call-off",
        "Direct award, direct-award",
        "Restricted procedure, other",
        "Competitive procedure with negotiation, other",
        "Award procedure without prior publication of a call for competition, direct-award",
        "Call-off from a framework agreement, framework-call-off",
        "Open procedure (below threshold), below-threshold-open",
        "Open procedure (above threshold), open",
        "Single tender action (below threshold), below-threshold-no-competition",
        "Competitive quotation (below threshold), below-threshold-limited",
        "Call-off from a dynamic purchasing system, other",
        "Other - a mini competition, other",
    })
    void knowsTheTextsOfNotices(String text, String code) {
        assertThat(ProcedureKind.read(text).known().map(ProcedureKind::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Below threshold - unknown", "Not specified", "Beauty contest"})
    void doubtsAnyOtherTextAndKeepsIt(String text) {
        assertThat(ProcedureKind.read(text))
                .isEqualTo(
                        Fact.doubtful("the procedure (" + text + ") is none of those that notices are known to name"));
    }

    @Test
    void takesAnEmptyTextForSilence() {
        assertThat(ProcedureKind.read(" ")).isEqualTo(Fact.absent());
    }
}
