package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.Schemas;
import io.github.tenderscore.delivery.Performance;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.number.Ratio;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contract that is followed as a document: read, written, recomputed, and what is wrong with it named with its place. */
class DeliveryJsonTest {

    private static final String EXAMPLE = Schemas.text(Path.of("docs/examples/grounds-maintenance-delivery.json"));

    private static final Schemas SCHEMAS = new Schemas("evaluation", "award-notice", "delivery", "delivery-result");

    private static final LocalDate AFTER = LocalDate.of(2028, 5, 1);

    private static List<String> faults(String document) {
        try {
            DeliveryReader.read(document);
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    private static String with(String text, String other) {
        return Documents.replaced(EXAMPLE, text, other);
    }

    @Test
    void theExampleIsReadWrittenAndReadAgain() {
        DeliveryDocument document = DeliveryReader.read(EXAMPLE);
        String written = DeliveryWriter.write(document);
        assertThat(DeliveryReader.read(written)).isEqualTo(document);
        assertThat(DeliveryWriter.write(DeliveryReader.read(written))).isEqualTo(written);
        assertThat(SCHEMAS.errors("delivery", EXAMPLE)).isEmpty();
        assertThat(SCHEMAS.errors("delivery", written)).isEmpty();
    }

    /**
     * By hand: apprentices 254 of 260; hires 31 of 30, counted as 1; on time 96 of 97; complaints 69 of 72 allowed, counted as 1. Index 0.3 ×
     * 254/260 + 0.2 + 0.3 × 96/97 + 0.2 = 124837/126100; remedy 6 weeks × £210.
     */
    @Test
    void theExampleComesToWhatItComesToByHand() {
        Performance performance = DeliveryReader.read(EXAMPLE).delivery().asOf(AFTER);
        Ratio index = Ratio.parse("3/10")
                .times(Ratio.of(254, 260))
                .plus(Ratio.parse("0.4"))
                .plus(Ratio.parse("3/10").times(Ratio.of(96, 97)));
        assertThat(performance.latest().orElseThrow().index().value()).contains(index);
        assertThat(performance
                        .latest()
                        .orElseThrow()
                        .remedy()
                        .orElseThrow()
                        .total()
                        .orElseThrow()
                        .amount())
                .isEqualTo(Ratio.of(1260));
        assertThat(FormulaReader.disagreements(performance.explanation().top())).isEmpty();
    }

    @Test
    void theResultIsWrittenAndHolds() {
        Performance performance = DeliveryReader.read(EXAMPLE).delivery().asOf(AFTER);
        String written = DeliveryResultWriter.write(performance);
        assertThat(SCHEMAS.errors("delivery-result", written)).isEmpty();
        ResultVerifier<Performance> verifier = ResultVerifier.ofDeliveries();
        assertThat(verifier.verify(written).holds()).isTrue();
        assertThat(verifier.verify(Documents.replaced(written, "\"value\": \"124837/126100\"", "\"value\": \"1\""))
                        .differences())
                .extracting(ResultVerifier.Difference::pointer, ResultVerifier.Difference::recomputed)
                .containsExactly(tuple("/results/2/index/value", "\"124837/126100\""));
        String earlier = DeliveryResultWriter.write(
                DeliveryReader.read(EXAMPLE).delivery().asOf(LocalDate.of(2026, 4, 1)));
        assertThat(SCHEMAS.errors("delivery-result", earlier)).isEmpty();
        assertThat(verifier.verify(earlier).holds()).isTrue();
    }

    @Test
    void fingerprintsTellWhatCameIn() {
        String one = Fingerprints.of(DeliveryReader.read(EXAMPLE).delivery());
        assertThat(one).matches("sha256:[0-9a-f]{64}");
        assertThat(Fingerprints.of(DeliveryReader.read(with("\"delivered\": \"134\"", "\"delivered\": \"135\""))
                        .delivery()))
                .isNotEqualTo(one);
    }

    @Test
    void everyFormOfATargetAndOfTermsIsKept() {
        String document = with("{ \"byYear\": [\"10\", \"10\", \"10\"] }", "{ \"evenly\": \"1096/3\" }")
                .replace("{ \"level\": \"97\", \"several\": \"worst\" }", "{ \"levelByYear\": [95, 96, 97] }")
                .replace(
                        "\"preset-100-90-70\"",
                        "{ \"id\": \"ours\", \"good\": 1, \"approaching\": \"0.85\", \"improvement\": \"0.5\" }")
                .replace("\"preset-95-80\"", "{ \"id\": \"ours\", \"green\": 1, \"amber\": \"0.5\" }");
        assertThat(SCHEMAS.errors("delivery", document)).isEmpty();
        DeliveryDocument read = DeliveryReader.read(document);
        String written = DeliveryWriter.write(read);
        assertThat(DeliveryReader.read(written)).isEqualTo(read);
        assertThat(SCHEMAS.errors("delivery", written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"delivered\": \"134\"|\"delivered\": \"-1\"|/reviews/2/returns/0: The quantity (-1) of the return for apprentices from 2027-04-01 to 2028-03-31 must be zero or more",
                "\"kpi\": \"hires\", \"delivered\": \"12\"|\"kpi\": \"hire\", \"delivered\": \"12\"|/reviews/2/returns/1: The indicator (hire) of the return for 2027-04-01 to 2028-03-31 must be one of apprentices, hires, on-time, complaints, volunteering",
                "\"weight\": \"0.2\", \"unitValue\"|\"weight\": \"0.3\", \"unitValue\"|/kpis: The weights of the indicators of the contract GM-1 total 1.1 and must total 1",
                "\"evidence\": \"none\"|\"evidence\": \"gold\"|/reviews/2/returns/7/evidence: The evidence (gold) of the return for volunteering must be one of verified, documented, self-declared, none",
                "[\"52\", \"104\", \"104\"]|[\"52\", \"104\"]|/kpis/0/target: The number (2) of years of the target of apprentices must be that of the contract, 3 from 2025-04-01 to 2028-03-31",
                "\"vat\": \"gross\" },|\"vat\": \"net\" },|/contract/estimatedValue: The estimated value (6480000 GBP net) of the contract must be zero or more, in GBP and gross",
                "\"promised\": 2|\"promised\": 4|/levels/0: The level (4) must be 0 or one of the notional discount illustrative table of the authority: [1, 2, 3]",
                "\"remedyFactor\": \"1\"|\"remedyFactor\": \"-1\"|/terms: The factor (-1) of the remedy must be zero or more",
                "\"trendMargin\": \"0.02\",||/terms: The member \"trendMargin\" of the terms is missing; it must be a number",
                "\"made\": \"2028-04-10\"|\"made\": \"2028-03-10\"|/reviews/2/made: The day (2028-03-10) of the assessment year 3 must not be before the last day of its period, 2028-03-31",
                "\"kind\": \"settlement\"|\"kind\": \"quarrel\"|/failures/0/kind: The kind (quarrel) of the failure F1 must be one of termination, partial-termination, damages, settlement, not-improved",
                "\"socialValue\": true, \"unit\": \"people\"|\"unit\": \"people\"|/kpis/1: The member \"socialValue\" of the indicator hires is missing; it must be true or false"
            })
    void faultsAreNamedWithTheirPlace(String text, String other, String expected) {
        assertThat(faults(with(text, other == null ? "" : other)))
                .anySatisfy(fault -> assertThat(fault).startsWith(expected));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        String document = with("\"delivered\": \"134\"", "\"delivered\": \"many\"")
                .replace("\"ends\": \"2028-03-31\"", "\"ends\": \"2028-02-31\"")
                .replace("\"weight\": \"0.3\", \"unitValue\"", "\"wieght\": \"0.3\", \"unitValue\"")
                .replace("\"agreed\": \"2026-05-05\", ", "");
        assertThat(faults(document)).hasSize(4);
    }

    @Test
    void aTargetHasOneForm() {
        assertThat(faults(with("{ \"byYear\": [\"10\", \"10\", \"10\"] }", "{ \"evenly\": \"5\", \"level\": \"6\" }")))
                .containsExactly(
                        "/kpis/1/target: The members (evenly, level) of the target of the indicator hires must be one"
                                + " of evenly, byYear, byDate, level, levelByYear");
    }

    @Test
    void anotherFormatIsSentToItsCommand() {
        assertThat(catchFaults("{ \"format\": \"tenderscore-delivery/1\" }"))
                .contains("Maybe it is meant for the command deliver");
    }

    private static String catchFaults(String document) {
        try {
            EvaluationReader.standard().read(document);
            return "";
        } catch (FaultException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Every value of the example as nothing: one fault, at its own place, and none that follows from it. */
    @Test
    void valueThatIsNoneIsOneFaultAtItsPlace() {
        List<String> others = new ArrayList<>();
        for (Json value : Documents.values(Documents.parsed(EXAMPLE)).toList()) {
            List<String> found = faults(Documents.swapped(EXAMPLE, value.pointer(), "null"));
            String start = value.pointer().isEmpty() ? "The document is" : value.pointer() + ": ";
            if (found.size() != 1 || !found.get(0).startsWith(start)) {
                others.add(value.pointer() + " gives " + found);
            }
        }
        assertThat(others).isEmpty();
    }
}
