package io.github.tenderscore.delivery;

import static io.github.tenderscore.delivery.Deliveries.day;
import static io.github.tenderscore.delivery.Deliveries.evenly;
import static io.github.tenderscore.delivery.Deliveries.kpi;
import static io.github.tenderscore.delivery.Deliveries.ratio;
import static io.github.tenderscore.delivery.Deliveries.returned;
import static io.github.tenderscore.delivery.Deliveries.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.commitment.Direction;
import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.delivery.DueItem.State;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A contract of three years that is followed from one assessment to the next; expected figures are worked out by hand. */
class FollowingTest {

    private static final LocalDate BEGINS = day("2026-04-01");
    private static final LocalDate FIRST = day("2027-03-31");
    private static final LocalDate SECOND = day("2028-03-31");
    private static final LocalDate THIRD = day("2029-03-31");

    private static final ContractTerm TERM = new ContractTerm(day("2026-03-02"), BEGINS, THIRD, Optional.empty());

    private static Delivery delivery(Kpi... kpis) {
        return Delivery.of(Deliveries.contract(facts(), TERM), Deliveries.TERMS, List.of(kpis));
    }

    /** As of the other tests, with dates before this entry. */
    private static KpiFacts facts() {
        return Deliveries.facts();
    }

    private static Target byYear(String... quantities) {
        return new Target.ByYear(List.of(quantities).stream().map(Ratio::parse).toList());
    }

    private static Kpi lower(String id, Target target) {
        return kpi(id, Direction.LOWER_IS_BETTER, target, Optional.of("1"), Optional.empty());
    }

    private static Return year(String kpi, LocalDate from, LocalDate to, String delivered) {
        return returned(kpi, from, to, delivered, EvidenceGrade.DOCUMENTED);
    }

    // ---- what is promised to date -----------------------------------------------------------------------------------

    @Test
    void profileByYearIsDueEvenlyOverTheDaysOfEachYear() {
        Target target = byYear("10", "20", "30");
        assertThat(target.due(TERM, FIRST).exact()).contains(ratio("10"));
        // 30 September 2027 is day 183 of the 366 days to 31 March 2028
        assertThat(target.due(TERM, day("2027-09-30")).exact()).contains(ratio("20"));
        assertThat(target.due(TERM, THIRD.plusDays(5)).exact()).contains(ratio("60"));
        assertThat(target.due(TERM, BEGINS.minusDays(1)).exact()).contains(Ratio.ZERO);
        assertThat(target.total()).contains(ratio("60"));
        assertThat(FormulaReader.disagreements(target.due(TERM, day("2027-09-29"))))
                .isEmpty();
    }

    @Test
    void profileByDateIsDueOnTheDate() {
        Target target = new Target.ByDate(new TreeMap<>(Map.of(day("2026-10-01"), ratio("4"), SECOND, ratio("6"))));
        assertThat(target.due(TERM, day("2026-09-30")).exact()).contains(Ratio.ZERO);
        assertThat(target.due(TERM, day("2026-10-01")).exact()).contains(ratio("4"));
        assertThat(target.due(TERM, THIRD).exact()).contains(ratio("10"));
        assertThat(FormulaReader.disagreements(target.due(TERM, THIRD))).isEmpty();
    }

    @Test
    void levelOfAYearIsThatOfTheYearInWhichThePeriodEnds() {
        Target target = new Target.Held(List.of(ratio("90"), ratio("93"), ratio("95")), SeveralLevels.NOT_STATED);
        assertThat(target.due(TERM, FIRST).exact()).contains(ratio("90"));
        assertThat(target.due(TERM, FIRST.plusDays(1)).exact()).contains(ratio("93"));
        assertThat(target.due(TERM, THIRD).exact()).contains(ratio("95"));
        assertThat(target.total()).isEmpty();
    }

    // ---- what is delivered ------------------------------------------------------------------------------------------

    @Test
    void returnsAddUpWithinEachGradeAndTheTotalSaysWhichItHolds() {
        ReviewResult result = Deliveries.latest(delivery(kpi("a", byYear("10", "20", "30"), "1"))
                .with(review(
                        "1",
                        BEGINS,
                        FIRST,
                        returned("a", BEGINS, day("2026-09-30"), "3", EvidenceGrade.VERIFIED),
                        returned("a", day("2026-10-01"), FIRST, "2", EvidenceGrade.VERIFIED),
                        returned("a", day("2026-10-01"), FIRST, "4", EvidenceGrade.SELF_DECLARED))));
        Delivered delivered = result.results().get(0).delivered();
        assertThat(delivered.quantity()).contains(ratio("9"));
        assertThat(delivered.byEvidence())
                .containsExactly(
                        Map.entry(EvidenceGrade.VERIFIED, ratio("5")),
                        Map.entry(EvidenceGrade.SELF_DECLARED, ratio("4")));
        assertThat(delivered.evidence()).isEqualTo("mixed: verified and self-declared");
        assertThat(result.index().parts())
                .extracting(DeliveryIndex.Part::evidence, DeliveryIndex.Part::sum)
                .containsExactly(tuple("mixed: verified and self-declared", ratio("0.9")));
        assertThat(result.explanation().text()).contains("figures on different evidence are added");
        assertThat(FormulaReader.disagreements(result.explanation().top())).isEmpty();
    }

    @Test
    void aGapIsUnknownAndNotZero() {
        ReviewResult result = Deliveries.latest(delivery(kpi("a", byYear("10", "20", "30"), "1"))
                .with(review("1", BEGINS, FIRST, year("a", BEGINS, day("2027-02-28"), "9"))));
        assertThat(result.results().get(0).achievement())
                .isEqualTo(new Achievement.Unknown("nothing was returned for 2027-03-01 to 2027-03-31"));
        assertThat(result.results().get(0).rating()).isEqualTo(Rating.OTHER);
        assertThat(result.index().value()).isEmpty();
        assertThat(result.index().coverage()).contains(Ratio.ZERO);
    }

    @Test
    void severalLevelsCountAsPublished() {
        assertThat(level(SeveralLevels.NOT_STATED)).isEmpty();
        assertThat(level(SeveralLevels.LAST)).contains(ratio("96"));
        assertThat(level(SeveralLevels.WORST)).contains(ratio("90"));
        assertThat(level(SeveralLevels.MEAN)).contains(ratio("93.5"));
    }

    private static Optional<Ratio> level(SeveralLevels several) {
        ReviewResult result = Deliveries.latest(delivery(kpi("a", new Target.Held(ratio("95"), several), "1"))
                .with(review(
                        "1",
                        BEGINS,
                        FIRST,
                        year("a", BEGINS, day("2026-06-30"), "95"),
                        year("a", day("2026-07-01"), day("2026-09-30"), "93"),
                        year("a", day("2026-10-01"), day("2026-12-31"), "90"),
                        year("a", day("2027-01-01"), FIRST, "96"))));
        assertThat(FormulaReader.disagreements(result.explanation().top())).isEmpty();
        return result.results().get(0).delivered().quantity();
    }

    // ---- lower is better, and zero ----------------------------------------------------------------------------------

    private static Achievement lower(Target target, String delivered) {
        ReviewResult result = Deliveries.latest(
                delivery(lower("a", target)).with(review("1", BEGINS, FIRST, year("a", BEGINS, FIRST, delivered))));
        assertThat(FormulaReader.disagreements(result.explanation().top())).isEmpty();
        return result.results().get(0).achievement();
    }

    @Test
    void shareIsInvertedWhereLowerIsBetter() {
        assertThat(lower(byYear("10", "10", "10"), "20")).isEqualTo(new Achievement.Share(ratio("0.5")));
        assertThat(lower(byYear("10", "10", "10"), "8")).isEqualTo(new Achievement.Share(ratio("1.25")));
        assertThat(lower(byYear("10", "10", "10"), "0")).isInstanceOf(Achievement.KeptInFull.class);
    }

    @Test
    void zeroMeansWhatItSays() {
        // a ceiling of none: any is all too many, none is what was promised
        assertThat(lower(evenly("0"), "3")).isEqualTo(new Achievement.Share(Ratio.ZERO));
        assertThat(lower(evenly("0"), "0")).isInstanceOf(Achievement.KeptInFull.class);
        // nothing was promised for the first year
        assertThat(lower(byYear("0", "10", "10"), "3")).isEqualTo(new Achievement.Share(Ratio.ZERO));
        ReviewResult higher = Deliveries.latest(delivery(kpi("a", byYear("0", "5", "5"), "1"))
                .with(review("1", BEGINS, FIRST, year("a", BEGINS, FIRST, "3"))));
        assertThat(higher.results().get(0).achievement()).isInstanceOf(Achievement.NothingDue.class);
        assertThat(higher.results().get(0).rating()).isEqualTo(Rating.OTHER);
        assertThat(higher.index().coverage()).contains(Ratio.ZERO);
    }

    // ---- from one assessment to the next ----------------------------------------------------------------------------

    private static Delivery threeYears() {
        return delivery(kpi("a", byYear("10", "20", "30"), "0.6"), kpi("b", evenly("36"), "0.4"))
                .with(review("1", BEGINS, FIRST, year("a", BEGINS, FIRST, "5"), year("b", BEGINS, FIRST, "12")))
                .with(review(
                        "2",
                        FIRST.plusDays(1),
                        SECOND,
                        year("a", FIRST.plusDays(1), SECOND, "16"),
                        year("b", FIRST.plusDays(1), SECOND, "?")))
                .with(review(
                        "3",
                        SECOND.plusDays(1),
                        THIRD,
                        year("a", SECOND.plusDays(1), THIRD, "39"),
                        year("b", SECOND.plusDays(1), THIRD, "12")));
    }

    @Test
    void sharesRatingsAndTrendsOfThreeYears() {
        List<ReviewResult> reviews = threeYears().asOf(THIRD).reviews();
        // a: 5 of 10, 21 of 30, 60 of 60
        assertThat(reviews)
                .extracting(one -> one.results().get(0).achievement().share().orElseThrow())
                .containsExactly(ratio("0.5"), ratio("0.7"), ratio("1"));
        assertThat(reviews)
                .extracting(one -> one.results().get(0).rating())
                .containsExactly(Rating.INADEQUATE, Rating.REQUIRES_IMPROVEMENT, Rating.GOOD);
        assertThat(reviews.get(0).changes()).isEmpty();
        assertThat(reviews.get(1).changes())
                .extracting(Change::kpi, Change::trend, Change::was, Change::is)
                .containsExactly(
                        tuple("a", Trend.IMPROVING, Rating.INADEQUATE, Rating.REQUIRES_IMPROVEMENT),
                        tuple(
                                "b",
                                Trend.UNKNOWN,
                                reviews.get(0).results().get(1).rating(),
                                Rating.OTHER));
        // what is unknown of the second year stays unknown to the end
        assertThat(reviews.get(2).results().get(1).achievement()).isInstanceOf(Achievement.Unknown.class);
        assertThat(reviews.get(2).ratings())
                .containsExactly(
                        Map.entry(Rating.GOOD, 1),
                        Map.entry(Rating.APPROACHING_TARGET, 0),
                        Map.entry(Rating.REQUIRES_IMPROVEMENT, 0),
                        Map.entry(Rating.INADEQUATE, 0),
                        Map.entry(Rating.OTHER, 1));
    }

    @Test
    void trendHasAPublishedMargin() {
        Achievement before = new Achievement.Share(ratio("0.9"));
        assertThat(Trend.of(before, new Achievement.Share(ratio("0.92")), ratio("0.02")))
                .isEqualTo(Trend.LEVEL);
        assertThat(Trend.of(before, new Achievement.Share(ratio("0.921")), ratio("0.02")))
                .isEqualTo(Trend.IMPROVING);
        assertThat(Trend.of(before, new Achievement.Share(ratio("0.879")), ratio("0.02")))
                .isEqualTo(Trend.WORSENING);
        assertThat(Trend.of(before, new Achievement.KeptInFull("none"), Ratio.ONE))
                .isEqualTo(Trend.IMPROVING);
    }

    @Test
    void whatHappenedLaterIsLeftOut() {
        Performance performance = threeYears().asOf(FIRST.plusDays(5));
        assertThat(performance.reviews()).hasSize(1);
        assertThat(performance.leftOut()).isEqualTo(2);
        assertThat(performance.reviews().get(0).review().made()).isEmpty();
        assertThat(threeYears()
                        .asOf(FIRST.plusDays(10))
                        .reviews()
                        .get(0)
                        .review()
                        .made())
                .contains(FIRST.plusDays(10));
    }

    @Test
    void twoAssessmentsBelowTheTargetAreALeadAndNoConclusion() {
        List<Finding> findings = threeYears().asOf(SECOND).findings();
        assertThat(findings)
                .filteredOn(one -> one.kind() == Finding.Kind.LEAD)
                .extracting(Finding::text)
                .anyMatch(text -> text.startsWith("a is below its target at two assessments in a row"));
        assertThat(threeYears().asOf(THIRD).findings())
                .extracting(Finding::text)
                .noneMatch(text -> text.contains("in a row"));
    }

    @Test
    void theAuthorityMayOverruleAndTheComputedWordStays() {
        Review first = review("1", BEGINS, FIRST, year("a", BEGINS, FIRST, "5"));
        Review overruled = new Review(
                first.id(),
                first.from(),
                first.to(),
                first.made(),
                first.published(),
                first.returns(),
                List.of(new Overrule("a", Rating.REQUIRES_IMPROVEMENT, "Flood in May", "contract board", FIRST)));
        KpiResult result = Deliveries.latest(
                        delivery(kpi("a", byYear("10", "20", "30"), "1")).with(overruled))
                .results()
                .get(0);
        assertThat(result.rating()).isEqualTo(Rating.REQUIRES_IMPROVEMENT);
        assertThat(result.computed()).isEqualTo(Rating.INADEQUATE);
        assertThat(result.achievement().share()).contains(ratio("0.5"));
        assertThat(result.step().note())
                .isEqualTo("rated Requires improvement by the authority (contract board, 2027-03-31: Flood in May);"
                        + " computed Inadequate");
    }

    // ---- dates ------------------------------------------------------------------------------------------------------

    /** Entered on 2 March 2026, so the first twelve months end with 1 March 2027 (KpiCycle has the rule). */
    @Test
    void assessmentsAreDueEveryTwelveMonthsAndAtTheEnd() {
        Delivery none = delivery(kpi("a", evenly("36"), "1"), kpi("b", evenly("1"), "0"), kpi("c", evenly("1"), "0"));
        assertThat(none.asOf(day("2027-03-01")).due())
                .extracting(DueItem::due, DueItem::state)
                .containsExactly(tuple(Optional.of(day("2027-03-01")), State.OPEN));
        assertThat(none.asOf(day("2027-03-02")).due())
                .extracting(DueItem::state)
                .containsExactly(State.OVERDUE);
        assertThat(none.asOf(day("2027-03-02")).needsAttention()).isTrue();
        Delivery late = none.with(review("1", BEGINS, FIRST, year("a", BEGINS, FIRST, "12")));
        assertThat(late.asOf(THIRD).due())
                .extracting(DueItem::what, DueItem::due, DueItem::done, DueItem::state)
                .containsExactly(
                        tuple(
                                "assessment 1",
                                Optional.of(day("2027-03-01")),
                                Optional.of(day("2027-04-10")),
                                State.LATE),
                        tuple(
                                "contract performance notice of the assessment 1",
                                Optional.of(day("2027-03-01")),
                                Optional.of(day("2027-04-20")),
                                State.LATE),
                        tuple(
                                "next assessment and its notice",
                                Optional.of(day("2028-04-10")),
                                Optional.empty(),
                                State.OVERDUE));
    }

    @Test
    void voluntaryIndicatorsHaveNoStatutoryDateAndAreNoBreach() {
        KpiFacts facts = facts();
        KpiFacts small = new KpiFacts(
                facts.underAct(),
                Optional.of(Deliveries.pounds("432000")),
                facts.exemptions(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Performance performance = Delivery.of(
                        Deliveries.contract(small, TERM),
                        Deliveries.TERMS,
                        List.of(kpi("a", byYear("10", "20", "30"), "1")))
                .with(review("1", BEGINS, FIRST, year("a", BEGINS, FIRST, "5")))
                .asOf(THIRD);
        assertThat(performance.due()).isEmpty();
        assertThat(performance.findings())
                .extracting(Finding::kind)
                .doesNotContain(Finding.Kind.DUTY, Finding.Kind.OVERDUE);
        assertThat(performance.findings().get(0).text())
                .contains("rated inadequate")
                .contains("section 52 does not apply, so this is no breach of it");
    }

    @Test
    void poorPerformanceNeedsAChanceToImprove() {
        Failure failure = WorkedExamplesTest.failure(Failure.Kind.NOT_IMPROVED, Optional.of(day("2027-05-04")));
        assertThat(threeYears().with(failure).asOf(THIRD).findings())
                .extracting(Finding::text)
                .anyMatch(text -> text.contains("no proper opportunity to improve is recorded for the failure F1"));
        Failure unknown = WorkedExamplesTest.failure(Failure.Kind.DAMAGES, Optional.empty());
        assertThat(threeYears().with(unknown).asOf(THIRD).due())
                .filteredOn(item -> item.what().contains("F1"))
                .extracting(DueItem::state)
                .containsExactly(State.UNKNOWN);
    }

    // ---- editions ---------------------------------------------------------------------------------------------------

    private static KpiResult returnedByEdition(CatalogueEdition... editions) {
        Kpi plain = kpi("a", byYear("10", "20", "30"), "1");
        Kpi bid = new Kpi(
                plain.id(),
                plain.text(),
                plain.theme(),
                true,
                plain.unit(),
                plain.better(),
                plain.target(),
                plain.weight(),
                plain.unitValue(),
                Optional.of("C1"),
                Optional.of(new MeasureReference("JB1", "2025")));
        Delivery delivery = delivery(bid);
        for (CatalogueEdition edition : editions) {
            delivery = delivery.with(edition);
        }
        Return one =
                new Return("a", BEGINS, FIRST, Optional.of(ratio("9")), EvidenceGrade.VERIFIED, Optional.of("2026"));
        return Deliveries.latest(delivery.with(review("1", BEGINS, FIRST, one)))
                .results()
                .get(0);
    }

    private static CatalogueEdition edition(String name, String unit, Direction better) {
        return new CatalogueEdition(name, List.of(new MeasureForm("JB1", unit, better)));
    }

    @Test
    void anotherEditionIsComparedOnlyInTheSameUnitAndDirection() {
        CatalogueEdition bid = edition("2025", "weeks", Direction.HIGHER_IS_BETTER);
        KpiResult same = returnedByEdition(bid, edition("2026", "weeks", Direction.HIGHER_IS_BETTER));
        assertThat(same.achievement().share()).contains(ratio("0.9"));
        assertThat(same.delivered().editions())
                .singleElement()
                .asString()
                .contains("changed from 2025 at the bid to 2026")
                .contains("same unit and direction");
        assertThat(returnedByEdition(bid, edition("2026", "starts", Direction.HIGHER_IS_BETTER))
                        .achievement()
                        .why()
                        .orElseThrow())
                .contains("from weeks (higher-is-better) to starts (higher-is-better)")
                .contains("cannot be compared");
        assertThat(returnedByEdition(bid, edition("2026", "weeks", Direction.LOWER_IS_BETTER))
                        .achievement())
                .isInstanceOf(Achievement.Unknown.class);
        assertThat(returnedByEdition(bid).achievement()).isInstanceOf(Achievement.Unknown.class);
    }
}
