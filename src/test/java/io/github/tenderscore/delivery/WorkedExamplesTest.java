package io.github.tenderscore.delivery;

import static io.github.tenderscore.delivery.Deliveries.day;
import static io.github.tenderscore.delivery.Deliveries.evenly;
import static io.github.tenderscore.delivery.Deliveries.kpi;
import static io.github.tenderscore.delivery.Deliveries.pounds;
import static io.github.tenderscore.delivery.Deliveries.quarter;
import static io.github.tenderscore.delivery.Deliveries.ratio;
import static io.github.tenderscore.delivery.Deliveries.returned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.commitment.Direction;
import io.github.tenderscore.cost.NotionalDiscount;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the references: social-value.md, sections 9.1 and 10, and monitoring.md, section 4. */
class WorkedExamplesTest {

    /** SV-19: 0.50 + 0.24 + 0.10 = 0.84; 0.94 without the limit of 1. */
    @Test
    void indexLimitsEachShareToOne() {
        ReviewResult result = Deliveries.latest(Delivery.of(
                        Deliveries.contract(Deliveries.facts()),
                        Deliveries.TERMS,
                        List.of(
                                kpi("a", evenly("400"), "0.5"),
                                kpi("b", evenly("400"), "0.3"),
                                kpi("c", evenly("400"), "0.2")))
                .with(quarter(returned("a", "120"), returned("b", "80"), returned("c", "50"))));
        assertThat(result.index().value()).contains(ratio("0.84"));
        assertThat(result.index().uncapped()).contains(ratio("0.94"));
        assertThat(result.index().coverage()).contains(Ratio.ONE);
    }

    private static Delivery monthSixOf24() {
        return Delivery.of(
                        Deliveries.contract(Deliveries.facts()),
                        Deliveries.TERMS,
                        List.of(
                                kpi("weeks", evenly("40"), "0.4"),
                                valued("hires", "200", "0.3", "400"),
                                valued("visits", "48", "0.2", "2000"),
                                kpi("hours", evenly("100"), "0.1")))
                .with(quarter(
                        returned("weeks", "12"),
                        returned("hires", "45"),
                        returned("visits", "7"),
                        returned("hours", "?")));
    }

    private static Kpi valued(String id, String total, String weight, String value) {
        return kpi(id, Direction.HIGHER_IS_BETTER, evenly(total), Optional.of(weight), Optional.of(value));
    }

    /** monitoring.md, section 4: month 6 of 24, here day 182 of 728. */
    @Test
    void contractAtAQuarterOfItsTerm() {
        ReviewResult result = Deliveries.latest(monthSixOf24());
        assertThat(result.results())
                .extracting(
                        one -> one.promised().exact().orElseThrow(),
                        one -> one.achievement().share(),
                        KpiResult::rating)
                .containsExactly(
                        tuple(ratio("10"), Optional.of(ratio("1.2")), Rating.GOOD),
                        tuple(ratio("50"), Optional.of(ratio("0.9")), Rating.APPROACHING_TARGET),
                        tuple(ratio("12"), Optional.of(ratio("7/12")), Rating.INADEQUATE),
                        tuple(ratio("25"), Optional.empty(), Rating.OTHER));
        assertThat(result.results())
                .extracting(KpiResult::colour)
                .containsExactly(
                        Optional.of(Colour.GREEN),
                        Optional.of(Colour.AMBER),
                        Optional.of(Colour.RED),
                        Optional.empty());
        assertThat(result.index().value()).contains(ratio("118/135"));
        assertThat(result.index().coverage()).contains(ratio("0.9"));
        // 0.962963 to six decimals: (0.4 × 1.2 + 0.3 × 0.9 + 0.2 × 7/12) / 0.9
        assertThat(result.index().uncapped()).contains(ratio("26/27"));
        assertThat(result.results().get(0).over()).contains(ratio("2"));
        assertThat(result.remedy().orElseThrow().total()).contains(pounds("12000"));
    }

    @Test
    void everyFigureOfTheExplanationCanBeWorkedOutAgain() {
        Performance performance = monthSixOf24().asOf(Deliveries.ENDS);
        assertThat(FormulaReader.disagreements(performance.explanation().top())).isEmpty();
        assertThat(performance.explanation().text())
                .contains("= 40 × 182 / 728 = 10\n")
                .contains("(0.4 × min(1; 1.2) + 0.3 × min(1; 0.9) + 0.2 × min(1; (7/12))) / (0.4 + 0.3 + 0.2)")
                .contains("calendar days from 2026-01-05 to 2028-01-02, both counted")
                .contains("not known: the return for 2026-01-05 to 2026-07-05 does not say how much");
    }

    /** SV-20: 20 missing at £200; 10 too many at £300 make up for nothing. */
    @Test
    void remedyOffsetsNothing() {
        Delivery delivery = Delivery.of(
                        Deliveries.contract(Deliveries.facts()),
                        Deliveries.TERMS,
                        List.of(valued("a", "400", "0.5", "200"), valued("b", "200", "0.5", "300")))
                .with(quarter(returned("a", "80"), returned("b", "60")));
        Remedy remedy = Deliveries.latest(delivery).remedy().orElseThrow();
        assertThat(remedy.total()).contains(pounds("4000"));
        assertThat(remedy.lines())
                .extracting(Remedy.Line::kpi, line -> line.amount().orElseThrow())
                .containsExactly(tuple("a", pounds("4000")), tuple("b", pounds("0")));
        assertThat(remedy.step().note()).contains("legal advice");
    }

    private static Step sanction(Map<Integer, String> advantages, String price, int promised, int reached) {
        TreeMap<Integer, Percent> table = new TreeMap<>();
        advantages.forEach((level, percent) -> table.put(level, Percent.of(percent)));
        return new LadderPromise(
                        "ladder",
                        new NotionalDiscount("illustrative", table),
                        ratio(price),
                        promised,
                        Optional.of(reached),
                        ratio("1.5"))
                .sanction()
                .orElseThrow();
    }

    /** SV-16: 1.5 × (50,000 - 30,000), as 5 and 3 per cent of a million. */
    @Test
    void sanctionOfTheLadderGuide() {
        assertThat(sanction(Map.of(1, "3", 2, "5"), "1000000", 2, 1).exact()).contains(ratio("30000"));
    }

    /** SV-17: 162,000 falls to 108,000, so 81,000 is owed. */
    @Test
    void sanctionForALevelThatWasNotReached() {
        Step step = sanction(Map.of(1, "5", 2, "10", 3, "15"), "1080000", 3, 2);
        assertThat(step.exact()).contains(ratio("81000"));
        assertThat(FormulaReader.disagreements(step)).isEmpty();
        assertThat(sanction(Map.of(1, "5", 2, "10", 3, "15"), "1080000", 2, 3).exact())
                .contains(Ratio.ZERO);
    }

    /** monitoring.md, section 4: a breach on 10 February 2026 is to be published by 11 March; 30 days, the first of which is the day. */
    @Test
    void noticeOfABreachIsDueOnTheThirtiethDay() {
        Failure failure = failure(Failure.Kind.DAMAGES, Optional.of(day("2026-02-10")));
        Delivery delivery = monthSixOf24().with(failure);
        assertThat(items(delivery, day("2026-03-11")))
                .contains(tuple(Optional.of(day("2026-03-11")), DueItem.State.OPEN));
        assertThat(items(delivery, day("2026-03-12")))
                .contains(tuple(Optional.of(day("2026-03-11")), DueItem.State.OVERDUE));
    }

    static Failure failure(Failure.Kind kind, Optional<LocalDate> applies) {
        return new Failure(
                "F1",
                kind,
                "Clause 12",
                "Collections were missed.",
                applies,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<org.assertj.core.groups.Tuple> items(Delivery delivery, LocalDate day) {
        return delivery.asOf(day).due().stream()
                .filter(item -> item.what().contains("F1"))
                .map(item -> tuple(item.due(), item.state()))
                .toList();
    }

    /** The preset of monitoring.md, section 4, at its borders. */
    @ParameterizedTest
    @CsvSource({
        "1.2, good, green",
        "1, good, green",
        "0.99, approaching-target, green",
        "0.95, approaching-target, green",
        "0.94, approaching-target, amber",
        "0.9, approaching-target, amber",
        "0.89, requires-improvement, amber",
        "0.8, requires-improvement, amber",
        "0.79, requires-improvement, red",
        "0.7, requires-improvement, red",
        "0.69, inadequate, red",
        "0, inadequate, red"
    })
    void presetsAtTheirBorders(String share, String rating, String colour) {
        Achievement achievement = new Achievement.Share(ratio(share));
        assertThat(RatingScale.PRESET.rate(achievement).code()).isEqualTo(rating);
        assertThat(ColourScale.PRESET.of(achievement).orElseThrow().code()).isEqualTo(colour);
    }
}
