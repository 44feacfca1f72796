package io.github.tenderscore.ocds;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ocds.NoticeWeight.Form;
import io.github.tenderscore.procurement.CriterionKind;
import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Doubt.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The weights of a lot taken together.
 *
 * @param unit the unit that all exact weights share
 * @param total what the exact weights add to, in that unit; 0 where they do not share one
 * @param isComplete whether every criterion that is neither pass or fail nor a fixed price has an exact weight
 */
record LotWeights(Unit unit, Ratio total, boolean isComplete) {

    /** The unit of weights. */
    enum Unit {
        PERCENT,
        DECIMAL,
        POINTS,
        /** Several units, which cannot be added. */
        MIXED,
        /** No exact weight at all. */
        NONE
    }

    static LotWeights of(List<NoticeCriterion> criteria) {
        Set<Unit> units = EnumSet.noneOf(Unit.class);
        for (NoticeCriterion criterion : criteria) {
            switch (criterion.weight().form()) {
                case PERCENTAGE, PERCENTAGE_TEXT, NUMBER_TEXT -> units.add(Unit.PERCENT);
                case DECIMAL -> units.add(Unit.DECIMAL);
                case POINTS -> units.add(Unit.POINTS);
                default -> {}
            }
        }
        Unit unit = units.isEmpty()
                ? Unit.NONE
                : units.size() > 1 ? Unit.MIXED : units.iterator().next();
        boolean complete = criteria.stream()
                .allMatch(criterion -> criterion.weight().isExact()
                        || criterion.weight().form() == Form.PASS_FAIL
                        || criterion.hasFixedPrice());
        return new LotWeights(unit, unit == Unit.MIXED ? Ratio.ZERO : sum(criteria.stream()), complete);
    }

    private static Ratio sum(Stream<NoticeCriterion> criteria) {
        return criteria.map(NoticeCriterion::weight)
                .filter(NoticeWeight::isExact)
                .flatMap(weight -> weight.value().stream())
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    /** What is doubtful about the weights as a whole. */
    List<Doubt> doubts(List<NoticeCriterion> criteria, String pointer) {
        return Stream.of(unstated(criteria, pointer), mixed(criteria, pointer), totalled(criteria, pointer))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Doubt> unstated(List<NoticeCriterion> criteria, String pointer) {
        List<String> texts = criteria.stream()
                .map(NoticeCriterion::weight)
                .filter(weight -> weight.form() == Form.NUMBER_TEXT)
                .flatMap(weight -> weight.written().stream())
                .toList();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Doubt(
                        Topic.CRITERIA,
                        "The unit of the weights (" + String.join(", ", texts) + ")",
                        "they are text without a unit; they were taken for percentages",
                        pointer));
    }

    private Optional<Doubt> mixed(List<NoticeCriterion> criteria, String pointer) {
        if (unit != Unit.MIXED) {
            return Optional.empty();
        }
        List<String> forms = criteria.stream()
                .map(NoticeCriterion::weight)
                .filter(NoticeWeight::isExact)
                .map(weight -> weight.written().orElse("") + " " + word(weight.form()))
                .toList();
        return Optional.of(new Doubt(
                Topic.CRITERIA,
                "The units of the weights (" + String.join(", ", forms) + ")",
                "weights in several units cannot be added; none was taken",
                pointer));
    }

    private static String word(Form form) {
        return switch (form) {
            case DECIMAL -> "as a fraction";
            case POINTS -> "points";
            default -> "per cent";
        };
    }

    private Optional<Doubt> totalled(List<NoticeCriterion> criteria, String pointer) {
        if (unit != Unit.PERCENT && unit != Unit.DECIMAL) {
            return Optional.empty();
        }
        Ratio whole = unit == Unit.PERCENT ? Ratio.HUNDRED : Ratio.ONE;
        int compared = total.compareTo(whole);
        if (compared == 0 && !isComplete) {
            return Optional.of(new Doubt(
                    Topic.CRITERIA,
                    "The weights that are given (they add to " + total + ")",
                    "they leave nothing for the criteria that have none",
                    pointer));
        }
        if (compared == 0 || (compared < 0 && !isComplete)) {
            return Optional.empty();
        }
        return Optional.of(new Doubt(
                Topic.CRITERIA,
                "The sum of the weights (" + total + ")",
                "it must be " + whole + "; they are kept as published and nothing is rescaled; "
                        + cause(criteria, whole, compared),
                pointer));
    }

    private String cause(List<NoticeCriterion> criteria, Ratio whole, int compared) {
        if (compared < 0) {
            return criteria.stream().anyMatch(one -> one.weight().form() == Form.PASS_FAIL)
                    ? "maybe little or nothing is scored, since other criteria are pass or fail"
                    : "maybe the list is incomplete, so that criteria are missing here";
        }
        if (sum(criteria.stream().filter(one -> one.kind() == CriterionKind.QUALITY))
                .equals(whole)) {
            return "maybe the weights of the quality criteria, which alone add to " + whole
                    + ", are parts of a quality group";
        }
        return criteria.stream()
                        .map(NoticeCriterion::weight)
                        .filter(NoticeWeight::isExact)
                        .allMatch(weight -> weight.form() == Form.NUMBER_TEXT)
                ? "maybe they are points and not percentages"
                : "maybe a criterion is listed twice";
    }
}
