package io.github.tenderscore.ocds;

import java.util.Locale;

/** What is counted of notices before anything is computed from them: how often it is known, absent and doubtful. */
public enum NoticeField {
    /** The law, of each procurement. */
    LEGAL_BASIS("law", Unit.PROCUREMENT),
    /** The procedure, of each procurement. */
    PROCEDURE("procedure", Unit.PROCUREMENT),
    /** The buyer, of each procurement. */
    BUYER("buyer", Unit.PROCUREMENT),
    /** The value of the tender without tax, of each procurement. */
    TENDER_VALUE("value of the tender", Unit.PROCUREMENT),
    /** Whether there are award criteria, of each lot. */
    CRITERIA("award criteria", Unit.LOT),
    /** The weight of price, of each lot. */
    PRICE_WEIGHT("weight of price", Unit.LOT),
    /** The weight of social value, of each lot. */
    SOCIAL_VALUE_WEIGHT("weight of social value", Unit.LOT),
    /** The number of tenders, of each lot. */
    BIDS("number of tenders", Unit.LOT),
    /** The number of tenders assessed in the final stage, of each lot. */
    FINAL_STAGE_BIDS("number of tenders in the final stage", Unit.LOT),
    /** The value without tax, of each award. */
    AWARD_VALUE("value of the award", Unit.AWARD),
    /** The day of the decision, of each award. */
    AWARD_DATE("day of the award", Unit.AWARD),
    /** The number in a register, of each supplier of an award. */
    SUPPLIER_ID("supplier's number in a register", Unit.SUPPLIER),
    /** The declared size, of each supplier of an award. */
    SUPPLIER_SCALE("supplier's size", Unit.SUPPLIER),
    /** Whether it is a voluntary, community or social enterprise, of each supplier of an award. */
    SUPPLIER_VCSE("supplier's being a VCSE", Unit.SUPPLIER),
    /** The region, of each supplier of an award. */
    SUPPLIER_REGION("supplier's region", Unit.SUPPLIER),
    /** The value without tax, of each contract. */
    CONTRACT_VALUE("value of the contract", Unit.CONTRACT),
    /** The day of signing, of each contract. */
    SIGNED("day of signing", Unit.CONTRACT);

    private final String words;
    private final Unit unit;

    NoticeField(String words, Unit unit) {
        this.words = words;
        this.unit = unit;
    }

    /** Of what a field is counted. */
    public enum Unit {
        /** Of each procurement. */
        PROCUREMENT,
        /** Of each lot. */
        LOT,
        /** Of each award. */
        AWARD,
        /** Of each supplier of each award. */
        SUPPLIER,
        /** Of each contract. */
        CONTRACT;

        /**
         * The unit's name in documents.
         *
         * @return in lower case, such as {@code lot}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The field's name in documents.
     *
     * @return in lower case with hyphens, such as {@code price-weight}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The field in words.
     *
     * @return for example {@code weight of price}
     */
    public String words() {
        return words;
    }

    /**
     * Of what it is counted.
     *
     * @return for example each lot
     */
    public Unit unit() {
        return unit;
    }
}
