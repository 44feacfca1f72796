package io.github.tenderscore.cost;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The cost of a whole life is compared; the tender is paid those parts of it that the method names.
 *
 * <p>The price that a tender asks must be the plain sum of these parts over all years, in the prices of the price year, so that no amount can be
 * asked that is not compared.
 *
 * @param terms how costs of several years become one figure
 * @param paid the parts that the supplier is paid for, at least one
 */
public record LifeCostBasis(CostTerms terms, SortedSet<CostPart> paid) implements PriceBasis {

    /**
     * Copies the parts.
     *
     * @param terms how costs of several years become one figure
     * @param paid the parts that the supplier is paid for, at least one
     * @throws IllegalArgumentException if there is no part
     */
    public LifeCostBasis {
        paid = Collections.unmodifiableSortedSet(new TreeSet<>(paid));
        if (paid.isEmpty()) {
            throw new IllegalArgumentException(
                    "The number (0) of parts of whole-life costs that the supplier is paid for"
                            + " must be at least 1, because otherwise its price is not compared");
        }
    }

    @Override
    public String kind() {
        return "whole-life-cost";
    }

    @Override
    public String label() {
        return "whole-life cost";
    }

    @Override
    public String text() {
        return "the whole-life cost (" + terms.text() + "; paid: " + parts(", ") + ")";
    }

    private String parts(String between) {
        return paid.stream().map(CostPart::code).collect(Collectors.joining(between));
    }

    @Override
    public List<Fault> faults(Ratio asked, Optional<PriceDetail> detail) {
        List<Fault> unlike = Details.unlike(LifeCosts.class, LifeCosts.MEMBER, "whole-life costs", detail);
        if (!unlike.isEmpty()) {
            return unlike;
        }
        LifeCosts costs = costs(detail);
        try {
            WholeLifeCost.of(terms, costs);
        } catch (FaultException e) {
            return e.faults().stream().map(LifeCostBasis::inCosts).toList();
        }
        Ratio sum = sum(costs);
        return sum.equals(asked)
                ? List.of()
                : List.of(Fault.at(
                        List.of("amount"),
                        "The amount (" + asked + ") of a price must be " + sum + ", the sum over all years of its "
                                + parts(" and ") + ", which the supplier is paid by the method"));
    }

    private static Fault inCosts(Fault fault) {
        List<String> place = new ArrayList<>(List.of(LifeCosts.MEMBER));
        place.addAll(fault.place());
        return new Fault(place, fault.message(), fault.maybe());
    }

    /**
     * What the supplier is paid over all years, of some costs.
     *
     * @param costs the costs
     * @return the plain sum of the parts that it is paid for
     */
    public Ratio sum(LifeCosts costs) {
        return paid.stream()
                .map(part -> part.of(costs))
                .flatMap(Collection::stream)
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    private static LifeCosts costs(Optional<PriceDetail> detail) {
        return Details.known(LifeCosts.class, detail);
    }

    @Override
    public Ratio compared(Ratio asked, Optional<PriceDetail> detail) {
        return WholeLifeCost.of(terms, costs(detail)).total().amount();
    }

    @Override
    public Step explain(Ratio asked, Optional<PriceDetail> detail) {
        return WholeLifeCost.of(terms, costs(detail)).step();
    }
}
