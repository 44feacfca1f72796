package io.github.tenderscore.monitor.uptake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.procurement.ProcedureKind;
import io.github.tenderscore.procurement.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The eight lots of the monitoring reference, section 1, and their figures as they stand there. */
class UptakeTest {

    private static final Intake ALL = new Intake(12, 0, Percent.of("1"));
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final SocialValuePolicy POLICY =
            new SocialValuePolicy(Ratio.of(100_000), Ratio.of(15), LocalDate.of(2025, 4, 1), Optional.empty());

    private static UptakeLot.Builder lot(String id, String department, ProcedureKind procedure, long thousands) {
        return UptakeLot.of(id)
                .regime(Optional.of(Regime.PROCUREMENT_ACT_2023))
                .procedure(Optional.of(procedure))
                .department(Optional.of(department))
                .value(Optional.of(Ratio.of(thousands * 1000)))
                .begun(Optional.of(DAY));
    }

    private static UptakeLot.Builder weighed(UptakeLot.Builder lot, long price, long socialValue, int tenders) {
        return lot.priceWeight(Optional.of(Ratio.of(price)))
                .socialValueWeight(Optional.of(Ratio.of(socialValue)))
                .assessedTenders(Optional.of(tenders));
    }

    private static List<UptakeLot> lots() {
        return List.of(
                weighed(lot("1", "adults", ProcedureKind.OPEN, 200), 60, 0, 4)
                        .lowestPrice(LowestPrice.LOWEST)
                        .decisive(Decisive.NOT_APPLICABLE)
                        .build(),
                weighed(lot("2", "adults", ProcedureKind.OPEN, 300), 40, 10, 3)
                        .lowestPrice(LowestPrice.NOT_LOWEST)
                        .decisive(Decisive.NOT_DECISIVE)
                        .build(),
                weighed(lot("3", "place", ProcedureKind.COMPETITIVE_FLEXIBLE, 2_500), 30, 20, 3)
                        .lowestPrice(LowestPrice.NOT_LOWEST)
                        .decisive(Decisive.DECISIVE)
                        .build(),
                lot("4", "place", ProcedureKind.OPEN, 150)
                        .priceWeight(Optional.of(Ratio.of(50)))
                        .assessedTenders(Optional.of(2))
                        .lowestPrice(LowestPrice.NOT_LOWEST)
                        .build(),
                lot("5", "adults", ProcedureKind.DIRECT_AWARD, 400).build(),
                weighed(lot("6", "corporate", ProcedureKind.OPEN, 600), 70, 5, 1)
                        .lowestPrice(LowestPrice.NOT_APPLICABLE)
                        .decisive(Decisive.NOT_APPLICABLE)
                        .build(),
                lot("7", "corporate", ProcedureKind.FRAMEWORK_CALL_OFF, 500).build(),
                weighed(lot("8", "place", ProcedureKind.COMPETITIVE_FLEXIBLE, 1_200), 40, 15, 5)
                        .lowestPrice(LowestPrice.LOWEST)
                        .decisive(Decisive.NOT_DECISIVE)
                        .build());
    }

    private static UptakeTally tally() {
        UptakeTally tally = new UptakeTally(List.of(POLICY));
        lots().forEach(tally::add);
        return tally;
    }

    private static String four(Optional<Ratio> figure) {
        return Rounding.halfUp(4).format(figure.orElseThrow());
    }

    private static String six(Ratio figure) {
        return Rounding.halfUp(6).format(figure);
    }

    @Test
    void theRegimeDecidesAndTheProviderSelectionRegimeIsLeftOut() {
        UptakeTally tally = tally();
        for (int i = 0; i < 3; i++) {
            tally.add(UptakeLot.of("earlier " + i)
                    .regime(Optional.of(Regime.EARLIER_REGULATIONS))
                    .build());
        }
        tally.add(UptakeLot.of("psr")
                .regime(Optional.of(Regime.PROVIDER_SELECTION))
                .build());
        Uptake uptake = tally.result(ALL);
        assertThat(four(uptake.actUptake().known().map(Ratio.HUNDRED::times))).isEqualTo("72.7273");
        assertThat(uptake.leftOut()).isEqualTo(1);
        assertThat(uptake.act().mix().lots()).isEqualTo(8);
        assertThat(uptake.earlier().mix().lots()).isEqualTo(3);
    }

    @Test
    void theMixOfProceduresByNumberAndByValue() {
        ProcedureMix mix = tally().result(ALL).act().mix();
        assertThat(mix.value()).isEqualTo(Ratio.of(5_850_000));
        assertThat(slice(mix, ProcedureKind.OPEN).lots()).isEqualTo(4);
        assertThat(percent(mix, ProcedureKind.OPEN)).isEqualTo("21.3675");
        assertThat(percent(mix, ProcedureKind.COMPETITIVE_FLEXIBLE)).isEqualTo("63.2479");
        assertThat(percent(mix, ProcedureKind.DIRECT_AWARD)).isEqualTo("6.8376");
        assertThat(percent(mix, ProcedureKind.FRAMEWORK_CALL_OFF)).isEqualTo("8.5470");
        assertThat(mix.partOfLots(slice(mix, ProcedureKind.OPEN))).contains(Ratio.of(1, 2));
        assertThat(mix.unknown().lots()).isZero();
    }

    private static Reading.Bounded part(UptakeTally tally, String id) {
        return tally.result(ALL).indicators().stream()
                .filter(one -> one.id().equals("uptake/procedure/" + id))
                .map(one -> (Reading.Bounded) one.reading())
                .findFirst()
                .orElseThrow();
    }

    private static Reading.Bounded bounded(Ratio known, Ratio low, Ratio high, Ratio coverage) {
        return new Reading.Bounded(Optional.of(known), low, high, coverage);
    }

    /** Worked out by hand from the eight lots of section 1, whose values are all known, and lots that are added. */
    @Test
    void aPartOfTheValueSaysWhatItCouldBeOnceAllValuesAreKnown() {
        UptakeTally tally = tally();
        Ratio open = Ratio.of(1_250, 5_850);
        assertThat(part(tally, "open/value")).isEqualTo(bounded(open, open, open, Ratio.ONE));
        // an open lot without a value: it can be worth almost everything, or nothing
        tally.add(
                lot("9", "place", ProcedureKind.OPEN, 0).value(Optional.empty()).build());
        assertThat(part(tally, "open/value")).isEqualTo(bounded(open, open, Ratio.ONE, Ratio.of(8, 9)));
        Ratio flexible = Ratio.of(3_700, 5_850);
        assertThat(part(tally, "competitive-flexible/value"))
                .isEqualTo(bounded(flexible, Ratio.ZERO, flexible, Ratio.of(8, 9)));
        // a lot of 150,000 of which the procedure is not known
        tally.add(lot("10", "place", ProcedureKind.OPEN, 150)
                .procedure(Optional.empty())
                .build());
        assertThat(part(tally, "open/lots"))
                .isEqualTo(bounded(Ratio.of(5, 10), Ratio.of(5, 10), Ratio.of(6, 10), Ratio.of(9, 10)));
        assertThat(part(tally, "open/value"))
                .isEqualTo(bounded(Ratio.of(1_250, 6_000), Ratio.of(1_250, 6_000), Ratio.ONE, Ratio.of(8, 10)));
        assertThat(part(tally, "competitive-flexible/value"))
                .isEqualTo(bounded(Ratio.of(3_700, 6_000), Ratio.ZERO, Ratio.of(3_850, 6_000), Ratio.of(8, 10)));
        assertThat(part(tally, "unknown/lots"))
                .isEqualTo(bounded(Ratio.of(1, 10), Ratio.of(1, 10), Ratio.of(1, 10), Ratio.ONE));
        assertThat(part(tally, "unknown/value"))
                .isEqualTo(bounded(Ratio.of(150, 6_000), Ratio.ZERO, Ratio.of(150, 6_000), Ratio.of(9, 10)));
        assertThat(tally.result(ALL).indicators())
                .filteredOn(one -> one.id().equals("uptake/procedure/values-known"))
                .extracting(Indicator::reading)
                .containsExactly(new Reading.Shared(Share.of(9, 1, 0)));
        assertThat(tally.result(ALL).indicators())
                .filteredOn(one -> one.id().equals("uptake/procedure/open/value"))
                .extracting(one -> one.step().orElseThrow().note())
                .containsExactly("the value of 1 lot is not known and left out");
    }

    @Test
    void whereNoValueIsKnownAnyPartIsPossible() {
        UptakeTally tally = new UptakeTally(List.of());
        assertThat(tally.result(ALL).indicators())
                .filteredOn(one -> one.id().startsWith("uptake/procedure/unknown/"))
                .extracting(Indicator::reading)
                .containsExactly(
                        new Reading.Missing("not-defined", "there is no lot"),
                        new Reading.Missing("not-defined", "there is no value"));
        tally.add(
                lot("1", "place", ProcedureKind.OPEN, 0).value(Optional.empty()).build());
        assertThat(part(tally, "open/value"))
                .isEqualTo(new Reading.Bounded(Optional.empty(), Ratio.ZERO, Ratio.ONE, Ratio.ZERO));
    }

    private static ProcedureMix.Slice slice(ProcedureMix mix, ProcedureKind kind) {
        return Optional.ofNullable(mix.slices().get(kind)).orElseThrow();
    }

    private static String percent(ProcedureMix mix, ProcedureKind kind) {
        return four(mix.partOfValue(slice(mix, kind)).map(Ratio.HUNDRED::times));
    }

    @Test
    void weightsAndWhatDecides() {
        Practice act = tally().result(ALL).act();
        assertThat(act.medianPriceWeight().exact()).contains(Ratio.of(45));
        assertThat(act.price().coverage()).contains(Ratio.of(6, 7));
        assertThat(act.withSocialValue()).isEqualTo(Share.of(4, 1, 2));
        assertThat(act.withSocialValue().low()).contains(Ratio.of(4, 7));
        assertThat(act.withSocialValue().high()).contains(Ratio.of(6, 7));
        assertThat(act.meanSocialValueWhereUsed().exact()).contains(Ratio.parse("12.5"));
        assertThat(act.meanSocialValueOfAll().exact()).contains(Ratio.of(10));
        assertThat(act.lowestPriceWins().known()).contains(Ratio.of(2, 5));
        assertThat(act.decisive().known()).contains(Ratio.of(1, 3));
        assertThat(act.singleTender()).isEqualTo(Share.of(1, 5, 1));
    }

    @Test
    void theGapToThePolicyDiffersInSignWhenItIsWeightedByValue() {
        PolicyGap gap = tally().result(ALL).act().gap();
        assertThat(gap.mean().exact()).contains(Ratio.of(5));
        assertThat(six(gap.byValue().exact().orElseThrow())).isEqualTo("-0.416667");
        assertThat(gap.shortfall().exact()).contains(Ratio.of(6));
        assertThat(gap.applying().known()).contains(Ratio.of(2, 5));
        assertThat(gap.applying().low()).contains(Ratio.of(2, 7));
        assertThat(gap.applying().high()).contains(Ratio.of(4, 7));
        assertThat(mean(gap, "adults")).isEqualTo(Ratio.of(10));
        assertThat(mean(gap, "place")).isEqualTo(Ratio.parse("-2.5"));
        assertThat(mean(gap, "corporate")).isEqualTo(Ratio.of(10));
        assertThat(gap.spread().exact()).contains(Ratio.parse("12.5"));
        assertThat(six(gap.standardDeviation().orElseThrow())).isEqualTo("5.892557");
    }

    private static Ratio mean(PolicyGap gap, String department) {
        return Optional.ofNullable(gap.departments().get(department))
                .orElseThrow()
                .mean();
    }

    @Test
    void aPolicyConcernsOnlyItsDaysAndValues() {
        UptakeTally tally = new UptakeTally(List.of(POLICY));
        tally.add(weighed(lot("small", "a", ProcedureKind.OPEN, 99), 50, 0, 2).build());
        tally.add(weighed(lot("early", "a", ProcedureKind.OPEN, 200), 50, 0, 2)
                .begun(Optional.of(LocalDate.of(2025, 3, 31)))
                .build());
        assertThat(tally.result(ALL).act().gap().applying()).isEqualTo(Share.NONE);
        tally.add(weighed(lot("at the floor", "a", ProcedureKind.OPEN, 100), 50, 15, 2)
                .build());
        tally.add(weighed(lot("no value", "a", ProcedureKind.OPEN, 100), 50, 15, 2)
                .value(Optional.empty())
                .build());
        assertThat(tally.result(ALL).act().gap().applying()).isEqualTo(Share.of(1, 0, 1));
    }

    @Test
    void trendByQuarter() {
        UptakeTally tally = tally();
        tally.add(weighed(lot("later", "place", ProcedureKind.OPEN, 200), 50, 30, 2)
                .begun(Optional.of(LocalDate.of(2026, 7, 1)))
                .build());
        tally.add(UptakeLot.of("undated").build());
        Uptake uptake = tally.result(ALL);
        assertThat(uptake.quarters().keySet()).extracting(Quarter::toString).containsExactly("2026-Q2", "2026-Q3");
        assertThat(Optional.ofNullable(uptake.quarters().get(new Quarter(2026, 3)))
                        .orElseThrow()
                        .act()
                        .gap()
                        .mean()
                        .exact())
                .contains(Ratio.of(-15));
        assertThat(uptake.undated()).isEqualTo(1);
        assertThat(uptake.indicators())
                .filteredOn(one -> one.id().equals("uptake/undated"))
                .singleElement()
                .extracting(Indicator::reading)
                .isEqualTo(new Reading.Exact(Ratio.ONE));
        assertThat(uptake.actUptake()).isEqualTo(Share.of(9, 0, 1));
    }

    @Test
    void indicatorsHaveIdsOfTheirOwnAndExplainThemselves() {
        List<Indicator> indicators = tally().result(ALL).indicators();
        assertThat(indicators).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(indicators)
                .filteredOn(one ->
                        one.reading() instanceof Reading.Exact && !one.unit().equals("lots"))
                .allSatisfy(one -> assertThat(one.step().flatMap(Step::exact)).isPresent());
        assertThat(indicators).extracting(Indicator::id).contains("uptake/policy/gap-mean", "uptake/2026-Q2/act");
    }

    @Property(tries = 50)
    void anUnknownMovesOnlyBoundsAndCoverage(@ForAll @IntRange(min = 1, max = 20) int unknowns) {
        UptakeTally tally = tally();
        Practice before = tally.result(ALL).act();
        for (int i = 0; i < unknowns; i++) {
            tally.add(lot("unknown " + i, "place", ProcedureKind.OPEN, 200).build());
        }
        Practice after = tally.result(ALL).act();
        assertThat(after.medianPriceWeight().exact())
                .isEqualTo(before.medianPriceWeight().exact());
        assertThat(after.gap().mean().exact()).isEqualTo(before.gap().mean().exact());
        assertThat(after.withSocialValue().known())
                .isEqualTo(before.withSocialValue().known());
        assertThat(after.withSocialValue().coverage().orElseThrow())
                .isLessThan(before.withSocialValue().coverage().orElseThrow());
        assertThat(after.price().coverage().orElseThrow())
                .isLessThan(before.price().coverage().orElseThrow());
    }

    /** The first thousand are named, all are counted. */
    @Test
    void countsMoreLotsThanItNames() {
        UptakeTally tally = new UptakeTally(List.of());
        for (int i = 1; i <= 1_500; i++) {
            tally.add(UptakeLot.of("lot " + i)
                    .regime(Optional.of(Regime.PROCUREMENT_ACT_2023))
                    .procedure(Optional.of(ProcedureKind.OPEN))
                    .lowestPrice(LowestPrice.JOINT_LOWEST)
                    .build());
        }
        Practice act = tally.result(new Intake(1_500, 0, Percent.of("0"))).act();
        assertThat(act.jointLowest().number()).isEqualTo(1_500);
        assertThat(act.jointLowest().first()).hasSize(1_000).startsWith("lot 1").endsWith("lot 1000");
        assertThat(act.jointLowest().words()).endsWith("lot 1000 and 500 more");
    }

    @Property(tries = 50)
    void aValueThatIsNotKnownMovesOnlyTheBoundsAndTheCoverageOfTheParts(
            @ForAll @IntRange(min = 1, max = 20) int unknowns, @ForAll ProcedureKind kind) {
        UptakeTally tally = tally();
        Reading.Bounded before = part(tally, "open/value");
        for (int i = 0; i < unknowns; i++) {
            tally.add(lot("unknown " + i, "place", kind, 0)
                    .value(Optional.empty())
                    .build());
        }
        Reading.Bounded after = part(tally, "open/value");
        assertThat(after.known()).isEqualTo(before.known());
        assertThat(after.coverage()).isLessThan(before.coverage());
        assertThat(after.low()).isLessThanOrEqualTo(before.low());
        assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
    }

    @Test
    void theLowestPrice() {
        assertThat(LowestPrice.of(Ratio.of(10), List.of(Ratio.of(11), Ratio.of(12))))
                .isEqualTo(LowestPrice.LOWEST);
        assertThat(LowestPrice.of(Ratio.of(10), List.of(Ratio.of(10)))).isEqualTo(LowestPrice.JOINT_LOWEST);
        assertThat(LowestPrice.of(Ratio.of(10), List.of(Ratio.of(9)))).isEqualTo(LowestPrice.NOT_LOWEST);
        assertThat(LowestPrice.of(Ratio.of(10), List.of())).isEqualTo(LowestPrice.NOT_APPLICABLE);
    }

    /** A price that is missing may be the lowest (independent reasoning from the gate of section 1: tenders with prices). */
    @Test
    void aPriceThatIsMissingMayBeTheLowest() {
        assertThat(LowestPrice.of(Ratio.of(10), List.of(Ratio.of(11)), 2)).isEqualTo(LowestPrice.LOWEST);
        assertThat(LowestPrice.of(Ratio.of(10), List.of(Ratio.of(11)), 3)).isEqualTo(LowestPrice.UNKNOWN);
        assertThat(LowestPrice.of(Ratio.of(10), List.of(Ratio.of(10)), 3)).isEqualTo(LowestPrice.UNKNOWN);
        assertThat(LowestPrice.of(Ratio.of(10), List.of(Ratio.of(9)), 3)).isEqualTo(LowestPrice.NOT_LOWEST);
        assertThat(LowestPrice.of(Ratio.of(10), List.of(), 1)).isEqualTo(LowestPrice.NOT_APPLICABLE);
        assertThat(LowestPrice.of(Ratio.of(10), List.of(), 2)).isEqualTo(LowestPrice.UNKNOWN);
        assertThatThrownBy(() -> LowestPrice.of(Ratio.of(10), List.of(Ratio.of(11)), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number (2) of prices of assessed tenders must not be above the number (1) of these");
    }

    /**
     * The worked example of section 1 from facts alone: lot 6 had one tender and lot 1 no weight of social value, so that neither is a case
     * for the tests; lot 4, of which the weight is not known, stays one that is not known.
     */
    @Test
    void aLotThatIsNoCaseIsNotOneThatIsNotKnown() {
        UptakeTally tally = new UptakeTally(List.of());
        tally.add(weighed(lot("1", "adults", ProcedureKind.OPEN, 200), 60, 0, 4).build());
        tally.add(lot("4", "place", ProcedureKind.OPEN, 150)
                .assessedTenders(Optional.of(2))
                .build());
        tally.add(weighed(lot("6", "corporate", ProcedureKind.OPEN, 600), 70, 5, 1)
                .build());
        Practice practice = tally.result(ALL).act();
        assertThat(practice.lowestPriceWins()).isEqualTo(Share.of(0, 0, 2));
        assertThat(practice.decisive()).isEqualTo(Share.of(0, 0, 1));
    }

    @Test
    void theCouncilFillsWhatNoticesLackAndConflictsAreNotKnown() {
        UptakeLot published =
                UptakeLot.of("ocds-1/1").priceWeight(Optional.of(Ratio.of(40))).build();
        UptakeLot returned = UptakeLot.of("ocds-1/1")
                .priceWeight(Optional.of(Ratio.of(50)))
                .socialValueWeight(Optional.of(Ratio.of(10)))
                .department(Optional.of("place"))
                .lowestPrice(LowestPrice.LOWEST)
                .build();
        CouncilLots council =
                new CouncilLots(List.of(returned, UptakeLot.of("ocds-2/1").build()));
        UptakeLot lot = council.with(published);
        assertThat(lot.priceWeight()).isEmpty();
        assertThat(lot.socialValueWeight()).contains(Ratio.of(10));
        assertThat(lot.lowestPrice()).isEqualTo(LowestPrice.LOWEST);
        assertThat(council.conflicts())
                .containsExactly("The weight of price of the lot ocds-1/1 is 40 in its notices and 50 in the council's "
                        + "return; it counts as not known");
        assertThat(council.remaining()).extracting(UptakeLot::id).containsExactly("ocds-2/1");
        assertThatThrownBy(() -> new CouncilLots(List.of(returned, returned)))
                .hasMessage("The lot (ocds-1/1) of the council must occur only once");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> UptakeLot.of("1")
                        .priceWeight(Optional.of(Ratio.of(101)))
                        .build())
                .hasMessage("The weight (101) of price of the lot 1 must be from 0 to 100 per cent");
        assertThatThrownBy(() -> new SocialValuePolicy(Ratio.ZERO, Ratio.ZERO, DAY, Optional.empty()))
                .hasMessage("The weight (0) of the policy must be above 0 and at most 100 per cent");
    }
}
