package io.github.tenderscore.lot;

import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random lots of every kind for other packages: with and without a common part, limits, values, preferences and offers. */
public final class LotSamples {

    private static final List<String> NAMES = List.of("Alder CIC", "Birch & \"sons\"", "Čedar", "Dogwood/~", "質");

    private final Random random;
    private final boolean common;
    private final boolean identified;
    private final List<String> lots = new ArrayList<>();

    private LotSamples(Random random) {
        this.random = random;
        this.common = random.nextBoolean();
        this.identified = random.nextBoolean();
        for (int i = 0; i <= random.nextInt(4); i++) {
            lots.add(List.of("north", "a/b", "3", "lot four").get(i));
        }
    }

    /**
     * Random lots with tenders that can be assessed and awarded.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LotEvaluation> evaluations() {
        return Arbitraries.randomValue(random -> new LotSamples(random).evaluation());
    }

    private LotMechanism mechanism() {
        List<LotMechanism> all = List.of(
                LotMechanisms.highestMargin("difference", "larger-value"),
                LotMechanisms.highestMargin("percentage", "better-figure", "award-order"),
                LotMechanisms.supplierPreference(random.nextBoolean()),
                LotMechanisms.publishedOrder(random.nextBoolean()),
                LotMechanisms.bestOverallValue("points", random.nextBoolean()),
                LotMechanisms.bestOverallValue("weighted-points", random.nextBoolean()),
                LotMechanisms.bestOverallValue("price", random.nextBoolean()));
        return all.get(random.nextInt(all.size()));
    }

    private Lotting lotting(LotMechanism mechanism) {
        LottingBuilder builder = Lotting.named("Illustrative lots");
        if (common) {
            builder.common(c -> c.prices("GBP", VatBasis.NET)
                    .rounding(Rounding.halfUp(2).atCriterion())
                    .group(
                            "quality",
                            "Quality",
                            "40",
                            g -> g.mark("staff", "Staff", "50", MarkScales.zeroToFive())
                                    .mark("plan", "Plan", "50", MarkScales.zeroToFive())));
        }
        for (String lot : lots) {
            builder.lot(
                    lot,
                    "Area " + lot,
                    own -> own.quantity("points", "Points", common ? "40" : "80", SocialValueRules.towardsTarget("10"))
                            .price("price", "Price", "20", PriceRules.lowestOverPrice()));
            builder.value(lot, Integer.toString(100 + random.nextInt(3)));
        }
        if (random.nextBoolean()) {
            builder.mostAwarded(1 + random.nextInt(2));
        }
        if (random.nextInt(3) == 0) {
            builder.mostAwardedValue("25");
        }
        if (mechanism.needs().contains(LotMechanism.Need.AWARD_ORDER)) {
            builder.awardOrder(lots.toArray(String[]::new));
        }
        return builder.mechanism(mechanism).build();
    }

    private LotEvaluation evaluation() {
        LotMechanism mechanism = mechanism();
        LotEvaluation evaluation = LotEvaluation.under(lotting(mechanism)).note("Illustrative");
        int suppliers = 1 + random.nextInt(NAMES.size());
        for (int s = 0; s < suppliers; s++) {
            evaluation = supplier(evaluation, mechanism, s);
        }
        return evaluation;
    }

    private LotEvaluation supplier(LotEvaluation before, LotMechanism mechanism, int place) {
        Supplier supplier = new Supplier(NAMES.get(place));
        if (identified) {
            supplier = supplier.identifiedBy("XX-" + place);
        }
        String key = supplier.identifier().orElse(supplier.name());
        LotEvaluation evaluation = before;
        if (common) {
            String mark = Integer.toString(random.nextInt(6));
            evaluation = evaluation.common(key, t -> t.mark("staff", mark).mark("plan", "3"));
        }
        List<String> tendered = new ArrayList<>();
        for (String lot : lots) {
            if (random.nextInt(4) > 0 || (tendered.isEmpty() && lot.equals(lots.get(lots.size() - 1)))) {
                tendered.add(lot);
                String points = Integer.toString(random.nextInt(11));
                String price = Integer.toString(5 + random.nextInt(10));
                evaluation = evaluation.tender(
                        lot,
                        "T" + place,
                        supplier,
                        t -> t.quantity("points", points).price(price));
            }
        }
        if (mechanism.needs().contains(LotMechanism.Need.PREFERENCES)) {
            Collections.shuffle(tendered, random);
            evaluation = evaluation.preference(key, tendered.toArray(String[]::new));
        }
        return mechanism.countsPackages() && tendered.size() >= 2 ? offer(evaluation, key, tendered) : evaluation;
    }

    private LotEvaluation offer(LotEvaluation evaluation, String key, List<String> tendered) {
        String[] two = {tendered.get(0), tendered.get(1)};
        return switch (random.nextInt(4)) {
            case 0 -> evaluation.combination(key, "9", two);
            case 1 -> evaluation.percentOff(key, "12.5", two);
            case 2 -> evaluation.amountOff(key, "1/3", two);
            default -> evaluation;
        };
    }
}
