package io.github.tenderscore.check;

import java.util.Locale;

/**
 * Something that is known of a procurement, which some checks read: an immutable record, of which a {@link CaseFile} holds at most one of each
 * class.
 *
 * <p>A member of a record of facts that is not known is empty; it is never false, zero or an empty list in the place of "not known".
 */
public interface Facts {

    /**
     * What the facts are about, as a report names what is missing.
     *
     * @param type a class of facts
     * @return such as {@code standstill facts}
     */
    static String named(Class<? extends Facts> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
