package io.github.tenderscore.monitor.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevealedInertiaTest {

    private static RevealedPart part(InertiaPart part, Share share) {
        return new RevealedPart(part, share, "100 tenders of 2025-26");
    }

    private static RevealedPart part(InertiaPart part, int yes) {
        return part(part, Share.of(yes, 100 - yes, 0));
    }

    /** monitoring.md section 8: parts .32, .55, .80, .70, .60, appetite open 4 against implied 3. */
    private static final List<RevealedPart> PARTS = List.of(
            part(InertiaPart.EXTENSION_OR_REPEAT_AWARD, 32),
            part(InertiaPart.HIGH_PRICE_WEIGHT, 55),
            part(InertiaPart.NO_LIFE_CYCLE_COST, 80),
            part(InertiaPart.SAME_PROCEDURE, 70),
            part(InertiaPart.COMMITMENTS_NOT_MONITORED, 60));

    private static RevealedInertia inertia(List<RevealedPart> parts, boolean withMean) {
        return new RevealedInertia(parts, Optional.of(new RiskAppetite(4, 3)), withMean, List.of());
    }

    @Test
    void theMeanIsThatOfTheReference() {
        // monitoring.md section 8: appetite .25, mean 0.536667
        RevealedInertia inertia = inertia(PARTS, true);
        assertThat(inertia.appetite().orElseThrow().gap()).isEqualTo(Ratio.of(1, 4));
        Reading.Bounded mean = inertia.mean().orElseThrow();
        assertThat(Rounding.halfUp(6).format(mean.known().orElseThrow())).isEqualTo("0.536667");
        assertThat(mean.low()).isEqualTo(mean.high());
        assertThat(mean.coverage()).isEqualTo(Ratio.ONE);
    }

    @Test
    void theMeanIsGivenOnlyWhereItIsAskedForAndBesideAllParts() {
        assertThat(inertia(PARTS, false).mean()).isEmpty();
        assertThat(inertia(PARTS, false).indicators())
                .extracting(Indicator::id)
                .doesNotContain("maturity/inertia/mean")
                .hasSize(11);
        assertThat(inertia(PARTS, true).indicators()).extracting(Indicator::id).hasSize(12);
        assertThat(inertia(PARTS, true).explain().steps()).hasSize(6);
        assertThat(FormulaReader.disagreements(inertia(PARTS, true).explain())).isEmpty();
    }

    @Test
    void aPartThatIsNotKnownCouldBeAnything() {
        List<RevealedPart> four = PARTS.subList(0, 4);
        Reading.Bounded mean = inertia(four, true).mean().orElseThrow();
        // by hand: (0.32 + 0.55 + 0.80 + 0.70 + 0.25) = 2.62 of five; 2.62 / 6 and 3.62 / 6
        assertThat(mean)
                .isEqualTo(new Reading.Bounded(
                        Optional.of(Ratio.parse("0.524")),
                        Ratio.parse("2.62").dividedBy(Ratio.of(6)),
                        Ratio.parse("3.62").dividedBy(Ratio.of(6)),
                        Ratio.of(5, 6)));
        RevealedInertia none = new RevealedInertia(List.of(), Optional.empty(), true, List.of());
        assertThat(none.mean()).contains(new Reading.Bounded(Optional.empty(), Ratio.ZERO, Ratio.ONE, Ratio.ZERO));
        assertThat(none.explain().note()).isEqualTo("not defined: no part is known");
        assertThat(none.indicators())
                .filteredOn(one -> one.id().equals("maturity/inertia/same-procedure"))
                .extracting(Indicator::reading)
                .containsExactly(new Reading.Missing("unknown", "nothing was counted"));
    }

    @Test
    void anUnknownInAPartMovesTheCoverageAndNotTheMean() {
        List<RevealedPart> parts = new ArrayList<>(PARTS.subList(1, 5));
        parts.add(part(InertiaPart.EXTENSION_OR_REPEAT_AWARD, Share.of(32, 68, 50)));
        Reading.Bounded before = inertia(PARTS, true).mean().orElseThrow();
        Reading.Bounded after = inertia(parts, true).mean().orElseThrow();
        assertThat(after.known()).isEqualTo(before.known());
        assertThat(after.coverage()).isLessThan(before.coverage());
        assertThat(after.low()).isLessThan(before.low());
        assertThat(after.high()).isGreaterThan(before.high());
    }

    @Test
    void whatIsShownBesideDoesNotCount() {
        List<RevealedPart> more = new ArrayList<>(PARTS);
        more.add(part(InertiaPart.SINGLE_BID, 100));
        assertThat(inertia(more, true).mean()).isEqualTo(inertia(PARTS, true).mean());
    }

    @Test
    void anAppetiteBelowTheRecordIsNoInertia() {
        assertThat(new RiskAppetite(2, 4).gap()).isEqualTo(Ratio.ZERO);
        assertThat(new RiskAppetite(5, 1).gap()).isEqualTo(Ratio.ONE);
        assertThatThrownBy(() -> new RiskAppetite(0, 3))
                .hasMessage("The levels (0 stated, 3 implied) of the appetite for risk must be from 1 to 5");
    }

    private static MaturitySurvey survey(int... levels) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            answers.add(new Answer("r" + i, "Adults", "sv", Optional.of(levels[i])));
        }
        return new MaturitySurvey(
                LocalDate.of(2026, 10, 1),
                2,
                List.of(new PracticeArea("sv", "Social value", Optional.empty())),
                answers,
                List.of());
    }

    @Test
    void theGapBetweenClaimAndRecordIsThatOfTheReference() {
        // monitoring.md section 8: uncontested index 75 -> 0.75 - 0.463333 = +0.286667
        CulturalMaturity maturity =
                new CulturalMaturity(Optional.of(survey(4, 4, 4)), Optional.of(inertia(PARTS, true)), Optional.empty());
        StatedVersusRevealed gap = maturity.gaps().get(0);
        assertThat(Rounding.halfUp(6).format(gap.value().orElseThrow().known().orElseThrow()))
                .isEqualTo("0.286667");
        assertThat(FormulaReader.disagreements(gap.explain())).isEmpty();
        assertThat(maturity.indicators()).extracting(Indicator::id).contains("maturity/sv/stated-versus-revealed");
    }

    @Test
    void whatIsContestedOrNotAskedForHasNoGap() {
        assertThat(gap(survey(1, 4), true))
                .isEqualTo(new Reading.Missing("contested", "what is said of the area has no score"));
        assertThat(gap(survey(4, 4), false))
                .isEqualTo(new Reading.Missing("not-defined", "no mean of what the record shows is asked for"));
    }

    private static Reading gap(MaturitySurvey survey, boolean withMean) {
        return new CulturalMaturity(Optional.of(survey), Optional.of(inertia(PARTS, withMean)), Optional.empty())
                .indicators().stream()
                        .filter(one -> one.id().endsWith("stated-versus-revealed"))
                        .map(Indicator::reading)
                        .findFirst()
                        .orElseThrow();
    }

    private static PracticeRecord record(
            String id,
            Optional<Ratio> spend,
            Optional<Boolean> extended,
            Optional<Percent> price,
            Optional<Boolean> other) {
        return new PracticeRecord(id, spend, extended, price, other, other, other, other, other);
    }

    @Test
    void countsThePartsFromARecordOfContracts() {
        Optional<Boolean> yes = Optional.of(true);
        Optional<Boolean> no = Optional.of(false);
        PracticeRecords records = new PracticeRecords(
                "2025-26",
                Percent.of("60"),
                List.of(
                        record("a", Optional.of(Ratio.of(300)), yes, Optional.of(Percent.of("60")), yes),
                        record("b", Optional.of(Ratio.of(100)), no, Optional.of(Percent.of("59.9")), no),
                        record("c", Optional.empty(), yes, Optional.empty(), Optional.empty()),
                        record("d", Optional.of(Ratio.of(50)), Optional.empty(), Optional.of(Percent.of("70")), no)));
        List<RevealedPart> parts = records.parts();
        assertThat(parts)
                .extracting(RevealedPart::part, RevealedPart::share)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                InertiaPart.EXTENSION_OR_REPEAT_AWARD, Share.of(300, 100, 50)),
                        org.assertj.core.groups.Tuple.tuple(InertiaPart.HIGH_PRICE_WEIGHT, Share.of(2, 1, 1)),
                        org.assertj.core.groups.Tuple.tuple(InertiaPart.NO_LIFE_CYCLE_COST, Share.of(2, 1, 1)),
                        org.assertj.core.groups.Tuple.tuple(InertiaPart.SAME_PROCEDURE, Share.of(1, 2, 1)),
                        org.assertj.core.groups.Tuple.tuple(InertiaPart.COMMITMENTS_NOT_MONITORED, Share.of(2, 1, 1)),
                        org.assertj.core.groups.Tuple.tuple(InertiaPart.DIRECT_AWARD, Share.of(1, 2, 1)),
                        org.assertj.core.groups.Tuple.tuple(InertiaPart.SINGLE_BID, Share.of(1, 2, 1)));
        assertThat(parts.get(0).population()).isEqualTo("the spend of 3 contracts of 2025-26; that of 1 is not known");
        assertThat(parts.get(1).population()).isEqualTo("4 contracts of 2025-26, line 60%");
    }

    @Test
    void refusesWhatCountsNothing() {
        assertThatThrownBy(() -> new RevealedPart(InertiaPart.SINGLE_BID, Share.NONE, " "))
                .hasMessage("The population ( ) of single-bid must say what is counted");
        assertThatThrownBy(() -> inertia(List.of(PARTS.get(0), PARTS.get(0)), true))
                .hasMessageContaining("The part (extension-or-repeat-award) of revealed inertia must stand once");
        PracticeRecord record = record("a", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> new PracticeRecords(" ", Percent.of("101"), List.of(record, record)))
                .hasMessageContaining("The period ( ) of a record of contracts must be stated")
                .hasMessageContaining("The line (101%) of price weights must be from 0 to 100 per cent")
                .hasMessageContaining("The contract (a) of a record must stand once");
        assertThatThrownBy(() -> record(
                        "a", Optional.empty(), Optional.empty(), Optional.of(Percent.of("101")), Optional.empty()))
                .hasMessage("The price weight (101%) of the contract a must be from 0 to 100 per cent");
    }

    @Test
    void aTypeIsDeclaredAndNeverWorkedOut() {
        DeclaredType declared = new DeclaredType(
                SocialValueType.COMPLIER,
                Optional.of(true),
                "contracts above threshold",
                "",
                new Source("council's own statement", Optional.empty(), EvidenceGrade.SELF_DECLARED));
        assertThat(new CulturalMaturity(Optional.empty(), Optional.empty(), Optional.of(declared))
                        .indicators()
                        .get(0)
                        .reading())
                .isEqualTo(new Reading.Word(
                        "complier",
                        "declared and not worked out; policy: yes; scope: contracts above threshold; applied: not"
                                + " stated"));
    }

    @Test
    void everyCitedFactSaysHowFarItWasConfirmed() {
        assertThat(Anchors.all()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.source()).isNotBlank();
            assertThat(one.toString()).startsWith(one.fact());
        });
        assertThat(Anchors.all().get(7))
                .asString()
                .endsWith(
                        "(Social Enterprise UK, Procuring for Good, 2016; as reported, to be confirmed in the official"
                                + " text)");
    }
}
