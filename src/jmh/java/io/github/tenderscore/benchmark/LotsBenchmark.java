package io.github.tenderscore.benchmark;

import io.github.tenderscore.lot.Allocation;
import io.github.tenderscore.lot.Lot;
import io.github.tenderscore.lot.LotAwards;
import io.github.tenderscore.lot.LotEvaluation;
import io.github.tenderscore.lot.LotMechanism;
import io.github.tenderscore.lot.LotMechanisms;
import io.github.tenderscore.lot.Lotting;
import io.github.tenderscore.lot.LottingBuilder;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Lots with limits, and lots that are offered together, decided to the proven best; against the assessments alone (the floor) and against
 * the same integer programmes solved in floating point by ojAlgo (the peer).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LotsBenchmark {

    private static final long SEED = 20_261_125;
    private static final int LOTS = 30;
    private static final int BIDDERS = 20;
    private static final int FEW_LOTS = 12;
    private static final int OFFERS = 200;
    private static final int MOST = 3;
    private static final double BONUS = 10_000_000;

    private final LotEvaluation number = lots(LOTS, LotMechanisms.bestOverallValue("points", false), "3", "");
    private final LotEvaluation value = lots(LOTS, LotMechanisms.bestOverallValue("points", false), "3", "2500000");
    private final LotEvaluation margin =
            lots(LOTS, LotMechanisms.highestMargin("difference", "better-figure"), "3", "");
    private final LotEvaluation together =
            offers(lots(FEW_LOTS, LotMechanisms.bestOverallValue("price", true), "", ""));

    private final LotEvaluation limited =
            offers(lots(FEW_LOTS, LotMechanisms.bestOverallValue("price", true), "3", ""));

    private static LotEvaluation lots(int count, LotMechanism mechanism, String most, String mostValue) {
        Random random = new Random(SEED);
        LottingBuilder builder = Lotting.named("Lots")
                .common(common -> common.prices("GBP", VatBasis.NET)
                        .mark("common", "Common part", "30", MarkScales.zeroToFive()));
        for (int lot = 0; lot < count; lot++) {
            builder.lot(
                    "L" + lot,
                    "Lot " + lot,
                    own -> own.mark("own", "Own part", "30", MarkScales.zeroToTen())
                            .price("price", "Price", "40", PriceRules.lowestOverPrice()));
        }
        if (!most.isEmpty()) {
            builder.mostAwarded(Integer.parseInt(most));
        }
        if (!mostValue.isEmpty()) {
            builder.mostAwardedValue(mostValue);
        }
        LotEvaluation evaluation =
                LotEvaluation.under(builder.mechanism(mechanism).build());
        for (int bidder = 0; bidder < BIDDERS; bidder++) {
            String name = "Bidder " + bidder;
            String common = Integer.toString(random.nextInt(6));
            evaluation = evaluation.common(name, t -> t.mark("common", common));
            for (int lot = 0; lot < count; lot++) {
                String mark = Integer.toString(random.nextInt(11));
                String price = Integer.toString(800_000 + random.nextInt(400_000));
                evaluation = evaluation.tender(
                        "L" + lot, "T" + bidder, name, t -> t.mark("own", mark).price(price));
            }
        }
        return evaluation;
    }

    private static LotEvaluation offers(LotEvaluation before) {
        Random random = new Random(SEED);
        LotEvaluation evaluation = before;
        List<List<String>> taken = new ArrayList<>();
        while (taken.size() < OFFERS) {
            String bidder = "Bidder " + taken.size() % BIDDERS;
            List<String> lots = new ArrayList<>();
            for (int lot = 0; lot < FEW_LOTS; lot++) {
                lots.add("L" + lot);
            }
            Collections.shuffle(lots, random);
            List<String> some = new ArrayList<>(lots.subList(0, 2 + random.nextInt(3)));
            Collections.sort(some);
            List<String> key = new ArrayList<>(some);
            key.add(bidder);
            if (!taken.contains(key)) {
                taken.add(key);
                int percent = 1 + random.nextInt(15);
                String[] chosen = some.toArray(String[]::new);
                evaluation = taken.size() % 2 == 0
                        ? evaluation.percentOff(bidder, Integer.toString(percent), chosen)
                        : evaluation.combination(
                                bidder, Integer.toString(some.size() * 10_000 * (100 - percent)), chosen);
            }
        }
        return evaluation;
    }

    /** Proves that the peer finds the same totals, as closely as floating point can. */
    @Setup
    public void check() {
        require(number.allocate(), peer(number, false));
        require(together.allocate(), peer(together, true));
    }

    private static void require(LotAwards awards, double peer) {
        Allocation best = awards.decision().allocations().get(0);
        Ratio total = best.total().orElseThrow();
        double gain =
                total.bigNumerator().doubleValue() / total.bigDenominator().doubleValue();
        boolean price = awards.decision().steps().get(0).label().equals("Total price");
        double ours = best.awards().size() * BONUS + (price ? -gain : gain);
        if (Math.abs(ours - peer) > 1) {
            throw new IllegalStateException("The peer finds " + peer + " and must find " + ours);
        }
    }

    /**
     * 30 lots, 20 bidders for each, at most 3 lots a supplier: most points, proven.
     *
     * @return the awards
     */
    @Benchmark
    public LotAwards limitOfNumber() {
        return number.allocate();
    }

    /**
     * The same with the written proof of all 600 tenders.
     *
     * @param blackhole takes the text
     */
    @Benchmark
    public void limitOfNumberExplained(Blackhole blackhole) {
        blackhole.consume(number.allocate().explanation().text());
    }

    /**
     * The same with a limit of value beside that of number.
     *
     * @return the awards
     */
    @Benchmark
    public LotAwards limitOfValue() {
        return value.allocate();
    }

    /**
     * The same lots by the highest score margin.
     *
     * @return the awards
     */
    @Benchmark
    public LotAwards highestMargin() {
        return margin.allocate();
    }

    /**
     * The assessments of the same lots alone.
     *
     * @param blackhole takes the assessments
     */
    @Benchmark
    public void assessmentsAlone(Blackhole blackhole) {
        number.faults();
        for (Lot lot : number.lotting().lots()) {
            blackhole.consume(number.evaluation(lot.id()).assess());
        }
    }

    /**
     * The integer programme of the same lots.
     *
     * @return its value
     */
    @Benchmark
    public double limitOfNumberByPeer() {
        return peer(number, false);
    }

    /**
     * 12 lots, 20 bidders, 100 combination tenders and 100 conditional discounts on 2 to 4 lots: least price, proven.
     *
     * @return the awards
     */
    @Benchmark
    public LotAwards offersTogether() {
        return together.allocate();
    }

    /**
     * The same offers where a supplier may be awarded at most 3 lots.
     *
     * @return the awards
     */
    @Benchmark
    public LotAwards offersTogetherLimited() {
        return limited.allocate();
    }

    /**
     * The integer programme of the same offers.
     *
     * @return its value
     */
    @Benchmark
    public double offersTogetherByPeer() {
        return peer(together, true);
    }

    private static double peer(LotEvaluation evaluation, boolean byPrice) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        LotAwards given = LotEvaluationPeer.assessed(evaluation);
        List<Expression> once = new ArrayList<>();
        List<Expression> counts = new ArrayList<>();
        for (int lot = 0; lot < evaluation.lotting().lots().size(); lot++) {
            once.add(model.newExpression("lot" + lot).upper(1));
        }
        for (int bidder = 0; bidder < BIDDERS; bidder++) {
            counts.add(model.newExpression("bidder" + bidder).upper(byPrice ? LOTS : MOST));
        }
        for (LotEvaluationPeer.Part part : LotEvaluationPeer.parts(given, byPrice)) {
            Variable x =
                    model.newVariable(part.name()).binary().weight(part.lots().size() * BONUS + part.gain());
            part.lots().forEach(lot -> once.get(lot).set(x, 1));
            counts.get(part.bidder()).set(x, part.lots().size());
        }
        return model.maximise().getValue();
    }
}
