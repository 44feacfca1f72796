package io.github.tenderscore.cli;

import static io.github.tenderscore.cli.CommandLineRunner.run;
import static io.github.tenderscore.cli.CommandLineRunner.runWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.cli.CommandLineRunner.Run;
import io.github.tenderscore.commitment.MeasureCatalogues;
import io.github.tenderscore.csv.MeasuresCsv;
import io.github.tenderscore.json.CommitmentDocuments;
import io.github.tenderscore.json.MeasuresReader;
import io.github.tenderscore.json.MeasuresWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about measures and about what commitments are worth. */
class ValueCommandTest {

    private static final String EXAMPLE = "docs/examples/home-support-commitments.json";

    /** Four offers of 1, 2, 3 and 100 units: the median is 2.5 and the median deviation from it 1, so 4.5 is the limit by hand. */
    private static final String FAR = CommitmentDocuments.document(
            "\"terms\": {" + CommitmentDocuments.PLAIN_TERMS + ", \"outlierFactor\": 2}",
            "[" + offer("a", 1) + "," + offer("b", 2) + "," + offer("c", 3) + "," + offer("d", 100) + "]");

    /** By hand: 1,000,000 × 0.7 / (35,000 × 2) = 10 people, and 11 are offered in one of the years. */
    private static final String CROWDED = CommitmentDocuments.document(
            "\"terms\": {" + CommitmentDocuments.PLAIN_TERMS + "}, \"workforce\": {\"measures\": [\"staff\"],"
                    + " \"labourShare\": \"0.7\", \"costPerYear\": \"35000\", \"years\": 2}",
            "[{\"id\": \"a\", \"supplier\": \"Illustrative\", \"price\": \"1000000\", \"commitments\": [{\"id\": \"1\","
                    + " \"measure\": \"staff\", \"unit\": \"full-time equivalents\", \"profile\": {\"1\": 9, \"2\": 11},"
                    + " \"evidence\": \"documented\"}]}]");

    private static String offer(String id, int units) {
        return "{\"id\": \"" + id
                + "\", \"supplier\": \"Illustrative\", \"commitments\": [{\"id\": \"1\", \"measure\": \"C\","
                + " \"unit\": \"units\", \"profile\": {\"1\": " + units + "}, \"evidence\": \"documented\"}]}";
    }

    private static Run with(String document, String... words) {
        return runWithInput(document.getBytes(StandardCharsets.UTF_8), words);
    }

    /** Reference example SV-2: 66,795.61, 1.336 and 16,795.61. */
    @Test
    void theExampleIsThatOfTheReference() {
        Run run = run("value", EXAMPLE);
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains("66,795.6129…")
                .contains(
                        "Social return on the investment of 50,000.00: 1.3359… for each pound, net present value 16,795.6129…")
                .contains("not counted in pounds: the measure stays in its natural unit");
    }

    @Test
    void everyNumberOfAnOfferIsExplained() {
        assertThat(run("value", EXAMPLE, "--explain", "A").output())
                .contains(
                        "= 32,400 × (1 / 1.035 ^ 1) + 22,680 × (1 / 1.035 ^ 2) + 15,876 × (1 / 1.035 ^ 3) = 7,314,320,000/109,503 (66,795.6129…)");
        Run run = run("value", EXAMPLE, "--explain", "D");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).isEqualTo("The option --explain (D) must name an offer of the document: A, B, C\n");
    }

    @Test
    void aQuantityFarFromTheOthersIsToBeClarified() {
        Run run = with(FAR, "value", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("To be clarified; no figure is changed by it\n")
                .contains(
                        "d offers 100.00 of C (units), above 4.50, which is so far from the others as the terms publish");
        assertThat(with(FAR.replace("\"outlierFactor\": 2", "\"outlierFactor\": 98"), "value", "-")
                        .exitCode())
                .isZero();
    }

    @Test
    void morePeopleThanThePriceCanPayAreToBeClarified() {
        Run run = with(CROWDED, "value", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("a offers 11.00 full-time equivalents, more than the 10.00 that its price can pay");
        assertThat(with(CROWDED.replace("\"2\": 11", "\"2\": 10"), "value", "-").exitCode())
                .isZero();
        assertThat(with(CROWDED.replace("\"price\": \"1000000\", ", ""), "value", "-")
                        .errors())
                .contains("/offers/0: The price (missing) of the offer a must be given");
    }

    /** By hand: 2 points for each of 30,000 units and half a point for each of 8,000; evidence of two grades is told apart. */
    @Test
    void pointsAreShownCommitmentByCommitment() {
        Run run = with(
                CommitmentDocuments.document(
                        "\"points\": {\"contractYears\": 2, \"points\": {\"A\": 2, \"C\": \"0.5\"}}",
                        CommitmentDocuments.OFFERS),
                "value",
                "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains("64,000.00")
                .contains("not counted: no points are published for this measure")
                .contains("The figure adds points with different evidence: verified 4,000.00, documented 60,000.00.");
    }

    @Test
    void markdownSaysTheSame() {
        assertThat(with(FAR, "value", "-", "--format", "markdown").output())
                .startsWith("# Illustrative\n")
                .contains("100");
    }

    @Test
    void aStoredValueIsVerified() {
        Run stored = run("value", EXAMPLE, "--format", "json");
        assertThat(stored.exitCode()).isZero();
        assertThat(with(stored.output(), "verify", "-").exitCode()).isZero();
        assertThat(with(stored.output(), "verify", "-", "--against", EXAMPLE).exitCode())
                .isZero();
        Run tampered =
                with(stored.output().replace("\"total\": \"7314320000/109503\"", "\"total\": \"1\""), "verify", "-");
        assertThat(tampered.exitCode()).isEqualTo(1);
        assertThat(tampered.output()).contains("/results/0/total");
    }

    @Test
    void aCatalogueIsReadFromAFile(@TempDir Path folder) throws IOException {
        var own = MeasuresReader.read(CommitmentDocuments.MEASURES);
        Path csv = Files.writeString(folder.resolve("own.csv"), MeasuresCsv.write(own));
        Path json = Files.writeString(folder.resolve("own.json"), MeasuresWriter.write(own));
        String referring = CommitmentDocuments.underTerms("", CommitmentDocuments.OFFERS)
                .replace(CommitmentDocuments.catalogue(), "{\"id\": \"illustrative\", \"edition\": \"1\"}");
        String inside = with(CommitmentDocuments.underTerms("", CommitmentDocuments.OFFERS), "value", "-")
                .output();
        assertThat(with(referring, "value", "-", "--catalogue", csv.toString()).output())
                .isEqualTo(inside);
        assertThat(with(referring, "value", "-", "--catalogue", json.toString()).output())
                .isEqualTo(inside);
        Run unknown = with(referring, "value", "-");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.errors())
                .contains("/catalogue: The catalogue (illustrative, edition 1) must come with its measures");
    }

    @Test
    void measuresAreShownAndWritten() {
        Run text = run("measures");
        assertThat(text.exitCode()).isZero();
        assertThat(text.output()).startsWith("Catalogue four-themes, edition 2026: 22 measures\n");
        assertThat(run("measures", "--format", "csv").output())
                .isEqualToNormalizingNewlines(MeasuresCsv.write(MeasureCatalogues.fourThemes2026()));
        assertThat(run("measures", "--format", "json").output())
                .isEqualTo(MeasuresWriter.write(MeasureCatalogues.fourThemes2026()));
    }

    @Test
    void everyFaultOfATableIsNamed(@TempDir Path folder) throws IOException {
        Path csv = Files.writeString(folder.resolve("OWN.CSV"), "# id: own\ncode,labl\nX\n");
        Run run = run("measures", csv.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .contains("The line (# edition: …) must stand above the table")
                .contains("line 2: The column (labl) must be one of")
                .contains("line 2: The column (licence) is missing");
    }
}
