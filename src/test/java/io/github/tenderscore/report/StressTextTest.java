package io.github.tenderscore.report;

import static io.github.tenderscore.model.Options.minimum;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.comparison.Alternative;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.stress.AnswerModel.Shape;
import io.github.tenderscore.stress.BidModel;
import io.github.tenderscore.stress.BidModelBuilder;
import io.github.tenderscore.stress.MarkWeights;
import io.github.tenderscore.stress.Strategy;
import io.github.tenderscore.stress.StressReport;
import io.github.tenderscore.stress.StressTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Illustrative. What is counted is proven in the package stress; here, whether an officer is told it, and why. */
class StressTextTest {

    private static Methodology method(PriceRule rule) {
        return Methodology.named("Illustrative")
                .price("price", "Price", "50", rule)
                .mark("staff", "Staff", "30", MarkScales.zeroToFive(), minimum("3"))
                .choice(
                        "vehicles",
                        "Vehicles",
                        "15",
                        ChoiceScale.of(ChoiceScale.Option.of("diesel", "0"), ChoiceScale.Option.of("electric", "100")))
                .yesNo("local", "Local depot", "5")
                .build();
    }

    private static BidModelBuilder model(String title) {
        Map<String, Integer> vehicles = new LinkedHashMap<>();
        vehicles.put("diesel", 3);
        vehicles.put("electric", 1);
        return BidModel.named(title)
                .bidders(4, 4)
                .following("0", "-0.5")
                .price("price", "1000", "20", Shape.UNIFORM, "1")
                .marks("staff", MarkWeights.perGrade(0, 0, 1, 2, 2, 1))
                .choice("vehicles", vehicles)
                .yesNo("local", "100");
    }

    private static BidModel plain() {
        return model("Illustrative: four bidders").noOutliers().noStrategies().build();
    }

    private static StressReport report(PriceRule rule, BidModel model) {
        return StressTest.of(method(rule), model, 200, 7).run();
    }

    @Test
    void everyFigureOfTheModelIsInWords() {
        assertThat(StressText.text(report(PriceRules.betweenSetPrices("700", "1300"), plain())))
                .contains("- 4 bidders in every field.")
                .contains(
                        "- Price: around 1,000, up to 20% below and above, in steps of 1, each price as often as any other.")
                .contains("- Staff: of 6 marks, from the lowest mark of the scale to the highest 0, 0, 1, 2, 2, 1.")
                .contains("- Vehicles: diesel in 3, electric in 1 of 4 bids.")
                .contains("- Local depot: yes in 100% of bids.")
                .contains(
                        "- A bidder who is good on one criterion is good on others no more often than any other bidder;"
                                + " the ablest ask less, with a correlation of -0.5.")
                .contains("- No bid asks unusually little or much.")
                .contains("- Nobody bids to beat the method.");
    }

    /** All bids say yes, so that the depot earns each the same. */
    @Test
    void aCriterionThatDecidesNothingIsToBeSettled() {
        StressReport report = report(PriceRules.betweenSetPrices("700", "1300"), plain());
        assertThat(report.draft().hasFindings()).isTrue();
        assertThat(StressText.text(report))
                .containsPattern(
                        "What to settle before publication\\n(- .*\\n)*- Local depot decides none of \\d+ fields, which up to a true share of \\d+\\.\\d\\d% may be chance \\(one run in twenty\\)\\. Ask");
    }

    /** Under set prices no bid moves the figures of another: zero is then certain, and no chance. */
    @Test
    void whatIsCertainIsNotCalledChance() {
        assertThat(StressText.text(report(PriceRules.betweenSetPrices("700", "1300"), plain())))
                .contains("No withdrawal was assessed: every rule of the method is declared absolute")
                .doesNotContain("none was seen");
    }

    @Test
    void fieldsThatCannotBeAssessedAreCountedWithTheirReason() {
        BidModel zero = model("Illustrative: a price of zero")
                .noOutliers()
                .strategy(Strategy.ZERO_PRICE, "50")
                .build();
        StressReport report = report(PriceRules.lowestOverPrice(), zero);
        long count = report.draft().outcomes().notAssessed().count();
        assertThat(count).isPositive();
        assertThat(StressText.text(report))
                .contains("(" + count + " of 200) of the fields bids cannot be assessed. Say in the documents")
                .contains("- Not assessed, for a fault on price: ")
                .contains(report.draft().outcomes().unassessed().get(0).reason())
                .contains("- 50% of bidders bid to beat the method: a price of zero.");
    }

    @Test
    void aRunThatWasEndedEarlySaysSo() {
        AtomicLong done = new AtomicLong();
        StressReport report = StressTest.of(method(PriceRules.lowestOverPrice()), plain(), 100_000, 7)
                .progress(done::set)
                .cancelledIf(() -> done.get() > 0)
                .run();
        assertThat(report.isPartial()).isTrue();
        assertThat(StressText.text(report)).contains(", of 100000 that were asked for: the run was ended early.");
    }

    /** Of no field it must not be said that every criterion decides some. */
    @Test
    void aRunThatWasEndedBeforeTheFirstFieldSaysNothingOfTheMethod() {
        StressReport report = StressTest.of(method(PriceRules.lowestOverPrice()), plain(), 100_000, 7)
                .cancelledIf(() -> true)
                .run();
        assertThat(StressText.text(report))
                .contains("Nothing can be said of it: the run was ended before the first field.")
                .doesNotContain("Nothing in these fields");
    }

    @Test
    void markdownSaysHowToDrawTheLineAndNothingElseMore() {
        StressReport report = StressTest.of(
                        method(PriceRules.lowestOverPrice()),
                        plain(),
                        200,
                        7,
                        new Alternative.Price("price", PriceRules.highestToLowest()))
                .run();
        String markdown = StressText.markdown(report);
        assertThat(markdown)
                .contains("insert a scatter chart with straight lines")
                .contains("| Price | Points |");
        assertThat(StressText.text(report)).doesNotContain("scatter");
        assertThat(titles(markdown, "#+ "))
                .allSatisfy(title -> assertThat(StressText.text(report)).contains(title + "\n"));
    }

    private static List<String> titles(String markdown, String mark) {
        return markdown.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst(mark, ""))
                .toList();
    }

    @Test
    void whatAModelIsCalledStaysOnItsLine() {
        BidModel hostile = model("Illustrative\n# Signed off\u202e")
                .noOutliers()
                .noStrategies()
                .build();
        StressReport plain = report(PriceRules.lowestOverPrice(), plain());
        StressReport named = report(PriceRules.lowestOverPrice(), hostile);
        assertThat(StressText.text(named).lines().count())
                .isEqualTo(StressText.text(plain).lines().count());
        assertThat(StressText.markdown(named)).doesNotContain("\n# Signed").doesNotContain("\u202e");
    }
}
