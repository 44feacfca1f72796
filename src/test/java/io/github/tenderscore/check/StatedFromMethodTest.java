package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.json.CheckReader;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A method is given once; what documents state of it is given where they state more, or something faulty. Weights are illustrative. */
class StatedFromMethodTest {

    private static final Methodology METHOD = SenseMethods.priced("40", SenseMethods.absolute());

    @Test
    void whatAMethodStatesNeedNotBeGivenBesideIt() {
        CaseFile file = SenseMethods.file(new MethodFacts(METHOD));
        assertThat(file.find(StatedMethod.class).flatMap(StatedMethod::basis)).contains(METHOD.weightBasis());
        assertThat(file.facts()).containsExactly(new MethodFacts(METHOD));
    }

    @Test
    void whatTheDocumentsStateCountsWhereItIsGiven() {
        StatedMethod stated = new StatedMethod(
                Optional.of(WeightBasis.POINTS), Optional.of(Ratio.of(60)), Optional.empty(), Optional.empty());
        CaseFile file = SenseMethods.file(new MethodFacts(METHOD), stated);
        assertThat(file.find(StatedMethod.class)).contains(stated);
    }

    /** Whoever gives the tenders with their method has given the method. */
    @Test
    void theMethodByWhichTendersAreAssessedIsTheMethod() {
        Evaluation evaluation = Evaluation.under(METHOD)
                .tender("A", "Illustrative A", t -> t.price("100").mark("quality", "4"));
        CaseFile file = SenseMethods.file(
                new AssessmentFacts(Optional.of(evaluation), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(file.find(MethodFacts.class)).contains(new MethodFacts(METHOD));
        assertThat(file.find(StatedMethod.class).flatMap(StatedMethod::basis)).contains(METHOD.weightBasis());
    }

    /** Every weight of a method that a document holds is checked as if the document stated it besides. */
    @Test
    void aDocumentWithAMethodAloneIsCheckedForWhatItStates() {
        CaseFile file = CheckReader.standard().read("""
                {"format": "tenderscore-check/1",
                 "profile": {"route": "open", "traits": [], "buyer": "other", "commenced": "2026-03-02"},
                 "facts": {"method": {"method": {"title": "Illustrative", "criteria": [
                   {"id": "price", "name": "Price", "kind": "price", "weight": "40", "rule": {"id": "PR-HYP-MIN"}},
                   {"id": "plan", "name": "Plan", "kind": "mark", "weight": "60", "scale": {"id": "0-5"}}]}}}}""");
        assertThat(CheckReport.of(file, Checks.all(), Rulebook.england()).results())
                .filteredOn(result -> result.check().id().equals("L01"))
                .extracting(CheckResult::status)
                .containsExactly(Status.PASSES);
    }
}
