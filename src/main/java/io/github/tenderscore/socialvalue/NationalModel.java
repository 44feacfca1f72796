package io.github.tenderscore.socialvalue;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.rule.Evidence;
import java.time.LocalDate;
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

    private final String title;
    private final LocalDate from;

    NationalModel(String title, LocalDate from) {
        this.title = title;
        this.from = from;
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

    /** The weight that a model asks for whatever the value; empty where it depends on the value. */
    Optional<Percent> flat() {
        return this == PPN_026 ? Optional.empty() : Optional.of(Percent.of("10"));
    }
}
