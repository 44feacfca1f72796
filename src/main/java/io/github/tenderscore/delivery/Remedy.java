package io.github.tenderscore.delivery;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the contract asks of the supplier for what was promised to date and not delivered: factor × the sum over the indicators of what is
 * missing × the value of a unit. More of one thing does not make up for less of another.
 *
 * <p>It stands for everything to date and does not come on top of an earlier one. Take legal advice on penalties before they are published
 * or claimed.
 *
 * @param factor as published
 * @param lines one for each indicator with a unit value
 * @param total the sum of what is known, in the currency of the unit values; empty where no indicator has one
 */
public record Remedy(Ratio factor, List<Line> lines, Optional<Money> total) {

    private static final String ADVICE = "take legal advice on penalties before they are published or claimed";

    /**
     * The part of one indicator.
     *
     * @param kpi the id of the indicator
     * @param unitValue what one unit is worth
     * @param shortfall what is missing, zero or more; empty where it is not known what was delivered
     * @param amount factor × shortfall × unit value; empty where it is not known
     */
    public record Line(String kpi, Money unitValue, Optional<Ratio> shortfall, Optional<Money> amount) {}

    /**
     * Copies the lines.
     *
     * @param factor as published
     * @param lines one for each indicator with a unit value
     * @param total the sum of what is known, in the currency of the unit values; empty where no indicator has one
     */
    public Remedy {
        lines = List.copyOf(lines);
    }

    static Remedy of(Ratio factor, List<KpiResult> results) {
        List<Line> lines = results.stream()
                .filter(one -> one.kpi().unitValue().isPresent())
                .map(one -> line(factor, one, one.kpi().unitValue().get()))
                .toList();
        Optional<Money> total = lines.stream()
                .map(line -> line.amount.orElseGet(
                        () -> new Money(Ratio.ZERO, line.unitValue.currency(), line.unitValue.vat())))
                .reduce(Money::plus);
        return new Remedy(factor, lines, total);
    }

    private static Line line(Ratio factor, KpiResult result, Money value) {
        return new Line(
                result.kpi().id(),
                value,
                result.shortfall(),
                result.shortfall()
                        .map(missing ->
                                new Money(factor.times(missing).times(value.amount()), value.currency(), value.vat())));
    }

    /**
     * Whether every indicator with a unit value is known.
     *
     * @return false where the total is only what is owed at least
     */
    public boolean isComplete() {
        return lines.stream().allMatch(line -> line.amount.isPresent());
    }

    /**
     * How the remedy came about.
     *
     * @return a step whose figure is the total; without a figure where no indicator has a unit value
     */
    public Step step() {
        Step.Builder step = Step.of(isComplete() ? "Remedy" : "Remedy, at least");
        total.ifPresent(sum -> step.formula(
                        "factor × sum of what is missing × value of a unit",
                        Figures.factor(factor) + " × "
                                + lines.stream()
                                        .filter(line -> line.shortfall.isPresent())
                                        .map(line -> Figures.factor(line.shortfall.orElseThrow()) + " × "
                                                + Figures.factor(line.unitValue.amount()))
                                        .reduce((a, b) -> a + " + " + b)
                                        .map(sums -> "(" + sums + ")")
                                        .orElse("0"))
                .exact(sum.amount()));
        String unknown = lines.stream()
                .filter(line -> line.amount.isEmpty())
                .map(Line::kpi)
                .collect(Collectors.joining(", "));
        return step.note((total.isEmpty()
                                ? "no indicator has a unit value"
                                : "to date, indicators do not offset each other")
                        + (unknown.isEmpty() ? "" : "; not known and not counted: " + unknown)
                        + "; " + ADVICE)
                .build();
    }
}
