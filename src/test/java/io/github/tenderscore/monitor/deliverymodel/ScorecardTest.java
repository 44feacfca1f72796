package io.github.tenderscore.monitor.deliverymodel;

import static io.github.tenderscore.monitor.deliverymodel.ItemScore.ABSENT;
import static io.github.tenderscore.monitor.deliverymodel.ItemScore.EVIDENCED;
import static io.github.tenderscore.monitor.deliverymodel.ItemScore.IN_PLACE;
import static io.github.tenderscore.monitor.deliverymodel.ItemScore.NOT_APPLICABLE;
import static io.github.tenderscore.monitor.deliverymodel.ItemScore.PARTIAL;
import static io.github.tenderscore.monitor.deliverymodel.ItemScore.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The accountability scorecard (monitoring reference, section 2.6); illustrative company. */
class ScorecardTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 24);

    private static AccountabilityItem item(String id, boolean redLine, ItemScore score) {
        return AccountabilityItem.unknown(id, "item " + id, redLine).scored(score, "minutes", Optional.of(DATE));
    }

    private static AccountabilityDomain domain(String id, String weight, ItemScore... scores) {
        List<AccountabilityItem> items = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            items.add(item(id + i, false, scores[i]));
        }
        return new AccountabilityDomain(id, "Domain " + id, Ratio.parse(weight), items);
    }

    private static Scorecard scorecard(AccountabilityDomain... domains) {
        return new Scorecard(
                "Alder Services Ltd",
                DATE,
                List.of(domains),
                RatingBands.PRESET,
                AccountabilityCounts.UNKNOWN,
                List.of());
    }

    private static AccountabilityDomain exit(boolean redLine) {
        return new AccountabilityDomain(
                "exit",
                "Exit",
                Ratio.of(15),
                List.of(item("review", false, PARTIAL), item("exit-plan", redLine, ABSENT)));
    }

    /** Section 2.6: five configured domains with weights 25/20/25/15/15. */
    private static Scorecard example(AccountabilityDomain exit) {
        return scorecard(
                domain("shareholder", "25", EVIDENCED, EVIDENCED, IN_PLACE, IN_PLACE),
                domain("board", "20", IN_PLACE, IN_PLACE, IN_PLACE),
                domain("finance", "25", EVIDENCED, IN_PLACE, IN_PLACE, PARTIAL),
                domain("reporting", "15", EVIDENCED, EVIDENCED, IN_PLACE),
                exit);
    }

    private static String four(Optional<Ratio> value) {
        return Figures.rounded(value.orElseThrow(), Rounding.halfUp(4));
    }

    @Test
    void theWorkedExampleIsReproduced() {
        Scorecard scorecard = example(exit(false));
        assertThat(scorecard.domains())
                .extracting(domain -> four(domain.percent().orElseThrow().known()))
                .containsExactly("83.3333", "66.6667", "66.6667", "88.8889", "16.6667");
        ScorecardResult result = scorecard.result();
        assertThat(result.overall().orElseThrow().known()).contains(Ratio.of(200, 3));
        assertThat(RatingBands.PRESET.band(Ratio.of(200, 3))).isEqualTo(3);
        assertThat(result.rating()).contains(2);
    }

    @Test
    void theRatingSaysHowItCameAbout() {
        assertThat(example(exit(false))
                        .result()
                        .indicators()
                        .get(0)
                        .step()
                        .orElseThrow()
                        .substituted())
                .isEqualTo("min(3; 1 + 1)");
        assertThat(example(exit(true))
                        .result()
                        .indicators()
                        .get(0)
                        .step()
                        .orElseThrow()
                        .note())
                .isEqualTo("a red line is absent: item exit-plan");
    }

    @Test
    void anAbsentRedLineCapsTheRatingAtOne() {
        assertThat(example(exit(true)).result().rating()).contains(1);
        assertThat(example(exit(true)).result().crossedRedLines())
                .extracting(AccountabilityItem::id)
                .containsExactly("exit-plan");
    }

    @Test
    void anUnknownRedLineLeavesTheRatingUnknown() {
        ScorecardResult result = scorecard(new AccountabilityDomain(
                        "one", "One", Ratio.ONE, List.of(item("a", false, EVIDENCED), item("b", true, UNKNOWN))))
                .result();
        assertThat(result.rating()).isEmpty();
        assertThat(result.indicators().get(0).reading())
                .isEqualTo(new Reading.Missing("unknown", "not known whether a red line is crossed: item b"));
        // an absent one is enough to know
        assertThat(scorecard(new AccountabilityDomain(
                                "one", "One", Ratio.ONE, List.of(item("a", true, ABSENT), item("b", true, UNKNOWN))))
                        .result()
                        .rating())
                .contains(1);
    }

    @Test
    void unknownItemsGiveBoundsAndNeitherCountAsZeroNorVanish() {
        AccountabilityDomain domain = domain("one", "1", IN_PLACE, UNKNOWN, UNKNOWN, NOT_APPLICABLE);
        // by hand: known 2/3; least 2/9, most 8/9; one of three known
        assertThat(domain.percent())
                .contains(new Reading.Bounded(
                        Optional.of(Ratio.of(200, 3)), Ratio.of(200, 9), Ratio.of(800, 9), Ratio.of(1, 3)));
        ScorecardResult result = scorecard(domain).result();
        assertThat(result.rating()).isEmpty();
        assertThat(result.indicators().get(0).reading().toString()).contains("leave it between 1 and 4");
    }

    @Test
    void anUnknownItemThatCannotMoveTheRatingLeavesItKnown() {
        ItemScore[] scores = new ItemScore[20];
        Arrays.fill(scores, EVIDENCED);
        scores[0] = UNKNOWN;
        assertThat(scorecard(domain("one", "1", scores)).result().rating()).contains(4);
    }

    @Test
    void whatIsNotApplicableIsLeftOut() {
        ScorecardResult result = scorecard(domain("one", "1", IN_PLACE), domain("two", "9", NOT_APPLICABLE))
                .result();
        assertThat(result.overall().orElseThrow().known()).contains(Ratio.of(200, 3));
        assertThat(scorecard(domain("two", "9", NOT_APPLICABLE)).result().overall())
                .isEmpty();
        assertThat(scorecard(domain("two", "9", NOT_APPLICABLE)).result().rating())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,1", "39.99,1", "40,2", "59.99,2", "60,3", "79.99,3", "80,4", "100,4"})
    void anEdgeBelongsToTheHigherBand(String percent, int band) {
        assertThat(RatingBands.PRESET.band(Ratio.parse(percent))).isEqualTo(band);
    }

    @Test
    void evidenceMustBeOfTheLastTwelveMonths() {
        LocalDate first = DATE.minusMonths(12);
        AccountabilityItem good =
                AccountabilityItem.unknown("a", "A", false).scored(EVIDENCED, "audit", Optional.of(first));
        AccountabilityItem old = good.scored(EVIDENCED, "audit", Optional.of(first.minusDays(1)));
        AccountabilityItem later = good.scored(EVIDENCED, "audit", Optional.of(DATE.plusDays(1)));
        assertThat(scorecard(new AccountabilityDomain("d", "D", Ratio.ONE, List.of(good)))
                        .result()
                        .rating())
                .contains(4);
        assertThatThrownBy(() -> scorecard(new AccountabilityDomain("d", "D", Ratio.ONE, List.of(old))))
                .hasMessageContaining(
                        "The date (2025-11-23) of the evidence of the item a must be within the 12 months up to 2026-11-24")
                .hasMessageContaining("Maybe it is in place, which counts 2");
        assertThatThrownBy(() -> scorecard(new AccountabilityDomain("d", "D", Ratio.ONE, List.of(later))))
                .hasMessageContaining("2026-11-25");
        assertThatThrownBy(() -> good.scored(EVIDENCED, "", Optional.empty()))
                .hasMessageContaining("The evidence () of the item a must be given with its date");
    }

    @Test
    void thePresetHasSixDomainsAndFiveRedLinesAndNothingKnown() {
        Scorecard blank = new Scorecard(
                "Alder Services Ltd",
                DATE,
                AccountabilityPresets.sixDomains(),
                RatingBands.PRESET,
                AccountabilityCounts.UNKNOWN,
                List.of());
        assertThat(blank.domains()).hasSize(6);
        assertThat(blank.result().unknownRedLines())
                .extracting(AccountabilityItem::id)
                .containsExactlyInAnyOrder(
                        "exit-plan", "exposure-cap", "conflicts-register", "current-accounts", "loan-not-in-default");
        assertThat(blank.result().rating()).isEmpty();
        assertThat(blank.result().overall().orElseThrow())
                .isEqualTo(new Reading.Bounded(Optional.empty(), Ratio.ZERO, Ratio.HUNDRED, Ratio.ZERO));
    }

    @Test
    void everyFormulaGivesItsFigureAndEveryIdIsUnique() {
        Scorecard counted = new Scorecard(
                "Alder Services Ltd",
                DATE,
                example(exit(true)).domains(),
                RatingBands.PRESET,
                new AccountabilityCounts(
                        Optional.of(Share.of(3, 1, 1)), Optional.of(Ratio.of(4)), Optional.of(Ratio.of(100_000))),
                List.of());
        List<Indicator> all = counted.result().indicators();
        assertThat(all).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(all).extracting(Indicator::id).anyMatch(id -> id.endsWith("/reports-on-time"));
        assertThat(all)
                .allSatisfy(one -> one.step()
                        .ifPresent(step ->
                                assertThat(FormulaReader.disagreements(step)).isEmpty()));
    }

    @Test
    void wrongScorecardsAreNamed() {
        assertThatThrownBy(() -> scorecard(domain("a", "1", IN_PLACE), domain("a", "1", IN_PLACE)))
                .hasMessageContaining("The id (a) of the domain must occur only once in a scorecard")
                .hasMessageContaining("The id (a0) of the item must occur only once");
        assertThatThrownBy(() -> domain("a", "0"))
                .hasMessageContaining("The weight (0) of the domain a must be above zero")
                .hasMessageContaining("The number (0) of items of the domain a must be at least 1");
        assertThatThrownBy(() -> new RatingBands(List.of(Ratio.of(40), Ratio.of(40))))
                .hasMessage("The edge (40) of a band must be above 40 and at most 100");
        assertThatThrownBy(() -> new RatingBands(List.of()))
                .hasMessage("The number (0) of edges of bands must be at least 1");
    }

    @Property
    void theKnownFigureLiesWithinItsBoundsAndAnUnknownMovesOnlyThese(@ForAll List<ItemScore> scores) {
        ItemScore[] with = new ItemScore[scores.size() + 1];
        ItemScore[] more = new ItemScore[scores.size() + 2];
        with[0] = PARTIAL;
        more[0] = PARTIAL;
        for (int i = 0; i < scores.size(); i++) {
            with[i + 1] = scores.get(i);
            more[i + 1] = scores.get(i);
        }
        more[scores.size() + 1] = UNKNOWN;
        Reading.Bounded before = domain("one", "1", with).percent().orElseThrow();
        Reading.Bounded after = domain("one", "1", more).percent().orElseThrow();
        assertThat(before.known().orElseThrow()).isBetween(before.low(), before.high());
        assertThat(after.known()).isEqualTo(before.known());
        assertThat(after.coverage()).isLessThan(before.coverage());
    }
}
