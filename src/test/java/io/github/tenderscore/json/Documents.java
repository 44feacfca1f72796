package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import java.util.List;

/** The document that the tests of this package start from, and ways to break it. */
final class Documents {

    /** The example of the documentation. */
    static final String EXAMPLE = """
            { "format": "tenderscore/1",
              "methodology": {
                "title": "Domestic abuse support, lot 1", "currency": "GBP", "weightBasis": "parent",
                "award": { "rule": "weighted-sum" },
                "rounding": { "stage": "criterion", "decimals": 2, "mode": "half-up" },
                "tieBreak": [ { "highest": "quality" }, { "lowest": "price" } ],
                "criteria": [
                  { "id": "price", "name": "Price", "kind": "price", "weight": "40", "rule": { "id": "PR-HYP-MIN" } },
                  { "id": "quality", "name": "Quality", "weight": "50", "criteria": [
                    { "id": "mobilisation", "name": "Mobilisation", "kind": "mark", "weight": "60", "scale": { "id": "0-5" }, "minimum": "2" },
                    { "id": "safeguarding", "name": "Safeguarding", "kind": "mark", "weight": "40", "scale": { "id": "0-5" }, "minimum": "3" } ] },
                  { "id": "apprentices", "name": "Apprentice weeks", "kind": "quantity", "weight": "10", "rule": { "id": "SV-TARGET", "target": "400" } } ] },
              "tenders": [
                { "id": "A", "supplier": "Alder CIC", "responses": { "price": "1180000", "mobilisation": 4, "safeguarding": 4, "apprentices": "320" } } ] }
            """;

    private Documents() {}

    /** The example with some text in place of another that must occur in it exactly once. */
    static String with(String text, String other) {
        return replaced(EXAMPLE, text, other);
    }

    static String replaced(String document, String text, String other) {
        int at = document.indexOf(text);
        if (at < 0 || document.indexOf(text, at + 1) >= 0) {
            throw new IllegalArgumentException("must occur exactly once: " + text);
        }
        return document.substring(0, at) + other + document.substring(at + text.length());
    }

    /** Every fault of a document, as it is shown; none where it is read. */
    static List<String> faults(String document) {
        try {
            EvaluationReader.standard().read(document);
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }
}
