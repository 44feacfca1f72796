package io.github.tenderscore.monitor.reservation;

import java.util.Locale;

/** Which kind of authority wants to reserve a contract. */
public enum AuthorityKind {
    /** A best value authority in England, such as a council, a combined authority or a fire authority. */
    BEST_VALUE_AUTHORITY,
    /** A parish council in England. */
    PARISH_COUNCIL,
    /** A central government authority. */
    CENTRAL_GOVERNMENT,
    /** Another. */
    OTHER;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
