package io.github.tenderscore.appraisal;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By how much later amounts count less, year by year: a rate that may fall with the distance from the present.
 *
 * <p>The factor of a year is the product of 1 / (1 + rate) over the years up to it, each with the rate of its own band. It is exact.
 *
 * @param id its name in documents, not blank
 * @param bands the rates, by the year from which each counts, the first from year 1 or earlier, in rising order
 * @param provenance where the rates come from; empty for rates of one's own
 */
public record DiscountSchedule(String id, List<Band> bands, Optional<Provenance> provenance) {

    /** The most decimals of a rate as a fraction; two fewer as a percentage. */
    public static final int MOST_DECIMALS = 8;

    /** The furthest year that may be discounted. */
    public static final int LAST_YEAR = 1_000;

    /** The most characters that a rate may be written with, as a fraction of one. */
    public static final int MOST_CHARACTERS = 20;

    /**
     * A rate from a year on.
     *
     * @param from the first year from the present to which it applies
     * @param rate the yearly rate as a fraction, such as 0.035; above -1, with at most {@value #MOST_DECIMALS} decimals
     */
    public record Band(int from, Ratio rate) {

        /**
         * Checks the rate.
         *
         * @param from the first year from the present to which it applies
         * @param rate the yearly rate as a fraction, such as 0.035; above -1
         * @throws IllegalArgumentException if the rate is -1 or less, or written with more than {@value #MOST_CHARACTERS} characters
         */
        public Band {
            if (rate.compareTo(Ratio.ONE.negate()) <= 0) {
                throw new IllegalArgumentException(
                        "The discount rate (" + rate + ") from year " + from + " on must be above -1");
            }
            if (!rate.equals(rate.round(MOST_DECIMALS, Rounding.Mode.DOWN))) {
                throw new IllegalArgumentException(
                        "The discount rate (" + rate + ") from year " + from + " on must have at most " + MOST_DECIMALS
                                + " decimals, so that exact factors of many years stay short");
            }
            if (rate.toString().length() > MOST_CHARACTERS) {
                throw new IllegalArgumentException("The discount rate (" + rate + ") from year " + from
                        + " on must have at most " + MOST_CHARACTERS
                        + " characters, because its powers are kept exactly");
            }
        }
    }

    /**
     * Copies and checks the bands.
     *
     * @param id its name in documents, not blank
     * @param bands the rates, by the year from which each counts, the first from year 1 or earlier, in rising order
     * @param provenance where the rates come from; empty for rates of one's own
     * @throws IllegalArgumentException if there is no band, the first starts after year 1, or the years do not rise
     */
    public DiscountSchedule {
        bands = List.copyOf(bands);
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id (" + id + ") of a discount schedule must not be blank");
        }
        if (bands.isEmpty() || bands.get(0).from() > 1) {
            throw new IllegalArgumentException("The first year ("
                    + (bands.isEmpty() ? "none" : bands.get(0).from()) + ") of the discount schedule " + id
                    + " must be 1 or earlier, so that every year has a rate");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).from()) {
                throw new IllegalArgumentException("The year (" + bands.get(i).from()
                        + ") from which a rate of the discount schedule " + id
                        + " counts must be later than that before it, "
                        + bands.get(i - 1).from());
            }
        }
    }

    /**
     * What one pound of a year is worth today.
     *
     * @param year years from the present, from 0 to {@value #LAST_YEAR}
     * @return 1 for the present
     * @throws IllegalArgumentException if the year is outside that range
     */
    public Ratio factor(int year) {
        Ratio factor = Ratio.ONE;
        for (Part part : parts(year)) {
            factor = factor.dividedBy(Ratio.ONE.plus(part.rate).power(part.years));
        }
        return factor;
    }

    /**
     * Why a factor is what it is.
     *
     * @param year years from the present, from 0 to {@value #LAST_YEAR}
     * @return a step whose exact figure is {@link #factor}
     * @throws IllegalArgumentException if the year is outside that range
     */
    public Step explain(int year) {
        StringBuilder words = new StringBuilder("1");
        StringBuilder figures = new StringBuilder("1");
        for (Part part : parts(year)) {
            words.append(" / (1 + rate) ^ years");
            figures.append(" / ")
                    .append(Figures.factor(Ratio.ONE.plus(part.rate)))
                    .append(" ^ ")
                    .append(part.years);
        }
        return Step.of("Discount factor of " + year + (year == 1 ? " year" : " years"))
                .formula(words.toString(), figures.toString())
                .exact(factor(year))
                .note("discount schedule " + id
                        + provenance.map(known -> ": " + known.words()).orElse(""))
                .build();
    }

    /** So many years at one rate. */
    private record Part(Ratio rate, int years) {}

    private List<Part> parts(int year) {
        if (year < 0 || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "The year (" + year + ") that is discounted must be from 0 to " + LAST_YEAR);
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            int first = Math.max(1, bands.get(i).from());
            int last = i + 1 < bands.size() ? Math.min(year, bands.get(i + 1).from() - 1) : year;
            if (last >= first) {
                parts.add(new Part(bands.get(i).rate(), last - first + 1));
            }
        }
        return parts;
    }
}
