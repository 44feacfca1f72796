package io.github.tenderscore.check;

import java.util.Locale;
import java.util.Map;

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

    /**
     * Where a document holds facts of a class.
     *
     * @param type a class of facts
     * @return the name of the member, such as {@code lotLimits}; for a class that is not of this library its own name with a small first letter
     */
    static String member(Class<? extends Facts> type) {
        return FactMembers.of(type);
    }

    /**
     * The classes of facts of this library.
     *
     * @return by the name of the member that holds them in a document, in the order of the alphabet
     */
    static Map<String, Class<? extends Facts>> members() {
        return FactMembers.ALL;
    }
}
