package io.github.tenderscore.check;

import java.util.Locale;

/** Which kind of authority buys; some provisions bind one kind and not another. */
public enum Buyer {
    /** A best value authority in England, such as a council, a combined authority or a fire authority. */
    BEST_VALUE_AUTHORITY("best value authority"),
    /** A parish council in England. */
    PARISH_COUNCIL("parish council"),
    /** A school. */
    SCHOOL("school"),
    /** A central government authority. */
    CENTRAL_GOVERNMENT("central government authority"),
    /** Another contracting authority. */
    OTHER("other contracting authority");

    private final String words;

    Buyer(String words) {
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
     * The kind in a sentence.
     *
     * @return such as {@code best value authority}
     */
    public String words() {
        return words;
    }
}
