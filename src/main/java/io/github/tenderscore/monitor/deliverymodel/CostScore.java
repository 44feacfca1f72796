package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import java.util.Locale;

/** How the risk-adjusted cost of an option becomes a score; named with every result, because it can turn the order. */
public enum CostScore {
    /**
     * 100 × (highest - cost) / (highest - lowest): a small gap becomes 0 against 100, so the weight of cost must be a swing weight for that
     * gap.
     */
    MIN_MAX("100 × (highest - cost) / (highest - lowest); the weight of cost must be a swing weight for that gap"),
    /** 100 × lowest / cost: a small gap stays small. */
    RATIO("100 × lowest / cost");

    private final String words;

    CostScore(String words) {
        this.words = words;
    }

    /**
     * The price rule of the engine that gives the score.
     *
     * @return the rule
     */
    public PriceRule rule() {
        return this == MIN_MAX ? PriceRules.highestToLowest() : PriceRules.lowestOverPrice();
    }

    /**
     * The formula in words.
     *
     * @return with what a reader must know of it
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
