package io.github.tenderscore.lot;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.lot.LotMechanism.Need;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Ids;
import io.github.tenderscore.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names everything that is incomplete or inconsistent in a lotting whose methods are each valid by themselves. */
record LottingCheck(
        String title,
        List<Lot> lots,
        List<String> common,
        LotCaps caps,
        Optional<LotMechanism> mechanism,
        List<String> awardOrder) {

    Lotting lotting() {
        return new Lotting(title, lots, common, caps, mechanism, awardOrder);
    }

    /**
     * Notes every fault.
     *
     * @param all whether all lots are there; where the method of one was refused, nothing is said of the lots together
     */
    void findIn(Faults faults, boolean all) {
        if (title.isBlank()) {
            faults.add(List.of("title"), "The title of a lotting must not be blank");
        }
        mechanism(faults);
        if (!all) {
            return;
        }
        if (lots.isEmpty()) {
            faults.add(List.of("lots"), "The number (0) of lots must be at least 1");
            return;
        }
        ids(faults);
        common(faults);
        awardOrder(faults);
        new NeedsCheck(lots, caps, mechanism, faults).run();
    }

    private void mechanism(Faults faults) {
        if (mechanism.isEmpty() && caps.limitAwards()) {
            faults.add(Fault.at(
                            List.of("mechanism"),
                            "The limit (" + caps
                                    + ") for one supplier must come with a published mechanism that decides which lots"
                                    + " it is awarded (Procurement Act 2023, section 23(4))")
                    .maybe(
                            "the tender documents say by what it is decided: the highest score margin, the supplier's own order of"
                                    + " preference, an order of lots, or the best overall value"));
        }
        mechanism
                .filter(rule -> !rule.isOwn() && !isOfCatalogue(rule))
                .ifPresent(rule -> faults.add(
                        List.of("mechanism"),
                        "The id (" + rule.id() + ") of a mechanism of your own must start with \"" + Rule.OWN_PREFIX
                                + "\", so that it cannot be taken for one of the catalogue"));
    }

    private static boolean isOfCatalogue(LotMechanism rule) {
        try {
            return LotMechanisms.catalogue()
                    .create(rule.id(), rule.parameters())
                    .equals(rule);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void ids(Faults faults) {
        Set<String> taken = new HashSet<>();
        for (Lot lot : lots) {
            Ids.fault(lot.id()).ifPresent(wrong -> add(faults, lot, "id", "The id of a lot " + wrong));
            if (!taken.add(lot.id())) {
                add(faults, lot, "id", "The id (" + lot.id() + ") of a lot must occur only once");
            }
            if (lot.name().isBlank()) {
                add(faults, lot, "name", "The name of the lot " + lot.id() + " must not be blank");
            }
            lot.value()
                    .filter(value -> value.signum() <= 0)
                    .ifPresent(value -> add(
                            faults,
                            lot,
                            "value",
                            "The value (" + value + ") of the lot " + lot.id() + " must be above zero"));
        }
    }

    /** Criteria that are assessed once for all lots are the same in each, and come first. */
    private void common(Faults faults) {
        List<Criterion> wanted = common(lots.get(0));
        for (Lot lot : lots) {
            List<String> ids = common(lot).stream().map(Criterion::id).toList();
            if (!ids.equals(common) || !common(lot).equals(wanted)) {
                faults.add(
                        List.of("common"),
                        "The common criteria (" + String.join(", ", common)
                                + ") must be the same in every lot and come first; those of the lot " + lot.id()
                                + " are not");
            }
        }
    }

    private List<Criterion> common(Lot lot) {
        List<Criterion> criteria = lot.methodology().criteria();
        return criteria.subList(0, Math.min(common.size(), criteria.size()));
    }

    private void awardOrder(Faults faults) {
        boolean needed = needs(Need.AWARD_ORDER);
        if (!needed && !awardOrder.isEmpty()) {
            faults.add(
                    List.of("awardOrder"),
                    "The order of lots (" + String.join(", ", awardOrder)
                            + ") must be left out, because no published mechanism" + " goes by it");
        } else if (needed
                && (awardOrder.size() != lots.size()
                        || !new HashSet<>(awardOrder)
                                .equals(new HashSet<>(lots.stream().map(Lot::id).toList())))) {
            faults.add(
                    List.of("awardOrder"),
                    "The order of lots (" + String.join(", ", awardOrder) + ") must name every lot once: "
                            + String.join(", ", lots.stream().map(Lot::id).toList()));
        }
    }

    private boolean needs(Need need) {
        return mechanism.filter(rule -> rule.needs().contains(need)).isPresent();
    }

    private static void add(Faults faults, Lot lot, String member, String message) {
        faults.add(List.of("lots", lot.id(), member), message);
    }
}
