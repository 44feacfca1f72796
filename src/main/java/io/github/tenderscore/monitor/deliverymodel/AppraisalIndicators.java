package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An appraisal as indicators: the rank of an option never without its dominance and its sensitivity. */
record AppraisalIndicators(AppraisalResult result) {

    private String prefix() {
        return "delivery-models/options/" + Slug.of(result.appraisal().service()) + "/";
    }

    List<Indicator> all() {
        List<Indicator> all = new ArrayList<>();
        AppraisalTerms terms = result.appraisal().terms();
        String of = ", " + result.appraisal().service();
        all.add(Indicator.word(
                prefix() + "cost-score",
                "How cost becomes a score" + of,
                terms.costScore().code(),
                terms.costScore().words()));
        all.add(Indicator.value(prefix() + "cost-weight", "Weight of cost" + of, terms.costWeight(), ""));
        all.add(Indicator.share(prefix() + "ranked", "Options that are ranked" + of, result.ranked()));
        all.add(result.costGap().indicator(prefix() + "cost-gap", ""));
        all.add(swings());
        Ratio swings = result.appraisal().swings();
        result.appraisal().criteria().forEach(criterion -> all.add(weight(criterion, swings)));
        result.options().forEach(option -> option(option, all));
        for (SwitchingWeight one : result.switchingWeights()) {
            all.add(one.weight()
                    .indicator(
                            prefix() + "switching/" + Slug.of(one.option().id()) + "/"
                                    + Slug.of(one.leader().id()),
                            ""));
        }
        return all.stream().map(one -> one.from(result.appraisal().sources())).toList();
    }

    /** Stands once, because it names every swing; a weight that did so too would make the explanations grow with their square. */
    private Indicator swings() {
        String swings = result.appraisal().criteria().stream()
                .map(one -> Figures.factor(one.swing()))
                .collect(Collectors.joining(" + "));
        Step step = Step.of("Sum of swings, " + result.appraisal().service())
                .formula("sum of swings", swings)
                .exact(result.appraisal().swings())
                .build();
        return Indicator.figure(prefix() + "swings", step, "");
    }

    private Indicator weight(AppraisalCriterion criterion, Ratio swings) {
        Step step = Step.of("Weight of " + criterion.name() + ", "
                        + result.appraisal().service())
                .formula("swing / sum of swings", Figures.factor(criterion.swing()) + " / " + Figures.factor(swings))
                .exact(criterion.swing().dividedBy(swings))
                .build();
        return Indicator.figure(prefix() + "weight/" + Slug.of(criterion.id()), step, "");
    }

    private void option(AppraisedOption option, List<Indicator> all) {
        String id = prefix() + "option/" + Slug.of(option.option().id()) + "/";
        String of = ", " + option.option().name() + (option.option().statusQuo() ? " (what is done today)" : "");
        all.add(option.rank()
                .map(rank -> Indicator.value(id + "rank", "Rank" + of, Ratio.of(rank), ""))
                .orElseGet(() -> option.figure("Rank" + of, option.result()).indicator(id + "rank", "")));
        all.add(option.netPresentCost().indicator(id + "net-present-cost", unit()));
        all.add(option.riskAdjustedCost().indicator(id + "risk-adjusted-cost", unit()));
        all.add(option.figure("Benefit" + of, option.benefitResult()).indicator(id + "benefit", "points of 100"));
        all.add(option.figure("Cost score" + of, option.costResult()).indicator(id + "cost-score", "points of 100"));
        all.add(option.figure("Cost and benefit" + of, option.result()).indicator(id + "value", "points of 100"));
        List<DeliveryOption> dominating = result.dominating(option);
        all.add(Indicator.word(
                id + "dominance",
                "Whether another option is no worse on benefit and cost and better on one" + of,
                option.rank().isEmpty() ? "not-ranked" : dominating.isEmpty() ? "not-dominated" : "dominated",
                option.rank().isEmpty()
                        ? option.why()
                        : dominating.stream().map(DeliveryOption::name).collect(Collectors.joining(", "))));
        for (Gate gate : option.option().verdicts()) {
            all.add(Indicator.word(
                    id + "gate/" + gate.id(),
                    gate.condition() + of,
                    gate.verdict().code(),
                    gate.reason()));
        }
        scores(option.option(), id, of, all);
    }

    private void scores(DeliveryOption option, String id, String of, List<Indicator> all) {
        for (PerformanceScore score : option.scores()) {
            String label = "Performance on " + score.criterion() + of;
            Figure figure = score.performance()
                    .map(found -> Figure.of(
                            Step.of(label).exact(found).note(score.words()).build()))
                    .orElseGet(() -> Figure.unknown(label, score.words()));
            all.add(figure.indicator(id + "score/" + Slug.of(score.criterion()), ""));
        }
    }

    private String unit() {
        return new Money(
                        Ratio.ZERO,
                        result.appraisal().terms().currency(),
                        result.appraisal().terms().vat())
                .unit();
    }
}
