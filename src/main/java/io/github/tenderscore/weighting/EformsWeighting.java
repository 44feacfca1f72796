package io.github.tenderscore.weighting;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the numbers beside the award criteria of a lot come to: weights that total exactly what they should, prices that are fixed, and gates.
 *
 * <p>The middle of a range and an order of importance are no weights. They are refused before anything is scored, with what must be asked for
 * in their place.
 *
 * @param weights the weights of the criteria that have one; empty where the lot publishes none
 * @param fixed the prices that are fixed; where there is one the tenders compete on quality alone
 * @param gates the least scores and greatest numbers of tenders that pass; a criterion that has only these weighs nothing
 */
public record EformsWeighting(Optional<Weights> weights, List<EformsNumber> fixed, List<EformsNumber> gates) {

    /**
     * Copies the numbers.
     *
     * @param weights the weights of the criteria that have one; empty where the lot publishes none
     * @param fixed the prices that are fixed; where there is one the tenders compete on quality alone
     * @param gates the least scores and greatest numbers of tenders that pass; a criterion that has only these weighs nothing
     */
    public EformsWeighting {
        fixed = List.copyOf(fixed);
        gates = List.copyOf(gates);
    }

    /**
     * Whether all tenders have the same price.
     *
     * @return true where a price is fixed
     */
    public boolean isQualityOnly() {
        return !fixed.isEmpty();
    }

    /**
     * Reads the numbers of a lot.
     *
     * @param numbers in the order of the criteria; of each criterion at most one weight, one fixed price and one of each gate
     * @return what they come to
     * @throws io.github.tenderscore.fault.FaultException if a weight is the middle of a range or a place in an order, the weights are in several
     *     units or do not total what they should, or a number is negative or given twice; it names every fault with its criterion
     */
    public static EformsWeighting of(List<EformsNumber> numbers) {
        Faults faults = new Faults();
        once(numbers, faults);
        numbers.forEach(one -> usable(one, faults));
        List<EformsNumber> weights = used(numbers, "weight");
        String units = weights.stream().map(one -> one.code().code()).distinct().collect(Collectors.joining(", "));
        if (faults.isEmpty() && units.indexOf(',') >= 0) {
            faults.add(
                    List.of("criteria"),
                    "The codes (" + units
                            + ") of the weights must all be the same: weights in several units have no total");
        }
        if (faults.isEmpty() && weights.stream().allMatch(one -> one.number().signum() == 0) && !weights.isEmpty()) {
            faults.add(List.of("criteria"), "The weights (0 in all) must be above zero for at least one criterion");
        }
        faults.throwIfAny("The weighting of the notice");
        return new EformsWeighting(weigh(weights), used(numbers, "fixed"), used(numbers, "threshold"));
    }

    private static List<EformsNumber> used(List<EformsNumber> numbers, String member) {
        return numbers.stream()
                .filter(one -> one.code().use().member().equals(member))
                .toList();
    }

    /** A criterion has one weight, one fixed price, and one of each gate. */
    private static void once(List<EformsNumber> numbers, Faults faults) {
        Set<List<String>> seen = new HashSet<>();
        for (EformsNumber one : numbers) {
            EformsCode.Use use = one.code().use();
            String what = use == EformsCode.Use.GATE ? one.code().code() : use.member();
            if (!seen.add(List.of(one.criterion(), what))) {
                faults.add(
                        InputCheck.place(one.criterion()),
                        "The number (" + one.shown() + ") of the criterion " + one.criterion()
                                + " must not be a second " + what);
            }
        }
    }

    private static void usable(EformsNumber one, Faults faults) {
        String owner = "of the criterion " + one.criterion();
        if (one.number().signum() < 0) {
            faults.add(
                    InputCheck.place(one.criterion()),
                    "The number (" + one.shown() + ") " + owner + " must not be negative");
        }
        if (one.code().use() == EformsCode.Use.MIDDLE) {
            faults.add(
                    InputCheck.place(one.criterion()),
                    "The weight (" + one.shown() + ") " + owner
                            + " must be an exact one: it is the middle of a range, so ask for the exact weight and state it");
        }
        if (one.code().use() == EformsCode.Use.ORDER) {
            faults.add(
                    InputCheck.place(one.criterion()),
                    "The weight (" + one.shown() + ") " + owner
                            + " must come from a named conversion of ranks (WT-ROC, WT-RS or WT-RR), or be stated: an order of"
                            + " importance alone is no weight");
        }
    }

    private static Optional<Weights> weigh(List<EformsNumber> weights) {
        if (weights.isEmpty()) {
            return Optional.empty();
        }
        List<String> criteria = new ArrayList<>();
        Map<String, Ratio> values = new LinkedHashMap<>();
        for (EformsNumber one : weights) {
            criteria.add(one.criterion());
            values.put(one.criterion(), one.number());
        }
        Importance importance = new Importance(criteria, values, List.of());
        WeightMethod method = switch (weights.get(0).code()) {
            case PER_EXA -> WeightMethods.percentages();
            case DEC_EXA -> WeightMethods.fractions();
            default -> WeightMethods.points(Ratio.sum(importance.numbers()).toString());
        };
        return Optional.of(method.weigh(importance));
    }
}
