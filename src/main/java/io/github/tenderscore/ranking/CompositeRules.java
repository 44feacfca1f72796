package io.github.tenderscore.ranking;

import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.List;
import java.util.stream.Stream;

/** The composite price-quality rules as data over the kernels F8 to F12; here those of F11 and F12. */
final class CompositeRules {

    private static final String PROZORRO = "Prozorro's own software: openprocurement.api";

    private static final RuleType<AwardRule> LIFE_CYCLE_COST = costs(
                    "CP-LCC-ADD", "Price and further costs, Ukraine", "P + sum of the costs; the lowest wins")
            .behaves(Independence.ABSOLUTE, "Any price and costs. Any number of tenders; equal ones stay tied.")
            .makes(parameters -> CostSum.of("CP-LCC-ADD", parameters, false));

    private static final RuleType<AwardRule> LIFE_CYCLE_INCOME = costs(
                    "CP-LCC-ADD-REV", "Income less further costs, Ukraine", "P - sum of the costs; the highest wins")
            .behaves(
                    Independence.ABSOLUTE,
                    "Any amount and costs. The amount is an income: more is better. Equal tenders stay tied.",
                    Trait.BELOW_ZERO,
                    Trait.LOWEST_NOT_BEST)
            .makes(parameters -> CostSum.of("CP-LCC-ADD-REV", parameters, true));

    private static final RuleType<AwardRule> ENERGY_SERVICE = RuleType.<AwardRule>named(
                    EnergyServiceValue.ID, "Net present value of an energy service, Ukraine")
            .formula(
                    "sum over 21 periods of (savings - payments), discounted by 1 + rate × days / 365 for each; the highest wins")
            .parameters(
                    Parameter.number("rate", "yearly discount rate as a share, such as 0.125")
                            .from("0"),
                    Parameter.text("announced", "day of the announcement, such as 2017-08-18"),
                    Parameter.text("payments", "criterion with the yearly payments as a share of the savings"),
                    Parameter.text("years", "criterion with the whole years of the contract"),
                    Parameter.text("days", "criterion with the days beyond the whole years"),
                    Parameter.text(
                            "reductions",
                            "how the ids of the criteria with the 21 cost reductions start; 0 to 20 follow"))
            .behaves(
                    Independence.ABSOLUTE,
                    "Payments from 0 to 1, a contract of at most 7,300 days. The price does not count. Equal tenders stay tied.",
                    Trait.BELOW_ZERO)
            .source(Evidence.SOURCE, "ProzorroUKR/esculator, commit de028261 of 29 May 2018")
            .address("https://github.com/ProzorroUKR/esculator")
            .usedIn(Jurisdiction.UKRAINE)
            .called("en", "ESCO")
            .makes(EnergyServiceValue::of);

    private static final RuleType<AwardRule> LOWEST_PRICE = RuleType.<AwardRule>named(
                    LowestPrice.ID, "Lowest price among the tenders that pass every gate")
            .formula("P; the lowest wins")
            .behaves(
                    Independence.ABSOLUTE,
                    "Any price. Quality serves gates and tie-breaks alone. Equal prices stay tied.")
            .source(Evidence.SOURCE, RatioRules.MOD)
            .address(RatioRules.MOD_ADDRESS)
            .usedIn(Jurisdiction.UNITED_KINGDOM)
            .usedIn(Evidence.PARTIAL, Jurisdiction.UNITED_STATES)
            .called("en", "Lowest price technically acceptable (LPTA)")
            .makes(parameters -> new LowestPrice());

    private static final RuleType<AwardRule> BEST_QUALITY = RuleType.<AwardRule>named(
                    "CP-RANKQUAL", "Best quality first, or fixed budget")
            .formula("Q; the highest wins, and its price is opened")
            .behaves(
                    Independence.ABSOLUTE,
                    "Any points. The price serves gates and tie-breaks alone. Equal tenders stay tied.")
            .source(Evidence.SOURCE, "NZ Transport Agency and Local Government Procurement: quality based, Brook's law")
            .address("https://lgp.org.au/methods-of-evaluating-price-in-tenders-part-2/")
            .usedIn(Jurisdiction.NEW_ZEALAND, Jurisdiction.AUSTRALIA)
            .called("en", "Brook's law")
            .makes(parameters -> WeightedSum.ofQuality("CP-RANKQUAL"));

    /** In the order in which they are listed. */
    static final List<RuleType<AwardRule>> TYPES = Stream.of(
                    RatioRules.TYPES,
                    MonetisedRules.TYPES,
                    CombinedRules.TYPES,
                    List.of(LIFE_CYCLE_COST, LIFE_CYCLE_INCOME, ENERGY_SERVICE, LOWEST_PRICE, BEST_QUALITY))
            .flatMap(List::stream)
            .toList();

    private CompositeRules() {}

    private static RuleType.Builder<AwardRule> costs(String id, String title, String formula) {
        return RuleType.<AwardRule>named(id, title)
                .formula(formula)
                .parameters(Parameter.text("costs", "ids of the criteria with the costs, commas between them"))
                .source(Evidence.SOURCE, PROZORRO)
                .usedIn(Jurisdiction.UKRAINE);
    }
}
