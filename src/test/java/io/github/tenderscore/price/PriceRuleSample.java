package io.github.tenderscore.price;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the contract of price rules must know of one rule with one set of parameters, besides what its entry in the catalogue declares.
 *
 * @param parameters what the rule is made from
 * @param better which price earns more, all else equal
 * @param own what a lower price of one's own does, while no other price changes
 * @param top whether more than full points are possible
 * @param unit whether all prices may be counted in another unit without any effect
 * @param zero which prices can be scored
 * @param alone the share of a tender alone at 100, worked out by hand; empty where the rule has nothing to compare it with
 * @param allEqual the share of each of four tenders at 100, worked out by hand
 */
record PriceRuleSample(
        Parameters parameters, Better better, Own own, Top top, Unit unit, Zero zero, String alone, String allEqual) {

    enum Better {
        LOWER,
        HIGHER
    }

    enum Own {
        NEVER_HURTS,
        /** A lower price of the lowest tender takes the others' points down, and its own. */
        CAN_HURT
    }

    enum Top {
        FULL,
        MORE
    }

    enum Unit {
        FREE,
        FIXED
    }

    enum Zero {
        REFUSED,
        DEFINED,
        /** All prices but one are refused. */
        ONE_PRICE
    }

    /** A rule that takes percentages of prices and gives full points to a tender alone. */
    static PriceRuleSample of(Parameters parameters) {
        return new PriceRuleSample(
                parameters, Better.LOWER, Own.NEVER_HURTS, Top.FULL, Unit.FREE, Zero.REFUSED, "1", "1");
    }

    PriceRuleSample higherIsBetter() {
        return new PriceRuleSample(parameters, Better.HIGHER, own, top, unit, zero, alone, allEqual);
    }

    PriceRuleSample canHurtItself() {
        return new PriceRuleSample(parameters, better, Own.CAN_HURT, top, unit, zero, alone, allEqual);
    }

    PriceRuleSample moreThanFull() {
        return new PriceRuleSample(parameters, better, own, Top.MORE, unit, zero, alone, allEqual);
    }

    PriceRuleSample fixedUnit() {
        return new PriceRuleSample(parameters, better, own, top, Unit.FIXED, zero, alone, allEqual);
    }

    PriceRuleSample definedAtZero() {
        return new PriceRuleSample(parameters, better, own, top, unit, Zero.DEFINED, alone, allEqual);
    }

    PriceRuleSample onePrice() {
        return new PriceRuleSample(parameters, better, own, top, unit, Zero.ONE_PRICE, alone, allEqual);
    }

    PriceRuleSample shares(String ofOneAlone, String ofFourEqual) {
        return new PriceRuleSample(parameters, better, own, top, unit, zero, ofOneAlone, ofFourEqual);
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

    /** The share of one of the tenders of a field. */
    static Ratio shareIn(PriceRule rule, List<Ratio> field, int tender) {
        List<Ratio> others = new ArrayList<>(field);
        others.remove(tender);
        return share(rule, field.get(tender), others);
    }
}
