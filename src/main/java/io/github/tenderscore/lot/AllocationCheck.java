package io.github.tenderscore.lot;

import java.util.List;
import java.util.Map;

/** Tests every allocation again, whatever mechanism made it: each lot goes to a tender for it, and the limits are kept. */
final class AllocationCheck {

    private AllocationCheck() {}

    static void run(Competition competition, LotDecision decision) {
        if (decision.allocations().isEmpty()) {
            throw new IllegalStateException(
                    "A mechanism must name at least one allocation, if only one that awards no lot");
        }
        for (Allocation allocation : decision.allocations()) {
            for (Map.Entry<String, LotTender> award : allocation.awards().entrySet()) {
                if (!competition.tenders(award.getKey()).contains(award.getValue())) {
                    throw new IllegalStateException(
                            "The lot " + award.getKey() + " must go to a tender that may be awarded it, not "
                                    + award.getValue().tender());
                }
            }
            competition.suppliers().forEach(supplier -> limits(competition, allocation, supplier));
        }
    }

    private static void limits(Competition competition, Allocation allocation, String supplier) {
        List<String> lots = allocation.awards().values().stream()
                .filter(tender -> tender.supplier().equals(supplier))
                .map(LotTender::lot)
                .toList();
        if (!competition.caps().allow(lots.size(), Paid.to(allocation, supplier))) {
            throw new IllegalStateException("The supplier " + supplier + " must be awarded at most "
                    + competition.caps() + ", not " + Listed.lots(lots) + " (Procurement Act 2023, section 23(4))");
        }
    }
}
