package io.github.tenderscore.monitor.localeconomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Reevaluated;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.place.LocalMultiplier;
import io.github.tenderscore.rule.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of monitoring.md, section 9, and the edges of its rules. */
class LocalEconomyTest {

    private static final LocalArea AREA =
            new LocalArea(AreaKind.OWN_AREA, "Exampleton", "May 2025", List.of("E08000003"));
    private static final SpendBasis BASIS = new SpendBasis(
            AREA,
            PlaceTest.REGISTERED_ADDRESS,
            SmeDefinition.PROCUREMENT_ACT_2023,
            "charities, community interest companies and companies limited by guarantee",
            "2026/27",
            VatBasis.NET);
    private static final MeanBasis MEAN = new MeanBasis(
            "in-boundary share of spend", AreaKind.OWN_AREA, "2018", PlaceTest.REGISTERED_ADDRESS, "2017/18");

    /** In-boundary per cent of the ten councils of Greater Manchester. */
    private static final List<String> TEN =
            List.of("45.6", "28.4", "79.4", "68.6", "43.8", "62.7", "65.1", "50.7", "36.6", "56.9");

    private static SpendLine line(String amount, SupplierPlace place) {
        return new SpendLine(
                "Supplier " + amount,
                Optional.of(Ratio.parse(amount)),
                place,
                Optional.empty(),
                Optional.empty(),
                Tier.DIRECT);
    }

    private static PlainMean plain(List<String> shares) {
        return new PlainMean(
                MEAN,
                shares.stream()
                        .map(share -> new PlainMean.CouncilShare(
                                "A council", share.equals("?") ? Optional.empty() : Optional.of(Ratio.parse(share))))
                        .toList());
    }

    private static PooledMean pooled(String counted, String spend) {
        return new PooledMean(
                MEAN,
                List.of(new PooledMean.CouncilSpend(
                        "All ten", Optional.of(Ratio.parse(counted)), Optional.of(Ratio.parse(spend)))));
    }

    private static String fourDecimals(Ratio figure) {
        return Rounding.halfUp(4).format(figure);
    }

    // ---- worked figures
    // -------------------------------------------------------------------------------------------------

    @Test
    void thePlainMeanIsNotThePooledOne() {
        PlainMean plain = plain(TEN);
        PooledMean pooled = pooled("619652226.58", "1003858435.21");
        assertThat(plain.percent()).contains(Ratio.parse("53.78"));
        assertThat(fourDecimals(pooled.percent().orElseThrow())).isEqualTo("61.7271");
        MeanGap gap = new MeanGap(plain, pooled);
        assertThat(fourDecimals(gap.points().orElseThrow())).isEqualTo("7.9471");
        Reevaluated.all(Stream.of(plain.indicators("m"), pooled.indicators("m"), gap.indicators("m"))
                .flatMap(List::stream)
                .toList());
        assertThat(plain.indicators("m").get(0).name())
                .isEqualTo(
                        "Plain mean over councils: in-boundary share of spend, 2017/18 (own area, boundaries of 2018; by "
                                + "registered address)");
        assertThat(pooled.indicators("m").get(0).name()).startsWith("Pooled mean over councils: in-boundary share");
    }

    /** Local £43m, not local £47m, unknown £10m: 47.7778 per cent of what is known, from 43 to 53 per cent of all. */
    @Test
    void theLocalShareHasBounds() {
        SpendShares shares = new SpendShares(
                BASIS,
                Tier.DIRECT,
                List.of(
                        line("43000000", new SupplierPlace.Coded("E08000003")),
                        line("47000000", new SupplierPlace.Judged(false)),
                        line("10000000", SupplierPlace.UNKNOWN)));
        Share local = shares.byValue(SpendTrait.LOCAL);
        assertThat(fourDecimals(local.known().orElseThrow().times(Ratio.HUNDRED)))
                .isEqualTo("47.7778");
        assertThat(local.low()).contains(Ratio.parse("0.43"));
        assertThat(local.high()).contains(Ratio.parse("0.53"));
        assertThat(shares.byNumber(SpendTrait.LOCAL)).isEqualTo(Share.of(1, 1, 1));
        Reevaluated.all(shares.indicators("local-economy"));
    }

    /** LM3 of £100,000, £60,000, £24,000 is 1.84. */
    @Test
    void whatIsSpentAgain() {
        List<Indicator> all = new ReSpend(
                        new LocalMultiplier("Exampleton", Ratio.of(100_000), Ratio.of(60_000), Ratio.of(24_000)))
                .indicators("local-economy");
        Reevaluated.all(all);
        assertThat(all)
                .extracting(Indicator::reading)
                .containsExactly(new Reading.Exact(Ratio.parse("1.84")), new Reading.Exact(Ratio.parse("0.84")));
        assertThat(all.get(0).step().orElseThrow().note()).contains("the written formula was not confirmed");
    }

    @Test
    void citedFiguresSayHowFarTheyWereConfirmed() {
        assertThat(CitedFigures.all()).extracting(CitedFigure::id).doesNotHaveDuplicates();
        assertThat(CitedFigures.all())
                .filteredOn(one -> one.id().equals("tussell-2022-local"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.value()).isEqualTo(Ratio.of(46));
                    assertThat(one.area()).isEqualTo("same region (NUTS 1)");
                    assertThat(one.evidence()).isEqualTo(Evidence.SOURCE);
                });
        assertThat(CitedFigures.all())
                .filteredOn(one -> one.id().startsWith("bcc"))
                .allMatch(one -> one.evidence() == Evidence.SECONDARY);
    }

    // ---- places
    // ---------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "E08000003, E08000003, yes",
        "E08000003, E08000004, no",
        "E08000003, E06000004, no",
        "E08000003, W06000004, no",
        "E08000003, E10000004, ?",
        "E08000003, UKD, ?",
        "E08000003, UKD33, ?",
        "E08000003, GB, ?",
        "E08000003, FR, no",
        "UKD33, UKD33, yes",
        "UKD33, UKD3, ?",
        "UKD33, UKD, ?",
        "UKD33, UKD34, no",
        "UKD33, UKC, no",
        "UKD, UKD33, yes",
        "TLD, TLD33, yes",
        "TLD, UKD33, ?",
        "UK, UKD33, yes",
        "UK, GB, yes",
        "UK, E08000003, yes",
        "UK, FR, no",
        "UK, depot 4, ?",
        "ward 1, ward 1, yes",
        "ward 1, ward 2, no",
        "ward 1, UKD, ?"
    })
    void whatACodeCanSay(String area, String place, String answer) {
        Optional<Boolean> expected = answer.equals("?") ? Optional.empty() : Optional.of(answer.equals("yes"));
        assertThat(new LocalArea(AreaKind.CUSTOM, "Area", "2025", List.of(area)).holds(new SupplierPlace.Coded(place)))
                .isEqualTo(expected);
    }

    @Test
    void severalAreasAndNone() {
        LocalArea two = new LocalArea(
                AreaKind.OWN_AREA_PLUS_BORDERS, "Exampleton and Sampleford", "2025", List.of("E08000003", "UKD33"));
        assertThat(two.holds(new SupplierPlace.Coded("UKD33"))).contains(true);
        assertThat(two.holds(new SupplierPlace.Coded("E08000009"))).isEmpty();
        assertThat(two.holds(SupplierPlace.UNKNOWN)).isEmpty();
        LocalArea judged = new LocalArea(AreaKind.OWN_AREA, "Exampleton", "2025", List.of());
        assertThat(judged.holds(new SupplierPlace.Coded("FR"))).isEmpty();
        assertThat(judged.holds(new SupplierPlace.Judged(true))).contains(true);
        assertThat(two.toString())
                .isEqualTo("own area and those that border it: Exampleton and Sampleford, boundaries of 2025");
    }

    /** Procurement Act 2023, section 123(1): below 250 staff and at most £44m turnover or £38m balance sheet. */
    @ParameterizedTest
    @CsvSource({
        "249, 44000000, ?, yes",
        "250, 1, 1, no",
        "249, 44000000.01, 38000000, yes",
        "249, 44000000.01, 38000000.01, no",
        "249, 44000000.01, ?, ?",
        "?, 1, ?, ?",
        "?, 44000001, 38000001, no",
        "300, ?, ?, no"
    })
    void smallFirmsUnderTheAct(String staff, String turnover, String balanceSheet, String answer) {
        Optional<Boolean> expected = answer.equals("?") ? Optional.empty() : Optional.of(answer.equals("yes"));
        assertThat(SmeDefinition.underProcurementAct(figure(staff), figure(turnover), figure(balanceSheet)))
                .isEqualTo(expected);
    }

    private static Optional<Ratio> figure(String text) {
        return text.equals("?") ? Optional.empty() : Optional.of(Ratio.parse(text));
    }

    // ---- shares, means: by hand
    // -----------------------------------------------------------------------------------------

    @Test
    void tiersAndTraitsStandApart() {
        SpendLine direct = new SpendLine(
                "A",
                Optional.of(Ratio.of(30)),
                SupplierPlace.UNKNOWN,
                Optional.of(true),
                Optional.of(false),
                Tier.DIRECT);
        SpendLine noAmount = new SpendLine(
                "B",
                Optional.empty(),
                new SupplierPlace.Judged(true),
                Optional.of(false),
                Optional.of(true),
                Tier.DIRECT);
        SpendLine below = new SpendLine(
                "C",
                Optional.of(Ratio.of(5)),
                new SupplierPlace.Judged(true),
                Optional.of(true),
                Optional.empty(),
                Tier.SUPPLY_CHAIN);
        LocalEconomy economy = new LocalEconomy(
                BASIS,
                List.of(direct, noAmount, below),
                Optional.of(plain(TEN)),
                Optional.of(pooled("1", "2")),
                List.of(),
                List.of());
        assertThat(economy.shares(Tier.DIRECT).byValue(SpendTrait.SME)).isEqualTo(Share.of(30, 0, 0));
        assertThat(economy.shares(Tier.DIRECT).byNumber(SpendTrait.SME)).isEqualTo(Share.of(1, 1, 0));
        assertThat(economy.shares(Tier.DIRECT).amountsKnown()).isEqualTo(Share.of(1, 0, 1));
        assertThat(economy.shares(Tier.SUPPLY_CHAIN).byValue(SpendTrait.LOCAL)).isEqualTo(Share.of(5, 0, 0));
        List<Indicator> all = economy.indicators("local-economy");
        Reevaluated.all(all);
        assertThat(all)
                .extracting(Indicator::id)
                .contains(
                        "local-economy/direct/local-share",
                        "local-economy/direct/vcse-share-by-number",
                        "local-economy/supply-chain/sme-share",
                        "local-economy/direct/amounts-known",
                        "local-economy/plain-mean",
                        "local-economy/pooled-mean",
                        "local-economy/mean-gap");
        assertThat(all.get(0).name())
                .isEqualTo(
                        "local share of direct spend of 2026/27 by value, net of VAT (own area: Exampleton, boundaries of May "
                                + "2025; by registered address)");
    }

    /** (40 + 60) / 2 = 50; with one of three not known from 100/3 to 200/3. */
    @Test
    void aPlainMeanHasBounds() {
        assertThat(plain(List.of("40", "60", "?")).indicators("x").get(0).reading())
                .isEqualTo(new Reading.Bounded(
                        Optional.of(Ratio.of(50)), Ratio.of(100, 3), Ratio.of(200, 3), Ratio.of(2, 3)));
        assertThat(plain(List.of("?")).indicators("x").get(0).reading())
                .isEqualTo(new Reading.Missing("not-defined", "no share is known"));
    }

    @Test
    void aPooledMeanKeepsWhatIsNotKnown() {
        PooledMean mean = new PooledMean(
                MEAN,
                List.of(
                        new PooledMean.CouncilSpend("A", Optional.of(Ratio.of(3)), Optional.of(Ratio.of(4))),
                        new PooledMean.CouncilSpend("B", Optional.empty(), Optional.of(Ratio.of(6))),
                        new PooledMean.CouncilSpend("C", Optional.of(Ratio.of(5)), Optional.empty())));
        assertThat(mean.money()).isEqualTo(Share.of(3, 1, 6));
        assertThat(mean.percent()).contains(Ratio.of(75));
        assertThat(mean.indicators("x").get(1).reading()).isEqualTo(new Reading.Shared(Share.of(2, 0, 1)));
        MeanGap gap = new MeanGap(plain(List.of("?")), mean);
        assertThat(gap.indicators("x").get(0).reading())
                .isEqualTo(new Reading.Missing("not-defined", "one of the means is not known"));
    }

    @Property
    void whatIsNotKnownMovesTheCoverageAndNotTheShare(@ForAll @IntRange(min = 1, max = 1000) int amount) {
        List<SpendLine> lines = new ArrayList<>(
                List.of(line("43", new SupplierPlace.Judged(true)), line("47", new SupplierPlace.Judged(false))));
        Share before = new SpendShares(BASIS, Tier.DIRECT, lines).byValue(SpendTrait.LOCAL);
        lines.add(line(String.valueOf(amount), new SupplierPlace.Coded("UKD")));
        Share after = new SpendShares(BASIS, Tier.DIRECT, lines).byValue(SpendTrait.LOCAL);
        assertThat(after.known()).isEqualTo(before.known());
        assertThat(after.coverage()).isNotEqualTo(before.coverage());
    }

    // ---- errors
    // ---------------------------------------------------------------------------------------------------------

    @Test
    void wrongFiguresAreRefused() {
        assertThatThrownBy(() -> new LocalArea(AreaKind.UK, "", " ", List.of(" ")))
                .hasMessageContaining("The area () must be named, because nothing is local without it")
                .hasMessageContaining("The boundaries ( ) of the area  must have an edition")
                .hasMessageContaining("must not be blank");
        assertThatThrownBy(() -> new SpendBasis(
                        AREA, PlaceTest.DELIVERY_PLACE, SmeDefinition.EUROPEAN_COMMISSION, "", "", VatBasis.NET))
                .hasMessageContaining("The definition () of voluntary, community and social enterprises must be named")
                .hasMessageContaining("The period () of the spend must be named");
        assertThatThrownBy(() -> line("-1", SupplierPlace.UNKNOWN))
                .hasMessage("The amount (-1) to Supplier -1 must not be negative; a credit is taken off its payment");
        assertThatThrownBy(() -> new SpendLine(
                        " ", Optional.empty(), SupplierPlace.UNKNOWN, Optional.empty(), Optional.empty(), Tier.DIRECT))
                .hasMessageContaining("must be named");
        assertThatThrownBy(() -> new SupplierPlace.Coded(" ")).hasMessageContaining("must not be blank");
        assertThatThrownBy(() -> new SmeDefinition("", "x", Evidence.SOURCE)).hasMessageContaining("must have a name");
        assertThatThrownBy(() -> plain(List.of("101")))
                .hasMessage("The share (101) of the council A council must be from 0 to 100 per cent");
        assertThatThrownBy(() -> pooled("3", "2"))
                .hasMessageContaining(
                        "The part (3) that counts of the spend of All ten must be from 0 to the whole (2)");
        assertThatThrownBy(() -> pooled("0", "-2"))
                .hasMessageContaining("The spend (-2) of the council All ten must not be negative");
        assertThatThrownBy(() -> new MeanBasis("", AreaKind.UK, "x", PlaceTest.DELIVERY_PLACE, "x"))
                .hasMessageContaining("The indicator () of a mean of councils must be named");
        MeanBasis other = new MeanBasis("SME share", AreaKind.UK, "2025", PlaceTest.DELIVERY_PLACE, "2026");
        assertThatThrownBy(() -> new MeanGap(plain(TEN), new PooledMean(other, List.of())))
                .hasMessageContaining("of the pooled mean must be that of the plain mean");
    }
}
