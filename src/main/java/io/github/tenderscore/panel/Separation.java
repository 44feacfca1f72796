package io.github.tenderscore.panel;

import java.util.Locale;

/** What the authority declared of keeping prices apart from the marking of quality. */
public enum Separation {
    /** Nothing. */
    NONE,
    /** Who marks or moderates quality sees no price before the quality of every tender is agreed. */
    UNTIL_AGREED,
    /** Quality and price are assessed by different people: neither ever sees what the other assesses. */
    DIFFERENT_PEOPLE;

    /**
     * The separation's name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
