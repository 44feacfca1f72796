package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an energy service company offers: by how much a building's running costs fall, and which part of that it keeps for how long. Its
 * net present value is what the owner is left with.
 *
 * <p>As Prozorro (Ukraine) works it out: 21 periods, the first from the day of the announcement to the end of its year, then 19 years of
 * 365 days, then the rest of the twentieth. Everything is exact; nothing is rounded.
 *
 * @param discountRate the yearly rate as a share, such as {@code 0.125}, zero or more; in Ukraine that of the National Bank
 * @param announced the day on which the procurement was announced
 * @param paymentShare the share of the savings that is paid to the company each year, from 0 to 1
 * @param years whole years of the contract, zero or more
 * @param days days beyond the whole years, zero or more; the contract is at most 7,300 days long, a year counting 365
 * @param reductions by how much costs fall in each of the {@value #PERIODS} periods, in money; the first is not reduced to its days
 */
public record EnergyServiceOffer(
        Ratio discountRate, LocalDate announced, Ratio paymentShare, int years, int days, List<Ratio> reductions) {

    /** How many periods there are. */
    public static final int PERIODS = 21;

    private static final int YEAR = 365;
    private static final int LAST = PERIODS - 1;
    private static final int LONGEST = YEAR * LAST;

    /**
     * Checks the figures and copies the list.
     *
     * @param discountRate the yearly rate as a share, such as {@code 0.125}, zero or more; in Ukraine that of the National Bank
     * @param announced the day on which the procurement was announced
     * @param paymentShare the share of the savings that is paid to the company each year, from 0 to 1
     * @param years whole years of the contract, zero or more
     * @param days days beyond the whole years, zero or more; the contract is at most 7,300 days long, a year counting 365
     * @param reductions by how much costs fall in each of the {@value #PERIODS} periods, in money; the first is not reduced to its days
     * @throws IllegalArgumentException if a figure is outside its range, or there are more or fewer reductions
     */
    public EnergyServiceOffer {
        reductions = List.copyOf(reductions);
        if (discountRate.signum() < 0) {
            throw new IllegalArgumentException("The discount rate (" + discountRate + ") must be zero or more");
        }
        if (reductions.size() != PERIODS) {
            throw new IllegalArgumentException("The number (" + reductions.size() + ") of cost reductions must be "
                    + PERIODS + ", one for each period");
        }
        refusal(paymentShare, Ratio.of(years), Ratio.of(days)).ifPresent(fault -> {
            throw new IllegalArgumentException("The " + fault);
        });
    }

    /** Why no value can be worked out; the subject comes first, without an article. */
    static Optional<String> refusal(Ratio share, Ratio years, Ratio days) {
        if (share.signum() < 0 || share.compareTo(Ratio.ONE) > 0) {
            return Optional.of("yearly payments (" + share + ") must be a share from 0 to 1, not per cent");
        }
        if (years.signum() < 0 || days.signum() < 0 || !years.isWhole() || !days.isWhole()) {
            return Optional.of("length of the contract (" + years + " years, " + days
                    + " days) must be whole numbers of years and days, zero or more");
        }
        Ratio length = years.times(Ratio.of(YEAR)).plus(days);
        return length.compareTo(Ratio.of(LONGEST)) <= 0
                ? Optional.empty()
                : Optional.of("length of the contract (" + length + " days) must be at most " + LONGEST + " days");
    }

    /**
     * What the owner is left with, as it is worth on the day of the announcement: the savings less the payments of all periods, discounted.
     *
     * @return the exact amount; the highest is the best
     */
    public Ratio netPresentValue() {
        Ratio[] incomes = new Ratio[PERIODS];
        Arrays.setAll(incomes, this::income);
        CommonDenominator unit = CommonDenominator.of(List.of(incomes));
        // From the last period back: (income + value of the next) / growth, over one denominator that is reduced once,
        // at the end.
        BigInteger above = BigInteger.ZERO;
        BigInteger below = BigInteger.ONE;
        for (int period = LAST; period >= 0; period--) {
            Ratio growth = growth(period);
            above = unit.units(incomes[period]).multiply(below).add(above).multiply(growth.bigDenominator());
            below = below.multiply(growth.bigNumerator());
        }
        return unit.value(above, below);
    }

    /**
     * What is paid to the company over the whole contract, not discounted: the amount of the contract.
     *
     * @return the exact amount
     */
    public Ratio payments() {
        Ratio sum = Ratio.ZERO;
        for (int period = 0; period < PERIODS; period++) {
            sum = sum.plus(payment(period));
        }
        return sum;
    }

    /**
     * How the net present value comes about, period by period.
     *
     * @return a step whose exact figure is {@link #netPresentValue()}, with a step for each of the {@value #PERIODS} periods
     */
    public Step explain() {
        List<Step> periods = new ArrayList<>(PERIODS);
        Ratio growth = Ratio.ONE;
        for (int period = 0; period < PERIODS; period++) {
            growth = growth.times(growth(period));
            periods.add(Step.of("Period " + period)
                    .formula(
                            "(reduction × days / 365 - share × reduction × days paid / days) / (1 + rate × days / 365) / …",
                            "(" + incomeFigures(period) + ")" + growthFigures(period))
                    .exact(income(period).dividedBy(growth))
                    .build());
        }
        return Step.of("Net present value")
                .exact(netPresentValue())
                .note("the sum of the present values of all periods")
                .steps(periods)
                .build();
    }

    private String incomeFigures(int period) {
        int length = length(period);
        if (length == 0) {
            return "0";
        }
        String reduction = Figures.factor(reductions.get(period));
        String saved = period == 0 ? reduction : reduction + " × " + length + " / " + YEAR;
        int paid = daysPaid(period);
        return paid == 0
                ? saved
                : saved + " - " + Figures.factor(paymentShare) + " × " + reduction + " × " + paid + " / " + length;
    }

    /** The divisions that discount a period: by its own growth and by that of all before it. */
    private String growthFigures(int period) {
        String rate = Figures.factor(discountRate);
        StringBuilder text = new StringBuilder(" / (1 + " + rate + " × " + length(0) + " / " + YEAR + ")");
        int whole = Math.min(period, LAST - 1);
        if (whole > 0) {
            text.append(" / (1 + ").append(rate).append(")^").append(whole);
        }
        if (period == LAST) {
            text.append(" / (1 + " + rate + " × " + length(LAST) + " / " + YEAR + ")");
        }
        return text.toString();
    }

    /** The days of a period: those left of the year of the announcement, a whole year, or the rest of the last. */
    private int length(int period) {
        int first = announced.lengthOfYear() - announced.getDayOfYear();
        return period == 0 ? first : period == LAST ? YEAR - first : YEAR;
    }

    /** The days of a period on which the contract runs. */
    private int daysPaid(int period) {
        int before = period == 0 ? 0 : length(0) + YEAR * (period - 1);
        return Math.max(0, Math.min(length(period), years * YEAR + days - before));
    }

    private Ratio growth(int period) {
        return Ratio.ONE.plus(discountRate.times(Ratio.of(length(period), YEAR)));
    }

    private Ratio payment(int period) {
        int paid = daysPaid(period);
        return paid == 0
                ? Ratio.ZERO
                : paymentShare.times(reductions.get(period)).times(Ratio.of(paid, length(period)));
    }

    private Ratio income(int period) {
        int length = length(period);
        if (length == 0) {
            return Ratio.ZERO;
        }
        Ratio reduction = reductions.get(period);
        Ratio saved = period == 0 ? reduction : reduction.times(Ratio.of(length, YEAR));
        return saved.minus(payment(period));
    }
}
