package io.github.tenderscore.monitor.dashboard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An instrument of the dashboard, in the order in which they stand there.
 *
 * <p>Behind the notices the first five answer the five things that Localis, <i>New values, new landscape</i> (2025), asks councils to monitor, the next three the
 * risks that it names; the others stand beside them.
 */
public enum Instrument {
    /** What was read of published notices, to be looked at before any figure that is made from them. */
    NOTICES("What do the notices say, and how much of it is known?", ""),
    /** Uptake and local implementation of the most advantageous tender. */
    UPTAKE("Is the freedom to award to the most advantageous tender used?", "item 1 of 5"),
    /** Efficacy and accountability of hybrid delivery models. */
    DELIVERY_MODELS(
            "What delivers each service, is that lawful, does it work, and can the council see and stop it?",
            "item 2 of 5"),
    /** Integration of devolved spatial strategies into national investment plans. */
    SPATIAL("Do local priorities reach national plans, and does money follow?", "item 3 of 5"),
    /** Social value key performance indicators. */
    KPI("Was what won the contracts delivered, and said so on time?", "item 4 of 5"),
    /** Durability of insourcing. */
    INSOURCING("Do services that were brought in-house stay?", "item 5 of 5"),
    /** Central missions against local strategic autonomy. */
    AUTONOMY("Who sets what the council's tenders reward?", "risk 1 of 3"),
    /** Fiscal constraint. */
    FISCAL("Can the council afford it in every year?", "risk 2 of 3"),
    /** Cultural inertia. */
    MATURITY("What does the council say of its practice, and what does its record show?", "risk 3 of 3"),
    /** Where the money lands. */
    LOCAL_ECONOMY("Where does the money land, and with whom?", ""),
    /** Spend targets for small and social enterprises. */
    TARGETS("Is the spend target on its path?", ""),
    /** Reservations below the threshold. */
    RESERVATIONS("May contracts be reserved, and were they?", ""),
    /** Payments and notices. */
    PAYMENTS("Are suppliers paid and notices published in time?", ""),
    /** Contract details notices, as published notices tell of them. */
    CONTRACT_NOTICES("Were the details of contracts published in time?", ""),
    /** Peers. */
    PEERS("Where does the council stand among councils like it?", "");

    private final String question;
    private final String answers;

    Instrument(String question, String answers) {
        this.question = question;
        this.answers = answers;
    }

    /**
     * The question that it answers.
     *
     * @return one sentence
     */
    public String question() {
        return question;
    }

    /**
     * Which item or risk of the report it answers.
     *
     * @return such as {@code item 1 of 5}; empty where it answers none by itself
     */
    public String answers() {
        return answers;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds an instrument.
     *
     * @param code its name in documents
     * @return empty where there is none of that name
     */
    public static Optional<Instrument> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
