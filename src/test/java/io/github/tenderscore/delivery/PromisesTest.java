package io.github.tenderscore.delivery;

import static io.github.tenderscore.delivery.Deliveries.day;
import static io.github.tenderscore.delivery.Deliveries.ratio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tenderscore.commitment.Commitment;
import io.github.tenderscore.commitment.Direction;
import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.commitment.Measure;
import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.commitment.MeasureCatalogues;
import io.github.tenderscore.commitment.Profile;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The commitments of the tender that won, as what is followed after the award. */
class PromisesTest {

    private static final ContractTerm TERM =
            new ContractTerm(day("2026-03-02"), day("2026-04-01"), day("2029-03-31"), Optional.empty());

    private static final MeasureCatalogue CATALOGUE = MeasureCatalogues.fourThemes2026();

    private static final Measure FLOW = first(false);
    private static final Measure LEVEL = first(true);

    private static Measure first(boolean level) {
        return CATALOGUE.measures().stream()
                .filter(measure -> measure.accrual().code().equals("level") == level)
                .findFirst()
                .orElseThrow();
    }

    private static Commitment commitment(String id, Measure measure, Profile profile) {
        return Commitment.whole(id, measure.code(), measure.unit(), profile, EvidenceGrade.DOCUMENTED);
    }

    private static Profile byYear(String... quantities) {
        return Profile.of(List.of(quantities).stream().map(Ratio::parse).toList());
    }

    @Test
    void theProfileOfTheBidderIsKept() {
        List<Kpi> promises = Promises.of(
                CATALOGUE,
                List.of(
                        commitment("C1", FLOW, byYear("10", "20", "30")),
                        commitment("C2", FLOW, new Profile.Even(ratio("12"), 2, 3)),
                        commitment("C3", LEVEL, new Profile.Each(ratio("60"), 1, 3))),
                TERM,
                List.of());
        assertThat(promises)
                .extracting(Kpi::target)
                .containsExactly(
                        new Target.ByYear(List.of(ratio("10"), ratio("20"), ratio("30"))),
                        new Target.ByYear(List.of(Ratio.ZERO, ratio("6"), ratio("6"))),
                        new Target.Held(List.of(ratio("60"), ratio("60"), ratio("60")), SeveralLevels.NOT_STATED));
        assertThat(promises.get(0).unit()).isEqualTo(FLOW.unit());
        assertThat(promises.get(0).better()).isEqualTo(FLOW.direction());
        assertThat(promises.get(0).measure()).contains(new MeasureReference(FLOW.code(), CATALOGUE.edition()));
        assertThat(promises.get(0).weight()).isEmpty();
    }

    private static Kpi following(String commitment, String unit) {
        return new Kpi(
                "k",
                "k",
                "",
                true,
                unit,
                Direction.HIGHER_IS_BETTER,
                new Target.Evenly(Ratio.ONE),
                Optional.empty(),
                Optional.empty(),
                Optional.of(commitment),
                Optional.empty());
    }

    @Test
    void aCommitmentThatAnIndicatorFollowsIsNoPromiseBesides() {
        List<Commitment> commitments =
                List.of(commitment("C1", FLOW, byYear("1")), commitment("C2", FLOW, byYear("2")));
        assertThat(Promises.of(CATALOGUE, commitments, TERM, List.of(following("C1", FLOW.unit()))))
                .extracting(Kpi::id)
                .containsExactly("C2");
    }

    @Test
    void whatDoesNotFitIsRefusedAllAtOnce() {
        List<Commitment> commitments = List.of(
                commitment("C1", FLOW, byYear("1", "1", "1", "1")),
                Commitment.whole("C2", FLOW.code(), "barrels", byYear("1"), EvidenceGrade.NONE),
                Commitment.whole("C3", FLOW.code() + "x", FLOW.unit(), byYear("1"), EvidenceGrade.NONE));
        assertThat(catchThrowableOfType(
                                FaultException.class,
                                () -> Promises.of(CATALOGUE, commitments, TERM, List.of(following("C9", "units"))))
                        .faults())
                .extracting(Fault::message)
                .satisfiesExactly(
                        year -> assertThat(year)
                                .isEqualTo(
                                        "The last year (4) of the commitment C1 must be one of the 3 of the contract,"
                                                + " which runs from 2026-04-01 to 2029-03-31"),
                        unit -> assertThat(unit)
                                .isEqualTo("The unit (barrels) of the commitment C2 must be that of its measure "
                                        + FLOW.code() + ", " + FLOW.unit()),
                        measure ->
                                assertThat(measure).contains("The measure (" + FLOW.code() + "x) of the commitment C3"),
                        named -> assertThat(named)
                                .isEqualTo(
                                        "The commitment (C9) of the indicator k must be one of the tender that won: C1,"
                                                + " C2, C3"));
    }

    @Test
    void aCatalogueIsAnEditionOfForms() {
        CatalogueEdition edition = CatalogueEdition.of(CATALOGUE);
        assertThat(edition.edition()).isEqualTo(CATALOGUE.edition());
        assertThat(edition.find(FLOW.code())).contains(new MeasureForm(FLOW.code(), FLOW.unit(), FLOW.direction()));
        assertThat(edition.measures()).hasSameSizeAs(CATALOGUE.measures());
    }

    @Test
    void aDeliveryTakesThemIn() {
        Delivery delivery = Delivery.of(Deliveries.contract(KpiFacts.UNKNOWN, TERM), Deliveries.TERMS, List.of())
                .withCommitments(CATALOGUE, List.of(commitment("C1", FLOW, byYear("10", "20", "30"))));
        assertThat(delivery.followed()).extracting(Kpi::id).containsExactly("C1");
        assertThat(delivery.editions()).extracting(CatalogueEdition::edition).containsExactly(CATALOGUE.edition());
        // commitments are no key performance indicators, however many there are
        assertThat(delivery.asOf(day("2027-04-01")).duty().findings())
                .extracting(KpiDuty.Finding::fact)
                .contains("0 of at least 3 key performance indicators are set");
    }

    @Test
    void anIndicatorCountsInTheUnitOfItsCommitment() {
        List<Commitment> commitments = List.of(commitment("C1", FLOW, byYear("1")));
        assertThat(catchThrowableOfType(
                                FaultException.class,
                                () -> Promises.of(CATALOGUE, commitments, TERM, List.of(following("C1", "barrels"))))
                        .faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "kpis/k/unit: The unit (barrels, higher-is-better) of the indicator k must be that of the"
                                + " commitment that it follows, " + FLOW.unit() + ", "
                                + FLOW.direction().code());
    }
}
