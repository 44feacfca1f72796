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

    static List<LotEffect> between(Competition competition, Allocation without, Allocation with) {
        List<LotEffect> effects = new ArrayList<>();
        for (Lot lot : competition.lotting().lots()) {
            Optional<LotTender> before = without.winner(lot.id());
            Optional<LotTender> after = with.winner(lot.id());
            if (!before.equals(after)) {
                Optional<Ratio> paidBefore = Paid.of(without, lot.id());
                Optional<Ratio> paidAfter = Paid.of(with, lot.id());
                effects.add(new LotEffect(
                        lot.id(),
                        before,
                        after,
                        before.flatMap(one -> after.map(other -> competition.lead(one, other))),
                        paidBefore.flatMap(one -> paidAfter.map(other -> other.minus(one)))));
            }
        }
        return List.copyOf(effects);
    }
}
