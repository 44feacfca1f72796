package io.github.tenderscore.monitor.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.law.LegalForce;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrategyCheckTest {

    /** Illustrative: the reference knows of no day of commencement. */
    private static final LocalDate COMMENCED = LocalDate.of(2027, 4, 1);

    private static StrategyCheck check(
            LocalDate on, Map<StrategySection, LocalDate> commencement, StrategyFact... facts) {
        return new StrategyCheck("Midshire SDS", on, commencement, List.of(facts), List.of());
    }

    private static StrategyFact fact(StrategyProvision provision, boolean met) {
        return new StrategyFact(provision, Optional.of(met), "page 12");
    }

    private static StrategyFact[] allMet() {
        return Arrays.stream(StrategyProvision.values())
                .map(one -> fact(one, true))
                .toArray(StrategyFact[]::new);
    }

    private static Map<StrategySection, LocalDate> everySection() {
        return Map.of(
                StrategySection.CONTENT, COMMENCED,
                StrategySection.TIMETABLE, COMMENCED,
                StrategySection.REGARD, COMMENCED,
                StrategySection.DIRECTIONS, COMMENCED,
                StrategySection.MONITORING, COMMENCED);
    }

    @Test
    void nothingPassesAProvisionThatIsNotInForce() {
        // monitoring.md section 3, last rule, and RB33: proposed until commenced, even where every fact is met
        StrategyCheck check = check(LocalDate.of(2026, 11, 24), Map.of(), allMet());
        assertThat(check.gates()).hasSize(StrategyProvision.values().length).allSatisfy(one -> {
            assertThat(one.force()).isEqualTo(LegalForce.PROPOSED);
            assertThat(one.gate().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        });
        assertThat(check.gates().get(0).asIfInForce()).isEqualTo(Verdict.PASS);
        assertThat(check.gates().get(0).gate().fact()).isEqualTo("section 12D is not in force on 2026-11-24; page 12");
        assertThat(check.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void bindsFromTheDayOfCommencementOn() {
        assertThat(check(COMMENCED.minusDays(1), everySection(), allMet()).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(check(COMMENCED, everySection(), allMet()).verdict()).isEqualTo(Verdict.PASS);
        StrategyCheck content = check(COMMENCED, Map.of(StrategySection.CONTENT, COMMENCED), allMet());
        assertThat(content.force(StrategyProvision.PERIOD)).isEqualTo(LegalForce.IN_FORCE);
        assertThat(content.force(StrategyProvision.HEALTH)).isEqualTo(LegalForce.PROPOSED);
    }

    @Test
    void aMissingFactIsUnknownAndAFailureIsShown() {
        assertThat(check(COMMENCED, everySection()).verdict()).isEqualTo(Verdict.UNKNOWN);
        StrategyCheck failed = check(COMMENCED, everySection(), fact(StrategyProvision.NO_PARTICULAR_SITES, false));
        assertThat(failed.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(failed.gates().stream().map(StatutoryGate::gate))
                .anySatisfy(gate -> assertThat(gate)
                        .hasToString(
                                "no-particular-sites fail: page 12 (must-not: the strategy does not name particular"
                                        + " sites; Planning and Compulsory Purchase Act 2004, section 12D(12))"));
    }

    @Test
    void aPowerThatIsNotUsedIsNoFailure() {
        StrategyCheck check = check(COMMENCED, everySection(), fact(StrategyProvision.HOUSING, false));
        StatutoryGate housing = check.gates().stream()
                .filter(one -> one.provision() == StrategyProvision.HOUSING)
                .findFirst()
                .orElseThrow();
        assertThat(housing.gate().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(housing.gate().fact()).isEqualTo("the power is not used: page 12");
    }

    @Test
    void everyProvisionIsListedWithItsForce() {
        assertThat(check(LocalDate.of(2026, 11, 24), Map.of()).indicators())
                .hasSize(StrategyProvision.values().length)
                .first()
                .satisfies(one -> {
                    assertThat(one.id()).isEqualTo("spatial/strategy/Midshire SDS/land-use-policies");
                    assertThat(one.reading())
                            .isEqualTo(new Reading.Word(
                                    "not-applicable",
                                    "proposed: section 12D is not in force on 2026-11-24; no fact is given (Planning and"
                                            + " Compulsory Purchase Act 2004, section 12D(1))"));
                });
        assertThat(check(COMMENCED, everySection()).indicators())
                .extracting(Indicator::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesFactsThatStandTwiceOrAreNotShown() {
        assertThatThrownBy(() -> check(
                        COMMENCED,
                        Map.of(),
                        fact(StrategyProvision.PERIOD, true),
                        fact(StrategyProvision.PERIOD, false)))
                .hasMessageContaining("The provision (period) of Midshire SDS must stand once");
        assertThatThrownBy(() -> new StrategyFact(StrategyProvision.PERIOD, Optional.of(true), ""))
                .hasMessage("The fact () under the provision period must say what shows it");
    }
}
