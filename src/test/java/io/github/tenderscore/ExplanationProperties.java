package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.price.PriceRuleSamples;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every explanation re-evaluates to its own values, whatever the method. */
class ExplanationProperties {

    @Property
    void everyFormulaGivesItsFigure(@ForAll("evaluations") Evaluation evaluation) {
        Explanation explanation = assessed(evaluation).explanation();
        assertThat(FormulaReader.disagreements(explanation.top()))
                .as(explanation.text())
                .isEmpty();
    }

    @Property(tries = 300)
    void everyFormulaOfEveryPriceRuleGivesItsFigure(@ForAll("priced") Evaluation evaluation) {
        Explanation explanation = assessed(evaluation).explanation();
        assertThat(FormulaReader.disagreements(explanation.top()))
                .as(explanation.text())
                .isEmpty();
    }

    @Property
    void theTopOfEachTenderIsItsResult(@ForAll("evaluations") Evaluation evaluation) {
        for (TenderResult result : assessed(evaluation).results()) {
            Step top = result.explanation().top();
            assertThat(top.value()).isEqualTo(result.figure());
            if (result.figure().isPresent()) {
                // the figure is worked out in the step right below
                assertThat(top.steps().get(0).value()).isEqualTo(result.figure());
            }
        }
    }

    @Property
    void theWholeHoldsTheExplanationOfEachTender(@ForAll("evaluations") Evaluation evaluation) {
        Assessment assessment = assessed(evaluation);
        assertThat(assessment.explanation().top().steps())
                .isEqualTo(assessment.results().stream()
                        .map(result -> result.explanation().top())
                        .toList());
    }

    @Property
    void theSameAgainIsTheSameText(@ForAll("evaluations") Evaluation evaluation) {
        Explanation one = assessed(evaluation).explanation();
        Explanation other = assessed(evaluation).explanation();
        assertThat(other.text()).isEqualTo(one.text());
        assertThat(one.diff(other)).isEmpty();
    }

    @Property
    void everyPointOfAResultIsSaidInItsExplanation(@ForAll("evaluations") Evaluation evaluation) {
        Assessment assessment = assessed(evaluation);
        for (TenderResult result : assessment.results()) {
            List<Step> steps = all(result.explanation().top()).toList();
            evaluation.methodology().leaves().stream()
                    .map(leaf -> result.points(leaf.id()))
                    .flatMap(Optional::stream)
                    .forEach(points -> assertThat(steps)
                            .as(result.explanation().text())
                            .anyMatch(step -> step.value().equals(Optional.of(points.published()))));
        }
    }

    /** The outcome; a sample is passed over only where a price is divided by no quality at all, or lies above the base that a rule needs. */
    private static Assessment assessed(Evaluation evaluation) {
        try {
            return evaluation.assess();
        } catch (FaultException e) {
            Assume.that(!e.faults().stream()
                    .allMatch(fault -> fault.message().contains("cannot be ranked: its quality points (0)")
                            || fault.message().contains("takes discounts from it")));
            throw e;
        }
    }

    private static Stream<Step> all(Step step) {
        return Stream.concat(Stream.of(step), step.steps().stream().flatMap(ExplanationProperties::all));
    }

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return Methods.evaluations();
    }

    @Provide
    Arbitrary<Evaluation> priced() {
        return Arbitraries.of(PriceRuleSamples.rules()).flatMap(Methods::pricedBy);
    }
}
