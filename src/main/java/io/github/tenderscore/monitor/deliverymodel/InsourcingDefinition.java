package io.github.tenderscore.monitor.deliverymodel;

import java.util.Locale;
import java.util.Optional;

/**
 * Which moves are called insourcing. The word has no legal meaning, so two definitions are shown side by side, each with its text.
 */
public enum InsourcingDefinition {
    /** This library's: only a move to the council's own staff. */
    STRICT("a move to the council's own staff; a company is not in-house"),
    /**
     * That of the Association for Public Service Excellence: a move to a wholly owned company or a public joint venture counts too, and so
     * does a move back from one. How it is applied to moves out of the council's own staff, which bring nothing in and are not counted, is
     * this library's reading; so is that an arm's-length management organisation, whose owner the register does not name, is not counted.
     */
    APSE(
            "as APSE counts: a move to the council's own staff, or from elsewhere to its wholly owned company or a public joint venture");

    private final String words;

    InsourcingDefinition(String words) {
        this.words = words;
    }

    /**
     * The definition in words, printed with every figure that uses it.
     *
     * @return as a part of a sentence
     */
    public String words() {
        return words;
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
     * Whether a move is insourcing.
     *
     * @param move any move
     * @return empty where an end of the move is not known
     */
    public Optional<Boolean> counts(Move move) {
        return move.from().flatMap(from -> move.to().map(to -> counts(from, to)));
    }

    /**
     * Whether a change from one delivery model to another is insourcing.
     *
     * @param from the model before
     * @param to the model after
     * @return true where the definition counts it; never where both are the same
     */
    public boolean counts(DeliveryModel from, DeliveryModel to) {
        if (from == to || to == DeliveryModel.IN_HOUSE) {
            return from != to;
        }
        boolean publicCompany = to == DeliveryModel.LATCO || to == DeliveryModel.JV_PUBLIC_PUBLIC;
        return this == APSE && publicCompany && from != DeliveryModel.IN_HOUSE;
    }
}
