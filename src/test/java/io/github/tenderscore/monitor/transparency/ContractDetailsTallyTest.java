package io.github.tenderscore.monitor.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.procurement.Amount;
import io.github.tenderscore.procurement.BidStatistics;
import io.github.tenderscore.procurement.Competition;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.Organisation;
import io.github.tenderscore.procurement.Period;
import io.github.tenderscore.procurement.ProcedureKind;
import io.github.tenderscore.procurement.Procurement;
import io.github.tenderscore.procurement.ProcurementContract;
import io.github.tenderscore.procurement.Regime;
import io.github.tenderscore.procurement.Reservation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 53 of the Procurement Act 2023: 30 days beginning with the day on which the contract is entered into, 120 for a light touch contract. */
class ContractDetailsTallyTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);

    private static Competition competition(Fact<Regime> regime, Fact<Boolean> above, String... regimes) {
        return new Competition(
                Optional.empty(),
                regime,
                Optional.empty(),
                Fact.<ProcedureKind>absent(),
                Optional.empty(),
                Optional.empty(),
                List.of(regimes),
                Fact.absent(),
                above,
                Optional.empty(),
                Amount.NONE,
                Reservation.NONE);
    }

    private static ProcurementContract contract(String id, Fact<LocalDate> signed, Fact<LocalDate> announced) {
        return new ProcurementContract(
                Fact.of(id),
                Fact.absent(),
                Optional.empty(),
                signed,
                announced,
                Amount.NONE,
                Fact.absent(),
                Period.NONE,
                Fact.absent(),
                Optional.empty(),
                List.of());
    }

    private static Procurement procurement(Competition competition, ProcurementContract... contracts) {
        return new Procurement(
                Fact.of("ocds-illustrative-1"),
                Fact.of(Organisation.named(Optional.empty(), Optional.of("Illustrative Council"))),
                List.of(),
                List.of(),
                competition,
                List.of(),
                BidStatistics.NONE,
                List.of(),
                List.of(contracts),
                List.of());
    }

    private static Map<String, String> shown(Procurement procurement) {
        ContractDetailsTally tally = new ContractDetailsTally(LocalDate.of(2026, 11, 1));
        tally.add(procurement);
        return tally.indicators("n").stream()
                .collect(Collectors.toMap(Indicator::id, one -> one.reading().toString()));
    }

    private static long count(Map<String, String> shown, String id) {
        return shown.entrySet().stream()
                .filter(one -> one.getKey().equals(id))
                .filter(one -> one.getValue().contains("1"))
                .count();
    }

    /** The 30th day from 2 March on is 31 March 2026, the 120th 29 June 2026, counted on a calendar. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-31, none, contract-details/on-time-count",
        "2026-04-01, none, contract-details/late",
        "2026-03-31, '', contract-details/on-time-count",
        "2026-04-01, '', contract-details/unknown",
        "2026-06-29, '', contract-details/unknown",
        "2026-06-30, '', contract-details/late",
        "2026-04-02, lightTouch, contract-details-light-touch/on-time-count",
        "2026-06-29, lightTouch, contract-details-light-touch/on-time-count",
        "2026-06-30, lightTouch, contract-details-light-touch/late",
    })
    void countsAtTheLastDay(LocalDate announced, String regime, String where) {
        String[] regimes =
                regime.isEmpty() ? new String[0] : new String[] {regime.equals("none") ? "concession" : regime};
        Map<String, String> shown = shown(procurement(
                competition(Fact.of(Regime.PROCUREMENT_ACT_2023), Fact.of(true), regimes),
                contract("1", Fact.of(SIGNED), Fact.of(announced))));
        assertThat(count(shown, "n/" + where)).isOne();
        assertThat(shown.keySet().stream().anyMatch(id -> id.contains("/item/")))
                .isEqualTo(where.endsWith("/late"));
    }

    @Test
    void knowsNothingOfANoticeThatIsNotInTheFiles() {
        Map<String, String> shown = shown(procurement(
                competition(Fact.of(Regime.PROCUREMENT_ACT_2023), Fact.of(true)),
                contract("1", Fact.of(SIGNED), Fact.absent())));
        assertThat(count(shown, "n/contract-details/unknown")).isOne();
        assertThat(count(shown, "n/contract-details/missing")).isZero();
    }

    @Test
    void leavesOutWhatIsNotSigned() {
        assertThat(shown(procurement(
                                competition(Fact.of(Regime.PROCUREMENT_ACT_2023), Fact.of(true)),
                                contract("1", Fact.absent(), Fact.absent())))
                        .keySet())
                .containsExactly("n/signed");
    }

    @Test
    void doesNotReachContractsUnderEarlierLaw() {
        Map<String, String> shown = shown(procurement(
                competition(Fact.of(Regime.EARLIER_REGULATIONS), Fact.absent()),
                contract("1", Fact.of(SIGNED), Fact.of(SIGNED.plusDays(300)))));
        assertThat(count(shown, "n/contract-details/not-applicable")).isOne();
    }

    @Test
    void leavesOpenWhatIsNotKnownToBeAboveTheThreshold() {
        Map<String, String> shown = shown(procurement(
                competition(Fact.of(Regime.PROCUREMENT_ACT_2023), Fact.absent()),
                contract("1", Fact.of(SIGNED), Fact.of(SIGNED))));
        assertThat(count(shown, "n/contract-details/unknown")).isOne();
    }

    /** The Act sets no number of days below the threshold, so none can be late. */
    @Test
    void setsNoTimeBelowTheThreshold() {
        Map<String, String> shown = shown(procurement(
                competition(Fact.of(Regime.PROCUREMENT_ACT_2023), Fact.of(false)),
                contract("1", Fact.of(SIGNED), Fact.of(SIGNED.plusDays(58)))));
        assertThat(count(shown, "n/contract-details-below-threshold/unknown")).isOne();
    }

    @Test
    void namesTheLatestOnly() {
        ProcurementContract[] contracts = IntStream.range(0, 50)
                .mapToObj(i -> contract("c" + i, Fact.of(SIGNED), Fact.of(SIGNED.plusDays(121 + i))))
                .toArray(ProcurementContract[]::new);
        List<String> named = shown(
                        procurement(competition(Fact.of(Regime.PROCUREMENT_ACT_2023), Fact.of(true)), contracts))
                .keySet()
                .stream()
                .filter(id -> id.contains("/item/"))
                .toList();
        assertThat(named)
                .hasSize(ContractDetailsTally.NAMED)
                .contains(
                        "n/contract-details/item/ocds-illustrative-1, contract c49",
                        "n/contract-details/item/ocds-illustrative-1, contract c30");
        assertThat(shown(procurement(competition(Fact.of(Regime.PROCUREMENT_ACT_2023), Fact.of(true)), contracts)))
                .containsEntry("n/signed", "Exact[value=50]")
                .containsEntry("n/contract-details/late", "Exact[value=50]");
    }

    /** Published notices cannot be renamed: contracts without an id are all counted, and the latest of one name is shown. */
    @Test
    void showsOneOfThoseThatAreNamedAlike() {
        ContractDetailsTally tally = new ContractDetailsTally(LocalDate.of(2026, 11, 1));
        tally.add(procurement(
                competition(Fact.of(Regime.PROCUREMENT_ACT_2023), Fact.of(true), "lightTouch"),
                contract("", Fact.of(SIGNED), Fact.of(SIGNED.plusDays(121))),
                contract("", Fact.of(SIGNED), Fact.of(SIGNED.plusDays(122)))));
        List<Indicator> named = tally.indicators("n").stream()
                .filter(one -> one.id().contains("/item/"))
                .toList();
        assertThat(named).hasSize(1);
        assertThat(named.get(0).reading().toString()).contains("3 days late");
        assertThat(tally.indicators("n"))
                .filteredOn(one -> one.id().equals("n/contract-details-light-touch/late"))
                .singleElement()
                .matches(one -> one.reading().toString().contains("2"));
    }

    /** 30 June is one day after the 120th, 29 June, and 91 days after the 30th, 31 March; which time is its own nobody says. */
    @Test
    void isLateByTheLongerTimeAtLeast() {
        ContractDetailsTally tally = new ContractDetailsTally(LocalDate.of(2026, 11, 1));
        tally.add(procurement(
                competition(Fact.of(Regime.PROCUREMENT_ACT_2023), Fact.of(true)),
                contract("1", Fact.of(SIGNED), Fact.of(LocalDate.of(2026, 6, 30)))));
        assertThat(tally.indicators("n"))
                .filteredOn(one -> one.id().contains("/item/"))
                .singleElement()
                .asString()
                .contains("published on 2026-06-30; no special regime is named", "due by 2026-06-29; 1 day late");
    }

    @Test
    void isMissingOnTheDayWhereItWasPublishedAfterIt() {
        Map<String, String> shown = shown(procurement(
                competition(Fact.of(Regime.PROCUREMENT_ACT_2023), Fact.of(true), "concession"),
                contract("1", Fact.of(SIGNED), Fact.of(LocalDate.of(2026, 12, 1)))));
        assertThat(count(shown, "n/contract-details/missing")).isOne();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, unknown", "2026-03-02, on-time-count"})
    void knowsNothingOfANoticeThatIsOlderThanTheContract(LocalDate announced, String state) {
        Map<String, String> shown = shown(procurement(
                competition(Fact.of(Regime.PROCUREMENT_ACT_2023), Fact.of(true), "concession"),
                contract("1", Fact.of(SIGNED), Fact.of(announced))));
        assertThat(count(shown, "n/contract-details/" + state)).isOne();
    }
}
