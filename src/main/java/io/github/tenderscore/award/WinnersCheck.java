package io.github.tenderscore.award;

import io.github.tenderscore.TenderResult;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names the winners before whom a tender is left that wins nothing, where no reason is given. */
final class WinnersCheck {

    private final Map<String, Set<String>> winners = new HashMap<>();
    private final Faults faults;

    private WinnersCheck(Faults faults) {
        this.faults = faults;
    }

    static void run(List<AwardedContract> contracts, Faults faults) {
        WinnersCheck check = new WinnersCheck(faults);
        contracts.forEach(contract -> contract.lots().forEach(check::note));
        contracts.forEach(contract -> contract.lots().forEach(lot -> check.run(contract, lot)));
    }

    /** Several contracts may stand for one lot, as in a framework. */
    private void note(AwardedLot lot) {
        Set<String> known = winners.computeIfAbsent(lot.number(), any -> new HashSet<>());
        lot.winners().forEach(winner -> known.add(winner.tender()));
    }

    private void run(AwardedContract contract, AwardedLot lot) {
        for (Winner winner : lot.winners()) {
            int place = lot.assessment().result(winner.tender()).rank().orElseThrow();
            List<String> before = lot.assessment().results().stream()
                    .filter(result -> result.rank().filter(rank -> rank < place).isPresent())
                    .map(TenderResult::tender)
                    .map(tender -> tender.id())
                    .filter(tender ->
                            !winners.getOrDefault(lot.number(), Set.of()).contains(tender))
                    .toList();
            if (!before.isEmpty() && winner.reason().isEmpty()) {
                faults.add(fault(contract, winner, place, before));
            }
        }
    }

    private static Fault fault(AwardedContract contract, Winner winner, int place, List<String> before) {
        return Fault.at(
                        List.of("contracts", contract.id(), "winners", winner.tender()),
                        "The tender (" + winner.tender() + ", place " + place
                                + ") that wins must be the most advantageous, but " + String.join(", ", before)
                                + (before.size() == 1 ? " has" : " have")
                                + " a better place and " + (before.size() == 1 ? "wins" : "win")
                                + " nothing (Procurement Act 2023, section 19(1) and (2))")
                .maybe(
                        "the reason is missing, such as a published limit of the lots awarded to one supplier, or the decision "
                                + "that disregards a tender");
    }
}
