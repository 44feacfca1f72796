package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.monitor.deliverymodel.DeliveryModel;
import io.github.tenderscore.monitor.deliverymodel.DeliveryModels;
import io.github.tenderscore.monitor.deliverymodel.Indication;
import io.github.tenderscore.number.Ratio;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Illustrative figures; those of the worked examples are from sections 2.2 to 2.6 of the monitoring reference. */
class DeliveryModelsReaderTest {

    private static final String WHOLE = """
            {
              "period": { "from": "2026-04-01", "to": "2027-03-31" },
              "vat": "net",
              "register": [
                { "service": "Waste", "initial": "outsourced", "annualValue": "6200000",
                  "moves": [ { "date": "2026-09-01", "from": "outsourced", "to": "latco", "reasons": [ "efficiency", "quality" ],
                               "entity": "Alder Services Ltd" } ],
                  "sources": [ { "text": "register of services", "date": "2026-10-01", "grade": "documented" } ] },
                { "service": "Parks" } ],
              "controlTests": [
                { "kind": "vertical", "entity": "Alder Services Ltd", "relation": "controlled-alone", "parentUndertaking": true,
                  "otherDecisiveInfluence": false, "nonPublicShareholder": false, "measure": { "id": "AM-YEAR" }, "year": 2026,
                  "activities": [ { "year": 2026, "controlled": "42000000", "external": 9500000 } ],
                  "groupFigures": false, "warningHeadroom": "2" },
                { "kind": "horizontal", "entity": "Shared legal service", "authoritiesOnly": true, "commonObjectives": true,
                  "solelyPublicInterest": true, "outsidePublicFunctions": "20" },
                { "kind": "utility-affiliate", "entity": "Water affiliate", "affiliatedTurnover": "80" } ],
              "publicInterestTests": [
                { "service": "Waste", "authority": "council", "kind": "in-house-significant-change", "controlTest": "none",
                  "value": "6200000", "start": "2027-06-01",
                  "exemptions": { "direct-award": false, "original-maker-defence": false, "outside-united-kingdom": false,
                                  "regulated-health": false, "in-insourcing-strategy": false },
                  "answers": { "value-and-alignment": { "stance": "supports", "evidence": "board paper" },
                               "social-value": { "stance": "supports" }, "growth-and-market": { "stance": "neutral" } },
                  "readiness": "not-yet", "terms": { "policy": "ppn-024", "edge": "at-least" } } ],
              "optionsAppraisals": [
                { "service": "Waste",
                  "terms": { "discounting": { "schedule": "green-book-2026", "timing": "first-year-discounted" },
                             "costScore": "ratio", "costWeight": "0.5", "currency": "GBP", "vat": "net" },
                  "criteria": [ { "id": "control", "name": "Control", "worst": 0, "best": 100, "swing": 100 } ],
                  "options": [
                    { "id": "today", "name": "Today", "model": "outsourced", "statusQuo": true,
                      "gates": { "strategic-case": true, "economic-case": true, "commercial-case": true, "financial-case": true,
                                 "management-case": true, "legal-power": true, "affordability": true },
                      "cost": { "atStart": "0.50", "annual": [ "9.05", "9.05", "9.05", "9.05", 9.05 ], "risk": "1.95" },
                      "scores": [ { "criterion": "control", "performance": 0, "assessor": "options panel", "rationale": "contract",
                                    "dissent": "none recorded", "date": "2026-10-01" } ] } ] } ],
              "efficacy": [
                { "entity": "Alder Services Ltd", "base": { "change": "2024-04-01", "end": "2024-03-31", "sameScope": true },
                  "unitCost": { "base": "42.00", "now": "44.35", "deflator": "1.10", "peerReal": "-0.01" },
                  "quality": [ { "what": "satisfaction", "base": 88, "now": 93, "grade": "self-declared" } ],
                  "delivered": 184000, "committed": 200000,
                  "ratings": { "good": 3, "approaching-target": 1, "requires-improvement": 0, "inadequate": 0, "other": 1, "unrated": 0 },
                  "returns": { "turnover": 12000000, "distributions": 300000, "shareholding": 20, "returnShare": 50 },
                  "exposure": { "loans": 4000000, "guarantees": 1000000, "equity": 0, "cap": 8000000 } } ],
              "accountability": [
                { "entity": "Alder Services Ltd", "date": "2026-11-24", "preset": "six-domains", "bands": "preset",
                  "scores": [ { "item": "exit-plan", "score": "absent" },
                              { "item": "audit", "score": "evidenced", "evidence": "audit report", "date": "2026-06-30" } ],
                  "counts": { "reportsOnTime": { "yes": 3, "no": 1, "unknown": 0 }, "scrutinyMeetings": 4 } },
                { "entity": "Birch Ltd", "date": "2026-11-24", "bands": [ 50, 75 ],
                  "domains": [ { "id": "exit", "name": "Exit", "weight": 1,
                                 "items": [ { "id": "exit-plan", "name": "Exit plan", "weight": 1, "redLine": true, "score": "in-place" } ] } ] } ]
            }
            """;

    private static Optional<DeliveryModels> read(String text, Faults faults) {
        return JsonReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), faults)
                .flatMap(json -> DeliveryModelsReader.read((Json.Obj) json, faults));
    }

    private static DeliveryModels whole() {
        Faults faults = new Faults();
        Optional<DeliveryModels> read = read(WHOLE, faults);
        assertThat(faults.list()).isEmpty();
        return read.orElseThrow();
    }

    private static List<String> faults(String text) {
        Faults faults = new Faults();
        assertThat(read(text, faults)).isEmpty();
        return faults.list().stream().map(Fault::toString).toList();
    }

    private static String changed(String from, String to) {
        assertThat(WHOLE).contains(from);
        return WHOLE.replace(from, to);
    }

    @Test
    void everyMemberIsRead() {
        DeliveryModels models = whole();
        assertThat(models.register().orElseThrow().services(DeliveryModel.LATCO).yes())
                .isEqualTo(Ratio.ONE);
        assertThat(models.controlTests())
                .extracting(one -> one.result().verdict())
                .containsExactly(Verdict.PASS, Verdict.PASS, Verdict.FAIL);
        assertThat(models.publicInterestTests().get(0).result().indication()).isEqualTo(Indication.PHASED_OR_MIXED);
        assertThat(models.optionsAppraisals().get(0).assess().statusQuo().rank())
                .contains(1);
        assertThat(models.efficacy().get(0).result().returnSkew().value()).contains(Ratio.of(30));
        assertThat(models.accountability())
                .extracting(one -> one.result().rating())
                .containsExactly(Optional.of(1), Optional.of(2));
        assertThat(models.indicators()).extracting(Indicator::id).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsADocumentToo() {
        Faults faults = new Faults();
        assertThat(read("{}", faults)).contains(DeliveryModels.NONE);
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void whatIsLeftOutIsNotKnown() {
        String text =
                changed("\"nonPublicShareholder\": false, ", "").replace("\"relation\": \"controlled-alone\", ", "");
        Faults faults = new Faults();
        assertThat(read(text, faults)
                        .orElseThrow()
                        .controlTests()
                        .get(0)
                        .result()
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aCompanyThatPassedIsOutOfTheScopeOfTheTest() {
        Faults faults = new Faults();
        DeliveryModels models = read(
                        changed("\"controlTest\": \"none\"", "\"controlTest\": \"Alder Services Ltd\""), faults)
                .orElseThrow();
        assertThat(models.publicInterestTests().get(0).result().indication()).isEqualTo(Indication.OUT_OF_SCOPE);
    }

    /** Every row: what is changed in the document, and the fault with its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"vat\": \"net\",§|§|The member \"vat\" of the delivery models is missing; it must be a text",
                "\"to\": \"latco\"|\"to\": \"latcoo\"|/register/0/moves/0/to: The delivery model (latcoo) of a move of the service Waste must be one of",
                "\"reasons\"|\"reason\"|/register/0/moves/0/reason: The member \"reason\" of a move of the service Waste is not known",
                "\"efficiency\"|\"speed\"|/register/0/moves/0/reasons: The reason (speed) of a move of the service Waste must be one of",
                "\"from\": \"outsourced\"|\"from\": \"vcse\"|/register/0/moves/0: The move of 2026-09-01 of the service Waste must start from outsourced",
                "\"groupFigures\": false, |§|/controlTests/0: The member \"groupFigures\" of the control test of Alder Services Ltd is missing; it must be true or false",
                "AM-YEAR|AM-YEARS|/controlTests/0/measure/id: The rule (AM-YEARS) is not known",
                "\"outsidePublicFunctions\": \"20\"|\"outsidePublicFunctions\": \"200\"|/controlTests/1/outsidePublicFunctions: The share outside public functions of Shared legal service (200)",
                "\"controlTest\": \"none\"|\"controlTest\": \"Cedar\"|/publicInterestTests/0/controlTest: The control test (Cedar) of the public interest test of Waste must be that of an entity",
                ", \"edge\": \"at-least\"|§|/publicInterestTests/0/terms: The member \"edge\" of the terms of the public interest test of Waste is missing",
                "\"regulated-health\"|\"regulated-heath\"|/publicInterestTests/0/exemptions/regulated-heath: The member \"regulated-heath\"",
                "\"swing\": 100|\"swing\": 60|/optionsAppraisals/0/criteria: The greatest swing (60) of an appraisal must be 100",
                "\"statusQuo\": true,|\"statusQuo\": false,|/optionsAppraisals/0/options: The number (0) of options that are what is done today must be 1",
                "\"rationale\": \"contract\",|§|/optionsAppraisals/0/options/0/scores/0: The member \"rationale\"",
                "\"cap\": 8000000|\"cap\": \"8,000,000\"|/efficacy/0/exposure/cap: The value of \"cap\" of the exposure of the efficacy of Alder Services Ltd",
                "\"grade\": \"self-declared\" }|\"grade\": \"good\" }|/efficacy/0/quality/0/grade: The grade of evidence (good)",
                "\"item\": \"audit\"|\"item\": \"audits\"|/accountability/0/scores/1/item: The item (audits) of the scorecard of Alder Services Ltd must be one of the preset",
                "\"date\": \"2026-06-30\"|\"date\": \"2025-06-30\"|/accountability/0: The date (2025-06-30) of the evidence of the item audit must be within the 12 months",
                "\"preset\": \"six-domains\"|\"preset\": \"ten\"|/accountability/0/preset: The preset (ten) of the scorecard of Alder Services Ltd must be six-domains",
                ", \"bands\": \"preset\"|§|/accountability/0: The bands of the scorecard of Alder Services Ltd must be the edges",
                "[ 50, 75 ]|[ 75, 50 ]|/accountability/1/bands: The edge (50) of a band must be above 75",
                "\"Birch Ltd\"|\"alder services ltd.\"|/accountability/1: The name (alder services ltd.) among the accountability of the delivery models must occur only once",
            })
    void everyFaultHasItsPlace(String from, String to, String fault) {
        List<String> faults = faults(changed(from.replace("§", ""), to.replace("§", "")));
        assertThat(faults).singleElement().asString().startsWith(fault);
    }

    @Test
    void faultsOfAllPartsAreNamedAtOnce() {
        assertThat(faults(changed("\"cap\": 8000000", "\"cap\": -1").replace("\"swing\": 100", "\"swing\": 60")))
                .hasSize(2);
    }
}
