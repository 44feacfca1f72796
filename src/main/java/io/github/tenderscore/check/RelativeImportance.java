package io.github.tenderscore.check;

import java.util.Locale;

/** How the relative importance of criteria may be stated (Procurement Act 2023, section 23(3)(b)). */
public enum RelativeImportance {
    /** Each has a weight (paragraph (i)). */
    WEIGHT,
    /** They are ranked in order of importance (paragraph (ii)). */
    RANK,
    /** It is described in another way (paragraph (iii)). */
    OTHER;

    /**
     * The name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
