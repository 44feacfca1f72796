package io.github.tenderscore.monitor.insourcing;

import java.util.Locale;
import java.util.Set;

/** Which moves of a service count as insourcing; a figure about insourcing means nothing until this is named. */
public enum InsourcingDefinition {
    /** The service comes to be run by the council itself, whoever ran it before. */
    IN_HOUSE("the service comes to be run by the council itself, whoever ran it before"),
    /**
     * As {@link #IN_HOUSE}, and also a move from others to a company that the council owns or to a joint venture of public bodies (the wording of the
     * Association for Public Service Excellence, which counts a later move from there to the council as insourcing again).
     */
    WIDER(
            "the service comes to be run by the council itself, or moves from others to a company that the council wholly owns or to a "
                    + "joint venture of public bodies (the wider wording of the Association for Public Service Excellence)");

    private static final String COUNCIL = "in-house";
    private static final Set<String> PUBLIC_VEHICLES = Set.of("latco", "jv-public-public");

    private final String words;

    InsourcingDefinition(String words) {
        this.words = words;
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
     * The definition in a sentence, to be printed with each figure.
     *
     * @return which moves count
     */
    public String words() {
        return words;
    }

    /**
     * Whether a move is one of insourcing.
     *
     * @param from the delivery model before, as a register writes it, such as {@code outsourced}
     * @param to the delivery model after, such as {@code in-house}, {@code latco} or {@code jv-public-public}
     * @return true where the definition counts it
     */
    public boolean counts(String from, String to) {
        if (to.equals(COUNCIL)) {
            return !from.equals(COUNCIL);
        }
        return this == WIDER && PUBLIC_VEHICLES.contains(to) && !from.equals(COUNCIL) && !from.equals(to);
    }
}
