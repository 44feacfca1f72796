package io.github.tenderscore.delivery;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Whether what was promised and what came in fit together; every fault is named. */
final class DeliveryCheck {

    private final Contract contract;
    private final List<Kpi> kpis;
    private final Map<String, Kpi> byId = new LinkedHashMap<>();
    private final Faults faults = new Faults();

    DeliveryCheck(Contract contract, List<Kpi> kpis, List<Kpi> promises) {
        this.contract = contract;
        this.kpis = kpis;
        Lists.all(kpis, promises).forEach(kpi -> {
            if (byId.putIfAbsent(kpi.id(), kpi) != null) {
                faults.add(
                        List.of("kpis", kpi.id(), "id"),
                        "The id (" + kpi.id() + ") of an indicator or commitment must stand once");
            }
        });
    }

    Faults check(
            List<CatalogueEdition> editions,
            List<Review> reviews,
            List<Failure> failures,
            List<RecoveryPlan> plans,
            List<LadderPromise> ladder) {
        most("kpis", "indicators and commitments", byId.size(), Delivery.MOST_FOLLOWED);
        most("reviews", "assessments", reviews.size(), Delivery.MOST_REVIEWS);
        weights();
        unitValues();
        byId.values().forEach(this::profile);
        once("editions", "edition of a catalogue", editions, CatalogueEdition::edition);
        once("reviews", "assessment", reviews, Review::id);
        once("failures", "failure", failures, Failure::id);
        once("recoveryPlans", "recovery plan", plans, RecoveryPlan::id);
        once("levels", "promised level", ladder, LadderPromise::id);
        reviews(reviews);
        for (RecoveryPlan plan : plans) {
            known(plan.kpi(), List.of("recoveryPlans", plan.id(), "kpi"), "recovery plan " + plan.id());
        }
        return faults;
    }

    private void most(String member, String what, int number, int most) {
        if (number > most) {
            faults.add(
                    List.of(member),
                    "The number (" + number + ") of " + what + " of the contract " + contract.id() + " must be at most "
                            + most);
        }
    }

    private <T> void once(String member, String what, List<T> list, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(id.apply(list.get(i)))) {
                faults.add(
                        List.of(member, String.valueOf(i)),
                        "The " + what + " (" + id.apply(list.get(i)) + ") must stand once");
            }
        }
    }

    private void weights() {
        List<Kpi> weighted =
                kpis.stream().filter(kpi -> kpi.weight().isPresent()).toList();
        if (weighted.isEmpty()) {
            return;
        }
        if (weighted.size() < kpis.size()) {
            kpis.stream()
                    .filter(kpi -> kpi.weight().isEmpty())
                    .forEach(kpi -> faults.add(
                            List.of("kpis", kpi.id()),
                            "The weight (none) of the indicator " + kpi.id()
                                    + " must be stated where others have one; 0 leaves it out of the index"));
            return;
        }
        Ratio total = weighted.stream().map(kpi -> kpi.weight().orElseThrow()).reduce(Ratio.ZERO, Ratio::plus);
        if (!total.equals(Ratio.ONE)) {
            faults.add(Fault.at(
                            List.of("kpis"),
                            "The weights of the indicators of the contract " + contract.id() + " total " + total
                                    + " and must total 1")
                    .maybe(
                            total.equals(Ratio.HUNDRED)
                                    ? "they are percentages; write 0.4, not 40"
                                    : "one is missing or mistyped; nothing is scaled"));
        }
    }

    private void unitValues() {
        Optional<Money> first =
                byId.values().stream().flatMap(kpi -> kpi.unitValue().stream()).findFirst();
        for (Kpi kpi : byId.values()) {
            kpi.unitValue()
                    .filter(value -> !value.isComparableWith(first.orElseThrow()))
                    .ifPresent(value -> faults.add(
                            List.of("kpis", kpi.id(), "unitValue"),
                            "The unit value (" + value + ") of " + kpi.id()
                                    + " must have the currency and VAT basis of the others, as in "
                                    + first.orElseThrow()));
        }
    }

    private void profile(Kpi kpi) {
        ContractTerm term = contract.term();
        int years = Due.years(term);
        stated(kpi.target())
                .filter(stated -> stated != years)
                .ifPresent(stated -> faults.add(
                        List.of("kpis", kpi.id(), "target"),
                        "The number (" + stated + ") of years of the target of " + kpi.id()
                                + " must be that of the contract, " + years + " from " + term.begins() + " to "
                                + term.ends()));
        if (kpi.target() instanceof Target.ByDate dates) {
            dates.quantities().keySet().stream()
                    .filter(day -> day.isBefore(term.begins()) || day.isAfter(term.ends()))
                    .forEach(day -> faults.add(
                            List.of("kpis", kpi.id(), "target"),
                            "The date (" + day + ") of the target of " + kpi.id()
                                    + " must be a day of the contract, from " + term.begins() + " to " + term.ends()));
        }
    }

    /** How many years a target states; one level for all years states none. */
    private static Optional<Integer> stated(Target target) {
        if (target instanceof Target.ByYear years) {
            return Optional.of(years.quantities().size());
        }
        return target instanceof Target.Held held && held.levels().size() > 1
                ? Optional.of(held.levels().size())
                : Optional.empty();
    }

    private void known(String kpi, List<String> place, String owner) {
        if (!byId.containsKey(kpi)) {
            faults.add(
                    place,
                    "The indicator (" + kpi + ") of the " + owner + " must be one of "
                            + String.join(", ", byId.keySet()));
        }
    }

    private void reviews(List<Review> reviews) {
        LocalDate free = contract.term().begins();
        for (Review review : reviews) {
            if (review.from().isBefore(free)
                    || review.to().isAfter(contract.term().over())) {
                faults.add(
                        List.of("reviews", review.id(), "from"),
                        "The period (" + review.from() + " to " + review.to() + ") of the assessment " + review.id()
                                + " must be within the contract and after the period before it, from " + free + " to "
                                + contract.term().over());
            }
            free = review.to().plusDays(1);
            review.made()
                    .filter(review.to()::isAfter)
                    .ifPresent(made -> faults.add(
                            List.of("reviews", review.id(), "made"),
                            "The day (" + made + ") of the assessment " + review.id()
                                    + " must not be before the last day of its period, " + review.to()));
            returns(review);
            overrules(review);
        }
    }

    private void overrules(Review review) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < review.overrules().size(); i++) {
            String kpi = review.overrules().get(i).kpi();
            List<String> place = List.of("reviews", review.id(), "overrules", String.valueOf(i));
            known(kpi, place, "overruling in the assessment " + review.id());
            if (!seen.add(kpi)) {
                faults.add(
                        place,
                        "The rating of " + kpi + " in the assessment " + review.id() + " must be overruled once");
            }
        }
    }

    private void returns(Review review) {
        Map<String, NavigableMap<LocalDate, List<Return>>> earlier = new HashMap<>();
        for (int i = 0; i < review.returns().size(); i++) {
            Return one = review.returns().get(i);
            List<String> place = List.of("reviews", review.id(), "returns", String.valueOf(i));
            known(one.kpi(), place, "return for " + one.days());
            if (one.from().isBefore(review.from()) || one.to().isAfter(review.to())) {
                faults.add(
                        place,
                        "The days (" + one.days() + ") of the return for " + one.kpi()
                                + " must be within the period of the assessment " + review.id() + ", " + review.from()
                                + " to " + review.to());
            }
            disjoint(one, earlier.computeIfAbsent(one.kpi(), any -> new TreeMap<>()), place);
        }
    }

    /** Of returns without overlap the one that begins last before the end of another is the only one that can overlap it. */
    private void disjoint(Return one, NavigableMap<LocalDate, List<Return>> earlier, List<String> place) {
        Map.Entry<LocalDate, List<Return>> nearest = earlier.floorEntry(one.to());
        if (nearest == null || !nearest.getValue().get(0).overlaps(one)) {
            earlier.put(one.from(), new ArrayList<>(List.of(one)));
            return;
        }
        boolean held =
                Optional.ofNullable(byId.get(one.kpi())).filter(Kpi::isHeld).isPresent();
        boolean part = !held
                && nearest.getValue().stream()
                        .allMatch(other -> one.hasSameDaysAs(other) && one.evidence() != other.evidence());
        if (part) {
            nearest.getValue().add(one);
        } else {
            faults.add(overlap(one, nearest.getValue().get(0), held, place));
        }
    }

    private static Fault overlap(Return one, Return other, boolean held, List<String> place) {
        return Fault.at(
                        place,
                        "The days (" + one.days() + ") of the return for " + one.kpi()
                                + " must not overlap those of another, " + other.days()
                                + (held
                                        ? ", because levels do not add up"
                                        : "; only parts of the same days on different evidence add up"))
                .maybe("a figure that was checked or mended replaces the one before");
    }
}
