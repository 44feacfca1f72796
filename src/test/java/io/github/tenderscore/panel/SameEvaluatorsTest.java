package io.github.tenderscore.panel;

import static io.github.tenderscore.panel.Panels.mark;
import static io.github.tenderscore.panel.Panels.method;
import static io.github.tenderscore.panel.Panels.people;
import static io.github.tenderscore.panel.Panels.tender;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.model.Tender;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** The same evaluators across tenders: Procurement Act 2023, section 12(2); check L22. */
class SameEvaluatorsTest {

    private static final List<Tender> TENDERS = List.of(tender("A", "1"), tender("B", "2"), tender("C", "3"));

    private static void assertFaults(Panel panel, String... expected) {
        assertThat(panel.faults(method(), TENDERS)).extracting(Fault::message).containsExactlyInAnyOrder(expected);
    }

    /** E1 marks A and C, E2 marks B. */
    private static Panel different() {
        return people().with(
                        mark("E1", "method", "A", "4"), mark("E2", "method", "B", "3"), mark("E1", "method", "C", "4"));
    }

    @Test
    void otherEvaluatorsOfATenderAreNamed() {
        assertFaults(
                different(),
                "The evaluators of the criterion method must be the same for all tenders, or a reason must be recorded for each that "
                        + "differs (Procurement Act 2023, section 12(2)): E1 for A, C; E2 for B");
    }

    /** The most usual come first, and of equally usual ones those of the first tender. */
    @Test
    void theMostUsualEvaluatorsAreNamedFirst() {
        assertThat(people().with(
                                mark("E1", "method", "A", "4"),
                                mark("E2", "method", "B", "3"),
                                mark("E2", "method", "C", "4"))
                        .faults(method(), TENDERS))
                .extracting(Fault::message)
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith(": E2 for B, C; E1 for A");
        assertThat(people().with(
                                mark("E3", "method", "A", "4"),
                                mark("E2", "method", "B", "3"),
                                mark("E1", "method", "C", "4"))
                        .faults(method(), TENDERS))
                .extracting(Fault::message)
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith(": E3 for A; E2 for B; E1 for C");
    }

    @Test
    void aRecordedReasonForEachIsEnough() {
        assertFaults(
                different().with(new EvaluatorChange("method", "B", "E1 withdrew for a conflict with supplier B")));
    }

    @Test
    void aReasonForAnotherCriterionOrABlankOneIsNotEnough() {
        assertThat(different().with(new EvaluatorChange("staff", "B", "ill")).faults(method(), TENDERS))
                .hasSize(1);
        assertThat(different().with(new EvaluatorChange("method", "B", " ")).faults(method(), TENDERS))
                .extracting(Fault::message)
                .hasSize(2)
                .contains(
                        "The reason for the other evaluators of the tender B on the criterion method must not be blank "
                                + "(Procurement Act 2023, section 12(2))");
    }

    @Test
    void aReasonForWhatDoesNotExistIsNamed() {
        assertFaults(
                people().with(new EvaluatorChange("colour", "Z", "ill")),
                "The tender (Z) in the reason for the other evaluators of the tender Z on the criterion colour must be one of the "
                        + "evaluation",
                "The criterion (colour) in the reason for the other evaluators of the tender Z on the criterion colour must be one of "
                        + "the published method, which has to say how tenders are assessed (Procurement Act 2023, section 23(3)(a)); "
                        + "what was not published may not be marked");
    }
}
