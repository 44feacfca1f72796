package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.autonomy.Band;
import io.github.tenderscore.monitor.autonomy.LocalAutonomy;
import io.github.tenderscore.monitor.fiscal.FiscalPosition;
import io.github.tenderscore.monitor.fiscal.Scenario;
import io.github.tenderscore.monitor.maturity.CulturalMaturity;
import io.github.tenderscore.monitor.spatial.SpatialAlignment;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The members "spatial", "autonomy", "fiscal" and "maturity": the figures of the reference, and every fault with its place. */
class CouncilFiguresTest {

    private static final String SPATIAL = """
            { "strategies": [ { "strategy": "Midshire SDS", "on": "2026-11-24",
                "commencement": { "12d": "2027-04-01" },
                "facts": [ { "provision": "period", "met": true, "fact": "page 3" }, { "provision": "climate" } ] } ],
              "coherence": { "threshold": 2,
                "local": [ { "id": "homes", "name": "Homes", "weight": 0.5 }, { "id": "jobs", "name": "Jobs", "weight": "0.3" },
                           { "id": "buses", "name": "Buses", "weight": "1/5" } ],
                "national": [ { "id": "growth", "name": "Growth", "weight": "0.4" },
                              { "id": "energy", "name": "Energy", "weight": "0.35" },
                              { "id": "health", "name": "Health", "weight": "0.25" } ],
                "cells": [
                  { "local": "homes", "national": "growth", "points": 3, "influence": "both", "confidence": "high", "evidence": "plan, p. 4" },
                  { "local": "homes", "national": "energy", "points": 1, "influence": "both", "confidence": "low", "evidence": "workshop" },
                  { "local": "homes", "national": "health", "points": 0, "influence": "both", "confidence": "low", "evidence": "workshop" },
                  { "local": "jobs", "national": "growth", "points": 2, "influence": "both", "confidence": "low", "evidence": "workshop" },
                  { "local": "jobs", "national": "energy", "points": -1, "influence": "both", "confidence": "low", "evidence": "workshop" },
                  { "local": "jobs", "national": "health", "points": "1", "influence": "both", "confidence": "low", "evidence": "workshop" },
                  { "local": "buses", "national": "growth", "points": 0, "influence": "both", "confidence": "low", "evidence": "workshop" },
                  { "local": "buses", "national": "energy", "points": 0, "influence": "national-on-local", "confidence": "medium",
                    "evidence": "workshop", "context": "until 2030" } ] },
              "weights": { "left": "the plan", "right": "the criteria",
                "items": [ { "name": "a", "left": 0.3, "right": 0.4 }, { "name": "b", "left": 0.7, "right": 0.6 } ],
                "sources": [ { "text": "local plan", "date": "2026-01-31", "grade": "documented" } ] },
              "pipeline": [ { "edition": "June 2026", "date": "2026-06-30", "projects": [
                { "id": "bridge", "name": "Bridge", "asAt": "2026-06-30",
                  "need": { "amount": "120", "currency": "GBP", "vat": "net" }, "rung": 4,
                  "committed": { "amount": "60", "currency": "GBP", "vat": "net" } },
                { "id": "tram", "name": "Tram", "asAt": "2026-06-30",
                  "need": { "amount": "80", "currency": "GBP", "vat": "net" } } ] } ],
              "contracts": { "items": [
                { "id": "k1", "value": { "amount": "300", "currency": "GBP", "vat": "net" }, "priorities": [ "homes" ] },
                { "id": "k2", "value": { "amount": "100", "currency": "GBP", "vat": "net" }, "priorities": [] },
                { "id": "k3", "value": { "amount": "50", "currency": "GBP", "vat": "net" } } ] } }
            """;

    private static final String AUTONOMY = """
            { "criteria": [
                { "id": "carbon", "weight": "10", "setting": "mandated",
                  "basis": { "kind": "legislation", "text": "illustrative regulations", "date": "2026-01-01" }, "placements": [] },
                { "id": "jobs", "weight": "25", "setting": "shared",
                  "basis": { "kind": "regard", "text": "National Procurement Policy Statement", "date": "2025-02-24" },
                  "placements": [ { "mission": "economic-growth", "priority": "growth", "action": 2 } ] },
                { "id": "high-street", "weight": "15", "setting": "local",
                  "basis": { "kind": "council", "text": "council plan", "date": "2025-06-01" } } ],
              "overrides": [ { "date": "2026-04-01", "criterion": "jobs", "from": "local", "to": "shared", "who": "head of procurement",
                "reason": "the statement asks for the same" } ],
              "voice": { "left": "the plan", "right": "the criteria", "items": [ { "name": "a", "left": 1, "right": 1 } ] },
              "band": { "low": "0.6", "high": "0.9" },
              "departures": [ { "id": "p1", "subject": "innovation", "callOff": false, "recorded": true, "reason": "no market" } ],
              "indices": [ { "country": "Exampleland", "year": "2014", "values": { "legal-protection": 2 } } ],
              "sources": [ { "text": "tagging of 2026", "grade": "self-declared" } ] }
            """;

    private static final String FISCAL = """
            { "narrative": "Demand for care grows faster than the settlement.",
              "options": [ { "option": "In-house", "priceBase": "2026-27 prices", "unit": "GBP million", "vat": "net",
                "margin": 0, "stress": 3, "discountRate": "3.5",
                "years": [ { "year": "2027-28", "budget": "10.0", "cost": "9.9" }, { "year": "2028-29", "budget": "10.2", "cost": "10.1" },
                  { "year": "2029-30", "budget": "10.4", "cost": "10.5",
                    "draw": { "amount": "0.1", "approved": true, "decision": "cabinet, 3 March" } },
                  { "year": "2030-31", "budget": "10.6", "cost": "10.6" }, { "year": "2031-32", "budget": "10.8", "cost": "10.7" } ] } ],
              "metrics": [ { "metric": "level-of-reserves", "year": "2024-25", "value": 41, "unit": "per cent",
                "source": { "text": "CIPFA index", "date": "2025-12-15", "grade": "documented" } } ],
              "flags": [ { "flag": "efs", "year": "2026-27", "raised": false, "source": { "text": "council", "grade": "self-declared" } } ],
              "savingsTarget": 4, "staffPerMillion": "0.8",
              "procedures": [ { "procedure": "open", "officer": { "amount": "4200", "currency": "GBP", "vat": "net" },
                "source": { "text": "time sheets", "grade": "documented" } } ] }
            """;

    private static final String MATURITY = """
            { "survey": { "date": "2026-10-01", "minimumRespondents": 3,
                "areas": [ { "id": "sv", "name": "Social value", "target": 4 } ],
                "answers": [ { "respondent": "r1", "department": "Adults", "area": "sv", "level": 4 },
                  { "respondent": "r2", "department": "Adults", "area": "sv", "level": 4 },
                  { "respondent": "r3", "department": "Highways", "area": "sv", "level": 4 },
                  { "respondent": "r4", "department": "Highways", "area": "sv" } ] },
              "inertia": { "mean": true, "appetite": { "stated": 4, "implied": 3 },
                "parts": [
                  { "part": "extension-or-repeat-award", "yes": 32, "no": 68, "unknown": 0, "population": "GBP 100m of spend, 2025-26" },
                  { "part": "no-life-cycle-cost", "yes": 80, "no": 20, "unknown": 0, "population": "100 tenders" } ] },
              "declaredType": { "type": "adopter", "hasPolicy": true, "source": { "text": "council", "grade": "self-declared" } } }
            """;

    private static Json.Obj json(String text, Faults faults) {
        return JsonReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), faults)
                .map(Json.Obj.class::cast)
                .orElseThrow();
    }

    private static <T> T read(String text, Part.One<T> reader) {
        Faults faults = new Faults();
        Optional<T> read = reader.read(json(text, faults), faults);
        assertThat(faults.list()).isEmpty();
        return read.orElseThrow();
    }

    private static <T> List<String> faults(String text, Part.One<T> reader) {
        Faults faults = new Faults();
        assertThat(reader.read(json(text, faults), faults)).isEmpty();
        return faults.list().stream().map(Fault::toString).toList();
    }

    private static String with(String document, String text, String other) {
        return Documents.replaced(document, text, other);
    }

    private static void explained(List<Indicator> indicators) {
        assertThat(indicators).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(indicators)
                .allSatisfy(one -> one.step()
                        .ifPresent(step ->
                                assertThat(FormulaReader.disagreements(step)).isEmpty()));
    }

    @Test
    void spatialComesToTheFiguresOfTheReference() {
        SpatialAlignment spatial = read(SPATIAL, SpatialReader::read);
        // monitoring.md section 3 with a33 unknown: bounds 0.278333 to 0.378333
        Reading.Bounded index = spatial.coherence().orElseThrow().index();
        assertThat(Rounding.halfUp(6).format(index.known().orElseThrow())).isEqualTo("0.345614");
        assertThat(Rounding.halfUp(6).format(index.low())).isEqualTo("0.278333");
        assertThat(spatial.gates()).hasSize(19);
        assertThat(spatial.weights().orElseThrow().overlap()).isEqualTo(Ratio.parse("0.9"));
        // by hand: rung 4 of 5 over 120 known of 200
        assertThat(spatial.pipeline()
                        .orElseThrow()
                        .editions()
                        .get(0)
                        .integration()
                        .known())
                .contains(Ratio.parse("0.8"));
        assertThat(spatial.contracts().orElseThrow().byValue().coverage()).contains(Ratio.of(400, 450));
        explained(spatial.indicators());
        assertThat(spatial.indicators())
                .filteredOn(one -> one.id().equals("spatial/weights/overlap"))
                .first()
                .satisfies(one -> assertThat(one.sources()).hasToString("[local plan, 2026-01-31 (documented)]"));
    }

    @Test
    void spatialFaultsHaveTheirPlaces() {
        assertThat(faults(with(SPATIAL, "\"points\": 3,", "\"points\": 4,"), SpatialReader::read))
                .containsExactly("/coherence/cells/0/points: The points (4) of the interaction of homes must be a whole"
                        + " number from -3 to 3; a pair that is not known is left out");
        assertThat(faults(with(SPATIAL, "\"weight\": \"1/5\"", "\"weight\": \"1/4\""), SpatialReader::read))
                .containsExactly("/coherence/local: The weights of the local priorities sum to 1.05 and must sum to 1");
        assertThat(faults(with(SPATIAL, "\"rung\": 4", "\"rung\": 6"), SpatialReader::read))
                .containsExactly(
                        "/pipeline/0/projects/0/rung: The value (6) of \"rung\" must be a whole number from 0 to"
                                + " 5");
        assertThat(faults(with(SPATIAL, "\"12d\"", "\"12x\""), SpatialReader::read))
                .hasSize(1);
        assertThat(faults(with(SPATIAL, "\"threshold\": 2,", ""), SpatialReader::read))
                .containsExactly(
                        "/coherence: The member \"threshold\" of the coherence is missing; it must be a number");
        assertThat(faults("{ \"coherance\": {} }", SpatialReader::read))
                .anyMatch(text -> text.contains("Maybe \"coherence\" was meant"));
    }

    @Test
    void autonomyComesToTheFiguresOfTheReference() {
        LocalAutonomy autonomy = read(AUTONOMY, AutonomyReader::read);
        // monitoring.md section 6: discretion 0.80, balance 0.90
        assertThat(autonomy.discretion().orElseThrow().discretion().known()).contains(Ratio.parse("0.8"));
        assertThat(autonomy.discretion().orElseThrow().balance().known()).contains(Ratio.parse("0.9"));
        assertThat(autonomy.band()
                        .orElseThrow()
                        .of(autonomy.discretion().orElseThrow().discretion()))
                .isEqualTo(Band.Position.INSIDE);
        assertThat(autonomy.grid().missionCoverage().unknown()).isEqualTo(Ratio.of(15));
        assertThat(autonomy.overrides()).hasSize(1);
        assertThat(autonomy.gates()).hasSize(1);
        assertThat(autonomy.indices().get(0).value()).isEmpty();
        explained(autonomy.indicators());
    }

    @Test
    void autonomyFaultsHaveTheirPlaces() {
        assertThat(faults(
                        with(AUTONOMY, "\"kind\": \"legislation\"", "\"kind\": \"policy-note\""), AutonomyReader::read))
                .containsExactly(
                        "/criteria/0/setting: The tag (mandated) of the criterion carbon must not rest on illustrative"
                                + " regulations (policy-note), because that leaves a council its choice\n"
                                + "  Maybe it is shared, where the place wants it too, or local");
        assertThat(faults(with(AUTONOMY, "\"legal-protection\": 2", "\"legal-protection\": 4"), AutonomyReader::read))
                .containsExactly(
                        "/indices/0/values/legal-protection: The value (4) of legal-protection must be from 0 to 3");
        assertThat(faults(with(AUTONOMY, "\"setting\": \"local\"", "\"setting\": \"lokal\""), AutonomyReader::read))
                .containsExactly(
                        "/criteria/2/setting: The tag (lokal) of the criterion high-street must be one of mandated,"
                                + " shared, local");
        assertThat(faults(with(AUTONOMY, "\"to\": \"shared\"", "\"to\": \"mandated\""), AutonomyReader::read))
                .containsExactly(
                        "/criteria: The tag (shared) of the criterion jobs must be the one that the last change, of"
                                + " 2026-04-01, led to");
        // no basis is no fault: the weight is not known
        String noBasis = with(
                AUTONOMY,
                ",\n      \"basis\": { \"kind\": \"council\", \"text\": \"council plan\", \"date\": \"2025-06-01\" }",
                "");
        assertThat(read(noBasis, AutonomyReader::read)
                        .discretion()
                        .orElseThrow()
                        .unknown())
                .isEqualTo(Ratio.of(15));
    }

    @Test
    void fiscalComesToTheFiguresOfTheReference() {
        FiscalPosition fiscal = read(FISCAL, FiscalReader::read);
        // monitoring.md section 7: +0.183972 and -1.217342
        assertThat(Rounding.halfUp(6)
                        .format(fiscal.options()
                                .get(0)
                                .presentValue(Scenario.BASE)
                                .orElseThrow()))
                .isEqualTo("0.183972");
        assertThat(Rounding.halfUp(6)
                        .format(fiscal.options()
                                .get(0)
                                .presentValue(Scenario.STRESS)
                                .orElseThrow()))
                .isEqualTo("-1.217342");
        assertThat(fiscal.gates()).hasSize(11);
        assertThat(fiscal.metrics()).hasSize(1);
        explained(fiscal.indicators());
    }

    @Test
    void fiscalFaultsHaveTheirPlaces() {
        assertThat(faults(
                        with(FISCAL, "\"narrative\": \"Demand for care grows faster than the settlement.\",", ""),
                        FiscalReader::read))
                .containsExactly("The member \"narrative\" of fiscal is missing; it must be a text");
        assertThat(faults(with(FISCAL, "\"vat\": \"net\",\n", "\"vat\": \"unstated\",\n"), FiscalReader::read))
                .containsExactly(
                        "/options/0/vat: The VAT basis (unstated) of the option In-house must be one of net, gross");
        assertThat(faults(with(FISCAL, "\"budget\": \"10.0\"", "\"budget\": \"0\""), FiscalReader::read))
                .containsExactly("/options/0/years/0: The budget (0) of 2027-28 must be above zero");
        assertThat(faults(with(FISCAL, "\"stress\": 3, ", ""), FiscalReader::read))
                .containsExactly(
                        "/options/0: The member \"stress\" of the option In-house is missing; it must be a number");
        assertThat(faults(with(FISCAL, "\"level-of-reserves\"", "\"level\""), FiscalReader::read))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("/metrics/0/metric: The metric (level) of the metric level must be one of"
                        + " reserves-sustainability, level-of-reserves");
    }

    @Test
    void maturityComesToTheFiguresOfTheReference() {
        CulturalMaturity maturity = read(MATURITY, MaturityReader::read);
        assertThat(maturity.survey()
                        .orElseThrow()
                        .results()
                        .get(0)
                        .score()
                        .orElseThrow()
                        .known())
                .contains(Ratio.of(75));
        // by hand: (0.32 + 0.80 + 0.25) / 3 over three of six parts
        Reading.Bounded mean = maturity.inertia().orElseThrow().mean().orElseThrow();
        assertThat(mean.known()).contains(Ratio.parse("1.37").dividedBy(Ratio.of(3)));
        assertThat(mean.coverage()).isEqualTo(Ratio.of(1, 2));
        explained(maturity.indicators());
    }

    @Test
    void thePartsOfARecordAreCountedFromItsContracts() {
        String records = with(MATURITY, "\"mean\": true,", """
                "mean": true, "records": { "period": "2025-26", "priceLine": 60, "contracts": [
                  { "id": "a", "priceWeight": 70, "sameProcedure": true, "directAward": false },
                  { "id": "b", "priceWeight": 40 } ] },""");
        // the council's own parts and the counted ones must not be the same
        assertThat(faults(records, MaturityReader::read))
                .containsExactly(
                        "/inertia/parts: The part (extension-or-repeat-award) of revealed inertia must stand once",
                        "/inertia/parts: The part (no-life-cycle-cost) of revealed inertia must stand once");
        int start = records.indexOf("\"parts\": [");
        String counted =
                records.substring(0, start) + "\"parts\": []" + records.substring(records.indexOf("]", start) + 1);
        assertThat(read(counted, MaturityReader::read).inertia().orElseThrow().parts())
                .hasSize(7)
                .anySatisfy(one -> assertThat(one.population()).isEqualTo("2 contracts of 2025-26, line 60%"));
    }

    @Test
    void maturityFaultsHaveTheirPlaces() {
        assertThat(faults(
                        with(MATURITY, "\"minimumRespondents\": 3", "\"minimumRespondents\": 1"), MaturityReader::read))
                .containsExactly(
                        "/survey/minimumRespondents: The minimum (1) of respondents must be at least 2, because one answer is not the"
                                + " council's");
        assertThat(faults(
                        with(MATURITY, "\"population\": \"100 tenders\"", "\"population\": \"\""),
                        MaturityReader::read))
                .containsExactly("/inertia/parts/1: The population () of no-life-cycle-cost must say what is counted");
        assertThat(faults(with(MATURITY, "\"type\": \"adopter\"", "\"type\": \"adapter\""), MaturityReader::read))
                .containsExactly("/declaredType/type: The type (adapter) of the declared type must be one of embracer,"
                        + " adopter, complier, bystander");
        assertThat(faults(with(MATURITY, "\"stated\": 4", "\"stated\": 0"), MaturityReader::read))
                .containsExactly(
                        "/inertia/appetite: The levels (0 stated, 3 implied) of the appetite for risk must be from"
                                + " 1 to 5");
    }
}
