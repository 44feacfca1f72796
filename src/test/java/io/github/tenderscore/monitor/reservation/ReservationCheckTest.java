package io.github.tenderscore.monitor.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Reevaluated;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verdicts of monitoring.md, section 11, and the edges of each gate. */
class ReservationCheckTest {

    private static final AreaClaim OWN_AND_TWO =
            area("Exampleshire, Northshire, Southshire", "Northshire, Southshire, Eastshire", "-");

    /** The facts of the first worked example, each of which can be changed. */
    private static final class Case {
        private Optional<AuthorityKind> authority = Optional.of(AuthorityKind.BEST_VALUE_AUTHORITY);
        private Optional<ThresholdType> type = Optional.of(ThresholdType.GOODS_SERVICES_SUB_CENTRAL);
        private EstimatedValue value = new EstimatedValue.WithVat(Ratio.parse("207719.99"));
        private Optional<LocalDate> commenced = Optional.of(LocalDate.of(2026, 6, 1));
        private Occurrence determined = Occurrence.on(LocalDate.of(2026, 5, 20));
        private Occurrence invited = Occurrence.on(LocalDate.of(2026, 6, 1));
        private ReservedFor reserved = new ReservedFor(ReservedFor.Place.LOCAL_AREA, false, false);
        private Optional<AreaClaim> area = Optional.of(OWN_AND_TWO);
        private Statement statement =
                new Statement(Statement.Where.TENDER_NOTICE, Optional.of(true), Optional.of(true));
        private Optional<Boolean> stage = Optional.of(false);

        private ReservationCheck check() {
            return new ReservationCheck(new ReservationFacts(
                    "Grounds",
                    authority,
                    type,
                    value,
                    commenced,
                    determined,
                    invited,
                    reserved,
                    area,
                    statement,
                    stage,
                    List.of()));
        }

        private String outcome() {
            ReservationCheck check = check();
            return check.outcome()
                    + check.refusedBy().map(gate -> " " + gate.id()).orElse("");
        }

        private Gate gate(String id) {
            return check().gates().stream()
                    .filter(gate -> gate.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private Case value(String amount) {
            value = new EstimatedValue.WithVat(Ratio.parse(amount));
            return this;
        }
    }

    private static List<String> list(String text) {
        return List.of(text.split(", "));
    }

    private static AreaClaim area(String claimed, String bordering, String containing) {
        return new AreaClaim(
                list(claimed),
                List.of("Exampleshire"),
                bordering.equals("?") ? Optional.empty() : Optional.of(list(bordering)),
                containing.equals("-") ? Optional.empty() : Optional.of(containing));
    }

    // ---- the verdicts of section 11
    // ---------------------------------------------------------------------------------------

    @Test
    void goodsBelowTheThresholdAreAllowed() {
        assertThat(new Case().outcome()).isEqualTo("ALLOWED");
        assertThat(new Case().check().gates())
                .extracting(Gate::id)
                .containsExactly("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R9", "R10");
    }

    @Test
    void goodsAtTheThresholdAreRefused() {
        Case at = new Case().value("207720.00");
        assertThat(at.outcome()).isEqualTo("REFUSED R3");
        assertThat(at.gate("R3").fact())
                .isEqualTo(
                        "value 207,720, threshold 207,720 (goods or services, sub-central authority; SI 2025/1200; PPN 023)");
    }

    @Test
    void worksBelowTheirThresholdPass() {
        Case works = new Case().value("4900000");
        works.type = Optional.of(ThresholdType.WORKS);
        assertThat(works.gate("R3").verdict()).isEqualTo(Verdict.PASS);
        assertThat(works.outcome()).isEqualTo("ALLOWED");
    }

    /** Below the then 214,904, and before the order was in force. */
    @Test
    void anEarlierProcurementMeetsItsOwnLaw() {
        Case early = new Case().value("210000");
        early.commenced = Optional.of(LocalDate.of(2025, 12, 15));
        assertThat(early.gate("R3").verdict()).isEqualTo(Verdict.PASS);
        assertThat(early.outcome()).isEqualTo("REFUSED R2");
        early.commenced = Optional.of(LocalDate.of(2026, 2, 3));
        assertThat(early.gate("R2").verdict()).isEqualTo(Verdict.FAIL);
        early.commenced = Optional.of(LocalDate.of(2026, 2, 4));
        assertThat(early.gate("R2").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void determinedAfterTheInvitationIsRefused() {
        Case late = new Case();
        late.determined = Occurrence.on(LocalDate.of(2026, 6, 2));
        assertThat(late.outcome()).isEqualTo("REFUSED R4");
    }

    @Test
    void aCountyThatDoesNotBorderIsRefused() {
        Case far = new Case();
        far.area = Optional.of(area("Exampleshire, Farshire", "Northshire", "-"));
        assertThat(far.outcome()).isEqualTo("REFUSED R6");
        assertThat(far.gate("R6").fact()).isEqualTo("Farshire does not border the own area");
    }

    /** Depot in the area, head office elsewhere, foreign parent. */
    @Test
    void aDepotIsEnough() {
        Gate gate =
                new Case().check().eligible(new SupplierPresence("Alder Ltd", Optional.of(false), Optional.of(true)));
        assertThat(gate.verdict()).isEqualTo(Verdict.PASS);
        assertThat(gate.toString())
                .isEqualTo(
                        "R8 pass: Alder Ltd: based there no, operations there yes (the supplier is based there or has established "
                                + "substantive business operations there, whoever owns it; SI 2026/94, article 3(4))");
    }

    @Test
    void aValueThatCannotBeEstimatedIsRefused() {
        Case open = new Case();
        open.value = EstimatedValue.CANNOT_BE_ESTIMATED;
        assertThat(open.outcome()).isEqualTo("REFUSED R3");
    }

    @Test
    void aValueThatWasNotSuppliedIsUnknown() {
        Case missing = new Case();
        missing.value = EstimatedValue.NOT_SUPPLIED;
        assertThat(missing.outcome()).isEqualTo("UNKNOWN");
        assertThat(missing.check().indicators("reservations").get(0).reading())
                .isEqualTo(new Reading.Word("unknown", "not known: R3 the estimated value was not supplied"));
    }

    // ---- each gate
    // --------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "BEST_VALUE_AUTHORITY, PASS",
        "PARISH_COUNCIL, PASS",
        "CENTRAL_GOVERNMENT, FAIL",
        "OTHER, FAIL",
        ", UNKNOWN"
    })
    void whoMayReserve(@Nullable AuthorityKind kind, Verdict verdict) {
        Case one = new Case();
        one.authority = Optional.ofNullable(kind);
        assertThat(one.gate("R1").verdict()).isEqualTo(verdict);
    }

    @Test
    void withoutADayNothingIsKnownOfLawAndThreshold() {
        Case one = new Case();
        one.commenced = Optional.empty();
        assertThat(one.gate("R2").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(one.gate("R3").verdict()).isEqualTo(Verdict.UNKNOWN);
        one = new Case();
        one.type = Optional.empty();
        assertThat(one.gate("R3").verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-20, 2026-05-21, PASS",
        "2026-05-20, 2026-05-20, UNKNOWN",
        "2026-05-20, not yet, PASS",
        "2026-05-20, ?, UNKNOWN",
        "not yet, 2026-05-20, FAIL",
        "?, 2026-05-20, UNKNOWN",
        "not yet, not yet, UNKNOWN"
    })
    void determinedBeforeInvited(String determined, String invited, Verdict verdict) {
        Case one = new Case();
        one.determined = occurrence(determined);
        one.invited = occurrence(invited);
        assertThat(one.gate("R4").verdict()).isEqualTo(verdict);
    }

    private static Occurrence occurrence(String text) {
        return switch (text) {
            case "?" -> Occurrence.unknown();
            case "not yet" -> Occurrence.notYet();
            default -> Occurrence.on(LocalDate.parse(text));
        };
    }

    @ParameterizedTest
    @CsvSource({"UNITED_KINGDOM, PASS", "LOCAL_AREA, PASS", "OTHER, FAIL", "ANYWHERE, NOT_APPLICABLE"})
    void forWhichPlace(ReservedFor.Place place, Verdict verdict) {
        Case one = new Case();
        one.reserved = new ReservedFor(place, true, false);
        assertThat(one.gate("R5").verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Exampleshire; ?; -; PASS",
                "Exampleshire, Northshire; ?; -; UNKNOWN",
                "Northshire; Northshire; -; FAIL",
                "Bigshire; ?; Bigshire; PASS",
                "Exampleshire, Bigshire; ?; Bigshire; PASS",
                "Bigshire, Northshire; Northshire; Bigshire; UNKNOWN",
                "Northshire; Northshire; Bigshire; FAIL"
            })
    void howFarTheAreaMayReach(String claimed, String bordering, String containing, Verdict verdict) {
        Case one = new Case();
        one.area = Optional.of(area(claimed, bordering, containing));
        assertThat(one.gate("R6").verdict()).isEqualTo(verdict);
    }

    @Test
    void theAreaMattersForALocalReservationOnly() {
        Case one = new Case();
        one.area = Optional.empty();
        assertThat(one.gate("R6").verdict()).isEqualTo(Verdict.UNKNOWN);
        one.reserved = new ReservedFor(ReservedFor.Place.UNITED_KINGDOM, false, false);
        assertThat(one.gate("R6").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        one.statement = new Statement(Statement.Where.TENDER_NOTICE, Optional.of(true), Optional.empty());
        assertThat(one.outcome()).isEqualTo("ALLOWED");
    }

    /** From 30,000 pounds on the notice must say it; below, the advertisement is enough. */
    @ParameterizedTest
    @CsvSource({
        "30000, TENDER_NOTICE, true, true, PASS",
        "30000, ADVERTISEMENT, true, true, FAIL",
        "29999.99, ADVERTISEMENT, true, true, PASS",
        "29999.99, ADVERTISEMENT, true, false, FAIL",
        "30000, TENDER_NOTICE, false, true, FAIL",
        "30000, TENDER_NOTICE, , true, UNKNOWN",
        "30000, NOWHERE, , , FAIL",
        "30000, UNKNOWN, , , UNKNOWN"
    })
    void whereItIsStated(
            String value,
            Statement.Where where,
            @Nullable Boolean paragraph,
            @Nullable Boolean extent,
            Verdict verdict) {
        Case one = new Case().value(value);
        one.statement = new Statement(where, Optional.ofNullable(paragraph), Optional.ofNullable(extent));
        assertThat(one.gate("R7").verdict()).isEqualTo(verdict);
    }

    @Test
    void centralBodiesNotWithoutAPlace() {
        Case one = new Case();
        assertThat(one.gate("R9").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        one.reserved = new ReservedFor(ReservedFor.Place.ANYWHERE, true, true);
        assertThat(one.gate("R9").verdict()).isEqualTo(Verdict.PASS);
        one.authority = Optional.empty();
        assertThat(one.gate("R9").verdict()).isEqualTo(Verdict.UNKNOWN);
        one.authority = Optional.of(AuthorityKind.CENTRAL_GOVERNMENT);
        assertThat(one.gate("R9").verdict()).isEqualTo(Verdict.FAIL);
        one.reserved = new ReservedFor(ReservedFor.Place.LOCAL_AREA, true, true);
        assertThat(one.gate("R9").verdict()).isEqualTo(Verdict.PASS);
        assertThat(one.gate("R9").fact()).isEqualTo("reserved for local-area, sme, vcse");
    }

    @ParameterizedTest
    @CsvSource({
        "GOODS_SERVICES_SUB_CENTRAL, 50000, true, FAIL",
        "GOODS_SERVICES_SUB_CENTRAL, 50000, , UNKNOWN",
        "GOODS_SERVICES_SUB_CENTRAL, 50000, false, PASS",
        "WORKS, 207719.99, true, FAIL",
        "WORKS, 207720, true, PASS",
        "WORKS, 207720, , PASS"
    })
    void selectionBySuitability(ThresholdType type, String value, @Nullable Boolean stage, Verdict verdict) {
        Case one = new Case().value(value);
        one.type = Optional.of(type);
        one.stage = Optional.ofNullable(stage);
        assertThat(one.gate("R10").verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"true, , PASS", "false, , UNKNOWN", "false, false, FAIL", ", true, PASS"})
    void whereASupplierIs(@Nullable Boolean based, @Nullable Boolean operations, Verdict verdict) {
        SupplierPresence supplier =
                new SupplierPresence("Birch Ltd", Optional.ofNullable(based), Optional.ofNullable(operations));
        assertThat(new Case().check().eligible(supplier).verdict()).isEqualTo(verdict);
        Case anywhere = new Case();
        anywhere.reserved = new ReservedFor(ReservedFor.Place.ANYWHERE, true, false);
        assertThat(anywhere.check().eligible(supplier).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void everyGateIsAnIndicator() {
        Case one = new Case();
        ReservationFacts facts = one.check().facts();
        ReservationFacts with = new ReservationFacts(
                facts.contract(),
                facts.authority(),
                facts.type(),
                facts.value(),
                facts.commenced(),
                facts.determined(),
                facts.invited(),
                facts.reserved(),
                facts.area(),
                facts.statement(),
                facts.suitabilityStage(),
                List.of(new SupplierPresence("Alder Ltd", Optional.of(true), Optional.empty())));
        assertThat(new ReservationCheck(with).indicators("reservations"))
                .extracting(Indicator::id)
                .containsExactly(
                        "reservations/Grounds/outcome",
                        "reservations/Grounds/R1",
                        "reservations/Grounds/R2",
                        "reservations/Grounds/R3",
                        "reservations/Grounds/R4",
                        "reservations/Grounds/R5",
                        "reservations/Grounds/R6",
                        "reservations/Grounds/R7",
                        "reservations/Grounds/R9",
                        "reservations/Grounds/R10",
                        "reservations/Grounds/R8/Alder Ltd");
    }

    // ---- portfolio, by hand
    // -----------------------------------------------------------------------------------------------

    private static BelowThresholdContract contract(
            @Nullable Boolean eligible,
            @Nullable Boolean reserved,
            String value,
            @Nullable Integer bids,
            @Nullable Boolean stated) {
        return new BelowThresholdContract(
                "A contract",
                Optional.ofNullable(eligible),
                Optional.ofNullable(reserved),
                value.equals("?") ? Optional.empty() : Optional.of(Ratio.parse(value)),
                Optional.ofNullable(bids),
                Optional.ofNullable(stated));
    }

    @Test
    void thePortfolio() {
        ReservationPortfolio portfolio = new ReservationPortfolio(List.of(
                contract(true, true, "50000", 3, true),
                contract(true, true, "?", 4, false),
                contract(true, true, "10000", null, null),
                contract(true, false, "40000", 9, null),
                contract(true, null, "5000", null, null),
                contract(null, true, "1000", 2, true),
                contract(false, false, "99", 1, null)));
        assertThat(portfolio.byNumber()).isEqualTo(Share.of(3, 1, 2));
        assertThat(portfolio.byValue()).isEqualTo(Share.of(60_000, 40_000, 6_000));
        assertThat(portfolio.lackingStatement()).isEqualTo(Share.of(1, 2, 1));
        List<Indicator> all = portfolio.indicators("reservations/portfolio");
        Reevaluated.all(all);
        assertThat(all.get(2).reading()).isEqualTo(new Reading.Shared(Share.of(6, 0, 1)));
        assertThat(all.get(3).reading()).isEqualTo(new Reading.Exact(Ratio.of(3)));
        assertThat(all.get(4).reading()).isEqualTo(new Reading.Shared(Share.of(3, 0, 1)));
        assertThat(new ReservationPortfolio(List.of()).indicators("x").get(3).reading())
                .isEqualTo(
                        new Reading.Missing("not-defined", "of no reserved contract is the number of tenders known"));
    }

    @Property
    void whatIsNotKnownMovesTheCoverageAndNotTheShare(@ForAll @IntRange(min = 1, max = 9) int more) {
        List<BelowThresholdContract> contracts =
                new ArrayList<>(List.of(contract(true, true, "5", 3, true), contract(true, false, "7", 1, null)));
        Share before = new ReservationPortfolio(contracts).byValue();
        for (int i = 0; i < more; i++) {
            contracts.add(contract(null, null, "11", null, null));
        }
        Share after = new ReservationPortfolio(contracts).byValue();
        // by hand: 5 of the 12 known pounds are reserved, and each of the others adds 11 that are not known
        assertThat(before).isEqualTo(Share.of(5, 7, 0));
        assertThat(after).isEqualTo(Share.of(5, 7, 11L * more));
    }

    // ---- errors
    // -----------------------------------------------------------------------------------------------------------

    @Test
    void wrongFactsAreRefused() {
        assertThatThrownBy(() -> new EstimatedValue.WithVat(Ratio.ZERO))
                .hasMessage("The estimated value (0) of a contract must be above zero; VAT is included");
        assertThatThrownBy(() -> new ReservedFor(ReservedFor.Place.ANYWHERE, false, false))
                .hasMessageContaining("must be for suppliers of a place, for sme or for vcse");
        assertThatThrownBy(() -> new AreaClaim(List.of(), List.of(), Optional.empty(), Optional.empty()))
                .hasMessageContaining("The areas (none) of a local reservation must be at least one")
                .hasMessageContaining("The areas (none) of the authority that reserves must be at least one");
        assertThatThrownBy(() -> new SupplierPresence("", Optional.empty(), Optional.empty()))
                .hasMessageContaining("must be named");
        assertThatThrownBy(() -> new BelowThresholdContract(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Ratio.of(-1)),
                        Optional.of(-1),
                        Optional.empty()))
                .hasMessageContaining("must be named")
                .hasMessageContaining("The value (-1) of  must not be negative")
                .hasMessageContaining("The bids (-1) for  must not be negative");
        ReservationFacts facts = new Case().check().facts();
        assertThatThrownBy(() -> new ReservationFacts(
                        " ",
                        facts.authority(),
                        facts.type(),
                        facts.value(),
                        facts.commenced(),
                        facts.determined(),
                        facts.invited(),
                        facts.reserved(),
                        facts.area(),
                        facts.statement(),
                        facts.suitabilityStage(),
                        List.of()))
                .hasMessage("The contract ( ) of a reservation must be named");
        assertThatThrownBy(() -> new ReservationFacts(
                        "Grounds",
                        facts.authority(),
                        Optional.of(ThresholdType.NOTIFIABLE_OTHER),
                        facts.value(),
                        facts.commenced(),
                        facts.determined(),
                        facts.invited(),
                        facts.reserved(),
                        facts.area(),
                        facts.statement(),
                        facts.suitabilityStage(),
                        List.of()))
                .hasMessage("The type (notifiable-other) of the contract Grounds must be a kind of contract that has a "
                        + "threshold, such as goods-services-sub-central");
    }
}
