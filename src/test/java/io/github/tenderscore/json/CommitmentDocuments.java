package io.github.tenderscore.json;

import io.github.tenderscore.Schemas;
import java.nio.file.Path;

/** Documents of measures and commitments that the tests start from. All figures are illustrative. */
public final class CommitmentDocuments {

    /** The examples of the documentation. */
    public static final String HOME_SUPPORT = example("home-support-commitments");

    public static final String SCORED = example("home-support-social-value");

    private static final String SOURCE =
            "{'publisher':'illustrative','edition':'first','address':'docs','licence':'Apache-2.0','evidence':'building-block'}";

    private static final String NOTHING = "{'deadweight':0,'displacement':0,'attributionToOthers':0,'dropOff':0}";

    /** The measures A and B in one group, C, and L, which is local; each unit is worth a pound of 2026. Staff has no value. */
    public static final String MEASURES =
            """
            {"format": "tenderscore-measures/1", "id": "illustrative", "edition": "1",
             "provenance": SOURCE,
             "measures": [
              {"code": "A", "label": "Measure A", "unit": "units", "direction": "higher-is-better", "accrual": "flow",
               "theme": "Social", "doubleCountGroup": "same", "additionality": NOTHING,
               "value": {"amount": "1", "unit": "units", "kind": "fiscal", "subtotal": "additional-social",
                         "priceYear": 2026, "benefitYears": 1}},
              {"code": "B", "label": "Measure B", "unit": "units", "direction": "higher-is-better", "accrual": "flow",
               "theme": "Social", "doubleCountGroup": "same", "additionality": NOTHING,
               "value": {"amount": 1, "unit": "units", "kind": "economic", "subtotal": "additional-social",
                         "priceYear": "2026", "benefitYears": 1}},
              {"code": "C", "label": "Measure C", "unit": "units", "direction": "higher-is-better", "accrual": "flow",
               "theme": "Social", "additionality": NOTHING, "evidenceRule": "A list, \\"signed\\"",
               "value": {"amount": "1.0", "unit": "units", "kind": "wellbeing", "subtotal": "additional-social",
                         "priceYear": 2026, "benefitYears": 1}},
              {"code": "L", "label": "Measure L", "unit": "units", "direction": "higher-is-better", "accrual": "flow",
               "theme": "Local", "localised": true, "additionality": NOTHING,
               "links": [{"policy": "PPN 026", "item": "Fair pay"}],
               "value": {"amount": "1", "unit": "units", "kind": "local-spend", "subtotal": "local-economic",
                         "priceYear": 2026, "benefitYears": 1, "provenance": SOURCE}},
              {"code": "staff", "label": "Staff", "unit": "full-time equivalents", "direction": "higher-is-better",
               "accrual": "flow", "theme": "Social"}]}
            """.replace("SOURCE", SOURCE.replace('\'', '"')).replace("NOTHING", NOTHING.replace('\'', '"'));

    /** What terms hold at least. */
    public static final String PLAIN_TERMS = """
            "firstYear": 2026, "contractYears": 2, "years": 2, "priceYear": 2026,
             "discounting": {"schedule": "none", "timing": "first-year-at-present"},
             "localMultipliers": {"L": {"value": "1", "source": "illustrative"}}""";

    /**
     * Two offers: that of reference example SV-6 (30,000 and 12,000 in one group and 8,000 outside), and that of SV-7 (120,000 of additional
     * social value and 200,000 of local economic value).
     */
    public static final String OFFERS = """
            [{"id": "six", "supplier": "Illustrative six",
              "commitments": [
               {"id": "6A", "measure": "A", "unit": "units", "profile": {"1": "30000"}, "evidence": "documented"},
               {"id": "6B", "measure": "B", "unit": "units", "profile": {"total": "12000", "from": 1, "to": 2}, "evidence": "none",
                "nonOverlapping": true},
               {"id": "6C", "measure": "C", "unit": "units", "profile": {"each": 4000, "from": 1, "to": 2}, "evidence": "verified"}]},
             {"id": "seven", "supplier": "Illustrative seven",
              "commitments": [
               {"id": "7A", "measure": "C", "unit": "units", "profile": {"1": "120000"}, "evidence": "documented"},
               {"id": "7L", "measure": "L", "unit": "units", "profile": {"1": "200000"}, "evidence": "self-declared"}]}]""";

    private CommitmentDocuments() {}

    private static String example(String name) {
        return Schemas.text(Path.of("docs/examples", name + ".json"));
    }

    /** The catalogue as a member of another document. */
    public static String catalogue() {
        return MEASURES.replace("\"format\": \"tenderscore-measures/1\",", "").strip();
    }

    /** A document under the plain terms and more. */
    public static String underTerms(String more, String offers) {
        return document("\"terms\": {" + PLAIN_TERMS + more + "}", offers);
    }

    /** A document under terms or a points table, perhaps with a workforce. */
    public static String document(String basis, String offers) {
        return "{\"format\": \"tenderscore-commitments/1\", \"title\": \"Illustrative\", \"catalogue\": " + catalogue()
                + ",\n" + basis + ",\n\"offers\": " + offers + "}";
    }

    /** A document with everything that terms, offers and commitments can say. */
    public static String full() {
        return document("""
                "terms": {"firstYear": "2026", "contractYears": 2, "years": 3, "priceYear": 2026,
                 "discounting": {"schedule": {"id": "own", "bands": [{"from": 1, "rate": "3"}]}, "timing": "first-year-discounted"},
                 "priceIndex": "gdp-deflators-2025-12", "carbon": "hmg-carbon-2023-low",
                 "credibility": {"verified": 1, "documented": "1", "self-declared": "0.5", "none": 0},
                 "needMultipliers": [{"measure": "C", "value": "1.225", "source": "illustrative"},
                                     {"place": "north", "value": "1.5", "source": "illustrative"},
                                     {"measure": "C", "place": "north", "value": "2", "source": "illustrative"}],
                 "localMultipliers": {"L": {"value": "1.84", "source": "illustrative"}},
                 "priorities": {"Social": "0.75", "Local": "1/4"},
                 "quantityCaps": {"A": "20000"},
                 "localEconomicCap": {"share": "0.4", "of": "target", "amount": "100000"},
                 "nonOverlapCounts": true, "outlierFactor": "3"},
                "workforce": {"measures": ["staff"], "labourShare": "0.7", "costPerYear": "35000", "years": 2}""", """
                [{"id": "one", "supplier": "Illustrative one", "price": "1000000", "investment": 1000,
                  "commitments": [
                   {"id": "1", "measure": "A", "unit": "units", "profile": {"1": "30000"}, "evidence": "documented",
                    "place": "north", "share": "0.5", "nonOverlapping": true,
                    "additionality": {"deadweight": "0.1", "displacement": "0", "attributionToOthers": "1/3", "dropOff": 0}},
                   {"id": "2", "measure": "L", "unit": "units", "profile": {"total": "12000", "from": 1, "to": 2}, "place": "north",
                    "evidence": "self-declared"},
                   {"id": "3", "measure": "staff", "unit": "full-time equivalents", "profile": {"each": 4, "from": 1, "to": 2},
                    "place": "north", "evidence": "none"}]}]""");
    }
}
