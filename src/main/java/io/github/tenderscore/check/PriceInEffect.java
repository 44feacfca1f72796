package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult.Points;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.robustness.EffectiveWeights;
import io.github.tenderscore.stress.CriterionFigures;
import io.github.tenderscore.stress.MethodFigures;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** M06: price weighs in effect what it weighs by name; 100 × its spread of points / the sum of the spreads of all criteria. */
final class PriceInEffect implements Examination {

    private static final List<String> SOURCES = List.of("stress");
    private static final String SPREADS =
            "How far points are spread on each criterion, in made-up fields or in tenders,";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        Optional<MethodFigures> figures =
                file.find(StressFacts.class).map(facts -> facts.report().draft());
        Optional<Assessment> assessment = file.find(AssessmentFacts.class)
                .flatMap(AssessmentFacts::evaluation)
                .filter(evaluation ->
                        evaluation.faults().isEmpty() && !evaluation.tenders().isEmpty())
                .map(Evaluation::assess);
        List<Methodology> methods = methods(file, figures, assessment);
        if (methods.size() != 1) {
            answer.unknown(SOURCES, methods.isEmpty() ? SPREADS : "Which method is meant, for there are several,");
        } else if (!methods.get(0).award().sumsPoints()
                || prices(methods.get(0)).isEmpty()) {
            answer.nothingToCheck("no price earns points that are added to others");
        } else if (figures.isEmpty() && assessment.isEmpty()) {
            answer.unknown(SOURCES, SPREADS);
        } else {
            Sense.limit(
                    file,
                    "priceTolerance",
                    "How far the weight of price in effect may differ from the stated one",
                    SenseLimits::priceTolerance,
                    answer,
                    tolerance -> {
                        figures.ifPresent(known -> simulated(known, tolerance, answer));
                        assessment.ifPresent(known -> real(known, tolerance, answer));
                    });
        }
    }

    private static List<Methodology> methods(
            CaseFile file, Optional<MethodFigures> figures, Optional<Assessment> assessment) {
        return Stream.of(
                        file.find(MethodFacts.class).map(MethodFacts::method),
                        figures.map(MethodFigures::method),
                        assessment.map(one -> one.evaluation().methodology()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static List<String> prices(Methodology method) {
        return method.leaves().stream()
                .filter(leaf -> leaf.isPrice() && leaf.isScored())
                .map(Criterion.Leaf::id)
                .toList();
    }

    private static void simulated(MethodFigures figures, Ratio tolerance, Answer answer) {
        List<String> prices = prices(figures.method());
        for (CriterionFigures criterion : figures.criteria()) {
            if (prices.contains(criterion.criterion())) {
                compare(
                        List.of("stress", "criteria", criterion.criterion()),
                        "in " + criterion.effectiveIn() + " made-up fields on average",
                        criterion.stated().orElse(Ratio.ZERO),
                        criterion.effective(),
                        tolerance,
                        answer);
            }
        }
    }

    private static void real(Assessment assessment, Ratio tolerance, Answer answer) {
        List<String> prices = prices(assessment.evaluation().methodology());
        for (EffectiveWeights.Weight weight :
                EffectiveWeights.of(assessment, Points::exact).criteria()) {
            if (prices.contains(weight.criterion())) {
                compare(
                        List.of("assessment", "criteria", weight.criterion()),
                        "among the ranked tenders",
                        weight.stated(),
                        weight.effective(),
                        tolerance,
                        answer);
            }
        }
    }

    /** Two decimals for the eye; what is compared is exact. */
    private static String shown(Ratio weight) {
        Ratio rounded = weight.round(2, Rounding.Mode.HALF_EVEN);
        return (rounded.equals(weight) ? "" : "about ") + rounded;
    }

    private static void compare(
            List<String> place, String among, Ratio stated, Optional<Ratio> effective, Ratio tolerance, Answer answer) {
        answer.needs(
                place,
                "The weight of price in effect " + among + ", whose points do not differ,",
                effective,
                weight -> {
                    if (weight.minus(stated).abs().compareTo(tolerance) > 0) {
                        answer.fails(
                                place,
                                "The weight of price in effect (" + shown(weight) + "% " + among + ") must be within "
                                        + tolerance + " percentage points of the stated one (" + stated + "%)",
                                weight.compareTo(stated) < 0
                                        ? "use a price rule that spreads points over the prices that are expected, or state the"
                                                + " weight that price has"
                                        : "use marks that spread quality as far as prices, or state the weight that price has");
                    }
                });
    }
}
