package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.model.Option;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.stress.AnswerModel.Shape;
import io.github.tenderscore.stress.BidModel;
import io.github.tenderscore.stress.MarkWeights;
import io.github.tenderscore.stress.StressTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Illustrative methods, limits, tenders and made-up fields for the checks of good sense. */
final class SenseMethods {

    private static final int FIELDS = 60;
    private static final long SEED = 5;

    /** A rule of a council's own, which declares nothing of itself: the lowest price earns the highest share. */
    record OwnRule(String highest) implements PriceRule {
        @Override
        public String id() {
            return "X-OWN";
        }

        @Override
        public Ratio share(Ratio price, ReferenceStatistics reference) {
            return Ratio.parse(highest).times(reference.min()).dividedBy(price);
        }
    }

    private SenseMethods() {}

    static MethodologyBuilder named() {
        return Methodology.named("Illustrative");
    }

    /** Price and one marked criterion. */
    static Methodology priced(String weight, PriceRule rule, Option... gates) {
        return named().price("price", "Price", weight, rule)
                .mark(
                        "quality",
                        "Quality",
                        Ratio.HUNDRED.minus(Ratio.parse(weight)).toString(),
                        MarkScales.zeroToFive(),
                        gates)
                .build();
    }

    /** No tender moves another, and the rule cuts off what would be below zero. */
    static PriceRule absolute() {
        return PriceRules.shareOfBase("1000", Clamp.BOTH);
    }

    /** Two marked criteria, the first on a scale of its own. */
    static Methodology marked(String weight, MarkScale scale, Option... gates) {
        return named().mark("staff", "Staff", weight, scale, gates)
                .mark("plan", "Plan", Ratio.HUNDRED.minus(Ratio.parse(weight)).toString(), MarkScales.zeroToTen())
                .build();
    }

    static SenseLimits step(String most) {
        return new SenseLimits(
                Optional.empty(),
                Optional.of(Ratio.parse(most)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static SenseLimits gates(int minima, String emptied) {
        return new SenseLimits(
                Optional.empty(),
                Optional.empty(),
                Optional.of(minima),
                Optional.of(Ratio.parse(emptied)),
                Optional.empty(),
                Optional.empty());
    }

    static SenseLimits tolerance(String points) {
        return new SenseLimits(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Ratio.parse(points)),
                Optional.empty());
    }

    static SenseLimits tried(String... prices) {
        return new SenseLimits(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Stream.of(prices).map(Ratio::parse).toList()));
    }

    static SenseLimits words(VagueTerm... terms) {
        return new SenseLimits(
                Optional.of(List.of(terms)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static CaseFile file(Facts... facts) {
        CaseFile file = CaseFile.of(CheckSamples.profile(Route.OPEN));
        for (Facts one : facts) {
            file = file.with(one);
        }
        return file;
    }

    static MethodFacts facts(Methodology method) {
        return new MethodFacts(method);
    }

    /** Marks anywhere on the scale, prices within a fifth of 500. */
    static StressFacts stress(Methodology method) {
        return stress(method, MarkWeights.even(), "20");
    }

    static StressFacts stress(Methodology method, MarkWeights marks, String spread) {
        BidModel model = BidModel.named("Illustrative")
                .bidders(2, 4)
                .following("0.3", "0")
                .price("price", "500", spread, Shape.UNIFORM, "0.01")
                .marks(marks)
                .noOutliers()
                .noStrategies()
                .build();
        return new StressFacts(StressTest.of(method, model, FIELDS, SEED).run());
    }

    /** One tender for each pair of a price and a mark. */
    static AssessmentFacts assessed(Methodology method, List<List<String>> tenders) {
        List<Tender> all = tenders.stream()
                .map(one -> new Tender(
                        "T" + tenders.indexOf(one),
                        new Supplier("Supplier " + tenders.indexOf(one)),
                        Map.of(
                                "price", new Response.Price(method.money(Ratio.parse(one.get(0)))),
                                "quality", new Response.Mark(Ratio.parse(one.get(1))))))
                .toList();
        Assessment assessment = Evaluation.under(method).tenders(all).assess();
        return new AssessmentFacts(
                Optional.of(assessment.evaluation()), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
