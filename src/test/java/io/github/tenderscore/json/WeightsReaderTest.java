package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.weighting.Weighting;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsReaderTest {

    /** By hand: a is twice b and six times c, b three times c, so that they weigh 6, 3 and 1 of 10. */
    public static final String COMPARED = """
            {"format": "tenderscore-weights/1", "title": "Illustrative",
             "method": {"id": "WT-AHP", "total": "100", "decimals": "none", "randomIndex": "saaty"},
             "criteria": [{"id": "a", "name": "Price"}, {"id": "b"}, {"id": "c"}],
             "comparisons": [{"criterion": "a", "over": "b", "times": 2}, {"criterion": "c", "over": "a", "times": "1/6"},
                             {"criterion": "b", "over": "c", "times": "3"}]}""";

    private static final String FRACTIONS = """
            {"format": "tenderscore-weights/1", "title": "Illustrative",
             "criteria": [{"id": "a", "numbers": [{"code": "dec-exa", "number": 0.4}]},
                          {"id": "b", "numbers": [{"code": "dec-exa", "number": "0.6"}, {"code": "fix-unit", "number": 7}]}]}""";

    private static final String SWING = """
            {"format": "tenderscore-weights/1", "title": "Illustrative", "method": {"id": "WT-SWING", "total": 60, "decimals": 0},
             "criteria": [{"id": "a", "value": 100}, {"id": "b", "value": "50"}]}""";

    private static List<String> faults(String document) {
        return catchThrowableOfType(FaultException.class, () -> WeightsReader.read(document)).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    private static String with(String document, String part, String other) {
        assertThat(document).contains(part);
        return document.replace(part, other);
    }

    @Test
    void readsComparisonsAndScores() {
        Weighting weighting = WeightsReader.read(COMPARED);
        assertThat(weighting.name("a")).isEqualTo("Price");
        assertThat(weighting.name("b")).isEqualTo("b");
        assertThat(weighting.weights().all().stream().map(one -> one.weight().toString()))
                .containsExactly("60", "30", "10");
        assertThat(WeightsReader.read(SWING).weights().text("a")).isEqualTo("40");
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        assertThat(faults(with(SWING, "\"value\": 100", "\"rank\": 1")))
                .containsExactly(
                        "/criteria/0: The member \"value\" of the criterion a is missing; it must be a number",
                        "/criteria/0/rank: The member \"rank\" of the criterion a is not known; it must be one of id, name, value");
        assertThat(faults(with(SWING, "\"id\": \"b\"", "\"id\": \"a\"")))
                .containsExactly("/criteria/1/id: The id (a) of a criterion must occur only once");
        assertThat(faults(with(SWING, "\"50\"", "\"-50\"")))
                .containsExactly(
                        "/criteria/1: The score (-50) of the criterion b must be 0 or more, as the rule WT-SWING asks");
        assertThat(faults(with(SWING, "WT-SWING", "WT-SWNG")).get(0))
                .startsWith("/method/id: The rule (WT-SWNG) is not known; a rule must be one of WT-DIRECT, WT-ROC,")
                .endsWith("Maybe \"WT-SWING\" was meant");
        assertThat(faults(with(SWING, "\"decimals\": 0", "\"decimals\": 7")))
                .containsExactly(
                        "/method: The parameter decimals (7) of the rule WT-SWING must be one of none, 0, 1, 2, 3, 4, 5,"
                                + " 6 (the weights)");
        assertThat(faults(with(SWING, "\"title\": \"Illustrative\"", "\"title\": \" \"")))
                .containsExactly("The title ( ) of a weighting must not be blank");
        assertThat(faults(with(COMPARED, "Price", "")))
                .containsExactly("The name () of the criterion a must not be blank, and the criterion one of a, b, c");
    }

    private static List<String> weights(String document) {
        return WeightsReader.read(document).weights().all().stream()
                .map(one -> one.criterion() + " " + one.weight())
                .toList();
    }

    @Test
    void numbersOfANoticeAreReadByTheirCodes() {
        assertThat(weights(WeightDocuments.ORDERED)).containsExactly("a 5", "c 11", "d 2");
        assertThat(WeightsReader.read(WeightDocuments.ORDERED).criteria()).containsExactly("a", "b", "c", "d");
        assertThat(weights(FRACTIONS)).containsExactly("a 40", "b 60");
        String direct = "\"method\": {\"id\": \"WT-DIRECT\", \"stated\": 1, \"total\": 60}, \"criteria\"";
        assertThat(weights(with(FRACTIONS, "\"criteria\"", direct))).containsExactly("a 24", "b 36");
        String percentages = with(with(FRACTIONS, "dec-exa", "per-exa"), "0.4", "40");
        assertThat(weights(with(percentages, "0.6", "60"))).containsExactly("a 40", "b 60");
        assertThat(faults(percentages))
                .containsExactly("/criteria: The weights (40.6 in all) must total exactly 100; they are 59.4 short, and"
                        + " nothing is normalised");
    }

    @ParameterizedTest
    @CsvSource({"per-mid", "dec-mid", "poi-mid"})
    void theMiddleOfARangeIsNoWeight(String code) {
        assertThat(faults(with(FRACTIONS, "dec-exa\", \"number\": 0.4", code + "\", \"number\": 0.4")))
                .containsExactly(
                        "/criteria/0: The weight (0.4, " + code + ") of the criterion a must be an exact one: it"
                                + " is the middle of a range, so ask for the exact weight and state it");
    }

    @Test
    void anOrderNeedsAConversionAndExactWeightsNone() {
        String refused =
                " of the criterion a must come from a named conversion of ranks (WT-ROC, WT-RS or WT-RR), or be"
                        + " stated: an order of importance alone is no weight";
        assertThat(faults(WeightDocuments.ORDERED.replaceFirst("\"method\".*\n", ""))
                        .get(0))
                .isEqualTo("/criteria/0: The weight (2, ord-imp)" + refused);
        String swing = with(
                WeightDocuments.ORDERED,
                "WT-ROC\", \"total\": \"18\", \"decimals\": \"none\", \"ties\": \"refused",
                "WT-SWING\", \"total\": \"18\", \"decimals\": \"none");
        assertThat(faults(swing).get(0))
                .isEqualTo("/criteria/0: The weight (2, ord-imp)" + refused + ", and WT-SWING converts no ranks");
        assertThat(faults(with(WeightDocuments.ORDERED, "ord-imp", "per-exa")))
                .containsExactly("/method: The method (WT-ROC) of the weights must be left out, or WT-DIRECT: per-exa"
                        + " states exact weights, which nothing converts");
        String direct = "\"method\": {\"id\": \"WT-DIRECT\", \"stated\": 100, \"total\": 60}, \"criteria\"";
        assertThat(faults(with(FRACTIONS, "\"criteria\"", direct)))
                .containsExactly("/method: The parameter stated (100) of the rule WT-DIRECT must be 1, which is what"
                        + " weights with the code dec-exa total");
        assertThat(faults(with(WeightDocuments.ORDERED, "ord-imp", "fix-tot")))
                .containsExactly(
                        "/method: The method (WT-ROC) of the weights must be left out, because no criterion has a weight");
        assertThat(faults(with(FRACTIONS, "dec-exa", "min-score")))
                .containsExactly(
                        "/criteria: The weights (none) of the criteria must be at least one: a fixed price and a"
                                + " threshold weigh nothing");
        assertThat(faults(with(WeightDocuments.ORDERED, "\"number\": 3", "\"number\": 4")))
                .containsExactly(
                        "/criteria/3: The rank (4) of the criterion d must be 3, because 2 criteria are more important");
    }

    @Test
    void whatIsWrongWithANumberIsNamed() {
        assertThat(faults(with(FRACTIONS, "fix-unit", "fix-unt")))
                .containsExactly(
                        "/criteria/1/numbers/1/code: The code (fix-unt) of a number of the criterion b must be one"
                                + " of per-exa, per-mid, dec-exa, dec-mid, poi-exa, poi-mid, ord-imp, fix-tot, fix-unit, min-score,"
                                + " max-pass\n  Maybe \"fix-unit\" was meant");
        assertThat(faults(with(FRACTIONS, "[{\"code\": \"dec-exa\", \"number\": 0.4}]", "[]")))
                .containsExactly(
                        "/criteria/0/numbers: The numbers (none) of the criterion a must be at least one, with its code");
        assertThat(faults(with(FRACTIONS, "\"numbers\": [{\"code\": \"dec-exa\", \"number\": 0.4}]", "\"value\": 4")))
                .containsExactly(
                        "/criteria/0: The member \"numbers\" of the criterion a is missing; it must be an array",
                        "/criteria/0/value: The member \"value\" of the criterion a is not known; it must be one of id,"
                                + " name, numbers");
        assertThat(faults(with(FRACTIONS, "fix-unit", "dec-exa")))
                .containsExactly("/criteria/1: The number (7, dec-exa) of the criterion b must not be a second weight");
    }

    /** A denominator of 50 digits is read, and so are powers of 2 and 5 of any length, which decimals have too. */
    @Test
    void fractionsAreReadUntilTheyAreNoWeightsOfAnybody() {
        String nines = "9".repeat(50);
        String decimals = "0." + "0".repeat(300) + "1";
        for (String number : List.of("1/" + nines, "2/3", decimals, "1/" + new BigInteger("5").pow(400))) {
            Weighting read = WeightsReader.read(with(SWING, "\"50\"", "\"" + number + "\""));
            assertThat(read.importance().values()).containsEntry("b", Ratio.parse(number));
            assertThat(ResultVerifier.ofWeights()
                            .verify(WeightsWriter.write(read))
                            .holds())
                    .isTrue();
        }
        assertThat(faults(with(SWING, "\"50\"", "\"1/" + nines + "7\"")))
                .containsExactly("/criteria/1/value: The value of \"value\" of the criterion b: The fraction"
                        + " 1/999999999999999999… has a denominator of 51 digits; where decimals do not end, it must have at"
                        + " most 50, so write decimals");
    }

    @Test
    void comparisonsAreNamedByTheirPlace() {
        assertThat(faults(with(COMPARED, "\"over\": \"c\"", "\"over\": \"d\"")))
                .containsExactly(
                        "/comparisons/2: The criterion (d) of a comparison must be one of a, b, c\n  Maybe \"a\" was meant",
                        "/comparisons: The comparison (missing) of b and c must be given, as the rule WT-AHP asks");
        assertThat(faults(with(COMPARED, "\"times\": 2", "\"times\": 0")))
                .containsExactly(
                        "/comparisons/0: The times (0) of the comparison of a and b must be from 1/1000 to 1000,"
                                + " as the rule WT-AHP asks");
    }

    @Test
    void anotherDocumentIsToldByItsCommand() {
        assertThat(faults("{\"format\": \"tenderscore-commitments/1\"}"))
                .containsExactly("/format: The format (tenderscore-commitments/1) of the document must be"
                        + " tenderscore-weights/1\n  Maybe it is meant for the command value");
    }
}
