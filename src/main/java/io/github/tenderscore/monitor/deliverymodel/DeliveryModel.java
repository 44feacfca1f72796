package io.github.tenderscore.monitor.deliverymodel;

import java.util.Locale;

/** What delivers a service; the names are this library's, no law lists them. */
public enum DeliveryModel {
    /** The council's own staff. */
    IN_HOUSE("in-house"),
    /** A trading company that the local authority controls; never counted as in-house. */
    LATCO("local authority trading company"),
    /** An arm's-length management organisation. */
    ALMO("arm's-length management organisation"),
    /** A joint venture of public bodies alone. */
    JV_PUBLIC_PUBLIC("public-public joint venture"),
    /** A joint venture with a private shareholder. */
    JV_PUBLIC_PRIVATE("public-private joint venture"),
    /** A service that several councils share. */
    SHARED_SERVICE("shared service"),
    /** A private supplier under contract. */
    OUTSOURCED("outsourced"),
    /** A voluntary or community organisation or a social enterprise. */
    VCSE("voluntary, community or social enterprise"),
    /** Administration by an arm's-length body and delivery by local agencies, for smaller authorities. */
    RESHORING("local service reshoring");

    private final String words;

    DeliveryModel(String words) {
        this.words = words;
    }

    /**
     * The model in words.
     *
     * @return as a part of a sentence
     */
    public String words() {
        return words;
    }

    /**
     * Whether a company or a joint venture delivers, for which control by the council must be tested.
     *
     * @return true for a trading company, an arm's-length organisation and both kinds of joint venture
     */
    public boolean isCompany() {
        return this == LATCO || this == ALMO || this == JV_PUBLIC_PUBLIC || this == JV_PUBLIC_PRIVATE;
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
