package io.github.tenderscore.monitor.deliverymodel;

import java.util.Locale;

/** Whose service it is: the public interest test binds some bodies and is encouraged for others (PPN 024, secondary). */
public enum AuthorityType {
    /** A department or another central body. */
    CENTRAL_GOVERNMENT,
    /** A council, which is encouraged and not bound. */
    COUNCIL,
    /** Another body, of which no text says how far the test binds it. */
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
