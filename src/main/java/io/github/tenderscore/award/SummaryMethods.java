package io.github.tenderscore.award;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.quality.QualityTransforms;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.TieBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets out a method in words: relative importance, how each criterion is assessed, and what holds for all of them. */
final class SummaryMethods {

    private final Methodology method;
    private final SummaryScoring scoring;

    private SummaryMethods(Methodology method) {
        this.method = method;
        this.scoring = new SummaryScoring(method);
    }

    static SummaryMethod of(Methodology method) {
        SummaryMethods words = new SummaryMethods(method);
        return new SummaryMethod(words.rules(), words.criteria(method.criteria(), Optional.empty()));
    }

    private List<SummaryCriterion> criteria(List<Criterion> criteria, Optional<Criterion> group) {
        return criteria.stream().map(criterion -> criterion(criterion, group)).toList();
    }

    private SummaryCriterion criterion(Criterion criterion, Optional<Criterion> group) {
        List<String> how = new ArrayList<>();
        List<String> scores = List.of();
        List<SummaryCriterion> parts = List.of();
        if (criterion instanceof Criterion.Group inner) {
            parts = criteria(inner.criteria(), Optional.of(criterion));
            if (isScored(criterion)) {
                how.add("The sub-total is the sum of the points of its sub-criteria.");
            }
        } else {
            how.addAll(scoring.how((Criterion.Leaf) criterion));
            scores = scoring.scores((Criterion.Leaf) criterion);
        }
        how.addAll(roundings(criterion));
        how.addAll(gates(criterion));
        return new SummaryCriterion(criterion.id(), criterion.name(), importance(criterion, group), how, scores, parts);
    }

    private boolean isScored(Criterion criterion) {
        return criterion instanceof Criterion.Leaf leaf
                ? leaf.isScored()
                : ((Criterion.Group) criterion).criteria().stream().anyMatch(this::isScored);
    }

    private String importance(Criterion criterion, Optional<Criterion> group) {
        if (!isScored(criterion)) {
            boolean compared = criterion instanceof Criterion.Leaf leaf && SummaryScoring.isCompared(leaf);
            return compared
                    ? "no weight: its amount is used by the award rule itself"
                    : "pass or fail: it earns no points";
        }
        String points = Figures.readable(method.available(criterion.id())) + " of "
                + Figures.exact(method.pointsTotal()) + " points";
        if (criterion.weight().isEmpty() || method.weightBasis() == WeightBasis.POINTS) {
            return points;
        }
        String whole = method.weightBasis() == WeightBasis.PARENT && group.isPresent()
                ? group.get().name()
                : "all points";
        return Figures.readable(criterion.weight().get().value()) + "% of " + whole + ": " + points;
    }

    private List<String> roundings(Criterion criterion) {
        List<String> lines = new ArrayList<>();
        if (!isScored(criterion)) {
            return lines;
        }
        Rounding.Policy policy = method.roundingOn(criterion);
        if (criterion instanceof Criterion.Leaf leaf) {
            if (SummaryScoring.hasInput(leaf)) {
                add(lines, policy, Rounding.Stage.INPUT, "What the tender offers is rounded ");
            }
            add(lines, policy, Rounding.Stage.RATIO, "The share of the points is rounded ");
        }
        add(
                lines,
                policy,
                Rounding.Stage.CRITERION,
                criterion instanceof Criterion.Leaf ? "The points are rounded " : "The sub-total is rounded ");
        return lines;
    }

    private static void add(List<String> lines, Rounding.Policy policy, Rounding.Stage stage, String words) {
        policy.at(stage).ifPresent(digits -> lines.add(words + digits.text() + "."));
    }

    private List<String> gates(Criterion criterion) {
        List<String> lines = new ArrayList<>();
        criterion.gate().ifPresent(gate -> lines.add(gate(criterion, gate)));
        if (criterion instanceof Criterion.Leaf leaf && leaf.missing() != MissingResponse.REFUSED) {
            lines.add(
                    leaf.missing() == MissingResponse.DISQUALIFIES
                            ? "A tender without a response is disqualified."
                            : "A tender without a response earns no points here.");
        }
        criterion
                .transform()
                .ifPresent(
                        transform -> lines.add("Once the minimums are tested, the points become others by this rule: "
                                + SummaryScoring.formula(transform, QualityTransforms.catalogue())
                                + "; T is what the tender earned, Tmax the most that any tender earned."));
        return lines;
    }

    private static String gate(Criterion criterion, Gate gate) {
        if (gate instanceof Gate.Minimum minimum) {
            boolean own = minimum.unit() == Gate.Minimum.Unit.OWN && criterion instanceof Criterion.Leaf;
            return "A tender with less than "
                    + least(
                            minimum,
                            own ? ((Criterion.Leaf) criterion).scoring().kind() : "") + " is disqualified.";
        }
        if (gate instanceof Gate.Ceiling ceiling) {
            return "A tender with a price above " + Figures.readable(ceiling.most()) + " is disqualified.";
        }
        return gate instanceof Gate.MustBeYes
                ? "A tender that does not answer yes is disqualified."
                : "A tender that does not choose " + gate + " is disqualified.";
    }

    /** A minimum in words; in the criterion's own unit where that is named. */
    private static String least(Gate.Minimum minimum, String unit) {
        if (!unit.isEmpty()) {
            return "the " + unit + " " + Figures.readable(minimum.least());
        }
        return Figures.readable(minimum.least())
                + (minimum.unit() == Gate.Minimum.Unit.PERCENT ? "% of these points" : " points");
    }

    private List<String> rules() {
        AwardRule award = method.award();
        List<String> rules = new ArrayList<>();
        rules.add("Award rule: "
                + AwardRules.catalogue()
                        .find(award.id())
                        .map(type -> type.title() + ": " + type.formula() + SummaryScoring.parameters(award))
                        .orElseGet(() -> SummaryScoring.ownRule(award))
                + ".");
        if (award.priceUse() == AwardRule.PriceUse.AMOUNT) {
            rules.add("Q is the total of a tender's points, P its price.");
        }
        method.rounding()
                .at(Rounding.Stage.TOTAL)
                .ifPresent(digits -> rules.add(award.figureName() + ": rounded " + digits.text() + "."));
        method.minimum()
                .ifPresent(minimum -> rules.add(
                        "A tender with less than " + overall(minimum) + " over all criteria is disqualified."));
        rules.add(ties());
        return rules;
    }

    private String overall(Gate.Minimum minimum) {
        Ratio least = minimum.points(method.pointsTotal());
        return Figures.readable(least) + " of " + Figures.exact(method.pointsTotal()) + " points";
    }

    private String ties() {
        return method.tieBreaks().isEmpty()
                ? "The method publishes no tie-break."
                : "Where tenders have the same figure, the first that separates them decides: "
                        + method.tieBreaks().stream().map(this::tie).collect(Collectors.joining(", then ")) + ".";
    }

    private String tie(TieBreak tieBreak) {
        return tieBreak.code() + " "
                + method.find(tieBreak.criterion()).map(Criterion::name).orElse(tieBreak.criterion());
    }
}
