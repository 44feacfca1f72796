package io.github.tenderscore.lot;

import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The mechanisms by which it is decided which lots a supplier is awarded.
 *
 * <p>Where nothing that is published decides, all allocations that could follow are named and none is chosen.
 */
public final class LotMechanisms {

    private static final String GLASGOW =
            "Glasgow City Council's homelessness services, as Scottish Housing News reports Turning Point Scotland v Glasgow City Council"
                    + " [2025] CSOH 42";
    private static final String FIRST = "first";
    private static final String NO = "no";
    private static final String YES = "yes";

    private static final Parameter SOLE_TENDER = Parameter.text(
            "soleTender",
            "first where a lot that only one supplier can be awarded comes before all others, otherwise no");

    private static final RuleType<LotMechanism> MARGIN = RuleType.<LotMechanism>named(
                    HighestMargin.ID, "Highest score margin")
            .formula(
                    "of the lots not yet awarded, the one with the largest lead of the best tender over the next best one of another supplier"
                            + " is awarded first; only tenders whose suppliers may still be awarded the lot count")
            .parameters(
                    Parameter.text(
                            "measure",
                            "difference, in the unit of the figure, or percentage, of the larger of both figures"),
                    Parameter.text(
                            "ties",
                            "what decides between equal leads, in order and with commas: better-figure, larger-value, award-order;"
                                    + " none where a tie stays a tie"))
            .source(Evidence.BUILDING_BLOCK, "own definition of a mechanism that invitations to tender name")
            .makes(parameters -> new HighestMargin(
                    parameters,
                    code(HighestMargin.ID, parameters, "measure", HighestMargin.Measure.values()),
                    ties(parameters)));

    private static final RuleType<LotMechanism> PREFERENCE = RuleType.<LotMechanism>named(
                    SupplierPreference.ID, "Supplier's own order of preference")
            .formula(
                    "each lot is offered to its tenders from the best on; a supplier that is offered more than it may be awarded keeps the lots"
                            + " it prefers")
            .parameters(SOLE_TENDER)
            .source(Evidence.PARTIAL, GLASGOW + "; in the form of the deferred acceptance of Gale and Shapley, 1962")
            .makes(parameters ->
                    new SupplierPreference(parameters, soleTenderFirst(SupplierPreference.ID, parameters)));

    private static final RuleType<LotMechanism> ORDER = RuleType.<LotMechanism>named(
                    LotOrder.ID, "Published order of lots")
            .formula(
                    "lots are awarded in the published order, each to the best tender whose supplier may still be awarded it")
            .parameters(SOLE_TENDER)
            .source(Evidence.BUILDING_BLOCK, "own definition of a mechanism that invitations to tender name")
            .makes(parameters -> new LotOrder(parameters, soleTenderFirst(LotOrder.ID, parameters)));

    private static final RuleType<LotMechanism> VALUE = RuleType.<LotMechanism>named(
                    BestOverallValue.ID, "Best overall value for the authority")
            .formula(
                    "of the allocations within the limits that award the most lots, the one with the most points or the least price")
            .parameters(
                    Parameter.text(
                            "objective",
                            "points, weighted-points (each lot by its part of the value of all lots) or price"),
                    Parameter.text(
                            "packages", "yes where combination tenders and conditional discounts count, otherwise no"))
            .source(
                    Evidence.PARTIAL,
                    "van Manen, Handling conditions on lots in tenders, University of Twente, 2017; Lunander and Lundberg, Combinatorial auctions"
                            + " in public procurement, Journal of Public Procurement 12(1), 2012")
            .makes(parameters -> new BestOverallValue(
                    parameters,
                    code(BestOverallValue.ID, parameters, "objective", Objective.values()),
                    oneOf(BestOverallValue.ID, parameters, "packages", YES, NO).equals(YES)));

    private static final Catalogue<LotMechanism> CATALOGUE = new Catalogue<>(List.of(MARGIN, PREFERENCE, ORDER, VALUE));

    private LotMechanisms() {}

    /**
     * Every mechanism of this library, by id.
     *
     * @return the catalogue
     */
    public static Catalogue<LotMechanism> catalogue() {
        return CATALOGUE;
    }

    /**
     * LOT-MARGIN: the lot in which the best tender leads by most is awarded first.
     *
     * <p>Only tenders whose suppliers may still be awarded the lot count, and the lead is that over the next best one of another
     * supplier; it is worked out anew after every award. A lot for which nobody else is left comes before all others. Between lots of
     * the same lead the tie rules decide; those that they do not separate are awarded together where the limits allow it, and otherwise
     * it is a tie.
     *
     * @param measure {@code difference}, in the unit of the figure, which every lot must then have alike, or {@code percentage} of the
     *     larger of both figures
     * @param ties what decides between equal leads, in order: {@code better-figure}, {@code larger-value}, {@code award-order}; none
     *     where a tie stays a tie
     * @return the mechanism
     * @throws IllegalArgumentException if a name is not one of these
     */
    public static LotMechanism highestMargin(String measure, String... ties) {
        return MARGIN.create(
                Parameters.of("measure", measure).with("ties", ties.length == 0 ? "none" : String.join(",", ties)));
    }

    /**
     * LOT-PREFERENCE: a supplier that comes first in more lots than it may be awarded keeps those it prefers by its own stated order.
     *
     * <p>Each lot is offered to its best tender. A supplier keeps what it prefers of all that it is offered, as far as the limits allow,
     * and lets the rest go for good; a lot that was let go is offered to the next best tender. A supplier that could be awarded more than
     * the limits allow must state its order of preference.
     *
     * @param soleTenderFirst whether a lot for which only one supplier has a tender that passes counts as the one it prefers most, so that
     *     it does not stay without an award
     * @return the mechanism
     */
    public static LotMechanism supplierPreference(boolean soleTenderFirst) {
        return PREFERENCE.create(Parameters.of("soleTender", soleTenderFirst ? FIRST : NO));
    }

    /**
     * LOT-ORDER: lots are awarded in a published order, each to the best tender whose supplier may still be awarded it.
     *
     * @param soleTenderFirst whether a lot that only one supplier may still be awarded comes before all others
     * @return the mechanism
     */
    public static LotMechanism publishedOrder(boolean soleTenderFirst) {
        return ORDER.create(Parameters.of("soleTender", soleTenderFirst ? FIRST : NO));
    }

    /**
     * LOT-VALUE: of all allocations within the limits the one that is best as a whole.
     *
     * <p>Allocations that award the most lots go before others; of these the one with the most points, or the least price, is chosen.
     * The price counts among the tenders that pass every gate, in the place of the lots' own ranking. Where packages count and points are
     * added up, each lot's tender earns what it would earn at the price that would be paid for it, against the other tenders as they
     * stand; a price for several lots falls on each in proportion to the supplier's single prices.
     *
     * @param objective {@code points}, {@code weighted-points} or {@code price}
     * @param packages whether combination tenders and conditional discounts count
     * @return the mechanism
     * @throws IllegalArgumentException if the objective is not one of these
     */
    public static LotMechanism bestOverallValue(String objective, boolean packages) {
        return VALUE.create(Parameters.of("objective", objective).with("packages", packages ? YES : NO));
    }

    private static boolean soleTenderFirst(String rule, Parameters parameters) {
        return oneOf(rule, parameters, "soleTender", FIRST, NO).equals(FIRST);
    }

    private static List<LotTie> ties(Parameters parameters) {
        String text = parameters.text("ties");
        List<LotTie> ties = new ArrayList<>();
        if (text.equals("none")) {
            return ties;
        }
        for (String code : text.split(",", -1)) {
            LotTie tie = constant(HighestMargin.ID, "ties", code, LotTie.values(), LotTie::code);
            if (ties.contains(tie)) {
                throw new IllegalArgumentException("The parameter ties (" + text + ") of the rule " + HighestMargin.ID
                        + " must name " + code + " only once");
            }
            ties.add(tie);
        }
        return ties;
    }

    private static <E extends Enum<E>> E code(String rule, Parameters parameters, String name, E[] values) {
        return constant(
                rule,
                name,
                parameters.text(name),
                values,
                value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static <E> E constant(String rule, String name, String value, E[] values, Function<E, String> code) {
        return Arrays.stream(values)
                .filter(one -> code.apply(one).equals(value))
                .findFirst()
                .orElseThrow(() ->
                        wrong(rule, name, value, Arrays.stream(values).map(code).collect(Collectors.joining(", "))));
    }

    private static String oneOf(String rule, Parameters parameters, String name, String... values) {
        String value = parameters.text(name);
        if (!List.of(values).contains(value)) {
            throw wrong(rule, name, value, String.join(", ", values));
        }
        return value;
    }

    private static IllegalArgumentException wrong(String rule, String name, String value, String known) {
        return new IllegalArgumentException(
                "The parameter " + name + " (" + value + ") of the rule " + rule + " must be one of " + known);
    }
}
