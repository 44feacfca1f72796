package io.github.tenderscore.check;

import io.github.tenderscore.monitor.reservation.AuthorityKind;
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

    /** The kind as the law of reservations for a place tells them apart. */
    AuthorityKind authority() {
        return switch (this) {
            case BEST_VALUE_AUTHORITY -> AuthorityKind.BEST_VALUE_AUTHORITY;
            case PARISH_COUNCIL -> AuthorityKind.PARISH_COUNCIL;
            case CENTRAL_GOVERNMENT -> AuthorityKind.CENTRAL_GOVERNMENT;
            case SCHOOL, OTHER -> AuthorityKind.OTHER;
        };
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
