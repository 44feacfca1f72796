package io.github.tenderscore.law;

import java.util.Locale;

/** How far a provision or a policy binds, as an English council meets it on a day. */
public enum LegalForce {
    /** It binds the body that it names. */
    IN_FORCE,
    /** It binds others; a council may adopt it. */
    ADVISORY,
    /** It is a proposal, or enacted and not yet in force; off unless a dated decision switches it on. */
    PROPOSED;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
