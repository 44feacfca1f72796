package io.github.tenderscore.monitor.localeconomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.law.LegalForce;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Reevaluated;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The target of monitoring.md, section 10, and the edges of its rules. */
class TargetProgressTest {

    /** Achieved of spend, in millions; a year that is not over has its forecast alone; a question mark is not known. */
    private static SpendTarget target(TargetMode mode, String tolerance, String... years) {
        List<TargetYear> list = new ArrayList<>();
        for (String year : years) {
            String[] parts = year.split(" of ", -1);
            boolean over = parts.length == 2;
            list.add(new TargetYear(
                    "Year " + (list.size() + 1),
                    figure(parts[parts.length - 1]),
                    over ? figure(parts[0]) : Optional.empty(),
                    over));
        }
        return new SpendTarget(
                "SME target",
                SpendTrait.SME,
                mode,
                TargetDuty.OWN,
                Ratio.of(31),
                Ratio.of(36),
                Ratio.parse(tolerance),
                list,
                Optional.empty());
    }

    private static Optional<Ratio> figure(String text) {
        return text.equals("?")
                ? Optional.empty()
                : Optional.of(Ratio.parse(text).times(Ratio.of(1_000_000)));
    }

    private static TargetProgress example(TargetMode mode) {
        return target(mode, "0", "13 of 40", "14 of 41", "39").progress();
    }

    private static String fourDecimals(Optional<Ratio> figure) {
        return Rounding.halfUp(4).format(figure.orElseThrow());
    }

    // ---- the worked example
    // ---------------------------------------------------------------------------------------------

    @Test
    void thePathAndTheGaps() {
        TargetProgress progress = example(TargetMode.END_YEAR_SHARE);
        assertThat(fourDecimals(Optional.of(progress.path(1)))).isEqualTo("32.6667");
        assertThat(fourDecimals(Optional.of(progress.path(2)))).isEqualTo("34.3333");
        assertThat(progress.path(3)).isEqualTo(Ratio.of(36));
        assertThat(fourDecimals(progress.gap(1))).isEqualTo("-0.1667");
        assertThat(fourDecimals(progress.gap(2))).isEqualTo("-0.1870");
        assertThat(progress.gap(3)).isEmpty();
        assertThat(progress.status()).isEqualTo(TargetStatus.BEHIND);
    }

    @Test
    void whatIsStillRequired() {
        TargetProgress progress = example(TargetMode.CUMULATIVE_AMOUNT);
        assertThat(progress.cumulativeTarget()).isEqualTo(figure("43.2"));
        assertThat(progress.requiredAmount()).isEqualTo(figure("16.2"));
        assertThat(fourDecimals(progress.requiredPercent())).isEqualTo("41.5385");
        assertThat(progress.status()).isEqualTo(TargetStatus.BEHIND);
        List<Indicator> all = progress.indicators("targets/sme");
        Reevaluated.all(all);
        assertThat(all)
                .extracting(Indicator::id)
                .containsExactly(
                        "targets/sme/duty",
                        "targets/sme/year-1/path",
                        "targets/sme/year-1/gap",
                        "targets/sme/year-2/path",
                        "targets/sme/year-2/gap",
                        "targets/sme/year-3/path",
                        "targets/sme/year-3/gap",
                        "targets/sme/required-amount",
                        "targets/sme/required",
                        "targets/sme/status");
        assertThat(all.get(9).reading())
                .isEqualTo(new Reading.Word(
                        "behind", "tolerance 0 percentage points, set by the council; mode cumulative-amount"));
    }

    // ---- bounds, by hand
    // ------------------------------------------------------------------------------------------------

    /** The gap of year 1 is -1/6 of a point: exactly that tolerance is enough. */
    @ParameterizedTest
    @CsvSource({"1/6, ON_PATH", "0.1666, BEHIND", "0.2, ON_PATH"})
    void theToleranceIsTheCouncils(String tolerance, TargetStatus status) {
        assertThat(target(TargetMode.END_YEAR_SHARE, tolerance, "13 of 40", "41", "39")
                        .progress()
                        .status())
                .isEqualTo(status);
    }

    /** 36 per cent of 100 is 36; of the last 20 all 20 are enough for 16 before, and not for less. */
    @ParameterizedTest
    @CsvSource({
        "10 of 40, 6 of 40, 20, BEHIND",
        "10 of 40, 5.99 of 40, 20, UNREACHABLE",
        "20 of 40, 16 of 40, 20, ON_PATH",
        "14.4 of 40, 14.4 of 40, 20, ON_PATH",
        "14.4 of 40, 14.3 of 40, 20, BEHIND",
        "20 of 40, 9 of 40, 7 of 20, ON_PATH",
        "20 of 40, 9 of 40, 6.99 of 20, UNREACHABLE",
        "10 of 40, ? of 40, 20, UNKNOWN",
        "10 of 40, 10 of ?, 20, UNKNOWN",
        "10 of 40, 10 of 40, ?, UNKNOWN",
        "40, 40, 20, UNKNOWN"
    })
    void theStatusOfACumulativeTarget(String one, String two, String three, TargetStatus status) {
        TargetProgress progress =
                target(TargetMode.CUMULATIVE_AMOUNT, "0", one, two, three).progress();
        assertThat(progress.status()).isEqualTo(status);
        Reevaluated.all(progress.indicators("x"));
    }

    @ParameterizedTest
    @CsvSource({
        "10 of 40, ? of 40, 20, UNKNOWN",
        "? of 40, 20 of 40, 20, ON_PATH",
        "? of 40, 20 of 40, 0 of 0, UNKNOWN",
        "40, 40, 20, UNKNOWN"
    })
    void theStatusOfAShareInTheLastYear(String one, String two, String three, TargetStatus status) {
        TargetProgress progress =
                target(TargetMode.END_YEAR_SHARE, "0", one, two, three).progress();
        assertThat(progress.status()).isEqualTo(status);
        Reevaluated.all(progress.indicators("x"));
    }

    // ---- duties
    // ---------------------------------------------------------------------------------------------------------

    @Test
    void nothingHereBindsACouncil() {
        assertThat(TargetDuty.PROPOSED_FOR_COUNCILS.force()).contains(LegalForce.PROPOSED);
        assertThat(TargetDuty.CENTRAL_BODIES.force()).contains(LegalForce.ADVISORY);
        assertThat(TargetDuty.OWN.force()).isEmpty();
        assertThat(TargetDuty.CENTRAL_BODIES.provision()).contains("does not bind a council");
        assertThat(TargetDuty.PROPOSED_FOR_COUNCILS.trigger(figure("100")).verdict())
                .isEqualTo(Verdict.FAIL);
        assertThat(TargetDuty.PROPOSED_FOR_COUNCILS.trigger(figure("100.01")).verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(TargetDuty.PROPOSED_FOR_COUNCILS.trigger(Optional.empty()).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(TargetDuty.OWN.trigger(figure("200")).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(example(TargetMode.END_YEAR_SHARE).indicators("x").get(0).reading())
                .isEqualTo(new Reading.Word(
                        "own", "the council's own decision (source); trigger does not apply: annual spend not known"));
    }

    @Test
    void wrongFiguresAreRefused() {
        assertThatThrownBy(() -> new SpendTarget(
                        " ",
                        SpendTrait.LOCAL,
                        TargetMode.END_YEAR_SHARE,
                        TargetDuty.OWN,
                        Ratio.of(-1),
                        Ratio.of(101),
                        Ratio.of(-1),
                        List.of(),
                        Optional.empty()))
                .hasMessageContaining("must be named")
                .hasMessageContaining("The kind (local) of the target   must be sme or vcse")
                .hasMessageContaining("The baseline (-1) of   must be from 0 to 100 per cent")
                .hasMessageContaining("The target (101) of   must be from 0 to 100 per cent")
                .hasMessageContaining("The tolerance (-1) of   must not be negative")
                .hasMessageContaining("The number (0) of years of   must be 3");
        assertThatThrownBy(() -> target(TargetMode.END_YEAR_SHARE, "0", "40", "1 of 40", "40"))
                .hasMessageContaining("The year (Year 2) of SME target must not be over before the one in front of it");
        assertThatThrownBy(() -> new TargetYear("", Optional.of(Ratio.of(-1)), Optional.of(Ratio.of(2)), false))
                .hasMessageContaining("must be named")
                .hasMessageContaining("The spend (-1) of  must not be negative")
                .hasMessageContaining("The amount (2) achieved in  must be from 0 to the spend of the year")
                .hasMessageContaining("must be absent, because the year is not over");
        assertThatThrownBy(() -> example(TargetMode.END_YEAR_SHARE).path(4))
                .hasMessage("The year (4) of a target must be from 1 to 3");
    }
}
