package io.github.tenderscore.lot;

import io.github.tenderscore.explain.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Without a mechanism each lot goes to its best tender; ties in different lots have nothing to do with each other. */
final class EachLotAlone {

    private EachLotAlone() {}

    /**
     * The best tender of each lot. Where tenders are tied, each of them is named in one of the allocations at least; how they could be
     * combined with those of other lots is not listed.
     */
    static LotDecision decide(Competition competition) {
        Map<String, List<LotTender>> first = new TreeMap<>();
        int most = 1;
        int tied = 0;
        for (Lot lot : competition.lotting().lots()) {
            List<LotTender> best = competition.tenders(lot.id()).stream()
                    .filter(tender -> tender.place() == 1)
                    .toList();
            if (!best.isEmpty()) {
                first.put(lot.id(), best);
                most = Math.max(most, best.size());
                tied += best.size() > 1 ? 1 : 0;
            }
        }
        List<Allocation> allocations = new ArrayList<>();
        for (int i = 0; i < Math.min(most, LotDecision.MOST_LISTED); i++) {
            Map<String, LotTender> awards = new TreeMap<>();
            int turn = i;
            first.forEach((lot, best) -> awards.put(lot, best.get(turn % best.size())));
            allocations.add(Allocation.of(awards));
        }
        boolean complete = tied <= 1 && most <= LotDecision.MOST_LISTED;
        return new LotDecision(
                allocations,
                complete,
                () -> List.of(Step.of("Each lot by itself")
                        .note("no limit is published, so each lot goes to the tender in its first place")
                        .build()));
    }
}
