package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.PerfectRoots;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A criterion on which more has become better: value = factor × (turned value - offset).
 *
 * <p>Where less is better a value is turned before it is scaled: into 1 / value, or by {@link Normaliser#MIN_MAX} into its opposite.
 *
 * @param column the criterion
 * @param normaliser how it is scaled; not {@link Normaliser#NONE}
 * @param turned the values turned
 * @param offset what is taken from them
 * @param factor zero where all values are zero
 */
record Gain(Column column, Normaliser normaliser, List<Ratio> turned, Ratio offset, Ratio factor) {

    static List<Gain> of(DecisionMatrix matrix, Normaliser normaliser) {
        List<Gain> gains =
                matrix.columns().stream().map(column -> of(column, normaliser)).toList();
        return normaliser == Normaliser.VECTOR ? withCommonRoots(gains) : gains;
    }

    /**
     * Factors whose squares are to each other as squares are given one root: sums that are truly equal are then equal to the last digit.
     * Roots of numbers that are not to each other as squares never make up for one another in a sum of fractions of them.
     */
    private static List<Gain> withCommonRoots(List<Gain> gains) {
        List<Gain> common = new ArrayList<>();
        List<Ratio> wholes = gains.stream().map(Gain::sumOfSquares).toList();
        for (int i = 0; i < gains.size(); i++) {
            Gain gain = gains.get(i);
            for (int k = 0; k < i && wholes.get(i).signum() != 0; k++) {
                Optional<Ratio> times = wholes.get(k).signum() == 0
                        ? Optional.empty()
                        : PerfectRoots.of(wholes.get(k).dividedBy(wholes.get(i)), 2);
                if (times.isPresent()) {
                    Ratio factor = common.get(k).factor.times(times.get());
                    gain = new Gain(gain.column, gain.normaliser, gain.turned, gain.offset, factor);
                    break;
                }
            }
            common.add(gain);
        }
        return List.copyOf(common);
    }

    private Ratio sumOfSquares() {
        return Ratio.sum(turned.stream().map(value -> value.times(value)).toList());
    }

    static Gain of(Column column, Normaliser normaliser) {
        if (normaliser == Normaliser.MIN_MAX) {
            return range(column);
        }
        List<Ratio> turned = column.values();
        if (column.lowerIsBetter()) {
            column.checkAboveZero("divides by it");
            turned = turned.stream().map(Ratio.ONE::dividedBy).toList();
        } else {
            column.checkFromZero("takes it as a part of a whole");
        }
        return new Gain(column, normaliser, turned, Ratio.ZERO, factor(normaliser, turned));
    }

    private static Ratio factor(Normaliser normaliser, List<Ratio> turned) {
        if (normaliser == Normaliser.VECTOR) {
            return vectorFactor(turned);
        }
        Ratio whole = normaliser == Normaliser.BEST ? Collections.max(turned) : Ratio.sum(turned);
        return whole.signum() == 0 ? Ratio.ZERO : Ratio.ONE.dividedBy(whole);
    }

    /** 1 / root of the sum of the squares, which is the root of the unit's square / the sum of those of whole numbers of it. */
    private static Ratio vectorFactor(List<Ratio> turned) {
        CommonDenominator unit = CommonDenominator.of(turned);
        BigInteger squares = Arrays.stream(unit.units(turned))
                .map(value -> value.multiply(value))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return squares.signum() == 0
                ? Ratio.ZERO
                : Precision.DECIMAL128.root(unit.whole().pow(2), squares, 2);
    }

    private static Gain range(Column column) {
        Ratio range = column.lead(column.best(), column.worst());
        Ratio worst = column.lowerIsBetter() ? column.worst().negate() : column.worst();
        return new Gain(
                column,
                Normaliser.MIN_MAX,
                column.lowerIsBetter()
                        ? column.values().stream().map(Ratio::negate).toList()
                        : column.values(),
                range.signum() == 0 ? worst.minus(Ratio.ONE) : worst,
                range.signum() == 0 ? Ratio.ONE : Ratio.ONE.dividedBy(range));
    }

    Ratio value(int tender) {
        Ratio value = turned.get(tender);
        return (offset.signum() == 0 ? value : value.minus(offset)).times(factor);
    }

    Ratio weight() {
        return column.weight();
    }

    /** Whether each value has been turned into 1 / value, which leaves no denominator that all share. */
    boolean isInverted() {
        return column.lowerIsBetter() && normaliser != Normaliser.MIN_MAX;
    }

    /** Whether the factor has many digits, because it comes from the values of all. */
    boolean isPartOfAll() {
        return normaliser == Normaliser.SUM || normaliser == Normaliser.VECTOR;
    }

    /** The turned values without the offset. */
    List<Ratio> moved() {
        return offset.signum() == 0
                ? turned
                : turned.stream().map(value -> value.minus(offset)).toList();
    }

    /** How a value comes about. */
    Step step(int tender) {
        Step.Builder step = Step.of(column.name()).exact(value(tender));
        if (factor.signum() == 0) {
            return step.note("no tender has anything on it, so it counts 0").build();
        }
        if (normaliser == Normaliser.MIN_MAX) {
            return rangeStep(step, tender).build();
        }
        boolean lower = column.lowerIsBetter();
        String value = Figures.factor(column.values().get(tender));
        return switch (normaliser) {
            case BEST ->
                lower
                        ? step.formula("lowest value / value", Figures.factor(column.lowest()) + " / " + value)
                                .build()
                        : step.formula("value / highest value", value + " / " + Figures.factor(column.highest()))
                                .build();
            case SUM ->
                step.formula(
                                lower ? "1 / value / sum of 1 / value" : "value / sum of the values",
                                (lower ? "1 / " : "") + value + " / " + Figures.factor(Ratio.sum(turned)))
                        .build();
            default ->
                step.formula(
                                lower ? "1 / value × factor" : "value × factor",
                                (lower ? "1 / " : "") + value + " × " + Figures.factor(factor))
                        .note(MatrixRule.APPROXIMATE + ": the factor is 1 / root of the sum of the squares"
                                + (lower ? " of 1 / value" : ""))
                        .build();
        };
    }

    private Step.Builder rangeStep(Step.Builder step, int tender) {
        if (column.isConstant()) {
            return step.note("equal for all, so it counts 1");
        }
        String value = Figures.factor(column.values().get(tender));
        String low = Figures.factor(column.lowest());
        String high = Figures.factor(column.highest());
        String range = ") / (" + high + " - " + low + ")";
        return column.lowerIsBetter()
                ? step.formula("(highest - value) / (highest - lowest)", "(" + high + " - " + value + range)
                : step.formula("(value - lowest) / (highest - lowest)", "(" + value + " - " + low + range);
    }
}
