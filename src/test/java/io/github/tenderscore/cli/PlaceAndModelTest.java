package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static io.github.tenderscore.cli.CommandLineRunner.runWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.cli.CommandLineRunner.Run;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The commands about places and about national models. */
class PlaceAndModelTest {

    /** Reference examples SV-14 (1.84), SV-23 (1.6940) and SV-24 (1.225). */
    @Test
    void everyFigureOfAPlaceIsExplained() {
        Run run = run("place", "docs/examples/illustrative-place.json", "--explain");
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .startsWith("Illustrative: the place of a domestic abuse support service\n\nDeprivation score of")
                .contains("Local multiplier (LM3) of the borough, illustrative: 1.8400\n")
                .contains("Need multiplier by youth claimant rate, illustrative, per cent: 1.2247\n")
                .contains("Distributional weight of households of the people hired, illustrative: 1.6940\n")
                .contains("= (100,000 + 60,000 + 24,000) / 100,000 = 1.84\n");
    }

    @Test
    void everyFaultOfAPlaceIsNamed() {
        Run run = runWithInput("""
                {"format": "tenderscore-place/1", "title": "x",
                 "areas": [{"area": "a", "index": "imd-2019", "ranks": {"income": 0, "employment": 40000}}],
                 "needs": [{"statistic": "s", "localRate": "-1", "nationalRate": "0", "exponent": "1", "most": "1"}],
                 "localMultipliers": [{"area": "b", "income": "1", "spent": "2"}, 7]}
                """.getBytes(StandardCharsets.UTF_8), "place", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .contains("/areas/0/index", "(imd-2019) of the area a must be english-imd-2025")
                .contains("/areas/0/ranks/employment", "health")
                .contains("/needs/0", "The local rate (-1)", "The national rate (0)")
                .contains("/localMultipliers/0", "\"spentAgain\"")
                .contains("/localMultipliers/1");
    }

    /** Reference example SV-1 for the weights, section 2.4 for the indicators. */
    @Test
    void theDateAndTheValueDecideTheModel() {
        Run run = run(
                "national-model",
                "--commenced",
                "2027-01-01",
                "--value",
                "8000000",
                "--authority",
                "other",
                "--weight",
                "15");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .startsWith("Least weight of social value: 20% of the total score\n")
                .contains("  It does not bind the authority.\n")
                .contains("  At least 3 social value KPIs are asked for.\n")
                .contains("  The weight 15 does not keep to it.\n")
                .contains("  GJ Good jobs: High-quality jobs; Fair working conditions; Fair pay\n")
                .contains(
                        "Themes for which a council keeps outcomes of its own: Resilient services, Greener local economies,"
                                + " Fairer local economies\n")
                .endsWith("to be confirmed in the official ones.\n");
        Run early = run("national-model", "--commenced", "2025-03-01", "--authority", "adopter", "--model", "ppn_002");
        assertThat(early.exitCode()).isZero();
        assertThat(early.output()).contains("10%", "by choice of the authority", "It binds the authority.");
    }

    @Test
    void theModelCannotBeToldWithoutWhatDecidesIt() {
        Run missing = run("national-model", "--commenced", "2027-01-01", "--authority", "central");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.errors()).contains("The estimated value (not known) must be given");
        assertThat(run("national-model", "--authority", "central").exitCode()).isEqualTo(2);
        assertThat(run("national-model", "--commenced", "2027-01-01", "--authority", "central", "--value", "a lot")
                        .errors())
                .contains("The option --value (a lot) cannot be used");
        Run none = run("national-model", "--commenced", "2020-12-31", "--authority", "central");
        assertThat(none.output()).isEqualTo("""
                        Least weight of social value: none
                          because the procurement begins on 2020-12-31, before every national model
                        """);
    }
}
