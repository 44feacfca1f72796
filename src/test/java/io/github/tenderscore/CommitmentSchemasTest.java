package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.commitment.MeasureCatalogues;
import io.github.tenderscore.json.CommitmentDocuments;
import io.github.tenderscore.json.CommitmentsReader;
import io.github.tenderscore.json.MeasuresReader;
import io.github.tenderscore.json.MeasuresWriter;
import io.github.tenderscore.json.ValuationWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of measures, commitments and their values and what the library reads and writes are the same. */
class CommitmentSchemasTest {

    private static final Schemas SCHEMAS = new Schemas("evaluation", "measures", "commitments", "valuation");

    private static final String POINTS = CommitmentDocuments.document(
            "\"points\": {\"contractYears\": 2, \"points\": {\"A\": \"2\", \"staff\": 0.5}}",
            CommitmentDocuments.OFFERS);

    private static String value(String document) {
        return ValuationWriter.write(CommitmentsReader.standard().read(document));
    }

    static Stream<String> documents() {
        return Stream.of(
                CommitmentDocuments.HOME_SUPPORT,
                CommitmentDocuments.underTerms("", CommitmentDocuments.OFFERS),
                CommitmentDocuments.underTerms("", "[]"),
                CommitmentDocuments.full(),
                CommitmentDocuments.full()
                        .replace(
                                "\"of\": \"target\", \"amount\": \"100000\"",
                                "\"of\": \"contract-value\", \"amount\": \"9\""),
                CommitmentDocuments.full()
                        .replace("\"of\": \"target\", \"amount\": \"100000\"", "\"of\": \"own-total\""),
                POINTS);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsReadAndWhatIsWrittenFitsTheSchemas(String document) {
        assertThat(SCHEMAS.errors("commitments", document)).isEmpty();
        assertThat(SCHEMAS.errors("valuation", value(document))).isEmpty();
    }

    @Test
    void cataloguesFitTheirSchema() {
        for (String document : List.of(
                CommitmentDocuments.MEASURES,
                MeasuresWriter.write(MeasuresReader.read(CommitmentDocuments.MEASURES)),
                MeasuresWriter.write(MeasureCatalogues.fourThemes2026()))) {
            assertThat(SCHEMAS.errors("measures", document)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\": \"tenderscore-valuation/1\"|\"format\": \"tenderscore-valuation/2\"",
                "\"unit\": \"£ in prices of 2024\"|\"unit\": 2024",
                "\"outliers\": [ ]|\"outliers\": {}",
                "\"overstaffed\": [ ]|\"removed\": [ ]",
                "\"counted\": \"0\"|\"counted\": 0",
                "\"outcome\": \"counted\"|\"fate\": \"counted\"",
                "\"ratio\": \"|\"rate\": \"",
                "\"priceYear\": 2024,|",
                "\"documented\": \"7|\"sworn\": \"7"
            })
    void whatIsNotWrittenDoesNotFit(String written, String changed) {
        String document = value(CommitmentDocuments.HOME_SUPPORT);
        assertThat(document).contains(written);
        assertThat(SCHEMAS.errors("valuation", document.replace(written, changed == null ? "" : changed)))
                .isNotEmpty();
    }
}
