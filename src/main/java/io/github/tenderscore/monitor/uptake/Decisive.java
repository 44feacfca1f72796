package io.github.tenderscore.monitor.uptake;

import java.util.Locale;

/** Whether social value decided an award. */
public enum Decisive {
    /** Another tender would have won without the weight of social value. */
    DECISIVE,
    /** The same tender would have won. */
    NOT_DECISIVE,
    /** Without it tenders would have been tied for the first place; counted apart, neither as decisive nor as not. */
    TIE_CREATED,
    /** A fact is missing, such as the scores of the tenders. */
    UNKNOWN,
    /** The question does not arise: fewer than two tenders were assessed, or social value had no weight. */
    NOT_APPLICABLE;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
