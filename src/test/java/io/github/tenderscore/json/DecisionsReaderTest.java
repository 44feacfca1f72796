package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.PriorStep;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.SupplierKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decisions, suppliers and reasons in documents. */
class DecisionsReaderTest {

    private static String document(String supplier, String reasons, String decisions) {
        return """
                { "format": "tenderscore/1",
                  "methodology": { "title": "Illustrative", "criteria": [
                    { "id": "quality", "criteria": [
                      { "id": "q1", "kind": "mark", "scale": { "id": "0-5" } } ] } ] },
                  "tenders": [ { "id": "A", "supplier": %s, "responses": { "q1": 4 }, "reasons": %s } ],
                  "decisions": %s }
                """.formatted(supplier, reasons, decisions);
    }

    private static List<String> faults(String document) {
        FaultException refused = catchThrowableOfType(
                FaultException.class, () -> EvaluationReader.standard().read(document));
        return refused.faults().stream().map(Fault::toString).toList();
    }

    @Test
    void everythingIsReadAndWrittenBack() {
        Evaluation evaluation = EvaluationReader.standard().read(document("""
                { "name": "Illustrative supplier A", "identifier": "GB-COH-00000000", "postalAddress": "1 Example Street",
                  "email": "bids@example.org", "sme": true, "vcse": false }""", """
                { "quality": "Sound throughout", "q1": { "text": "Names staff", "references": ["Page 4"] } }""", """
                [ { "decision": "disregard", "tender": "A", "ground": "excluded-supplier", "decider": "Panel chair",
                    "date": "2026-03-20", "reason": "Conviction of 2024", "evidence": ["Court record"],
                    "steps": [ { "step": "opportunity-for-representations", "on": "2026-03-02", "until": "2026-03-16",
                                 "text": "By letter" } ] } ]"""));
        assertThat(evaluation.tenders().get(0).supplier())
                .isEqualTo(new Supplier("Illustrative supplier A")
                        .identifiedBy("GB-COH-00000000")
                        .reachedAt("1 Example Street", "bids@example.org")
                        .known(SupplierKind.SME, true)
                        .known(SupplierKind.VCSE, false));
        assertThat(evaluation.tenders().get(0).supplier().is(SupplierKind.MUTUAL))
                .isEmpty();
        assertThat(evaluation.tenders().get(0).reasons())
                .containsEntry("quality", Reason.of("Sound throughout"))
                .containsEntry("q1", Reason.of("Names staff", "Page 4"));
        assertThat(evaluation.decisions())
                .containsExactly(Consideration.of("A", Ground.EXCLUDED_SUPPLIER)
                        .on("Court record")
                        .after(PriorStep.between(
                                PriorStep.Kind.OPPORTUNITY_FOR_REPRESENTATIONS,
                                LocalDate.of(2026, 3, 2),
                                LocalDate.of(2026, 3, 16),
                                "By letter"))
                        .disregard("Panel chair", LocalDate.of(2026, 3, 20), "Conviction of 2024"));
        String written = EvaluationWriter.write(evaluation);
        assertThat(EvaluationWriter.write(EvaluationReader.standard().read(written)))
                .isEqualTo(written);
    }

    @Test
    void whatIsWrongIsNamedAtOnceWithItsPlace() {
        assertThat(faults(document(
                        "{ \"name\": \" \", \"sme\": \"yes\", \"vcs\": true }",
                        "{ \"q2\": \"On no criterion\", \"q1\": { \"references\": [4] } }",
                        """
                        [ { "decision": "reject", "tender": "A", "ground": "late", "decider": "Panel chair",
                            "date": "2026-02-30", "reason": "x" },
                          { "decision": "disregard", "tender": "A", "ground": "excluded-supplier", "decider": "",
                            "date": "2026-03-20", "reason": "x" },
                          { "decision": "keep", "tender": "A", "ground": "procedural-breach", "decider": "Panel chair",
                            "date": "2026-03-20", "reason": "x", "steps": [ { "step": "notice-of-intention",
                            "on": "2026-03-02", "until": "2026-03-04", "text": "x" } ] } ]""")))
                .containsExactly(
                        "/decisions/0/decision: The decision (reject) of the decision on the tender A must be disregard or"
                                + " keep",
                        "/decisions/0/ground: The ground (late) of the decision on the tender A must be one of"
                                + " condition-not-met, excluded-supplier, debarred-supplier, excluded-subcontractor, improper-behaviour,"
                                + " information-withheld, market-engagement-advantage, conflict-of-interest,"
                                + " outside-reserved-class, outside-dynamic-market, excludable-supplier, debarred-excludable-supplier,"
                                + " excludable-subcontractor, no-treaty-state, abnormally-low, procedural-breach",
                        "/decisions/0/date: The date (2026-02-30) \"date\" of the decision on the tender A must be a day of"
                                + " the calendar, written as in 2026-03-02",
                        "/decisions/1/decider: The decision to disregard the tender A (excluded-supplier, sections 26(1) and"
                                + " 57(1)(a)) must name who decided (Procurement Act 2023, section 98)\n"
                                + "  Maybe a role such as Head of procurement",
                        "/decisions/1: The decision to disregard the tender A (excluded-supplier, sections 26(1) and 57(1)(a))"
                                + " must come after an opportunity for representations (Procurement Act 2023, section 58(2)"
                                + " or 30(3)); none is recorded\n"
                                + "  Maybe it was given but not recorded; record it with its days",
                        "/decisions/2: The member \"finding\" of the decision on the tender A is missing; it must be a text",
                        "/decisions/2/steps/0: The step (notice-of-intention) of 2026-03-02 must have no last day, because"
                                + " it is done on one day (a step of the decision on the tender A)",
                        "/tenders/0/supplier/name: The member \"name\" of the supplier of the tender A must not be blank",
                        "/tenders/0/supplier/sme: The member \"sme\" of the supplier of the tender A is a text and must be"
                                + " true or false",
                        "/tenders/0/supplier/vcs: The member \"vcs\" of the supplier of the tender A is not known; it must"
                                + " be one of name, identifier, postalAddress, email, sme, vcse, supportedEmployment,"
                                + " mutual\n  Maybe \"vcse\" was meant",
                        "/tenders/0/reasons/q2: The reason of the tender A on q2 must be on a criterion or group of the"
                                + " method",
                        "/tenders/0/reasons/q1: The member \"text\" of the reason of the tender A on the criterion q1 is"
                                + " missing; it must be a text",
                        "/tenders/0/reasons/q1/references/0: A member of \"references\" of the reason of the tender A on the"
                                + " criterion q1 is a number and must be a text");
    }

    @Test
    void contradictingDecisionsAreNamedWithTheirPlace() {
        String late = """
                { "decision": "disregard", "tender": "%s", "ground": "procedural-breach", "decider": "Panel chair",
                  "date": "2026-03-20", "reason": "Late" }""";
        assertThat(faults(document(
                        "\"Illustrative supplier A\"",
                        "{}",
                        "[" + late.formatted("A") + "," + late.formatted("X") + "]")))
                .containsExactly(
                        "/decisions/1: The tender (X) of a decision to disregard must be one of the evaluation");
    }
}
