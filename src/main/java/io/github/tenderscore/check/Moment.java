package io.github.tenderscore.check;

import java.util.Locale;

/** When in the life of a contract a check is made. */
public enum Moment {
    /** Before the method is published. */
    BEFORE_PUBLICATION,
    /** While tenders are invited, opened and marked. */
    DURING,
    /** Before the award is signed. */
    AT_AWARD,
    /** While the contract runs. */
    AFTER_AWARD;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
