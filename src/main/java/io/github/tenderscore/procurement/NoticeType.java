package io.github.tenderscore.procurement;

import java.util.Optional;

/** A notice of the Procurement Act 2023 by its number on Find a Tender, UK1 to UK17. Notices under earlier law have no such number. */
public enum NoticeType {
    /** Pipeline notice. */
    UK1("pipeline notice"),
    /** Preliminary market engagement notice. */
    UK2("preliminary market engagement notice"),
    /** Planned procurement notice. */
    UK3("planned procurement notice"),
    /** Tender notice. */
    UK4("tender notice"),
    /** Transparency notice, before a direct award. */
    UK5("transparency notice"),
    /** Contract award notice. */
    UK6("contract award notice"),
    /** Contract details notice. */
    UK7("contract details notice"),
    /** Contract payment notice; no published one was seen. */
    UK8("contract payment notice"),
    /** Contract performance notice. */
    UK9("contract performance notice"),
    /** Contract change notice. */
    UK10("contract change notice"),
    /** Contract termination notice. */
    UK11("contract termination notice"),
    /** Procurement termination notice. */
    UK12("procurement termination notice"),
    /** Dynamic market notice: intention. */
    UK13("dynamic market intention notice"),
    /** Dynamic market notice: establishment. */
    UK14("dynamic market establishment notice"),
    /** Dynamic market notice: modification. */
    UK15("dynamic market modification notice"),
    /** Dynamic market notice: cessation. */
    UK16("dynamic market cessation notice"),
    /** Payments compliance notice; no published one was seen. */
    UK17("payments compliance notice");

    private final String words;

    NoticeType(String words) {
        this.words = words;
    }

    /**
     * Finds a type.
     *
     * @param code as notices write it, such as {@code UK4}, letter case included
     * @return empty where it is none of the seventeen
     */
    public static Optional<NoticeType> find(String code) {
        for (NoticeType type : values()) {
            if (type.name().equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * The number as notices write it.
     *
     * @return for example {@code UK4}
     */
    public String code() {
        return name();
    }

    /**
     * The notice in words.
     *
     * @return for example {@code tender notice}
     */
    public String words() {
        return words;
    }
}
