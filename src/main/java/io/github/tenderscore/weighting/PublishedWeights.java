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
 * What of the numbers beside the award criteria of a lot are weights, and the method that they go by.
 *
 * @param method the one that was named, or the one that the codes themselves say
 * @param importance the number of each criterion that has a weight
 */
record PublishedWeights(WeightMethod method, Importance importance) {

    static final String SUBJECT = "The weighting of the notice";

    private static final List<String> METHOD = List.of("method");

    private static final List<String> CRITERIA = List.of("criteria");

    /** Checks all numbers and picks the weights; empty where there is none. Names every fault with its criterion. */
    static Optional<PublishedWeights> of(List<EformsNumber> numbers, Optional<WeightMethod> named) {
        Faults faults = new Faults();
        named(numbers, faults);
        once(numbers, faults);
        numbers.forEach(one -> usable(one, named, faults));
        List<EformsNumber> weights = used(numbers, EformsCode.Use.WEIGHT.member());
        if (faults.isEmpty()) {
            together(weights, named, faults);
        }
        faults.throwIfAny(SUBJECT);
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
        return Optional.of(new PublishedWeights(
                named.orElseGet(() -> byCode(weights.get(0).code(), importance)), importance));
    }

    /** The numbers of one member of a criterion: its weights, fixed prices or thresholds. */
    static List<EformsNumber> used(List<EformsNumber> numbers, String member) {
        return numbers.stream()
                .filter(one -> one.code().use().member().equals(member))
                .toList();
    }

    private static void named(List<EformsNumber> numbers, Faults faults) {
        List<String> criteria =
                numbers.stream().map(EformsNumber::criterion).distinct().toList();
        if (criteria.size() > InputCheck.MOST) {
            faults.add(
                    CRITERIA, "The number (" + criteria.size() + ") of criteria must be from 1 to " + InputCheck.MOST);
        }
        if (criteria.stream().anyMatch(String::isBlank)) {
            faults.add(CRITERIA, "The id of a criterion must not be blank");
        }
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

    private static void usable(EformsNumber one, Optional<WeightMethod> named, Faults faults) {
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
        if (one.code().use() == EformsCode.Use.ORDER
                && named.map(WeightMethod::asks)
                        .filter(WeightMethod.Asks.RANKS::equals)
                        .isEmpty()) {
            faults.add(
                    InputCheck.place(one.criterion()),
                    "The weight (" + one.shown() + ") " + owner
                            + " must come from a named conversion of ranks (WT-ROC, WT-RS or WT-RR), or be stated: an order of"
                            + " importance alone is no weight"
                            + named.map(method -> ", and " + method.id() + " converts no ranks")
                                    .orElse(""));
        }
    }

    /** The weights must be in one unit, above zero somewhere, and suit the method that is named. */
    private static void together(List<EformsNumber> weights, Optional<WeightMethod> named, Faults faults) {
        String units = weights.stream().map(one -> one.code().code()).distinct().collect(Collectors.joining(", "));
        if (units.indexOf(',') >= 0) {
            faults.add(
                    CRITERIA,
                    "The codes (" + units
                            + ") of the weights must all be the same: weights in several units have no total");
        } else if (weights.isEmpty()) {
            named.ifPresent(method -> faults.add(
                    METHOD,
                    "The method (" + method.id()
                            + ") of the weights must be left out, because no criterion has a weight"));
        } else {
            if (weights.stream().allMatch(one -> one.number().signum() == 0)) {
                faults.add(CRITERIA, "The weights (0 in all) must be above zero for at least one criterion");
            }
            named.ifPresent(method -> suits(method, weights.get(0).code(), faults));
        }
    }

    /** Exact weights are only counted in another unit; points total what the method says, which it checks itself. */
    private static void suits(WeightMethod method, EformsCode code, Faults faults) {
        if (code.use() != EformsCode.Use.WEIGHT) {
            return;
        }
        if (!(method instanceof StatedWeights stated)) {
            faults.add(
                    METHOD,
                    "The method (" + method.id() + ") of the weights must be left out, or WT-DIRECT: " + code.code()
                            + " states exact weights, which nothing converts");
            return;
        }
        Optional<Ratio> wanted = code == EformsCode.POI_EXA ? Optional.empty() : Optional.of(unit(code));
        wanted.filter(unit -> !unit.equals(stated.stated()))
                .ifPresent(unit -> faults.add(
                        METHOD,
                        "The parameter stated (" + stated.stated() + ") of the rule " + stated.id() + " must be " + unit
                                + ", which is what weights with the code " + code.code() + " total"));
    }

    private static Ratio unit(EformsCode code) {
        return code == EformsCode.PER_EXA ? Ratio.HUNDRED : Ratio.ONE;
    }

    private static WeightMethod byCode(EformsCode code, Importance importance) {
        return switch (code) {
            case PER_EXA -> WeightMethods.percentages();
            case DEC_EXA -> WeightMethods.fractions();
            default -> WeightMethods.points(Ratio.sum(importance.numbers()).toString());
        };
    }
}
