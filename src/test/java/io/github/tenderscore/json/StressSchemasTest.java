package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tenderscore.Schemas;
import io.github.tenderscore.comparison.Alternative;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.stress.BidModel;
import io.github.tenderscore.stress.StressReport;
import io.github.tenderscore.stress.StressTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps the schemas of expected bids and of stress tests in step with the records: they are made from them, to target, and compared. */
class StressSchemasTest {

    private static final Path MODEL = Path.of("docs/examples/domestic-abuse-support-bids.json");
    private static final Path METHOD = Path.of("docs/examples/domestic-abuse-support.json");

    private static void isUpToDate(String name, String schema) throws IOException {
        Files.writeString(Path.of("target/" + name + ".schema.json"), schema);
        assertThat(Path.of("docs/" + name + ".schema.json"))
                .as("a copy of target/" + name + ".schema.json")
                .content()
                .isEqualTo(schema);
    }

    @Test
    void theSchemaOfBidsKnowsEveryMemberAndNoOther() throws IOException {
        isUpToDate(
                "bids",
                RecordSchema.document(
                        "bids",
                        "Which bids are expected before any has come in, in the format " + BidModelReader.FORMAT
                                + ". What is made from it is illustrative, never evidence about a bidder.",
                        BidModelReader.FORMAT,
                        BidModel.class,
                        new RecordSchema()));
    }

    @Test
    void theSchemaOfReportsKnowsEveryMemberAndNoOther() throws IOException {
        RecordSchema records = new RecordSchema(Map.of(
                Methodology.class, Map.of("type", "object"),
                Alternative.class, Map.of("type", "object")));
        isUpToDate(
                "stress",
                RecordSchema.document(
                        "stress",
                        "What a draft method did with made-up fields of bids, in the format " + StressWriter.FORMAT
                                + ".",
                        StressWriter.FORMAT,
                        StressReport.class,
                        records));
    }

    @Test
    void theExampleFitsAndMistakesDoNot() throws IOException {
        Schemas schemas = new Schemas("evaluation", "bids");
        String model = Files.readString(MODEL);
        assertThat(schemas.errors("bids", model)).isEmpty();
        assertThat(schemas.errors("bids", model.replace("\"triangular\"", "\"square\"")))
                .isNotEmpty();
        assertThat(schemas.errors("bids", model.replace("\"fewest\": 3,", ""))).isNotEmpty();
    }

    @Test
    void aReportFitsItsSchema() throws IOException {
        Methodology method =
                EvaluationReader.standard().read(Files.readString(METHOD)).methodology();
        StressReport report = StressTest.of(
                        method,
                        BidModelReader.read(Files.readString(MODEL)),
                        50,
                        7,
                        new Alternative.Price("price", PriceRules.highestToLowest()))
                .run();
        String written = StressWriter.write(report);
        assertThat(new Schemas("evaluation", "stress").errors("stress", written))
                .isEmpty();
        assertThat(written)
                .contains("\"seed\": 7")
                .contains("\"asked\": 50")
                .contains("\"fingerprint\": \"" + Fingerprints.of(method) + "\"")
                .contains("\"id\": \"PR-LIN-MINMAX\"")
                .contains("\"least-quality\": \"20\"");
    }

    @Test
    void everyFaultOfAModelIsNamedWithItsPlace() throws IOException {
        String wrong = Files.readString(MODEL)
                .replace("\"triangular\"", "\"square\"")
                .replace("\"spread\": \"15\"", "\"spread\": \"wide\"")
                .replace("\"kind\": \"quantity\"", "\"kind\": \"amount\"")
                .replace("\"least-quality\"", "\"least\"")
                .replace("\"most\": 6,", "");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> BidModelReader.read(wrong))
                .satisfies(e -> assertThat(e.faults().toString())
                        .contains("The value (square) of \"shape\" of \"price\" of \"answers\" of the model must be one"
                                + " of uniform, triangular")
                        .contains("/answers/price/spread")
                        .contains(
                                "The kind (amount) of \"apprentices\" of \"answers\" of the model must be one of choice,"
                                        + " marks, price, quantity, yes-no")
                        .contains("The member (least) of \"strategies\" of the model must be one of least-quality,"
                                + " token-price, zero-price, highest-promise")
                        .contains("The member \"most\" of the model is missing; it must be a whole number"));
    }
}
