package io.github.tenderscore.price;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the contract of price rules must know of one rule with one set of parameters.
 *
 * @param parameters what the rule is made from
 * @param dependence which other prices change a tender's share
 * @param range between which bounds the share of a positive price stays
 * @param unit whether all prices may be counted in another unit without any effect
 * @param zero whether a price of zero or less can be scored
 * @param digits whether the share is exact
 * @param alone the share of a tender alone at 100, worked out by hand; empty where the rule has nothing to compare it with
 * @param allEqual the share of each of four tenders at 100, worked out by hand
 */
record PriceRuleSample(
        Parameters parameters,
        Dependence dependence,
        Range range,
        Unit unit,
        Zero zero,
        Digits digits,
        String alone,
        String allEqual) {

    enum Dependence {
        /** No other price matters. */
        ABSOLUTE,
        /** Only the lowest other price matters. */
        ON_BEST,
        /** Others than the lowest matter too. */
        ON_SET
    }

    enum Range {
        ZERO_TO_ONE,
        UP_TO_ONE,
        FROM_ZERO
    }

    enum Unit {
        FREE,
        FIXED
    }

    enum Zero {
        REFUSED,
        DEFINED
    }

    enum Digits {
        EXACT,
        APPROXIMATE
    }

    /** A rule that compares with the lowest price, takes percentages of it, and gives full points to a tender alone. */
    static PriceRuleSample of(Parameters parameters) {
        return new PriceRuleSample(
                parameters, Dependence.ON_BEST, Range.ZERO_TO_ONE, Unit.FREE, Zero.REFUSED, Digits.EXACT, "1", "1");
    }

    PriceRuleSample depends(Dependence other) {
        return new PriceRuleSample(parameters, other, range, unit, zero, digits, alone, allEqual);
    }

    PriceRuleSample range(Range other) {
        return new PriceRuleSample(parameters, dependence, other, unit, zero, digits, alone, allEqual);
    }

    PriceRuleSample fixedUnit() {
        return new PriceRuleSample(parameters, dependence, range, Unit.FIXED, zero, digits, alone, allEqual);
    }

    PriceRuleSample definedAtZero() {
        return new PriceRuleSample(parameters, dependence, range, unit, Zero.DEFINED, digits, alone, allEqual);
    }

    PriceRuleSample approximate() {
        return new PriceRuleSample(parameters, dependence, range, unit, zero, Digits.APPROXIMATE, alone, allEqual);
    }

    PriceRuleSample shares(String ofOneAlone, String ofFourEqual) {
        return new PriceRuleSample(parameters, dependence, range, unit, zero, digits, ofOneAlone, ofFourEqual);
    }

    /** How many other tenders the rule needs. */
    int leastOthers() {
        return alone.isEmpty() ? 2 : 0;
    }

    /** The prices that a rule compares a tender with: the others', its own and the budget, as the rule declares. */
    static ReferenceStatistics against(PriceRule rule, Ratio own, Collection<Ratio> others) {
        List<Ratio> prices = new ArrayList<>(others);
        if (rule.reference().own() == ReferenceSet.Own.INCLUDED) {
            prices.add(own);
        }
        return rule.reference().statistics(prices);
    }

    static Ratio share(PriceRule rule, Ratio own, Collection<Ratio> others) {
        return rule.share(own, against(rule, own, others));
    }
}
