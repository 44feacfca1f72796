package io.github.tenderscore.benchmark;

import io.github.tenderscore.lot.LotAwards;
import io.github.tenderscore.lot.LotEvaluation;
import io.github.tenderscore.lot.LotTender;
import io.github.tenderscore.lot.PackageOffer;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tenders and offers of lots as a solver in floating point takes them. */
final class LotEvaluationPeer {

    private static final Map<LotEvaluation, LotAwards> KNOWN = new HashMap<>();

    private LotEvaluationPeer() {}

    /** What may be awarded as one. */
    record Part(String name, int bidder, List<Integer> lots, double gain) {}

    /** The awards, from which points are read; worked out once, so that only the peer's own work is measured. */
    static LotAwards assessed(LotEvaluation evaluation) {
        return KNOWN.computeIfAbsent(evaluation, LotEvaluation::allocate);
    }

    static List<Part> parts(LotAwards awards, boolean byPrice) {
        List<Part> parts = new ArrayList<>();
        Map<String, Double> prices = new HashMap<>();
        awards.evaluation().lotting().lots().forEach(lot -> {
            for (LotTender tender : awards.competition().tenders(lot.id())) {
                double price = number(tender.price().orElseThrow());
                prices.put(tender.supplier() + tender.lot(), price);
                parts.add(new Part(
                        tender.tender() + tender.lot(),
                        place(tender.supplier()),
                        List.of(place(tender.lot())),
                        byPrice ? -price : number(tender.figure())));
            }
        });
        awards.evaluation().terms().forEach(terms -> {
            for (PackageOffer offer : terms.offers()) {
                double sum = offer.lots().stream()
                        .mapToDouble(lot -> prices.getOrDefault(terms.supplier() + lot, 0.0))
                        .sum();
                parts.add(new Part(
                        terms.supplier() + offer.lots(),
                        place(terms.supplier()),
                        offer.lots().stream().map(LotEvaluationPeer::place).toList(),
                        -paid(offer, sum)));
            }
        });
        return parts;
    }

    private static double paid(PackageOffer offer, double sum) {
        if (offer instanceof PackageOffer.PercentOff discount) {
            return sum * (100 - number(discount.percent().value())) / 100;
        }
        return number(((PackageOffer.Combination) offer).price());
    }

    private static int place(String id) {
        return Integer.parseInt(id.replaceAll("[^0-9]", ""));
    }

    private static double number(Ratio ratio) {
        return ratio.bigNumerator().doubleValue() / ratio.bigDenominator().doubleValue();
    }
}
