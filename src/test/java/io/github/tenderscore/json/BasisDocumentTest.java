package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Schemas;
import io.github.tenderscore.number.Rounding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is compared as a price, in documents: the examples come to the figures of the reference, and every fault has its place. */
class BasisDocumentTest {

    private static final String LIFE = example("heating-whole-life-cost");
    private static final String LADDER = example("road-works-co2-ladder");

    private static String example(String name) {
        return Schemas.text(Path.of("docs/examples", name + ".json"));
    }

    private static String compared(String document, String tender) {
        Evaluation evaluation = EvaluationReader.standard().read(document);
        return Rounding.halfUp(2)
                .format(evaluation
                        .assess()
                        .result(tender)
                        .compared("price")
                        .orElseThrow()
                        .amount());
    }

    /** Reference examples SV-15 and SV-17. */
    @Test
    void theExamplesComeToTheFiguresOfTheReference() {
        assertThat(compared(LIFE, "A")).isEqualTo("253820.15");
        assertThat(compared(LIFE, "B")).isEqualTo("213249.98");
        assertThat(compared(LADDER, "B")).isEqualTo("918000.00");
        assertThat(EvaluationReader.standard()
                        .read(LADDER)
                        .assess()
                        .result("B")
                        .paid("price")
                        .orElseThrow()
                        .amount())
                .hasToString("1080000");
    }

    @Test
    void amountsByYearAndOneForEveryYearAreTheSame() {
        String byYear = Documents.replaced(LIFE, "\"20000\"", "[20000, 20000, 20000, 20000, 20000]");
        assertThat(Fingerprints.ofInput(EvaluationReader.standard().read(byYear)))
                .isEqualTo(Fingerprints.ofInput(EvaluationReader.standard().read(LIFE)));
    }

    @Test
    void everyTermIsInTheFingerprint() {
        String before = fingerprint(LIFE);
        assertThat(fingerprint(Documents.replaced(LIFE, "\"firstYear\": 2027", "\"firstYear\": 2028")))
                .isNotEqualTo(before);
        assertThat(fingerprint(LIFE.replace("first-year-discounted", "first-year-at-present")))
                .isNotEqualTo(before);
        assertThat(fingerprint(Documents.replaced(LADDER, "\"sanctionFactor\": \"1.5\"", "\"sanctionFactor\": \"2\"")))
                .isNotEqualTo(fingerprint(LADDER));
    }

    private static String fingerprint(String document) {
        return Fingerprints.of(EvaluationReader.standard().read(document).methodology());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"years\": 5 | \"years\": 0 | /methodology/criteria/0/basis/years: The number (0) of years of whole-life costs must be from 1 to 200",
                "\"years\": 5 | \"years\": 201 | /methodology/criteria/0/basis/years: The value (201) of \"years\" must be a whole number from 0 to 200",
                "\"years\": 5 | \"yeers\": 5 | /methodology/criteria/0/basis/yeers: The member \"yeers\" of the basis of the criterion price is not known",
                "\"firstYear\": 2027 | \"firstYear\": 2049 | /methodology/criteria/0/basis/carbon: The year (2053) of an emission must be one of the carbon values hmg-carbon-2023-central, 2020 to 2050",
                "\"priceYear\": 2022 | \"priceYear\": 2024 | /methodology/criteria/0/basis/carbon: The carbon values (hmg-carbon-2023-central, in prices of 2022) of whole-life costs must be in prices of 2024",
                "\"green-book-2026\" | \"green-book\" | /methodology/criteria/0/basis/discounting/schedule: The table (green-book) of \"schedule\"",
                "\"green-book-2026\" | { \"id\": \"late\", \"bands\": [ { \"from\": 2, \"rate\": 3 } ] } | /methodology/criteria/0/basis/discounting/schedule: The first year (2) of the discount schedule late must be 1 or earlier, so that every year has a rate",
                "\"green-book-2026\" | { \"id\": \"green-book-2026\", \"bands\": [ { \"from\": 1, \"rate\": 3 } ] } | /methodology/criteria/0/basis: The id (green-book-2026) of the discount schedule of the criterion price must be another",
                "\"green-book-2026\" | { \"id\": \"odd\", \"bands\": [ { \"from\": 1, \"rate\": \"3.1234567890123456789012345\" } ] } | /methodology/criteria/0/basis/discounting/schedule/bands/0: The discount rate",
                "[\"acquisition\", \"maintenance\"] | [] | /methodology/criteria/0/basis/paid: The number (0) of parts of whole-life costs that the supplier is paid for must be at least 1",
                "[\"acquisition\", \"maintenance\"] | [\"energy\"] | /methodology/criteria/0/basis/paid: The part of the costs that is paid (energy) of the basis of the criterion price must be one of acquisition, operation, maintenance, endOfLife",
                "\"vat\": \"net\", | '' | /methodology/criteria/0/basis: The method must state its currency and its VAT basis, net or gross",
                "\"20000\" | [1, 2, 3, 4, 5, 6] | /tenders/0/responses/price/costs/operation: The number (6) of years of the operation of whole-life costs must be 5, as published",
                "\"20000\" | [1, 2, -3, 4, 5] | /tenders/0/responses/price/costs/operation/2: The operation of year 3 (-3) of whole-life costs must be zero or more",
                "\"endOfLife\": \"2000\", | '' | /tenders/0/responses/price/costs: The member \"endOfLife\" of the costs of the tender A on the criterion price is missing",
                "\"emissions\": \"30000\" | \"priceYear\": 2024 | /tenders/0/responses/price/costs: The member \"emissions\" of the costs",
                "\"residual\": \"0\", | \"residual\": \"0\", \"priceYear\": 2024, | /tenders/0/responses/price/costs/priceYear: The price year (2024) of the costs of the tender A on the criterion price must be 2022, as published",
                "\"amount\": \"125000\", | \"amount\": \"1\", | /tenders/0/responses/price/amount: The amount (1) of a price must be 125000, the sum over all years of its acquisition and maintenance",
                "\"amount\": \"125000\", | \"amount\": \"125000\", \"currency\": \"EUR\", | /tenders/0/responses/price",
            })
    void everyFaultOfAWholeLifeCostHasItsPlace(String text, String other, String fault) {
        assertThat(Documents.faults(Documents.replaced(LIFE, text, other.equals("''") ? "" : other)))
                .anyMatch(found -> found.startsWith(fault));
    }

    @Test
    void emissionsWithoutValuesAreRefused() {
        String none = LIFE.replaceAll("\"carbon\": \\{[^}]*},", "");
        assertThat(Documents.faults(none))
                .hasSize(2)
                .allMatch(fault ->
                        fault.contains("/costs/emissions: The emissions (of 5 years) of whole-life costs must be"
                                + " left out, because the published terms do not value them"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"level\": 3 } } } | \"level\": 4 } } } | /tenders/1/responses/price/level: The level (4) must be 0 or one of the notional discount co2-ladder: [1, 2, 3]",
                ", \"level\": 3 } } } | } } } | /tenders/1/responses/price: The promised level of a price must be stated",
                "{ \"amount\": \"1080000\", \"level\": 3 } | 1080000 | /tenders/1/responses/price: The promised level of a price must be stated",
                "\"level\": 3 } } } | \"environmentalCost\": 3 } } } | /tenders/1/responses/price/environmentalCost: The member \"environmentalCost\" of the price",
                "{ \"level\": 3, \"percent\": \"15\" } | { \"level\": 3, \"percent\": \"9\" } | /methodology/criteria/0/basis/advantages/2: The advantage (9) of the level 3",
                "{ \"level\": 3, \"percent\": \"15\" } | { \"level\": 2, \"percent\": \"15\" } | /methodology/criteria/0/basis/advantages/2/level: The level (2) of the basis of the criterion price must occur only once",
                "\"sanctionFactor\": \"1.5\" | \"sanctionFactor\": \"-1\" | /methodology/criteria/0/basis: The factor (-1) of the sanction",
                "\"kind\": \"notional-discount\" | \"kind\": \"notional-discounts\" | /methodology/criteria/0/basis/kind: The kind (notional-discounts) of the basis of the criterion price must be one of asked, whole-life-cost, notional-discount, environmental-cost",
            })
    void everyFaultOfANotionalDiscountHasItsPlace(String text, String other, String fault) {
        assertThat(Documents.faults(Documents.replaced(LADDER, text, other)))
                .anyMatch(found -> found.startsWith(fault));
    }
}
