package io.github.tenderscore.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.award.AssociatedPerson;
import io.github.tenderscore.award.AwardNoticeFacts;
import io.github.tenderscore.award.AwardRoute;
import io.github.tenderscore.award.AwardedContract;
import io.github.tenderscore.award.AwardedLot;
import io.github.tenderscore.award.Awards;
import io.github.tenderscore.award.CeasedLot;
import io.github.tenderscore.award.ProcurementReference;
import io.github.tenderscore.award.ProcurementTermination;
import io.github.tenderscore.award.Reservation;
import io.github.tenderscore.award.SpecialRegime;
import io.github.tenderscore.award.Winner;
import io.github.tenderscore.calendar.BankHolidays;
import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.calendar.StandstillExemption;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.SupplierKind;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.Regime;
import io.github.tenderscore.quality.MarkScales;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardNoticeWriterTest {

    private static final ProcurementReference PROCUREMENT =
            new ProcurementReference("ocds-h6vhtk-000000", "GB-PPON-ZZZZ-0000-ZZZZ", "Illustrative Council");

    private static Json.Obj parse(String text) {
        Faults faults = new Faults();
        Json json = JsonReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), faults)
                .orElseThrow();
        assertThat(faults.list()).isEmpty();
        return (Json.Obj) json;
    }

    /** Every member by its path, items of arrays told apart by their order, to its value; numbers are compared as numbers. */
    private static Map<String, String> values(Json json) {
        Map<String, String> into = new TreeMap<>();
        collect(json, "", into);
        return into;
    }

    private static void collect(Json json, String path, Map<String, String> into) {
        if (json instanceof Json.Obj object) {
            object.members().forEach((name, member) -> collect(member, path + "/" + name, into));
        } else if (json instanceof Json.Arr array) {
            for (int i = 0; i < array.items().size(); i++) {
                collect(array.items().get(i), path + "/" + i, into);
            }
        } else if (json instanceof Json.Text text) {
            into.put(path, "text " + text.value());
        } else if (json instanceof Json.Num number) {
            into.put(path, "number " + Ratio.parse(number.digits()));
        } else {
            into.put(path, json.what());
        }
    }

    private static List<String> under(String document, String part) {
        return values(parse(document)).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(part))
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .toList();
    }

    /** A published contract award notice, read where it lies; the test is skipped where it is absent. */
    private static Map<String, String> published(String notice) {
        Path file = Fixtures.SAMPLES.resolve("fts-page-2026-10-06-limit-4.json");
        Assumptions.assumeTrue(Files.exists(file), () -> "The published notices are not here: " + file);
        try {
            Json releases = Objects.requireNonNull(
                    parse(Files.readString(file)).members().get("releases"));
            return values(((Json.Arr) releases)
                    .items().stream()
                            .filter(release -> release instanceof Json.Obj object
                                    && object.members().get("id") instanceof Json.Text id
                                    && id.value().equals(notice))
                            .findFirst()
                            .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Map<String, String> values, String path) {
        return Objects.requireNonNull(values.get(path)).substring("text ".length());
    }

    /** Illustrative tenders in the published numbers: what each scored is not published. */
    private static Assessment tenders(Supplier winner, int assessed, int small, int social) {
        Evaluation evaluation = Evaluation.under(Methodology.named("Illustrative")
                        .mark("quality", "Quality", MarkScales.zeroToFive())
                        .build())
                .tender("1", winner, tender -> tender.mark("quality", "5"));
        boolean winnerIsSmall = winner.is(SupplierKind.SME).orElse(false);
        boolean winnerIsSocial = winner.is(SupplierKind.VCSE).orElse(false);
        for (int i = 2; i <= assessed; i++) {
            Supplier other = new Supplier("Illustrative supplier " + i)
                    .known(SupplierKind.SME, i - 2 < small - (winnerIsSmall ? 1 : 0))
                    .known(SupplierKind.VCSE, i - 2 < social - (winnerIsSocial ? 1 : 0));
            evaluation = evaluation.tender(String.valueOf(i), other, tender -> tender.mark("quality", "3"));
        }
        return evaluation.assess();
    }

    /**
     * Notice 094477-2026: the facts it publishes, put in by hand, come out as it publishes them: 15 tenders, 13 assessed, 8 of SMEs, none
     * of social enterprises; decided and summaries sent on 6 October 2026, the day of the notice; standstill to 15 October; signature
     * expected on 19 October; 256,378.74 with VAT.
     */
    @Test
    void writesAPublishedNoticeAsItWasPublished() {
        Map<String, String> real = published("094477-2026");
        Supplier winner = new Supplier(text(real, "/parties/1/name"))
                .identifiedBy(text(real, "/parties/1/id"))
                .known(SupplierKind.SME, false)
                .known(SupplierKind.VCSE, false)
                .known(SupplierKind.MUTUAL, false)
                .known(SupplierKind.SUPPORTED_EMPLOYMENT, false);
        LocalDate day = LocalDate.of(2026, 10, 6);
        AwardNoticeFacts facts = AwardNoticeFacts.of(
                        text(real, "/tender/title"),
                        AwardRoute.OPEN,
                        AwardedContract.of(
                                        "1",
                                        text(real, "/awards/0/title"),
                                        AwardedLot.whole(tenders(winner, 13, 8, 0), Winner.of("1"))
                                                .submitted(15))
                                .value(Awards.gross("256378.74")))
                .decidedOn(day)
                .summariesProvidedOn(day)
                .standstill(Standstill.mandatory(day, BankHolidays.standard()))
                .signingExpectedOn(LocalDate.of(2026, 10, 19))
                .underRegimes()
                .reservedFor(Reservation.NONE);
        Map<String, String> written = values(parse(AwardNoticeWriter.draft(
                facts,
                new ProcurementReference(text(real, "/ocid"), text(real, "/buyer/id"), text(real, "/buyer/name")))));
        // the authority gives its tender a number of its own
        written.remove("/tender/id");
        assertThat(real).containsAllEntriesOf(written);
        // the rest is the platform's, the authority's, or about the subject-matter, which no assessment knows
        Map<String, String> rest = new TreeMap<>(real);
        rest.keySet().removeAll(written.keySet());
        assertThat(rest.keySet().stream()
                        .map(path -> path.replaceFirst("^(/(?:parties/[01]|awards/0|tender))?(/[^/]+).*", "$1$2"))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "/id",
                        "/date",
                        "/parties/0/address",
                        "/parties/0/details",
                        "/parties/1/address",
                        "/tender/id",
                        "/tender/description",
                        "/tender/lots",
                        "/awards/0/mainProcurementCategory",
                        "/awards/0/aboveThreshold",
                        "/awards/0/items",
                        "/awards/0/contractPeriod",
                        "/awards/0/hasRenewal",
                        "/awards/0/renewal",
                        "/awards/0/documents");
    }

    /** Notice 094474-2026: light touch, so no standstill; 13 tenders, 5 assessed, all of them of SMEs and social enterprises. */
    @Test
    void writesAPublishedLightTouchNoticeAsItWasPublished() {
        Map<String, String> real = published("094474-2026");
        LocalDate day = LocalDate.of(2026, 10, 6);
        // its supplier calls itself large and is counted among five of five small ones
        Supplier winner = new Supplier(text(real, "/parties/1/name"))
                .identifiedBy(text(real, "/parties/1/id"))
                .known(SupplierKind.SME, true)
                .known(SupplierKind.VCSE, true);
        AwardNoticeFacts facts = AwardNoticeFacts.of(
                        text(real, "/tender/title"),
                        AwardRoute.COMPETITIVE_FLEXIBLE,
                        AwardedContract.of(
                                        "1",
                                        text(real, "/awards/0/title"),
                                        AwardedLot.whole(tenders(winner, 5, 5, 5), Winner.of("1"))
                                                .submitted(13))
                                .value(Awards.gross("253478")))
                .decidedOn(day)
                .summariesProvidedOn(day)
                .standstill(Standstill.none(StandstillExemption.LIGHT_TOUCH, day, BankHolidays.standard()))
                .signingExpectedOn(LocalDate.of(2026, 10, 9))
                .underRegimes(SpecialRegime.LIGHT_TOUCH)
                .reservedFor(Reservation.NONE);
        Map<String, String> written = values(parse(AwardNoticeWriter.draft(
                facts,
                new ProcurementReference(text(real, "/ocid"), text(real, "/buyer/id"), text(real, "/buyer/name")))));
        written.remove("/tender/id");
        assertThat(written.remove("/parties/1/details/scale")).isEqualTo("text sme");
        assertThat(real).containsEntry("/parties/1/details/scale", "text large").containsAllEntriesOf(written);
        assertThat(written)
                .containsEntry("/awards/0/status", "text active")
                .doesNotContainKey("/awards/0/standstillPeriod/endDate");
    }

    @Test
    void writesTheSameBytesForTheSameFactsAndIsReadBack() {
        String document = AwardNoticeWriter.write(Awards.notice(Awards.contract("420000")), PROCUREMENT);
        assertThat(AwardNoticeWriter.write(Awards.notice(Awards.contract("420000")), PROCUREMENT))
                .isEqualTo(document);
        NoticeFile read = NoticeReader.read(document);
        assertThat(read.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.law().regime()).isEqualTo(Fact.of(Regime.PROCUREMENT_ACT_2023));
            assertThat(notice.ocid()).contains("ocds-h6vhtk-000000");
            assertThat(notice.procedure().details()).contains("Open procedure");
        });
    }

    @Test
    void countsUpToFiveMillionAndNamesAbove() {
        String counts = AwardNoticeWriter.write(Awards.notice(Awards.contract("5000000")), PROCUREMENT);
        assertThat(under(counts, "/bids"))
                .containsExactly(
                        "/bids/statistics/0/id = text 1",
                        "/bids/statistics/0/measure = text bids",
                        "/bids/statistics/0/relatedLot = text 1",
                        "/bids/statistics/0/value = number 5",
                        "/bids/statistics/1/id = text 2",
                        "/bids/statistics/1/measure = text finalStageBids",
                        "/bids/statistics/1/relatedLot = text 1",
                        "/bids/statistics/1/value = number 3",
                        "/bids/statistics/2/id = text 3",
                        "/bids/statistics/2/measure = text smeFinalStageBids",
                        "/bids/statistics/2/relatedLot = text 1",
                        "/bids/statistics/2/value = number 3",
                        "/bids/statistics/3/id = text 4",
                        "/bids/statistics/3/measure = text vcseFinalStageBids",
                        "/bids/statistics/3/relatedLot = text 1",
                        "/bids/statistics/3/value = number 1");
        assertThat(under(counts, "/parties/2")).isEmpty();
        String names = AwardNoticeWriter.write(Awards.notice(Awards.contract("5000000.01")), PROCUREMENT);
        assertThat(under(names, "/bids"))
                .containsExactly(
                        "/bids/statistics/0/id = text 1",
                        "/bids/statistics/0/measure = text bids",
                        "/bids/statistics/0/relatedLot = text 1",
                        "/bids/statistics/0/value = number 5");
        assertThat(under(names, "/parties/2"))
                .containsExactly(
                        "/parties/2/address/streetAddress = text 1 Illustrative Street, B",
                        "/parties/2/details/scale = text sme",
                        "/parties/2/details/vcse = false",
                        "/parties/2/id = text GB-PPON-AAAA-0001-AAAA",
                        "/parties/2/identifier/id = text AAAA-0001-AAAA",
                        "/parties/2/identifier/scheme = text GB-PPON",
                        "/parties/2/name = text Illustrative supplier B",
                        "/parties/2/roles/0 = text tenderer");
        assertThat(under(names, "/parties/3/name")).containsExactly("/parties/3/name = text Illustrative supplier C");
        assertThat(names).doesNotContain("Illustrative supplier D");
        assertThat(names).contains("\"amountGross\": 5000000.01");
    }

    /** Of winners, the notice asks for how they are reached and for two more kinds (regulation 27(2)(e)). */
    @Test
    void tellsMoreOfWinnersThanOfOthers() {
        String document = AwardNoticeWriter.write(
                Awards.notice(Awards.contract("5000000.01")).reservedFor(Reservation.NONE), PROCUREMENT);
        assertThat(under(document, "/parties/1"))
                .containsExactly(
                        "/parties/1/address/streetAddress = text 1 Illustrative Street, A",
                        "/parties/1/contactPoint/email = text a@example.com",
                        "/parties/1/details/publicServiceMissionOrganization = false",
                        "/parties/1/details/scale = text sme",
                        "/parties/1/details/shelteredWorkshop = false",
                        "/parties/1/details/vcse = true",
                        "/parties/1/id = text GB-PPON-AAAA-0000-AAAA",
                        "/parties/1/identifier/id = text AAAA-0000-AAAA",
                        "/parties/1/identifier/scheme = text GB-PPON",
                        "/parties/1/name = text Illustrative supplier A",
                        "/parties/1/roles/0 = text supplier");
        assertThat(document).doesNotContain("b@example.com", "reservedParticipation");
    }

    /** The codes of the extension and of the standard's profile for the European Union that it builds on. */
    @ParameterizedTest
    @CsvSource({"SUPPORTED_EMPLOYMENT, shelteredWorkshop", "PUBLIC_SERVICE_MUTUALS, publicServiceMissionOrganization"})
    void writesForWhomTheContractIsReserved(Reservation reservation, String code) {
        String document =
                AwardNoticeWriter.draft(Awards.notice(Awards.contract("420000")).reservedFor(reservation), PROCUREMENT);
        assertThat(under(document, "/tender/otherRequirements"))
                .containsExactly("/tender/otherRequirements/reservedParticipation/0 = text " + code);
    }

    @Test
    void refusesFactsThatAreNotComplete() {
        AwardNoticeFacts facts = AwardNoticeFacts.of("Vans", AwardRoute.OPEN, Awards.contract("420000"));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> AwardNoticeWriter.write(facts, PROCUREMENT))
                .withMessageStartingWith("The contract award notice of \"Vans\" has 6 faults:\n")
                .withMessageContaining(
                        "The contract award notice must give the estimated day of entry into the contract");
    }

    /** Neither zero nor no nor null stands where something is not known. */
    @Test
    void leavesOutOfADraftWhatIsNotKnown() {
        Evaluation evaluation = Evaluation.under(Awards.method())
                .tender("E", Awards.named("E"), tender -> tender.price("60").mark("quality", "5"));
        String draft = AwardNoticeWriter.draft(
                AwardNoticeFacts.of(
                        "Vans",
                        AwardRoute.OPEN,
                        AwardedContract.of("1", "Vans", AwardedLot.whole(evaluation.assess(), Winner.of("E")))),
                PROCUREMENT);
        assertThat(under(draft, "/awards"))
                .containsExactly(
                        "/awards/0/id = text 1",
                        "/awards/0/relatedLots/0 = text 1",
                        "/awards/0/status = text active",
                        "/awards/0/suppliers/0/name = text Illustrative supplier E",
                        "/awards/0/title = text Vans");
        assertThat(under(draft, "/parties/1"))
                .containsExactly(
                        "/parties/1/name = text Illustrative supplier E", "/parties/1/roles/0 = text supplier");
        assertThat(draft).doesNotContain("statistics", "null", "false", ": 0");
    }

    @Test
    void writesLotsValuesAndCeasedLots() {
        AwardedContract contract = AwardedContract.of(
                        "1",
                        "Library vans",
                        AwardedLot.of("1", "North", Awards.assessment(), Awards.winner("A"))
                                .submitted(4)
                                .value(Awards.gross("150000.50")),
                        AwardedLot.of(
                                        "2",
                                        "South",
                                        Awards.assessment(),
                                        Awards.winner("B").because("A may have one lot"))
                                .submitted(6)
                                .value(Awards.gross("90000")))
                .value(Awards.gross("240000.50"));
        String document = AwardNoticeWriter.write(
                Awards.notice(contract)
                        .ceasing(new CeasedLot("3", "West", List.of("34136000"), "Vans", LocalDate.of(2026, 3, 30)))
                        .reservedFor(Reservation.NONE)
                        .underRegimes(SpecialRegime.CONCESSION),
                PROCUREMENT);
        assertThat(under(document, "/tender/lots"))
                .containsExactly(
                        "/tender/lots/0/id = text 1",
                        "/tender/lots/0/status = text complete",
                        "/tender/lots/0/title = text North",
                        "/tender/lots/0/value/amountGross = number 150000.5",
                        "/tender/lots/0/value/currency = text GBP",
                        "/tender/lots/1/id = text 2",
                        "/tender/lots/1/status = text complete",
                        "/tender/lots/1/title = text South",
                        "/tender/lots/1/value/amountGross = number 90000",
                        "/tender/lots/1/value/currency = text GBP",
                        "/tender/lots/2/description = text Vans",
                        "/tender/lots/2/id = text 3",
                        "/tender/lots/2/status = text withdrawn",
                        "/tender/lots/2/title = text West");
        assertThat(under(document, "/awards/1"))
                .containsExactly(
                        "/awards/1/finalStatusDate = text 2026-03-30T00:00:00+01:00",
                        "/awards/1/id = text ceased-3",
                        "/awards/1/items/0/additionalClassifications/0/id = text 34136000",
                        "/awards/1/items/0/additionalClassifications/0/scheme = text CPV",
                        "/awards/1/items/0/id = text 3",
                        "/awards/1/items/0/relatedLot = text 3",
                        "/awards/1/relatedLots/0 = text 3",
                        "/awards/1/status = text cancelled",
                        "/awards/1/title = text West");
        assertThat(under(document, "/tender/specialRegime"))
                .containsExactly("/tender/specialRegime/0 = text concession");
        assertThat(under(document, "/bids")).hasSize(32);
        // why A has one lot only is for the record, not for the notice
        assertThat(document).doesNotContain("A may have one lot");
    }

    /** Two suppliers of a framework, a contract each, on the counts of the same assessment. */
    @Test
    void writesTheCountsOfALotOnce() {
        Assessment assessment = Awards.assessment();
        AwardedContract one = AwardedContract.of(
                        "1",
                        "Vans",
                        AwardedLot.whole(assessment, Awards.winner("A")).submitted(5))
                .value(Awards.gross("420000"));
        AwardedContract other = AwardedContract.of(
                        "2",
                        "Vans",
                        AwardedLot.whole(assessment, Awards.winner("B")).submitted(5))
                .value(Awards.gross("420000"));
        assertThat(under(AwardNoticeWriter.write(Awards.notice(one, other), PROCUREMENT), "/bids"))
                .hasSize(16);
        AwardedContract odd = AwardedContract.of(
                        "2",
                        "Vans",
                        AwardedLot.whole(assessment, Awards.winner("B")).submitted(6))
                .value(Awards.gross("420000"));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> AwardNoticeWriter.write(Awards.notice(one, odd), PROCUREMENT))
                .withMessageContaining(
                        "contracts/2/lots/none: The lot (none) that several contracts of the notice name must have one "
                                + "assessment and one number of tenders submitted");
    }

    @Test
    void refusesWhatHasNoConfirmedFormInTheStandard() {
        AwardNoticeFacts facts = Awards.notice(
                        Awards.contract("1").value(new Money(Ratio.of(100, 3), "GBP", VatBasis.GROSS)))
                .underRegimes(SpecialRegime.UTILITIES);
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> AwardNoticeWriter.write(facts, PROCUREMENT))
                .withMessageContaining(
                        "value: The value (100/3 GBP gross) of a contract or lot must be a decimal number, as a notice has no "
                                + "other (Open Contracting Data Standard, Value)")
                .withMessageContaining("has 2 faults")
                .withMessageContaining(
                        "regimes: The special regime (utilities) must be one whose code in notices is confirmed: light-touch "
                                + "or concession\n  Maybe the notice is filled in by hand for such a contract");
    }

    private static ProcurementTermination termination() {
        return new ProcurementTermination(
                "Illustrative: library vans",
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 3, 9),
                "Head of procurement",
                "the service is kept in house");
    }

    /**
     * The members, statuses and tag of notice 083256-2026 of 3 September 2026, a procurement termination notice of a council, read where
     * it was republished; the names and days here are invented.
     */
    @Test
    void refusesAValueOfALotThatIsNoDecimalNumber() {
        AwardedContract contract = AwardedContract.of(
                "1",
                "Library vans",
                AwardedLot.of("1", "North", Awards.assessment(), Awards.winner("A"))
                        .value(new Money(Ratio.of(200, 3), "GBP", VatBasis.GROSS)));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> AwardNoticeWriter.draft(Awards.notice(contract), PROCUREMENT))
                .withMessageContaining("The value (200/3 GBP gross) of a contract or lot must be a decimal number");
    }

    @Test
    void writesAProcurementThatEndsWithoutAnAwardAsOneWasPublished() {
        String document = AwardNoticeWriter.write(termination(), PROCUREMENT);
        assertThat(values(parse(document)))
                .containsExactlyInAnyOrderEntriesOf(new TreeMap<>(Map.ofEntries(
                        Map.entry("/ocid", "text ocds-h6vhtk-000000"),
                        Map.entry("/tag/0", "text tenderCancellation"),
                        Map.entry("/initiationType", "text tender"),
                        Map.entry("/parties/0/name", "text Illustrative Council"),
                        Map.entry("/parties/0/id", "text GB-PPON-ZZZZ-0000-ZZZZ"),
                        Map.entry("/parties/0/identifier/scheme", "text GB-PPON"),
                        Map.entry("/parties/0/identifier/id", "text ZZZZ-0000-ZZZZ"),
                        Map.entry("/parties/0/roles/0", "text buyer"),
                        Map.entry("/tender/id", "text ocds-h6vhtk-000000"),
                        Map.entry("/tender/legalBasis/id", "text 2023/54"),
                        Map.entry("/tender/legalBasis/scheme", "text UKPGA"),
                        Map.entry(
                                "/tender/legalBasis/uri", "text https://www.legislation.gov.uk/ukpga/2023/54/contents"),
                        Map.entry("/tender/title", "text Illustrative: library vans"),
                        Map.entry("/tender/status", "text withdrawn"),
                        Map.entry("/tender/lots/0/id", "text 1"),
                        Map.entry("/tender/lots/0/status", "text withdrawn"),
                        Map.entry("/awards/0/id", "text 1"),
                        Map.entry("/awards/0/status", "text cancelled"),
                        Map.entry("/awards/0/finalStatusDate", "text 2026-03-09T00:00:00+00:00"),
                        Map.entry("/awards/0/relatedLots/0", "text 1"),
                        Map.entry("/language", "text en"))));
        assertThat(document).doesNotContain("in house", "Head of procurement");
    }

    @Test
    void writesTheLotsOfAProcurementThatEnds() {
        String document = AwardNoticeWriter.write(termination(), PROCUREMENT, "North", "South");
        assertThat(under(document, "/tender/lots"))
                .containsExactly(
                        "/tender/lots/0/id = text North",
                        "/tender/lots/0/status = text withdrawn",
                        "/tender/lots/1/id = text South",
                        "/tender/lots/1/status = text withdrawn");
        assertThat(under(document, "/awards/0/relatedLots"))
                .containsExactly("/awards/0/relatedLots/0 = text North", "/awards/0/relatedLots/1 = text South");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardNoticeWriter.write(termination(), PROCUREMENT, "North", "North"))
                .withMessage(
                        "The numbers (North, North) of the lots of ocds-h6vhtk-000000 must not be blank and must differ (Open "
                                + "Contracting Data Standard, Lot)");
    }

    /** As in notice 029664-2025: one subcontract for each supplier, the persons in its description. */
    @Test
    void writesOnWhomAWinnerRelies() {
        AssociatedPerson training = new AssociatedPerson("Illustrative Training Ltd", "4 Example Street");
        AssociatedPerson vans = new AssociatedPerson("Illustrative Vans Ltd", "5 Example Street");
        AwardedContract contract = AwardedContract.of(
                "1",
                "Library vans",
                AwardedLot.of("1", "North", Awards.assessment(), Winner.of("A").relyingOn(training)),
                AwardedLot.of("2", "South", Awards.assessment(), Winner.of("A").relyingOn(training, vans)),
                AwardedLot.of("3", "West", Awards.assessment(), Winner.of("B").relyingOn()));
        String document = AwardNoticeWriter.draft(AwardNoticeFacts.of("Vans", AwardRoute.OPEN, contract), PROCUREMENT);
        assertThat(under(document, "/awards/0/subcontracting"))
                .containsExactly(
                        "/awards/0/subcontracting/subcontracts/0/description = text Illustrative Training Ltd, 4 Example Street; "
                                + "Illustrative Vans Ltd, 5 Example Street",
                        "/awards/0/subcontracting/subcontracts/0/id = text 1",
                        "/awards/0/subcontracting/subcontracts/0/mainContractors/0/id = text GB-PPON-AAAA-0000-AAAA",
                        "/awards/0/subcontracting/subcontracts/0/mainContractors/0/name = text Illustrative supplier A");
    }

    /** As call-offs are announced in notice 083664-2026. */
    @Test
    void writesACallOffByCompetition() {
        AwardNoticeFacts facts =
                AwardNoticeFacts.of("Vans", AwardRoute.FRAMEWORK_COMPETITION, Awards.contract("5000000.01"));
        String document = AwardNoticeWriter.draft(facts.summariesProvidedOn(Awards.PUBLISHED), PROCUREMENT);
        assertThat(under(document, "/tender/procurementMethod"))
                .containsExactly(
                        "/tender/procurementMethod = text selective",
                        "/tender/procurementMethodDetails = text Award under framework");
        assertThat(document).doesNotContain("assessmentSummariesDateSent", "\"tenderer\"");
    }

    @ParameterizedTest
    @CsvSource({
        "GB-COH-08522643, GB-COH, 08522643, GB-COH-08522643",
        "GB-PPON-PVHJ-9851-QPYJ, GB-PPON, PVHJ-9851-QPYJ, GB-PPON-PVHJ-9851-QPYJ",
        "PVHJ-9851-QPYJ, GB-PPON, PVHJ-9851-QPYJ, GB-PPON-PVHJ-9851-QPYJ",
        "08522643, none, 08522643, 08522643"
    })
    void splitsIdentifiersAsNoticesDo(String identifier, String scheme, String id, String whole) {
        OrganizationId split = OrganizationId.of(identifier);
        assertThat(split.scheme().orElse("none")).isEqualTo(scheme);
        assertThat(split.id()).isEqualTo(id);
        assertThat(split.whole()).isEqualTo(whole);
    }

    /** In 2026 clocks go forward on Sunday 29 March and back on Sunday 25 October, at one o'clock Greenwich mean time. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28, +00:00, +00:00",
        "2026-03-29, +00:00, +01:00",
        "2026-03-30, +01:00, +01:00",
        "2026-10-24, +01:00, +01:00",
        "2026-10-25, +01:00, +00:00",
        "2026-10-26, +00:00, +00:00"
    })
    void writesDaysInTheTimeOfTheUnitedKingdom(LocalDate day, String start, String end) {
        assertThat(UkTime.startOf(day)).isEqualTo(day + "T00:00:00" + start);
        assertThat(UkTime.endOf(day)).isEqualTo(day + "T23:59:59" + end);
    }

    @Test
    void refusesAReferenceThatNamesNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProcurementReference("1", "a", "b"))
                .withMessage(
                        "The identifier (1) of a procurement must begin with \"ocds-\" (Open Contracting Data Standard, ocid)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProcurementReference("ocds-h6vhtk-000000", "", "Illustrative Council"))
                .withMessage(
                        "The identifier () and the name (Illustrative Council) of the contracting authority of ocds-h6vhtk-000000 must not "
                                + "be blank (Procurement Regulations 2024, regulations 27(2)(a) and 37(2)(a))");
    }
}
