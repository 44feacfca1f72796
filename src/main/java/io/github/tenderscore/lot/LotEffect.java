package io.github.tenderscore.lot;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the limits do to one lot: without them it would go to another tender.
 *
 * @param lot the id of the lot
 * @param without the tender that it would go to; empty where it would go to nobody
 * @param with the tender that it goes to; empty where it goes to nobody
 * @param figureLost by how much the figure of the tender that gets it is worse; below zero where it is better, empty where one is missing
 * @param priceAdded by how much more is paid for the lot; below zero where less is, empty where a price is missing
 */
public record LotEffect(
        String lot,
        Optional<LotTender> without,
        Optional<LotTender> with,
        Optional<Ratio> figureLost,
        Optional<Ratio> priceAdded) {

    /** The lots that go elsewhere than they certainly would without limits. */
    static List<LotEffect> between(Competition competition, LotDecision without, Allocation with) {
        List<LotEffect> effects = new ArrayList<>();
        for (Lot lot : without.isComplete() ? competition.lotting().lots() : List.<Lot>of()) {
            List<Optional<LotTender>> before = without.allocations().stream()
                    .map(allocation -> allocation.winner(lot.id()))
                    .distinct()
                    .toList();
            if (before.size() == 1 && !before.get(0).equals(with.winner(lot.id()))) {
                effects.add(effect(competition, lot.id(), without.allocations().get(0), with));
            }
        }
        return List.copyOf(effects);
    }

    private static LotEffect effect(Competition competition, String lot, Allocation without, Allocation with) {
        Optional<LotTender> before = without.winner(lot);
        Optional<LotTender> after = with.winner(lot);
        Optional<Ratio> paidBefore = Paid.of(without, lot);
        Optional<Ratio> paidAfter = Paid.of(with, lot);
        return new LotEffect(
                lot,
                before,
                after,
                before.flatMap(one -> after.map(other -> competition.lead(one, other))),
                paidBefore.flatMap(one -> paidAfter.map(other -> other.minus(one))));
    }
}
