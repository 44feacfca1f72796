package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.lot.LotAwards;
import io.github.tenderscore.lot.LotEvaluation;
import io.github.tenderscore.model.Supplier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LotsDocumentTest {

    private static final Path FILE = Path.of("docs/examples/home-support-lots.json");

    private static String example() throws IOException {
        return Files.readString(FILE);
    }

    private static String with(String text, String other) throws IOException {
        return Documents.replaced(example(), text, other);
    }

    private static List<String> faults(String document) {
        try {
            LotsReader.standard().read(document);
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    @Test
    void whatIsCommonIsReadIntoEveryLotAndWrittenOnce() throws IOException {
        LotEvaluation read = LotsReader.standard().read(example());
        assertThat(read.lotting().common()).containsExactly("safeguarding");
        assertThat(read.lotting().lots()).allSatisfy(lot -> {
            assertThat(lot.methodology().criteria().get(0).id()).isEqualTo("safeguarding");
            assertThat(lot.methodology().currency()).isEqualTo("GBP");
            assertThat(lot.methodology().title()).isEqualTo("Home support: " + lot.name());
        });
        assertThat(read.evaluation("south").tenders())
                .allSatisfy(
                        tender -> assertThat(tender.response("safeguarding")).isNotNull());

        String written = LotsWriter.write(read);
        assertThat(written.split("\"Safeguarding\"", -1)).hasSize(2);
        assertThat(written.split("\"safeguarding\": \"4\"", -1)).hasSize(2);
        LotEvaluation again = LotsReader.standard().read(written);
        assertThat(LotsWriter.write(again)).isEqualTo(written);
        assertThat(Fingerprints.of(again.lotting())).isEqualTo(Fingerprints.of(read.lotting()));
        assertThat(Fingerprints.ofInput(again)).isEqualTo(Fingerprints.ofInput(read));
        assertThat(again.lotting()).isEqualTo(read.lotting());
    }

    @Test
    void storedAwardsHoldUntilAFigureIsChanged() throws IOException {
        LotAwards awards = LotsReader.standard().read(example()).allocate();
        String stored = LotAwardsWriter.write(awards);
        ResultVerifier<LotAwards> verifier = ResultVerifier.ofLotAwards(LotsReader.standard());
        assertThat(verifier.verify(stored).holds()).isTrue();

        String changed = Documents.replaced(stored, "\"substituted\": \"94 - 72\"", "\"substituted\": \"94 - 71\"");
        assertThat(verifier.verify(changed).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.pointer()).isEqualTo("/steps/0/substituted");
            assertThat(difference.stored()).isEqualTo("\"94 - 71\"");
            assertThat(difference.recomputed()).isEqualTo("\"94 - 72\"");
        });
    }

    @Test
    void aLimitWithoutAMechanismIsRefusedWithTheProvision() throws IOException {
        assertThat(faults(with(
                        "\"mechanism\": { \"id\": \"LOT-MARGIN\", \"measure\": \"difference\", \"ties\": \"better-figure\" },",
                        "")))
                .containsExactly(
                        "The limit (1 lot) for one supplier must come with a published mechanism that decides which lots it is awarded"
                                + " (Procurement Act 2023, section 23(4))\n  Maybe the tender documents say by what it is decided: the"
                                + " highest score margin, the supplier's own order of preference, an order of lots, or the best overall"
                                + " value");
    }

    @Test
    void everyFaultIsNamedAtItsPlace() throws IOException {
        String document = example()
                .replace("\"maximumLotsAwarded\": 1", "\"maximumLotsAwarded\": \"many\"")
                .replace("\"measure\": \"difference\"", "\"measure\": \"distance\"")
                .replace(
                        "\"supplier\": \"Cherry Co-op\", \"responses\": { \"safeguarding\": 3 }",
                        "\"supplier\": \"Nobody\"")
                .replace("\"local\": 5", "\"local\": 6")
                .replace("\"weight\": \"20\"", "\"weight\": \"21\"");
        assertThat(faults(document))
                .containsExactly(
                        "/maximumLotsAwarded: The value of \"maximumLotsAwarded\" of the document: The text \"many\" is not a number; a"
                                + " number must be written in digits, such as 40, -3, 36.36 or 400/11",
                        "/mechanism: The parameter measure (distance) of the rule LOT-MARGIN must be one of difference, percentage (the"
                                + " lots)",
                        "/lots/0/tenders/0/responses/local: The mark (6) of the tender A on the criterion local must be one of its"
                                + " scale: 0, 1, 2, 3, 4, 5",
                        "/lots/1/methodology/criteria: The weights in the method total 101; they must total exactly 100",
                        "/lots/1/tenders/2/responses: The tender C must have a response on the criterion safeguarding; a missing one is"
                                + " not zero\n  Maybe the published method says what a missing response does; the criterion should then"
                                + " say so too",
                        "/lots/2/tenders/1/responses: The tender C must have a response on the criterion safeguarding; a missing one is"
                                + " not zero\n  Maybe the published method says what a missing response does; the criterion should then"
                                + " say so too");
    }

    @Test
    void aParameterThatIsATextIsNotAskedForAsANumber() throws IOException {
        assertThat(faults(with("\"ties\": \"better-figure\"", "\"ties\": null")))
                .containsExactly(
                        "/mechanism/ties: The value of the parameter \"ties\" of the lots is null and must be a text");
    }

    @Test
    void aFaultOfTheCommonPartIsNamedOnce() throws IOException {
        assertThat(faults(with("\"minimum\": \"2\"", "\"minimum\": \"6\"")))
                .containsExactly(
                        "/common/criteria/0/minimum: The minimum (6) of the criterion safeguarding must be at most 5, the"
                                + " highest mark of its scale");
    }

    @Test
    void aSettingIsGivenInTheCommonPartOrInTheLot() throws IOException {
        String twice = example().replaceFirst("\"methodology\": \\{", "\"methodology\": { \"currency\": \"EUR\",");
        assertThat(faults(twice))
                .containsExactly(
                        "/lots/0/methodology/currency: The member \"currency\" must be given once, in the part that all lots"
                                + " have in common or in every lot");
    }

    @Test
    void aCommonResponseIsGivenOnce() throws IOException {
        assertThat(faults(with("\"local\": 5,", "\"local\": 5, \"safeguarding\": 4,")))
                .containsExactly(
                        "/lots/0/tenders/0/responses/safeguarding: What is said on safeguarding must be given once: for the"
                                + " supplier, where it counts in all lots, or in each tender");
    }

    @Test
    void aSupplierThatTenderedForTooManyLotsIsNamed() throws IOException {
        assertThat(faults(with("\"maximumLotsTendered\": 3", "\"maximumLotsTendered\": 2")))
                .containsExactly(
                        "/suppliers/1: The number (3) of lots that the supplier Birch Ltd tendered for (north, south and coast)"
                                + " must be at most 2, the published limit (Procurement Act 2023, section 20(7))");
    }

    @Test
    void offersAndPreferencesAreReadAndWritten() throws IOException {
        String document = example()
                .replace(
                        "\"id\": \"LOT-MARGIN\", \"measure\": \"difference\", \"ties\": \"better-figure\"",
                        "\"id\": \"LOT-VALUE\", \"objective\": \"price\", \"packages\": \"yes\"")
                .replace("\"maximumLotsAwarded\": 1,", "")
                .replace(
                        "{ \"supplier\": \"Birch Ltd\", ",
                        "{ \"supplier\": \"Birch Ltd\", \"offers\": [ { \"lots\": [\"south\", \"north\"], \"price\": 2000000 }, {"
                                + " \"lots\": [\"north\", \"coast\"], \"percentOff\": \"7.5\" }, { \"lots\": [\"south\", \"coast\"],"
                                + " \"amountOff\": \"1\" } ], ");
        LotEvaluation read = LotsReader.standard().read(document);
        assertThat(read.terms().get(1).offers()).hasSize(3);
        String written = LotsWriter.write(read);
        assertThat(written).contains("\"percentOff\": \"7.5\"").contains("\"amountOff\": \"1\"");
        assertThat(LotsWriter.write(LotsReader.standard().read(written))).isEqualTo(written);
        // 900,000 + 1,200,000 + 800,000 alone; Birch's two lots north and south together save 100,000
        LotAwards awards = read.allocate();
        assertThat(awards.decision().allocations().get(0).total().orElseThrow().toString())
                .isEqualTo("2800000");
        String stored = LotAwardsWriter.write(awards);
        assertThat(ResultVerifier.ofLotAwards(LotsReader.standard())
                        .verify(stored)
                        .holds())
                .isTrue();
        assertThat(stored).contains("\"bundles\"");
    }

    @Test
    void anOfferHasOnePriceOrDiscount() throws IOException {
        assertThat(faults(with(
                        "{ \"supplier\": \"Birch Ltd\", ",
                        "{ \"supplier\": \"Birch Ltd\", \"offers\": [ { \"lots\": [\"south\"], \"price\": 1, \"percentOff\": 2 }, {"
                                + " \"lots\": [] }, 7 ], ")))
                .containsExactly(
                        "/suppliers/1/offers/0: The number (2) of prices and discounts of the offer of the supplier Birch Ltd must be"
                                + " 1: price, percentOff or amountOff",
                        "/suppliers/1/offers/1: The number (0) of prices and discounts of the offer of the supplier Birch Ltd must be"
                                + " 1: price, percentOff or amountOff",
                        "/suppliers/1/offers/2: The offer of the supplier Birch Ltd is a number and must be an object");
    }

    @Test
    void suppliersAreKnownByTheirIdentifierAcrossLots() throws IOException {
        String document = example();
        int number = 0;
        for (String name : List.of("Alder CIC", "Birch Ltd", "Cherry Co-op")) {
            number++;
            document = document.replace(
                            "\"supplier\": \"" + name + "\", \"responses\": { \"local\"",
                            "\"supplier\": { \"name\": \"" + name + "\", \"identifier\": \"XX-" + number
                                    + "\" }, \"responses\": { \"local\"")
                    .replace("\"supplier\": \"" + name + "\"", "\"supplier\": \"XX-" + number + "\"");
        }
        LotEvaluation read = LotsReader.standard().read(document);
        assertThat(read.allocate()
                        .allocation()
                        .orElseThrow()
                        .winner("south")
                        .orElseThrow()
                        .supplier())
                .isEqualTo("XX-2");
        assertThat(LotsWriter.write(LotsReader.standard().read(LotsWriter.write(read))))
                .isEqualTo(LotsWriter.write(read));

        String mixed = Documents.replaced(
                document,
                "{ \"id\": \"C\", \"supplier\": { \"name\": \"Cherry Co-op\", \"identifier\": \"XX-3\" }, \"responses\": { \"local\": 3,",
                "{ \"id\": \"C\", \"supplier\": \"Cherry Co-op\", \"responses\": { \"safeguarding\": 3, \"local\": 3,");
        assertThat(faults(mixed))
                .containsExactly(
                        "/suppliers: The identifier of Cherry Co-op must be given in every tender, because other tenders give"
                                + " identifiers, and suppliers are told apart by them across the lots");
        assertThat(new Supplier("Cherry Co-op").identifier()).isEmpty();
    }

    @Test
    void aDocumentMayHoldOnlyWhatIsPublished() throws IOException {
        String published = example()
                .replaceAll("(?s)\"tenders\": \\[.*?\\n      \\]", "\"tenders\": []")
                .replaceAll("(?s)\"suppliers\": \\[.*\\]", "\"suppliers\": []");
        LotEvaluation read = LotsReader.standard().read(published);
        assertThat(read.lotting().lots()).hasSize(3);
        try {
            read.allocate();
        } catch (FaultException e) {
            assertThat(e)
                    .hasMessage(
                            "The evaluation of lots has 1 fault:\n- lots: The number (0) of tenders for all lots together"
                                    + " must be at least 1");
            return;
        }
        throw new AssertionError("Lots without a tender must be refused");
    }

    @Test
    void noDamageBreaksTheReader() throws IOException {
        Damage.ofEachValue(
                example(), 80, document -> LotsReader.standard().read(document).allocate());
        Damage.ofEachMember(
                example(), document -> LotsReader.standard().read(document).allocate());
    }
}
