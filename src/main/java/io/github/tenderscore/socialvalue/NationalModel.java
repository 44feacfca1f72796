package io.github.tenderscore.socialvalue;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.rule.Evidence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A social value model of central government, with the day from which procurements begin under it.
 *
 * <p>Each binds central departments, executive agencies and non-departmental public bodies; a council may adopt it and is not bound by it.
 * All three are told by secondary texts, and their official texts are to be confirmed.
 */
public enum NationalModel {
    /** PPN 06/20: five themes and eight outcomes; at least 10 per cent. */
    PPN_06_20("PPN 06/20", LocalDate.of(2021, 1, 1)),
    /** PPN 002: five missions and eight outcomes; at least 10 per cent. It could be used from 13 February 2025. */
    PPN_002("PPN 002", LocalDate.of(2025, 10, 1)),
    /** PPN 026: the outcomes good jobs and skills; from £1 million 10 per cent, from £5 million 20 per cent, VAT included. */
    PPN_026("PPN 026", LocalDate.of(2027, 1, 1));

    private static final List<ModelOutcome> OUTCOMES_2025 = List.of(
            outcome(
                    "1",
                    "Fair work",
                    "High-quality jobs",
                    "Fair working conditions",
                    "Fair pay",
                    "In-work progression"),
            outcome("2", "Skills for growth"),
            outcome("3", "Resilient, innovative and flexible supply chains"),
            outcome("4", "Sustainable procurement practices"),
            new ModelOutcome("5", "(on crime; the title is to be confirmed)", List.of(), Evidence.UNVERIFIED),
            outcome("6", "Employment and training"),
            outcome("7", "Creating a pipeline of opportunities"),
            outcome("8", "Increasing productivity through physical and mental wellbeing"));

    private static final List<ModelOutcome> OUTCOMES_2027 = List.of(
            outcome("GJ", "Good jobs", "High-quality jobs", "Fair working conditions", "Fair pay"),
            outcome("SK", "Skills", "Training and retraining", "In-work progression", "Talent pipeline"));

    private final String title;
    private final LocalDate from;

    NationalModel(String title, LocalDate from) {
        this.title = title;
        this.from = from;
    }

    private static ModelOutcome outcome(String code, String title, String... criteria) {
        return new ModelOutcome(code, title, List.of(criteria), Evidence.SECONDARY);
    }

    /**
     * Its name.
     *
     * @return such as {@code PPN 026}
     */
    public String title() {
        return title;
    }

    /**
     * The first day of procurements under it.
     *
     * @return the day; a procurement begins when its tender notice is published
     */
    public LocalDate from() {
        return from;
    }

    /**
     * How far its text was confirmed.
     *
     * @return {@link Evidence#SECONDARY} for all of them
     */
    public Evidence evidence() {
        return Evidence.SECONDARY;
    }

    /**
     * The model of a procurement.
     *
     * @param commenced the day on which its tender notice is published
     * @return empty before all of them
     */
    public static Optional<NationalModel> at(LocalDate commenced) {
        Optional<NationalModel> model = Optional.empty();
        for (NationalModel next : values()) {
            if (!commenced.isBefore(next.from)) {
                model = Optional.of(next);
            }
        }
        return model;
    }

    /**
     * The first day on which it could be used, by choice before it was asked for.
     *
     * @return the day, not after {@link #from()}
     */
    public LocalDate usableFrom() {
        return this == PPN_002 ? LocalDate.of(2025, 2, 13) : from;
    }

    /**
     * Of what its least weight is a share.
     *
     * @return in words
     */
    public String weightingBase() {
        return this == PPN_002
                ? "the total score, or the non-price criteria where price is not a share of it, as with a price per quality point"
                : "the total score";
    }

    /**
     * What it wants to come about.
     *
     * @return in its order; empty for PPN 06/20, whose outcomes this library does not hold
     */
    public List<ModelOutcome> outcomes() {
        return switch (this) {
            case PPN_06_20 -> List.of();
            case PPN_002 -> OUTCOMES_2025;
            case PPN_026 -> OUTCOMES_2027;
        };
    }

    /** The model after it. */
    Optional<NationalModel> next() {
        return Arrays.stream(values()).filter(model -> model.from.isAfter(from)).findFirst();
    }

    /** The weight that a model asks for whatever the value; empty where it depends on the value. */
    Optional<Percent> flat() {
        return this == PPN_026 ? Optional.empty() : Optional.of(Percent.of("10"));
    }
}
