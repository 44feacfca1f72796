package io.github.tenderscore.monitor.deliverymodel;

import java.util.Locale;

/** What takes a service out of the public interest test (secondary; the official text is to be confirmed). */
public enum TestExemption {
    /** A direct award under sections 41 and 42 of the Procurement Act 2023. */
    DIRECT_AWARD("a direct award under sections 41 and 42"),
    /** A defence service that only the original maker of equipment can give. */
    ORIGINAL_MAKER_DEFENCE("a defence service of the original equipment manufacturer"),
    /** A service delivered outside the United Kingdom. */
    OUTSIDE_UNITED_KINGDOM("a service delivered outside the United Kingdom"),
    /** Regulated health procurement. */
    REGULATED_HEALTH("regulated health procurement"),
    /** A requirement that an Insourcing Strategy appraised to an equal standard. */
    IN_INSOURCING_STRATEGY("already appraised to an equal standard in an Insourcing Strategy");

    private final String words;

    TestExemption(String words) {
        this.words = words;
    }

    /**
     * The exemption in words.
     *
     * @return as a part of a sentence
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
