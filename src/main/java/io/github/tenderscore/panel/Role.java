package io.github.tenderscore.panel;

import java.util.Locale;

/** What a person does in the evaluation; one person may have several roles. */
public enum Role {
    /** Looks at prices. */
    PRICE,
    /** Gives marks for quality. */
    QUALITY,
    /** Leads the panel to an agreed mark and records why. */
    MODERATOR,
    /** Approves the outcome. */
    APPROVER;

    /**
     * The role's name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
