package io.github.tenderscore.delivery;

import java.util.Locale;

/** Which level counts where several were returned for one assessed period, such as four quarters of a year; published beforehand. */
public enum SeveralLevels {
    /** Nothing was published: several levels give no figure. */
    NOT_STATED("nothing published says which of several levels counts"),
    /** That of the last part of the period. */
    LAST("the last level of the period counts"),
    /** The worst. */
    WORST("the worst level of the period counts"),
    /** The sum of the levels, divided by how many there are; the parts of the period count alike, however long. */
    MEAN("the mean of the levels of the period counts");

    private final String words;

    SeveralLevels(String words) {
        this.words = words;
    }

    /**
     * The rule in a sentence.
     *
     * @return a sentence part
     */
    public String words() {
        return words;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
