package io.github.tenderscore.procurement;

import java.util.Locale;
import java.util.Optional;

/** What is counted of the tenders received. Counts of all tenders and of the final stage are different things and are never mixed. */
public enum BidMeasure {
    /** Tenders received. */
    BIDS("bids"),
    /** Valid tenders received. */
    VALID_BIDS("validBids"),
    /** Tenders from small and medium-sized enterprises; in notices under earlier law. */
    SME_BIDS("smeBids"),
    /** Tenders received by electronic means; in notices under earlier law. */
    ELECTRONIC_BIDS("electronicBids"),
    /** Tenders from other countries of the European Union; in notices under earlier law. */
    FOREIGN_BIDS_FROM_EU("foreignBidsFromEU"),
    /** Tenders from elsewhere abroad; in notices under earlier law. */
    FOREIGN_BIDS_FROM_NON_EU("foreignBidsFromNonEU"),
    /** Tenders assessed in the final stage; in notices under the Procurement Act 2023. */
    FINAL_STAGE_BIDS("finalStageBids"),
    /** Those of them from small and medium-sized enterprises. */
    SME_FINAL_STAGE_BIDS("smeFinalStageBids"),
    /** Those of them from voluntary, community and social enterprises. */
    VCSE_FINAL_STAGE_BIDS("vcseFinalStageBids"),
    /** The lowest value of a valid tender, in money. */
    LOWEST_VALID_BID_VALUE("lowestValidBidValue"),
    /** The highest value of a valid tender, in money. */
    HIGHEST_VALID_BID_VALUE("highestValidBidValue");

    private final String published;

    BidMeasure(String published) {
        this.published = published;
    }

    /**
     * Finds a measure.
     *
     * @param published as notices write it, such as {@code finalStageBids}
     * @return empty where it is not known
     */
    public static Optional<BidMeasure> find(String published) {
        for (BidMeasure measure : values()) {
            if (measure.published.equals(published)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }

    /**
     * The measure as notices write it.
     *
     * @return for example {@code finalStageBids}
     */
    public String published() {
        return published;
    }

    /**
     * Whether it is an amount of money and not a number of tenders.
     *
     * @return true for the lowest and the highest value
     */
    public boolean isMoney() {
        return this == LOWEST_VALID_BID_VALUE || this == HIGHEST_VALID_BID_VALUE;
    }

    /**
     * The measure's name in documents.
     *
     * @return in lower case with hyphens, such as {@code final-stage-bids}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
