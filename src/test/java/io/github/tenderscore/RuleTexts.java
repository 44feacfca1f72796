package io.github.tenderscore;

import io.github.tenderscore.rule.RuleFamily;

/** What the pages of rules say besides what the catalogue knows. */
final class RuleTexts {

    static final String INDEX = """
            # Rules

            Every rule of the library: its formula, what must be set, how it behaves, where it comes from, who uses it, and a worked example that is
            run. Everything on these pages is made from the catalogue, which an application reads by `Rules.standard()`, and the
            [command line](../command-line.md#rules) by `rules`: by id, by family, or by jurisdiction. What is left out, and which text would be needed,
            stands in [gaps](gaps.md). Tenders and settings of the worked examples are illustrative; the figures that sources publish are tests.

            Evidence: *source*, the formula was read in the source, or in one that quotes it; *partial*, the source confirms part of it; *secondary*,
            a secondary text states it and the official one is to be confirmed; *unverified*, no source text was confirmed, so never call it official;
            *building block*, a shape of this library for a published formula that has no name of its own.
            """;

    static final String BESIDES = """
            Beside these: [mechanisms for lots](lots.md) and [mark scales](mark-scales.md).
            """;

    static final String JURISDICTIONS = """
            A rule is in the first column only where its text and its use there were both read in a source; `Rules.officialIn` gives these and no
            other. What is in the second column is said to be used there, or its text is not confirmed; to be checked before it is called official.
            """;

    static final String LOTS = """
            Who is awarded which lot where the limits for one supplier do not let it have all that it comes first in (Procurement Act 2023, section
            23(4)), or where lots are offered together. Only tenders that passed every gate of their lot count. Where nothing that is published decides,
            every allocation that could follow is named.
            """;

    private RuleTexts() {}

    static String introduction(RuleFamily family) {
        return switch (family) {
            case PRICE -> """
                P is the tender's price. Pmin, Pmax, Pavg and Pmed are the lowest, the highest, the mean and the median price of the tenders that were
                admitted: those that passed every gate which needs no price. The share is multiplied by the points available. Rounding belongs to the
                method, and is part of a rule only where its formula says so.

                A statistic in a parameter is lowest, highest, mean, median, lower-median or below-median (of an even number of prices the lower one in the
                middle, or the price next below the median), geometric-mean, lowest-2 (the second lowest), trimmed-mean-1 (without one price at each side),
                sample-deviation or population-deviation. Sums of them, each times a number, with min(…; …) and max(…; …), are prices too.

                The drawings show the points of one tender by its price, of 40 points, beside four others at 100, 120, 200 and 260 (small strokes).
                """;
            case AWARD -> """
                P is the tender's price, Q the total of its points for everything else, out of the points that can be attained; what else a formula uses is
                named with it. A rule that compares the amount of the price wants a price criterion without weight and without a price rule.

                The drawings show the figure of one tender by its price, with 80 of 100 quality points, beside two others: 90 points at 120, and 60
                points at 100.
                """;
            case SOCIAL_VALUE -> """
                How a promised quantity earns points, and how each rule can be gamed. By `SV-TARGET` a promise beyond the target gains nothing, and no promise
                moves the points of another tender; it is the one that is recommended. By `SV-BEST` one inflated promise takes points from all others and
                changes the gaps between them. By `SV-SHARE` a low price counts twice: it earns the points for price, and raises those of the same promise; P is
                the tender's price on the one price criterion of the method, and the quantity a sum in its currency. `SV-BEST` and `SV-SHARE` are scored in the
                second round, beside the prices; the highest quantity is that of the tenders that passed every gate which needs neither a price nor a comparison.
                """;
            case QUALITY -> """
                What becomes of the points on quality before they count. A method declares it on a criterion or on a group
                (`transform`); gates are tested on the points earned, before.
                """;
            case WEIGHTING -> """
                How the weights of criteria are found from what a buyer says of them: stated numbers, an order, scores or comparisons. They total exactly
                what they should. An order of importance alone defines no weights: the buyer names the conversion, because each gives others.
                """;
            case CONSENSUS -> """
                How the marks of several evaluators become one. The mark before rounding is the one on which gates are tested.
                """;
            case LOW_TENDER -> """
                These tests flag a price and decide nothing. The Procurement Act 2023 names no percentage (section 19(3)(c)), so that no threshold has a
                default and none is official in England.
                """;
        };
    }
}
