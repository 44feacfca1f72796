package io.github.tenderscore.monitor.localeconomy;

import java.util.Locale;

/** By what a supplier is held to be in a place. */
public enum PlaceTest {
    /** By its registered address. */
    REGISTERED_ADDRESS("registered address"),
    /** By where it has substantive business operations. */
    SUBSTANTIVE_OPERATIONS("substantive business operations"),
    /** By where it delivers. */
    DELIVERY_PLACE("place of delivery");

    private final String words;

    PlaceTest(String words) {
        this.words = words;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The same in words.
     *
     * @return such as {@code registered address}
     */
    public String words() {
        return words;
    }
}
