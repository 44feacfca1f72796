package io.github.tenderscore.monitor.insourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Reevaluated;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.deliverymodel.DeliveryModel;
import io.github.tenderscore.monitor.deliverymodel.InsourcingDefinition;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The eight services of monitoring.md, section 5, and the edges of its rules. */
class DurabilityTest {

    /** Years and fate of the worked example: R is reversed, C is censored. */
    private static final String EXAMPLE = "0.5 R, 1.2 C, 1.8 R, 2.5 C, 3.0 R, 4.1 C, 5.0 C, 5.0 C";

    private static final DurabilityTerms TERMS = DurabilityTerms.preset(InsourcingDefinition.STRICT);

    private static List<InsourcedService> services(String text) {
        List<InsourcedService> services = new ArrayList<>();
        for (String one : text.split(", ", -1)) {
            Fate fate = one.endsWith("R") ? Fate.REVERSED : Fate.STILL_RUNNING;
            services.add(InsourcedService.of(
                    "Service " + (services.size() + 1),
                    DeliveryModel.OUTSOURCED,
                    DeliveryModel.IN_HOUSE,
                    Ratio.parse(one.substring(0, one.length() - 2)),
                    fate));
        }
        return services;
    }

    private static InsourcedService unknown(Optional<Ratio> years, Fate fate) {
        return new InsourcedService(
                "Unknown",
                DeliveryModel.OUTSOURCED,
                DeliveryModel.IN_HOUSE,
                years,
                fate,
                Optional.empty(),
                ServiceDrift.NOT_GIVEN,
                List.of());
    }

    private static SurvivalPoint at(String years) {
        return Durability.of(services(EXAMPLE), TERMS).at(Ratio.parse(years)).orElseThrow();
    }

    private static String sixDecimals(Ratio figure) {
        return Rounding.halfUp(6).format(figure);
    }

    // ---- the worked example of section 5
    // ------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"0.49, 1, 8", "0.5, 7/8, 8", "1, 7/8, 7", "1.8, 35/48, 6", "2.9, 35/48, 4", "3, 35/64, 4", "5, 35/64, 2"
    })
    void theShareThatStays(String years, String share, long atRisk) {
        assertThat(at(years).survival()).contains(Ratio.parse(share));
        assertThat(at(years).atRisk()).isEqualTo(atRisk);
    }

    @Test
    void theSpread() {
        assertThat(sixDecimals(at("5").variance().orElseThrow())).isEqualTo("0.040232");
        assertThat(sixDecimals(at("5").standardError().orElseThrow())).isEqualTo("0.200580");
    }

    @Test
    void tooFewUnderObservationIsThin() {
        assertThat(at("5").thin()).isTrue();
        assertThat(at("1.8").thin()).isFalse();
    }

    /** Exactly the least number is not thin: five are under observation just before 2.5. */
    @Test
    void theLeastNumberIsNotThin() {
        assertThat(at("2.5").atRisk()).isEqualTo(5);
        assertThat(at("2.5").thin()).isFalse();
        assertThat(at("2.51").thin()).isTrue();
    }

    @Test
    void reversalsForEachYearOfService() {
        Step rate = Durability.of(services(EXAMPLE), TERMS).reversalRate();
        assertThat(rate.exact()).contains(Ratio.parse("30/231"));
        assertThat(sixDecimals(rate.exact().orElseThrow())).isEqualTo("0.129870");
        assertThat(rate.note()).isEqualTo("over 23.1 years of service");
        Reevaluated.step(rate);
    }

    @Test
    void nothingIsKnownPastTheLastTimeObserved() {
        assertThat(at("5.01").survival()).isEmpty();
        assertThat(at("5.01").step().note()).isEqualTo("not known: no service was observed for longer than 5 years");
        assertThat(at("5.01").variance()).isEmpty();
    }

    @Test
    void explainsItself() {
        Step step = at("3").step();
        assertThat(step.substituted()).isEqualTo("(1 - 1 / 8) × (1 - 1 / 6) × (1 - 1 / 4)");
        assertThat(step.steps()).extracting("label").containsExactly("Variance (Greenwood)", "Standard error");
        Reevaluated.step(step);
        Reevaluated.step(at("0.3").step());
    }

    // ---- ties, ends, intervals: by hand
    // -------------------------------------------------------------------------------

    /** At 2 one is reversed and one censored: both are under observation, 1 - 1/2. */
    @Test
    void reversalsComeBeforeWhatIsCensoredAtTheSameTime() {
        SurvivalPoint point =
                Durability.of(services("2 R, 2 C"), TERMS).at(Ratio.of(2)).orElseThrow();
        assertThat(point.survival()).contains(Ratio.of(1, 2));
    }

    /** Two of four at once: 1 - 2/4, variance (1/2)^2 × 2/(4 × 2) = 1/16, so that the standard error is 1/4. */
    @Test
    void severalReversalsAtOnce() {
        DurabilityTerms terms = new DurabilityTerms(
                InsourcingDefinition.STRICT, List.of(Ratio.ONE), 1, Optional.of(Ratio.parse("1.96")));
        SurvivalPoint point = Durability.of(services("1 R, 1 R, 3 C, 3 C"), terms)
                .at(Ratio.ONE)
                .orElseThrow();
        assertThat(point.survival()).contains(Ratio.of(1, 2));
        assertThat(point.variance()).contains(Ratio.of(1, 16));
        assertThat(point.low()).contains(Ratio.parse("0.01"));
        assertThat(point.high()).contains(Ratio.parse("0.99"));
        Reevaluated.step(point.step());
    }

    @Test
    void anIntervalIsCutOffAtZeroAndOne() {
        DurabilityTerms terms =
                new DurabilityTerms(InsourcingDefinition.STRICT, List.of(Ratio.ONE), 1, Optional.of(Ratio.of(3)));
        SurvivalPoint point = Durability.of(services("1 R, 1 R, 3 C, 3 C"), terms)
                .at(Ratio.ONE)
                .orElseThrow();
        assertThat(point.low()).contains(Ratio.ZERO);
        assertThat(point.high()).contains(Ratio.ONE);
        assertThat(Durability.of(services("1 R, 1 R, 3 C, 3 C"), terms).indicators("insourcing"))
                .filteredOn(one -> one.id().equals("insourcing/stays-1-years"))
                .extracting(Indicator::reading)
                .containsExactly(new Reading.Bounded(Optional.of(Ratio.of(1, 2)), Ratio.ZERO, Ratio.ONE, Ratio.ONE));
    }

    @Test
    void whereNoneStaysThereIsNoVariance() {
        SurvivalPoint point =
                Durability.of(services("1 R, 2 R"), TERMS).at(Ratio.of(2)).orElseThrow();
        assertThat(point.survival()).contains(Ratio.ZERO);
        assertThat(point.variance()).isEmpty();
        Reevaluated.step(point.step());
    }

    // ---- definition, unknowns, causes
    // ---------------------------------------------------------------------------------

    /** Section 2.1: four moves, of which the wider wording counts all but the one that leaves the council. */
    @Test
    void theDefinitionDecidesWhatCounts() {
        List<InsourcedService> moves = List.of(
                InsourcedService.of("A", DeliveryModel.OUTSOURCED, DeliveryModel.LATCO, Ratio.ONE, Fate.STILL_RUNNING),
                InsourcedService.of("B", DeliveryModel.OUTSOURCED, DeliveryModel.LATCO, Ratio.ONE, Fate.STILL_RUNNING),
                InsourcedService.of("C", DeliveryModel.OUTSOURCED, DeliveryModel.LATCO, Ratio.ONE, Fate.STILL_RUNNING),
                InsourcedService.of("D", DeliveryModel.LATCO, DeliveryModel.IN_HOUSE, Ratio.ONE, Fate.STILL_RUNNING),
                InsourcedService.of(
                        "E", DeliveryModel.IN_HOUSE, DeliveryModel.OUTSOURCED, Ratio.ONE, Fate.STILL_RUNNING));
        assertThat(Durability.of(moves, TERMS).services()).hasSize(1);
        assertThat(Durability.of(moves, DurabilityTerms.preset(InsourcingDefinition.APSE))
                        .services())
                .hasSize(4);
        assertThat(Durability.of(moves, TERMS).indicators("insourcing").get(0).reading())
                .isEqualTo(new Reading.Word(
                        "strict",
                        "a move to the council's own staff; a company is not in-house; 4 of 5 moves do not count"));
    }

    @Test
    void whatIsNotKnownIsLeftOutAndLowersTheCoverage() {
        List<InsourcedService> moves = services(EXAMPLE);
        moves.add(unknown(Optional.empty(), Fate.REVERSED));
        moves.add(unknown(Optional.of(Ratio.of(9)), Fate.UNKNOWN));
        Durability durability = Durability.of(moves, TERMS);
        assertThat(durability.coverage()).isEqualTo(Share.of(8, 0, 2));
        assertThat(durability.at(Ratio.of(5)).orElseThrow().survival()).contains(Ratio.of(35, 64));
        assertThat(durability.at(Ratio.of(6)).orElseThrow().survival()).isEmpty();
    }

    @Test
    void nothingObservedIsNotDefined() {
        Durability durability = Durability.of(List.of(unknown(Optional.empty(), Fate.REVERSED)), TERMS);
        assertThat(durability.at(Ratio.ONE)).isEmpty();
        assertThat(durability.indicators("insourcing"))
                .filteredOn(one -> one.id().equals("insourcing/stays-1-years"))
                .extracting(Indicator::reading)
                .containsExactly(new Reading.Missing("unknown", "no service was observed"));
    }

    @Test
    void causesAreCountedWithWhatIsNotKnown() {
        List<InsourcedService> moves = services("1 R, 2 C");
        moves.add(new InsourcedService(
                "Merged",
                DeliveryModel.OUTSOURCED,
                DeliveryModel.IN_HOUSE,
                Optional.of(Ratio.ONE),
                Fate.MERGED,
                Optional.of(ExitCause.REORGANISATION),
                ServiceDrift.NOT_GIVEN,
                List.of()));
        moves.add(unknown(Optional.empty(), Fate.PLANNED_END));
        assertThat(Durability.of(moves, TERMS).exits())
                .isEqualTo(Map.of(ExitCause.UNKNOWN, 1L, ExitCause.REORGANISATION, 1L, ExitCause.PLANNED_END, 1L));
    }

    @Property
    void whatIsNotKnownMovesTheCoverageAndNothingElse(@ForAll @IntRange(min = 1, max = 9) int more) {
        List<InsourcedService> moves = services(EXAMPLE);
        Durability before = Durability.of(moves, TERMS);
        for (int i = 0; i < more; i++) {
            moves.add(unknown(Optional.empty(), Fate.UNKNOWN));
        }
        Durability after = Durability.of(moves, TERMS);
        for (Ratio horizon : TERMS.horizons()) {
            assertThat(after.at(horizon)).isEqualTo(before.at(horizon));
        }
        assertThat(after.reversalRate()).isEqualTo(before.reversalRate());
        assertThat(after.coverage()).isEqualTo(Share.of(8, 0, more));
        // section 5 of the reference, however many are not known
        assertThat(after.at(Ratio.of(5)).flatMap(SurvivalPoint::survival)).contains(Ratio.of(35, 64));
        assertThat(after.reversalRate().exact()).contains(Ratio.of(30, 231));
    }

    // ---- cost, quality, staff
    // -------------------------------------------------------------------------------------------

    private static CostYear year(String year, String planned, String deflator, String actual) {
        return new CostYear(
                year,
                Optional.of(Ratio.parse(planned)),
                Optional.of(Ratio.parse(deflator)),
                Optional.of(Ratio.parse(actual)));
    }

    /** Section 5: planned £4.0m, deflator 1.10, actual £4.62m, 5.0 per cent more. */
    @Test
    void costAgainstTheBusinessCase() {
        ServiceDrift drift = new ServiceDrift(
                List.of(
                        year("2026/27", "4000000", "1.10", "4620000"),
                        new CostYear("2027/28", Optional.of(Ratio.of(1)), Optional.empty(), Optional.of(Ratio.of(9)))),
                Optional.of(new ServiceDrift.Quality("residents satisfied", Ratio.of(71), Optional.of(Ratio.of(68)))),
                Share.of(6, 54, 0),
                Share.of(0, 0, 60));
        assertThat(drift.costDrift()).contains(Ratio.parse("0.05"));
        assertThat(drift.qualityDrift()).contains(Ratio.of(-3));
        List<Indicator> all = drift.indicators("insourcing/Waste");
        assertThat(all)
                .extracting(Indicator::id)
                .containsExactly(
                        "insourcing/Waste/cost-drift",
                        "insourcing/Waste/cost-years",
                        "insourcing/Waste/quality-drift",
                        "insourcing/Waste/vacancies",
                        "insourcing/Waste/agency");
        assertThat(all.get(0).step().orElseThrow().substituted()).isEqualTo("(4,620,000) / (4,000,000 × 1.1) - 1");
        assertThat(all.get(1).reading()).isEqualTo(new Reading.Shared(Share.of(1, 1, 0)));
        Reevaluated.all(all);
    }

    @Test
    void nothingGivenIsNotDefined() {
        assertThat(ServiceDrift.NOT_GIVEN.costDrift()).isEmpty();
        assertThat(ServiceDrift.NOT_GIVEN.qualityDrift()).isEmpty();
        assertThat(ServiceDrift.NOT_GIVEN.indicators("x").get(0).reading())
                .isEqualTo(new Reading.Missing(
                        "not-defined",
                        "no year of which the planned cost, the deflator and the actual cost are known"));
    }

    // ---- years, errors
    // --------------------------------------------------------------------------------------------------

    /** By the calendar: an anniversary is whole; 2027 has 365 days, and the year from 1 March 2027 has 366. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2029-04-01, 3",
        "2026-04-01, 2026-04-01, 0",
        "2026-01-01, 2027-01-31, 1 + 30/365",
        "2026-03-01, 2027-09-01, 1 + 184/366"
    })
    void yearsAreCountedFromAnniversaryToAnniversary(LocalDate start, LocalDate end, String years) {
        Ratio sum = Ratio.ZERO;
        for (String part : years.split(" \\+ ", -1)) {
            sum = sum.plus(Ratio.parse(part));
        }
        assertThat(ServiceYears.between(start, end)).isEqualTo(sum);
    }

    @Test
    void wrongFiguresAreRefused() {
        assertThatThrownBy(() -> ServiceYears.between(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 1)))
                .hasMessage("The end (2026-04-01) of a service must not be before its start (2026-04-02)");
        assertThatThrownBy(() -> InsourcedService.of(
                        "Waste", DeliveryModel.OUTSOURCED, DeliveryModel.IN_HOUSE, Ratio.ZERO, Fate.REVERSED))
                .hasMessageContaining("The years (0) of the service Waste must be above zero");
        assertThatThrownBy(() -> new InsourcedService(
                        "Waste",
                        DeliveryModel.OUTSOURCED,
                        DeliveryModel.IN_HOUSE,
                        Optional.empty(),
                        Fate.STILL_RUNNING,
                        Optional.of(ExitCause.COST),
                        ServiceDrift.NOT_GIVEN,
                        List.of()))
                .hasMessageContaining("The cause (cost) of the service Waste must fit its fate (still-running)");
        assertThatThrownBy(() -> new DurabilityTerms(
                        InsourcingDefinition.STRICT, List.of(Ratio.of(3), Ratio.ONE), 0, Optional.of(Ratio.ZERO)))
                .hasMessageContaining("The horizon (1) of durability must be above 3, the one before it")
                .hasMessageContaining("The number (0) of services below which a point is thin must be at least 1")
                .hasMessageContaining("The standard errors (0) of an interval must be above zero");
        assertThatThrownBy(() -> year(" ", "0", "0", "-1"))
                .hasMessageContaining("must be named")
                .hasMessageContaining("business case")
                .hasMessageContaining("deflator")
                .hasMessageContaining("must not be negative");
        assertThatThrownBy(() -> new ServiceDrift.Quality("x", Ratio.of(101), Optional.of(Ratio.of(-1))))
                .hasMessageContaining("The quality (101) by x must be from 0 to 100 per cent")
                .hasMessageContaining("The quality (-1) by x must be from 0 to 100 per cent");
    }

    @Test
    void codesAreThoseOfDocuments() {
        assertThat(Fate.STILL_RUNNING.code()).isEqualTo("still-running");
        assertThat(ExitCause.POLICY_CHANGE.code()).isEqualTo("policy-change");
        assertThat(InsourcingDefinition.APSE.code()).isEqualTo("apse");
    }
}
