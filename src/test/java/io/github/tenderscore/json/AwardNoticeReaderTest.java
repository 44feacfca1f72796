package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Schemas;
import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.award.AwardNoticeFacts;
import io.github.tenderscore.award.AwardRoute;
import io.github.tenderscore.award.Awards;
import io.github.tenderscore.award.CeasedLot;
import io.github.tenderscore.award.Reservation;
import io.github.tenderscore.award.SpecialRegime;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.award.Winner;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.ocds.AwardNoticeWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document on a contract award notice says, and how it is refused. */
class AwardNoticeReaderTest {

    private static final Schemas SCHEMAS = new Schemas("evaluation", "award-notice");
    private static final String EXAMPLE = Schemas.text(Path.of("docs/examples/domestic-abuse-support-notice.json"));

    /** The notice on the illustrative award of the tests, with everything that it may say. */
    private static final String NOTICE = """
            {"format": "tenderscore-award-notice/1", "ocid": "ocds-h6vhtk-000000",
             "authority": {"id": "GB-PPON-ZZZZ-0000-ZZZZ", "name": "Illustrative Council"},
             "title": "Illustrative: library vans", "route": "open", "published": "2026-03-13", "decided": "2026-03-10",
             "summariesProvided": "2026-03-12", "standstill": {"kind": "mandatory"}, "signing": "2026-03-30", "regimes": [],
             "reservation": "none",
             "contracts": [{"id": "1", "title": "Library vans", "value": {"amount": "420000", "currency": "GBP", "vat": "gross"},
               "submitted": 5, "winners": [{"tender": "A", "consortium": false, "associatedPersons": []}]}]}""";

    private static final String LOTS = Schemas.text(Path.of("docs/examples/home-support-lots.json"));

    private static final String ON_LOTS = """
            {"format": "tenderscore-award-notice/1", "ocid": "ocds-h6vhtk-000000",
             "authority": {"id": "X", "name": "Illustrative Council"}, "title": "Home support", "route": "open",
             "published": "2026-03-13", "standstill": {"kind": "none", "exemption": "light-touch"}, "regimes": ["light-touch"],
             "contracts": [{"id": "1", "title": "Home support north", "lots": [
               {"lot": "north", "submitted": "2", "value": {"amount": 1080000, "currency": "GBP", "vat": "gross"},
                "winners": [{"tender": "A", "associatedPersons": [
                  {"name": "Illustrative Training Ltd", "postalAddress": "4 Example Street"}]}]}]}],
             "ceased": [{"number": "valley", "title": "Valley", "cpvCodes": ["85312000"], "description": "Home support",
               "decided": "2026-03-01"}]}""";

    private static AwardNoticeDocument read(String document) {
        return AwardNoticeReader.of(Awards.assessment()).read(document);
    }

    private static AwardNoticeDocument readOnLots(String document) {
        return AwardNoticeReader.of(LotsReader.standard().read(LOTS).allocate()).read(document);
    }

    @Test
    void theDocumentSaysTheSameAsTheFactsBuiltByHand() {
        AwardNoticeDocument read = read(NOTICE);
        AwardNoticeFacts byHand = Awards.notice(Awards.contract("420000"));
        assertThat(read.facts().entries()).isEqualTo(byHand.entries());
        assertThat(AwardNoticeWriter.write(read.facts(), read.procurement()))
                .isEqualTo(AwardNoticeWriter.write(byHand, read.procurement()));
        assertThat(read.procurement().ocid()).isEqualTo("ocds-h6vhtk-000000");
        assertThat(read.procurement().buyerName()).isEqualTo("Illustrative Council");
    }

    @Test
    void lotsTakeTheirTitlesAndTendersFromTheDocumentOfLots() {
        AwardNoticeFacts facts = readOnLots(ON_LOTS).facts();
        assertThat(facts.contracts())
                .singleElement()
                .satisfies(contract -> assertThat(contract.lots())
                        .singleElement()
                        .satisfies(lot -> {
                            assertThat(lot.name().orElseThrow().title()).isEqualTo("North");
                            assertThat(lot.assessed()).hasSize(2);
                            assertThat(lot.submitted()).contains(2);
                            assertThat(lot.winners()).extracting(Winner::tender).containsExactly("A");
                            assertThat(lot.winners().get(0).consortium()).isEmpty();
                            assertThat(lot.winners().get(0).associatedPersons().orElseThrow())
                                    .hasSize(1);
                        }));
        assertThat(facts.regimes().orElseThrow()).containsExactly(SpecialRegime.LIGHT_TOUCH);
        assertThat(facts.dates().standstill().orElseThrow().end()).isEmpty();
        assertThat(facts.ceased())
                .containsExactly(new CeasedLot(
                        "valley", "Valley", List.of("85312000"), "Home support", LocalDate.of(2026, 3, 1)));
    }

    /** Nothing that is not said is taken to be no, none or zero. */
    @Test
    void whatIsNotSaidStaysUnknown() {
        AwardNoticeFacts facts = read("""
                        {"format": "tenderscore-award-notice/1", "ocid": "ocds-1", "authority": {"id": "X", "name": "Y"},
                         "title": "Vans", "route": "open", "contracts": [{"id": "1", "title": "Vans", "winners": [{"tender": "A"}]}]}""").facts();
        assertThat(facts.route()).isEqualTo(AwardRoute.OPEN);
        assertThat(facts.dates().decided()).isEmpty();
        assertThat(facts.dates().standstill()).isEmpty();
        assertThat(facts.regimes()).isEmpty();
        assertThat(facts.reservation()).isEmpty();
        assertThat(facts.contracts().get(0).value()).isEmpty();
        assertThat(facts.contracts().get(0).lots().get(0).submitted()).isEmpty();
        assertThat(facts.faults()).hasSizeGreaterThan(5);
    }

    @Test
    void aLaterEndOfTheStandstillIsKept() {
        String later = NOTICE.replace("\"mandatory\"", "\"mandatory\", \"until\": \"2026-03-27\"");
        assertThat(read(later).facts().dates().standstill().orElseThrow().end()).contains(LocalDate.of(2026, 3, 27));
        assertThat(read(NOTICE).facts().reservation()).contains(Reservation.NONE);
    }

    @Test
    void documentsFitTheSchema() {
        assertThat(SCHEMAS.errors("award-notice", EXAMPLE)).isEmpty();
        assertThat(SCHEMAS.errors("award-notice", NOTICE)).isEmpty();
        assertThat(SCHEMAS.errors("award-notice", ON_LOTS)).isEmpty();
    }

    /** Each change is refused by the reader with these words, and by the schema too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"ocds-h6vhtk-000000\" | \"h6vhtk\" | The identifier (h6vhtk) of a procurement must begin with \"ocds-\"",
                "\"open\" | \"direct\" | /route: The route (direct) of the notice must be one of open, competitive-flexible, framework-competition",
                "\"2026-03-10\" | \"10 March\" | /decided: The date (10 March) \"decided\" of the notice must be a day of the calendar",
                "\"published\": \"2026-03-13\", | `` | /standstill: The standstill must come with the member \"published\"",
                "\"standstill\": {\"kind\": \"mandatory\"}, | `` | /published: The day \"published\" of the notice must come with the member \"standstill\"",
                "\"mandatory\" | \"change\" | /standstill/kind: The kind (change) of the standstill must be one of mandatory, voluntary, none",
                "\"mandatory\" | \"none\" | /standstill: The exemption (none) of the standstill must be one of section 51(3)",
                "\"regimes\": [] | \"regimes\": [\"care\"] | The special regime (care) of the notice must be one of concession, defence-and-security, light-touch, utilities",
                "\"none\" | \"all\" | /reservation: The reservation (all) of the notice must be one of none, supported-employment, public-service-mutuals",
                "\"vat\": \"gross\" | \"vat\": \"20%\" | /contracts/0/value/vat: The VAT basis (20%) of the value of the contract 1 must be one of",
                "\"420000\" | \"-1\" | /contracts/0: The estimated value (-1 GBP gross) of the contract 1 must be at least 0 (Procurement Act 2023, section 4 and Schedule 3)",
                "\"currency\": \"GBP\", | `` | /contracts/0/value: The member \"currency\" of the value of the contract 1 is missing",
                "\"winners\": [{ | \"winners\": [5, { | /contracts/0/winners/0: A winner of the contract 1 is a number and must be an object",
                "\"submitted\" | \"submited\" | The member \"submited\" of the contract 1 is not known",
                "{\"format\" | {\"note\": 1, \"format\" | /note: The member \"note\" of the document is not known",
                "ZZZZ\", \"name\" | ZZZZ\", \"town\": 1, \"name\" | /authority/town: The member \"town\" of the authority is not known",
                "{\"kind\" | {\"why\": 1, \"kind\" | /standstill/why: The member \"why\" of the standstill is not known",
                "{\"amount\" | {\"about\": 1, \"amount\" | The member \"about\" of the value of the contract 1 is not known",
                "{\"tender\" | {\"place\": 1, \"tender\" | /contracts/0/winners/0/place: The member \"place\" of the winner A is not known",
                "\"winners\" | \"lots\": [], \"winners\" | /contracts/0/lots: The member \"lots\" of the contract 1 must be absent, because the tenders were not assessed by lots",
            })
    void refusesWithThePlace(String text, String other, String words) {
        String document = NOTICE.replace(text, other);
        assertThat(document).isNotEqualTo(NOTICE);
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining(words);
        assertThat(SCHEMAS.errors("award-notice", document)).isNotEmpty();
    }

    /** These depend on the assessment or the calendar, of which a schema knows nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"tender\": \"A\" | \"tender\": \"C\" | The tender (C, disqualified) that wins the contract must be ranked (Procurement Act 2023, section 19(1) and (2))",
                "\"tender\": \"A\" | \"tender\": \"Z\" | The tender (Z) that wins the contract must be one of the assessment",
                "\"submitted\": 5 | \"submitted\": 3 | The number (3) of tenders submitted for the contract must be at least 4",
                "\"mandatory\" | \"mandatory\", \"until\": \"2026-03-20\" | The end (2026-03-20) of the standstill in the contract award notice of 2026-03-13 must be 2026-03-25 or later",
            })
    void refusesWhatDoesNotFitTheAssessment(String text, String other, String words) {
        String document = NOTICE.replace(text, other);
        assertThat(document).isNotEqualTo(NOTICE);
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining(words);
    }

    /** Without B and C only A tenders for north and south, of which it may have one: `lots` says that south goes to nobody, coast to B or C. */
    private static AwardNoticeDocument readOnLotsOfAAlone(String lot, String tender) {
        String alone = LOTS;
        for (String price : List.of("1000000", "1250000", "1500000")) {
            String without = alone.replaceFirst(",\\s*\\{ \"id\": \"[BC]\"[^}]*\"price\": \"" + price + "\" } }", "");
            assertThat(without).isNotEqualTo(alone);
            alone = without;
        }
        return AwardNoticeReader.of(LotsReader.standard().read(alone).allocate())
                .read(ON_LOTS.replace("\"lot\": \"north\"", "\"lot\": \"" + lot + "\"")
                        .replace("\"tender\": \"A\"", "\"tender\": \"" + tender + "\"")
                        .replace("\"submitted\": \"2\"", "\"submitted\": \"3\""));
    }

    @Test
    void whatIsPublishedMayLeaveALotToNobodyOrToOneOfSeveral() {
        assertThatThrownBy(() -> readOnLotsOfAAlone("south", "A"))
                .hasMessageContaining(
                        "The tender (A) that wins the lot south must be the one to which the lot goes by what is published, which is "
                                + "nobody, because the limits leave no supplier that could be awarded it");
        for (String either : List.of("B", "C")) {
            assertThat(readOnLotsOfAAlone("coast", either).facts().faults())
                    .extracting(Fault::message)
                    .noneMatch(message -> message.contains("must be the most advantageous"));
        }
        assertThatThrownBy(() -> readOnLotsOfAAlone("coast", "A"))
                .hasMessageContaining("The tender (A) that wins the lot coast must be one of the assessment");
    }

    /** The reason was said with the summaries and is not asked for again. */
    @Test
    void whyAnotherTenderIsAwardedComesFromTheSummaries() {
        SummaryFacts told = SummaryFacts.NONE.awarded("B", "A does not satisfy the requirements");
        String toB = NOTICE.replace("\"tender\": \"A\"", "\"tender\": \"B\"");
        AwardNoticeReader reader = AwardNoticeReader.of(AssessmentSummaries.of(Awards.assessment(), told));
        AwardNoticeFacts facts = reader.read(toB).facts();
        assertThat(facts.faults()).isEmpty();
        assertThat(facts.contracts().get(0).lots().get(0).winners().get(0).reason())
                .contains("A does not satisfy the requirements");
        assertThat(read(toB).facts().faults()).hasSize(1);
        assertThatThrownBy(() -> reader.read(NOTICE))
                .hasMessageContaining(
                        "The winners of the notice must include the tender (B) that the assessment summaries name");
    }

    /** The reason is about B alone, and a reason that the notice gives itself stays. */
    @Test
    void theReasonOfTheSummariesIsThatOfOneTender() {
        SummaryFacts told = SummaryFacts.NONE.awarded("B", "A does not satisfy the requirements");
        AwardNoticeReader reader = AwardNoticeReader.of(AssessmentSummaries.of(Awards.assessment(), told));
        String both =
                NOTICE.replace("\"winners\": [", "\"winners\": [{\"tender\": \"B\", \"reason\": \"Illustrative\"}, ");
        assertThat(reader.read(both).facts().contracts().get(0).lots().get(0).winners())
                .extracting(winner -> winner.tender() + ": " + winner.reason().orElse("none"))
                .containsExactly("B: Illustrative", "A: none");
    }

    /** The day is the one that is written with its offset, whatever day it is elsewhere. */
    @Test
    void theDayOfTheSummariesIsTheOneWritten() {
        SummaryFacts told = SummaryFacts.NONE.providedAt(OffsetDateTime.parse("2026-03-12T23:30:00+00:00"));
        AwardNoticeReader reader = AwardNoticeReader.of(AssessmentSummaries.of(Awards.assessment(), told));
        assertThat(reader.read(NOTICE.replace("\"summariesProvided\": \"2026-03-12\", ", ""))
                        .facts()
                        .dates()
                        .summariesProvided())
                .contains(LocalDate.of(2026, 3, 12));
    }

    /**
     * By the example of lots, south goes to B although A has a better figure, because A is awarded north and may have one lot only: what
     * `lots` prints of it.
     */
    @Test
    void winnersOfLotsAreHeldAgainstThePublishedMechanism() {
        String south = ON_LOTS.replace("\"lot\": \"north\"", "\"lot\": \"south\"")
                .replace("\"submitted\": \"2\"", "\"submitted\": 3");
        assertThatThrownBy(() -> readOnLots(south))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining(
                        "/contracts/0/lots/0: The tender (A) that wins the lot south must be the one to which the lot goes by what is "
                                + "published, which is B (Procurement Act 2023, sections 19(1) and 23(4))\n  Maybe the reason why it is "
                                + "awarded all the same is missing");
        AwardNoticeFacts toB = readOnLots(south.replace("\"tender\": \"A\"", "\"tender\": \"B\""))
                .facts();
        assertThat(toB.contracts().get(0).lots().get(0).winners().get(0).reason())
                .contains("the published mechanism (LOT-MARGIN) awards the lot to it");
        assertThat(toB.faults())
                .extracting(Fault::message)
                .noneMatch(message -> message.contains("must be the most advantageous"));
        AwardNoticeFacts toA = readOnLots(south.replace(
                        "\"tender\": \"A\"", "\"tender\": \"A\", \"reason\": \"Illustrative: north is not awarded\""))
                .facts();
        assertThat(toA.contracts().get(0).lots().get(0).winners().get(0).reason())
                .contains("Illustrative: north is not awarded");
    }

    @Test
    void namesTheLotsForWhichTendersWereAssessed() {
        assertThatThrownBy(() -> readOnLots(ON_LOTS.replace("\"lot\": \"north\"", "\"lot\": \"nort\"")))
                .hasMessageContaining(
                        "/contracts/0/lots/0/lot: The lot (nort) of the contract 1 must be one for which tenders were assessed: north, south, coast");
        assertThatThrownBy(() -> readOnLots(NOTICE))
                .hasMessageContaining("The member \"lots\" of the contract 1 is missing; it must be an array");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"lot\" | {\"place\": 1, \"lot\" | The member \"place\" of the lot north is not known",
                "{\"number\" | {\"place\": 1, \"number\" | The member \"place\" of a ceased lot is not known",
                "{\"name\": \"Illustrative Training | {\"place\": 1, \"name\": \"Illustrative Training | The member \"place\" of an associated person is not known",
            })
    void membersThatAreNotKnownAreRefusedInLotsToo(String text, String other, String words) {
        String document = ON_LOTS.replace(text, other);
        assertThat(document).isNotEqualTo(ON_LOTS);
        assertThatThrownBy(() -> readOnLots(document)).hasMessageContaining(words);
        assertThat(SCHEMAS.errors("award-notice", document)).isNotEmpty();
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThatThrownBy(() -> read(NOTICE.replace("\"open\"", "\"direct\"")
                        .replace("\"mandatory\"", "\"change\"")
                        .replace("\"tender\": \"A\"", "\"tender\": \"Z\"")))
                .hasMessageStartingWith("The document has 3 faults:\n");
    }
}
