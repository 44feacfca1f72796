package io.github.tenderscore.check;

import io.github.tenderscore.cost.CostPart;
import io.github.tenderscore.cost.CostTerms;
import io.github.tenderscore.number.VatBasis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * On what footing the costs of a whole life are counted.
 *
 * @param horizon over how many years; empty where not known
 * @param discountSchedule the name of the rates by which later costs are discounted, {@code none} where they are not; empty where not known
 * @param costHeads which costs are counted, such as {@code acquisition}; their order does not matter; empty where not known
 * @param vatTreatment whether they include VAT; empty where not known
 * @param priceBase the year in whose prices they are stated; empty where not known
 */
public record CostBasis(
        Optional<Integer> horizon,
        Optional<String> discountSchedule,
        Optional<List<String>> costHeads,
        Optional<VatBasis> vatTreatment,
        Optional<Integer> priceBase) {

    /**
     * Copies the heads, in alphabetical order.
     *
     * @param horizon over how many years; empty where not known
     * @param discountSchedule the name of the rates by which later costs are discounted, {@code none} where they are not; empty where not
     *     known
     * @param costHeads which costs are counted, such as {@code acquisition}; their order does not matter; empty where not known
     * @param vatTreatment whether they include VAT; empty where not known
     * @param priceBase the year in whose prices they are stated; empty where not known
     */
    public CostBasis {
        costHeads = costHeads.map(heads -> heads.stream().distinct().sorted().toList());
    }

    /**
     * The footing that terms of this library state.
     *
     * @param terms the terms
     * @return every head of costs, with {@code carbon} where emissions are valued
     */
    public static CostBasis of(CostTerms terms) {
        List<String> heads = new ArrayList<>(
                Arrays.stream(CostPart.values()).map(CostPart::code).toList());
        terms.carbon().ifPresent(carbon -> heads.add("carbon"));
        return new CostBasis(
                Optional.of(terms.years()),
                Optional.of(terms.discounting().schedule().id() + " "
                        + terms.discounting().timing().code()),
                Optional.of(heads),
                Optional.of(terms.vat()),
                Optional.of(terms.priceYear()));
    }
}
