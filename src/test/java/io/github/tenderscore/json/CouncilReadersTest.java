package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Reevaluated;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The members of a council's document that name services, spend, peers, reservations and payments; every figure is illustrative. */
class CouncilReadersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** How one member is read, and the indicators of what was read. */
    private interface Reader {
        Optional<List<Indicator>> read(Json.Obj object, Faults faults);
    }

    private enum Member {
        INSOURCING(
                """
                { "definition": "strict", "horizons": ["1", "3", 5], "minAtRisk": 5, "z": "1.96",
                  "services": [
                    { "service": "Waste", "from": "outsourced", "to": "in-house", "years": "0.5", "fate": "reversed", "cause": "cost" },
                    { "service": "Grounds", "from": "outsourced", "to": "in-house", "start": "2021-04-01", "until": "2026-04-01",
                      "fate": "still-running",
                      "costs": [ { "year": "2025/26", "businessCase": "4000000", "deflator": "1.10", "actual": "4620000" } ],
                      "quality": { "measure": "residents satisfied", "before": "71", "now": "68" },
                      "vacancies": { "yes": 6, "no": 54, "unknown": 0 },
                      "agency": { "yes": 2, "no": 58, "unknown": 0 },
                      "sources": [ { "text": "ledger extract", "date": "2026-04-30", "grade": "documented" } ] } ] }
                """,
                (object, faults) -> InsourcingReader.read(object, faults).map(one -> one.indicators("insourcing"))),
        LOCAL_ECONOMY(
                """
                { "area": { "kind": "own-area", "name": "Exampleton", "boundaries": "May 2025", "codes": ["E08000003"] },
                  "placeTest": "registered-address", "smeDefinition": "procurement-act-2023", "vcseDefinition": "charities and CICs",
                  "period": "2026/27", "vat": "net",
                  "spend": [
                    { "supplier": "Alder CIC", "amount": "43000000", "place": "E08000003", "sme": true, "vcse": true, "tier": "direct" },
                    { "supplier": "Birch Ltd", "amount": "47000000", "inArea": false, "sme": false, "tier": "direct" },
                    { "supplier": "Cedar Ltd", "amount": "10000000", "tier": "direct" } ],
                  "means": { "indicator": "in-boundary share", "area": "own-area", "boundaries": "2018",
                    "placeTest": "registered-address", "period": "2017/18",
                    "shares": [ { "council": "A", "percent": "45.6" }, { "council": "B" } ],
                    "spends": [ { "council": "A", "counted": "3", "spend": "4" } ] },
                  "multipliers": [ { "area": "Exampleton", "income": "100000", "spent": "60000", "spentAgain": "24000" } ] }
                """,
                (object, faults) ->
                        LocalEconomyReader.read(object, faults).map(one -> one.indicators("local-economy"))),
        TARGET(
                """
                { "name": "SME target", "kind": "sme", "mode": "cumulative-amount", "duty": "own",
                  "baseline": "31", "target": "36", "tolerance": "0.5", "annualSpend": "120000000",
                  "years": [
                    { "year": "2025/26", "spend": "40000000", "achieved": "13000000", "over": true },
                    { "year": "2026/27", "spend": "41000000", "achieved": "14000000", "over": true },
                    { "year": "2027/28", "spend": "39000000", "over": false } ] }
                """,
                (object, faults) -> SpendTargetReader.read(object, faults)
                        .map(one -> one.progress().indicators("targets/sme"))),
        PEERS("""
                { "figures": [
                    { "id": "local-share",
                      "basis": { "indicator": "local share", "definition": "in-boundary spend", "area": "own area",
                        "period": "2017/18", "mean": "none", "unit": "per cent" },
                      "own": { "council": "Own", "value": "62.7" },
                      "group": { "name": "One combined authority", "rule": "type", "words": "its other districts",
                        "chosen": "2026-04-01", "minPeers": 5,
                        "peers": [ { "council": "A", "value": "45.6" }, { "council": "B", "value": "28.4" },
                          { "council": "C", "value": "79.4" }, { "council": "D", "value": "68.6" },
                          { "council": "E", "value": "43.8" }, { "council": "F" } ] },
                      "figuresSeen": "2026-05-01", "quartiles": "interpolated", "better": "higher-is-better" } ],
                  "quadrants": [ { "id": "twice", "first": "local-share", "second": "local-share" } ] }
                """, (object, faults) -> PeersReader.read(object, faults).map(one -> one.indicators("peers"))),
        RESERVATIONS(
                """
                { "checks": [
                    { "contract": "Grounds", "authority": "best-value-authority", "type": "goods-services-sub-central",
                      "value": "207719.99", "commenced": "2026-06-01", "determined": "2026-05-20", "invited": "not-yet",
                      "reservedFor": { "place": "local-area", "kinds": ["sme"] },
                      "area": { "claimed": ["Exampleshire", "Northshire"], "own": ["Exampleshire"], "bordering": ["Northshire"],
                        "containing": "Bigshire" },
                      "statement": { "where": "tender-notice", "paragraph": true, "extent": true },
                      "suitabilityStage": false,
                      "suppliers": [ { "supplier": "Alder Ltd", "based": false, "operations": true } ] } ],
                  "portfolio": [
                    { "contract": "Grounds", "eligible": true, "reserved": true, "value": "207719.99", "bids": 3, "stated": true },
                    { "contract": "Cleaning", "eligible": true, "reserved": false } ] }
                """,
                (object, faults) -> ReservationsReader.read(object, faults).map(one -> one.indicators("reservations"))),
        PAYMENTS(
                """
                { "invoices": [
                    { "id": "I1", "belowThreshold": false, "applies": true, "received": "2026-05-01", "fallsDue": "2026-04-01",
                      "valid": true, "disputed": false, "paid": "2026-05-31" } ],
                  "halfYears": [ { "end": "2026-09-30", "approved": true, "published": "2026-10-29", "applies": true } ],
                  "payments": [
                    { "id": "P1", "contract": "Grounds", "paid": "2026-05-31", "amount": "30000.01", "applies": true,
                      "published": "not-yet" } ],
                  "contracts": [
                    { "contract": "Grounds", "applies": true, "entered": "2026-03-01", "lightTouch": false, "value": "6000000",
                      "detailsPublished": "2026-03-30", "copyPublished": "not-yet", "ended": "not-yet",
                      "terminationPublished": "not-yet" } ],
                  "notices": [
                    { "duty": "pipeline", "subject": "2026/27", "event": "2026-04-01", "published": "2026-05-26", "applies": true },
                    { "duty": "contract-details-below-threshold", "subject": "Cleaning", "event": "2026-06-01",
                      "published": "2026-06-11", "applies": true, "promptDays": 10, "exemption": "" } ],
                  "suppliers": [ { "supplier": "Alder Ltd", "averageDays": "61", "contractValue": "6000000" } ],
                  "sources": [ { "text": "invoice register", "grade": "documented" } ] }
                """,
                (object, faults) -> PaymentsReader.read(object, DAY, faults).map(one -> one.indicators("payments")));

        private final String example;

        @SuppressWarnings("ImmutableEnumChecker") // a function of its arguments alone
        private final Reader reader;

        Member(String example, Reader reader) {
            this.example = example;
            this.reader = reader;
        }

        private Optional<List<Indicator>> read(String text, Faults faults) {
            return JsonReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), faults)
                    .filter(Json.Obj.class::isInstance)
                    .flatMap(json -> reader.read((Json.Obj) json, faults));
        }

        private List<String> faults(String text) {
            Faults faults = new Faults();
            assertThat(read(text, faults).isPresent()).isEqualTo(faults.isEmpty());
            return faults.list().stream().map(Fault::toString).toList();
        }

        private List<String> faultsWith(String text, String other) {
            return faults(Documents.replaced(example, text, other));
        }

        private Reading reading(String id) {
            return read(example, new Faults()).orElseThrow().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .reading();
        }
    }

    // ---- what is good
    // -----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource
    void theExampleIsRead(Member member) {
        Faults faults = new Faults();
        Optional<List<Indicator>> read = member.read(member.example, faults);
        assertThat(faults.list()).isEmpty();
        Reevaluated.all(read.orElseThrow());
    }

    /** The figures are those of monitoring.md, sections 5, 9, 10, 11, 12 and 13, or worked out by hand. */
    @Test
    void whatIsReadIsWhatTheDocumentSays() {
        assertThat(Member.INSOURCING.reading("insourcing/Grounds/cost-drift"))
                .isEqualTo(new Reading.Exact(Ratio.parse("0.05")));
        assertThat(Member.INSOURCING.reading("insourcing/stays-5-years/at-risk"))
                .isEqualTo(new Reading.Exact(Ratio.ONE));
        assertThat(Member.LOCAL_ECONOMY.reading("local-economy/direct/local-share"))
                .isEqualTo(new Reading.Shared(Share.of(43_000_000, 47_000_000, 10_000_000)));
        assertThat(Member.LOCAL_ECONOMY.reading("local-economy/Exampleton/lm3"))
                .isEqualTo(new Reading.Exact(Ratio.parse("1.84")));
        assertThat(Member.TARGET.reading("targets/sme/required-amount"))
                .isEqualTo(new Reading.Exact(Ratio.of(16_200_000)));
        assertThat(Member.PEERS.reading("peers/local-share/percentile"))
                .isEqualTo(
                        new Reading.Bounded(Optional.of(Ratio.of(60)), Ratio.of(50), Ratio.of(200, 3), Ratio.of(5, 6)));
        assertThat(Member.RESERVATIONS.reading("reservations/check/Grounds/outcome"))
                .isEqualTo(new Reading.Word("allowed", "every gate that applies is passed"));
        assertThat(Member.PAYMENTS.reading("payments/invoices/paid-in-time"))
                .isEqualTo(new Reading.Shared(Share.of(0, 1, 0)));
        assertThat(Member.PAYMENTS.reading("payments/compliance/2026-09-30/mean-days"))
                .isEqualTo(new Reading.Exact(Ratio.of(30)));
        assertThat(Member.PAYMENTS.reading("payments/pipeline/on-time"))
                .isEqualTo(new Reading.Shared(Share.of(1, 0, 0)));
    }

    // ---- what is wrong
    // ----------------------------------------------------------------------------------------------------

    /** Every value of every example, as an array and as an object of nothing: faults at its own place or below, and none elsewhere. */
    @ParameterizedTest
    @EnumSource
    void aValueOfTheWrongTypeIsAFaultAtItsPlace(Member member) {
        for (Json value : Documents.values(Documents.parsed(member.example)).toList()) {
            for (String other : List.of("null", "[]", "{}")) {
                boolean same = (value instanceof Json.Arr && other.equals("[]"))
                        || (value instanceof Json.Obj && other.equals("{}"));
                if (!same && !value.pointer().isEmpty()) {
                    List<String> found = member.faults(Documents.swapped(member.example, value.pointer(), other));
                    assertThat(found).as(value.pointer() + " as " + other).isNotEmpty();
                    assertThat(found.get(0))
                            .as(value.pointer() + " as " + other)
                            .startsWith(value.pointer());
                }
            }
        }
    }

    /** A member with a letter too many is refused, and the one that was meant is named. */
    @ParameterizedTest
    @EnumSource
    void aMisspeltMemberIsRefusedWithHelp(Member member) {
        Json top = Documents.parsed(member.example);
        String name = ((Json.Obj) top).members().keySet().iterator().next();
        List<String> found = member.faults(member.example.replaceFirst("\"" + name + "\":", "\"" + name + "x\":"));
        assertThat(found)
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .startsWith("/" + name + "x: The member \"" + name + "x\"")
                        .endsWith("Maybe \"" + name + "\" was meant"));
    }

    @Test
    void faultsSayWhatMustBe() {
        assertThat(Member.INSOURCING.faultsWith("\"years\": \"0.5\"", "\"years\": \"0.5\", \"start\": \"2026-01-01\""))
                .containsExactly(
                        "/services/0/years: The years of the service Waste must be given as \"years\" or by \"start\" and "
                                + "\"until\", not both");
        assertThat(Member.INSOURCING.faultsWith("2026-04-01", "2020-04-01"))
                .containsExactly(
                        "/services/1/until: The day (2020-04-01) \"until\" of the service Grounds must not be before its start "
                                + "(2021-04-01)");
        assertThat(Member.INSOURCING.faultsWith("\"service\": \"Waste\"", "\"service\": \"Grounds\""))
                .containsExactly("/services: The service (Grounds) of insourcing must occur only once");
        assertThat(Member.INSOURCING.faultsWith("\"strict\", \"horizons\"", "\"insourced\", \"horizons\""))
                .containsExactly("/definition: The definition (insourced) of insourcing must be one of strict, apse");
        assertThat(Member.INSOURCING.faultsWith("\"cause\": \"cost\"", "\"cause\": \"planned-end\""))
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .startsWith("/services/0/cause: The cause (planned-end) of the service Waste must fit"));
        assertThat(Member.LOCAL_ECONOMY.faultsWith("\"inArea\": false", "\"inArea\": false, \"place\": \"FR\""))
                .containsExactly(
                        "/spend/1/inArea: The place of the spend with Birch Ltd must be given as \"place\" or \"inArea\", not both");
        assertThat(Member.LOCAL_ECONOMY.faultsWith("procurement-act-2023", "usual"))
                .containsExactly(
                        "/smeDefinition: The definition of small firms (usual) of the local economy must be one of "
                                + "procurement-act-2023, european-commission");
        assertThat(Member.LOCAL_ECONOMY.faultsWith(
                        "\"procurement-act-2023\"",
                        "{ \"name\": \"Own\", \"text\": \"up to 50 staff\", \"evidence\": \"source\" }"))
                .isEmpty();
        assertThat(Member.TARGET.faultsWith("\"39000000\", \"over\": false", "\"39000000\""))
                .containsExactly(
                        "/years/2: The member \"over\" of the year 2027/28 is missing; it must be true or false");
        assertThat(Member.TARGET.faultsWith("\"kind\": \"sme\"", "\"kind\": \"local\""))
                .containsExactly("/kind: The kind (local) of the target SME target must be one of sme, vcse");
        assertThat(Member.PEERS.faultsWith("\"minPeers\": 5", "\"minPeers\": 4"))
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .contains("The least number (4) of peers of One combined authority must be at least 5"));
        assertThat(Member.PEERS.faultsWith("\"second\": \"local-share\"", "\"second\": \"other\""))
                .containsExactly("The axis (other) of twice must be one of the comparisons");
        assertThat(Member.RESERVATIONS.faultsWith("[\"sme\"]", "[\"sme\", \"large\"]"))
                .containsExactly(
                        "/checks/0/reservedFor/kinds: The kind (large) of the reservation must be one of sme, vcse");
        assertThat(Member.RESERVATIONS.faultsWith(
                        "\"value\": \"207719.99\", \"commenced\"", "\"value\": \"0\", \"commenced\""))
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .startsWith("/checks/0/value: The estimated value (0) of a contract must be above zero"));
        assertThat(Member.RESERVATIONS.faultsWith(
                        "\"value\": \"207719.99\", \"commenced\"", "\"value\": \"cannot-be-estimated\", \"commenced\""))
                .isEmpty();
        assertThat(Member.PAYMENTS.faultsWith("\"belowThreshold\": false, ", ""))
                .containsExactly(
                        "/invoices/0: The member \"belowThreshold\" of the invoice I1 is missing; it must be true or false");
        assertThat(Member.PAYMENTS.faultsWith("\"paid\": \"2026-05-31\" }", "\"paid\": \"never\" }"))
                .containsExactly(
                        "/invoices/0/paid: The date (never) \"paid\" of the invoice I1 must be a day of the calendar, written as in "
                                + "2026-03-02");
        assertThat(Member.PAYMENTS.faultsWith("\"end\": \"2026-09-30\"", "\"end\": \"2026-06-30\""))
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .startsWith("/halfYears/0: The end (2026-06-30) of a reporting period must be"));
        assertThat(Member.PAYMENTS.faultsWith(
                        "\"duty\": \"pipeline\", \"subject\": \"2026/27\"",
                        "\"duty\": \"contract-details\", \"subject\": \"Grounds\""))
                .containsExactly("The contract details notice of Grounds must occur only once");
    }

    /** What a document leaves out is not known, and no fault. */
    @Test
    void whatIsLeftOutIsNotKnown() {
        assertThat(Stream.of(
                                Member.RESERVATIONS.faults(
                                        "{ \"checks\": [ { \"contract\": \"X\", \"reservedFor\": { \"place\": \"united-kingdom\" } } ] }"),
                                Member.PAYMENTS.faults(
                                        "{ \"invoices\": [ { \"id\": \"I\", \"belowThreshold\": true } ], \"contracts\": [ { \"contract\": \"X\" } ] }"),
                                Member.INSOURCING.faults(
                                        "{ \"definition\": \"apse\", \"horizons\": [1], \"minAtRisk\": 1, \"services\": [] }"))
                        .flatMap(List::stream))
                .isEmpty();
    }
}
