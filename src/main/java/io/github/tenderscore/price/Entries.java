package io.github.tenderscore.price;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.Statistic;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;

/** What the entries of the catalogue have in common: parameters by the same name with the same meaning, and how they are read. */
final class Entries {

    static final String EXPONENT = "exponent";
    static final String CLAMP = "clamp";
    static final String AMONG = "among";
    static final String BASE = "base";
    static final String REFERENCE = "reference";

    static final Anchor LOWEST = Anchor.of(Statistic.LOWEST);

    /** Of rules that take percentages of the lowest price. */
    static final String EQUAL_EARN_ALL = "Prices above zero. A tender alone and equal tenders earn full points.";

    private Entries() {}

    static RuleType.Builder<PriceRule> named(String id, String title) {
        return RuleType.named(id, title);
    }

    static Parameter clamp() {
        return clamp("");
    }

    /** With what a source says of it, such as {@code ; the source has both}. */
    static Parameter clamp(String remark) {
        return Parameter.choice(
                CLAMP,
                "none lets points stand, zero cuts off those below zero, full those above the full number, both does both"
                        + remark,
                "none",
                "zero",
                "full",
                "both");
    }

    static Parameter among() {
        return Parameter.text(
                        AMONG,
                        "whose prices count: admitted or all, then without-own where the tender's own is left out, then such as budget"
                                + " 90000 2 where that amount counts as two prices, or n/3 in place of 2 as one for every three begun")
                .matching(ReferenceSet.FORM);
    }

    static Parameter anchor(String name, String meaning) {
        return Parameter.text(
                        name,
                        meaning + ": a price, or a statistic such as mean, 1.1 * median or 0.5 * lowest + 0.5 * mean")
                .matching(Anchor.FORM);
    }

    static Parameter price(String name, String meaning) {
        return Parameter.number(name, meaning).above("0");
    }

    static Clamp clampOf(Parameters parameters) {
        return Clamp.parse(parameters.text(CLAMP));
    }

    static ReferenceSet amongOf(Parameters parameters) {
        return parameters.read(AMONG, ReferenceSet::parse);
    }

    static Anchor fixed(Parameters parameters, String name) {
        return new Anchor.Fixed(parameters.number(name));
    }

    static Anchor anchorOf(Parameters parameters, String name) {
        return parameters.read(name, Anchor::parse);
    }

    static Anchor lowestTimes(Ratio factor) {
        return new Anchor.Multiple(factor, Statistic.LOWEST);
    }

    /** An anchor and a set hold numbers, so their texts are settled like numbers: 1.50 * mean is 1.5 * mean. */
    static Parameters settled(Parameters parameters, String... anchors) {
        Parameters settled = parameters.with(AMONG, amongOf(parameters).text());
        for (String name : anchors) {
            settled = settled.with(name, anchorOf(parameters, name).text());
        }
        return settled;
    }
}
