package io.github.tenderscore.lot;

import io.github.tenderscore.number.Ratio;
import java.util.Map;
import java.util.Optional;

/** What is paid for each lot, and for all, in an allocation. */
final class Paid {

    private Paid() {}

    /** Empty where the lot goes to nobody, or has not exactly one price criterion. */
    static Optional<Ratio> of(Allocation allocation, String lot) {
        Optional<LotTender> winner = allocation.winner(lot);
        Optional<Allocation.Bundle> common = winner.flatMap(tender -> allocation.bundles().stream()
                .filter(one -> one.supplier().equals(tender.supplier())
                        && one.offer().lots().contains(lot))
                .findFirst());
        return common.isEmpty()
                ? winner.flatMap(LotTender::price)
                : winner.map(tender -> LotParts.share(
                        tender,
                        common.get().offer().lots().size(),
                        single(allocation, common.get()),
                        common.get().price()));
    }

    /** Empty where a price is missing. */
    static Optional<Ratio> all(Allocation allocation) {
        Optional<Ratio> sum = Optional.of(Ratio.ZERO);
        for (String lot : allocation.awards().keySet()) {
            Optional<Ratio> paid = of(allocation, lot);
            sum = sum.flatMap(before -> paid.map(before::plus));
        }
        return sum;
    }

    /** What the supplier is paid for all lots that it is awarded; lots without a price count as nothing. */
    static Ratio to(Allocation allocation, String supplier) {
        Ratio sum = Ratio.ZERO;
        for (Map.Entry<String, LotTender> award : allocation.awards().entrySet()) {
            if (award.getValue().supplier().equals(supplier)) {
                sum = sum.plus(of(allocation, award.getKey()).orElse(Ratio.ZERO));
            }
        }
        return sum;
    }

    private static Ratio single(Allocation allocation, Allocation.Bundle common) {
        return common.offer().lots().stream()
                .map(allocation::winner)
                .flatMap(Optional::stream)
                .map(LotTender::priceOrZero)
                .reduce(Ratio.ZERO, Ratio::plus);
    }
}
