package io.github.tenderscore.json;

import io.github.tenderscore.check.Check;
import io.github.tenderscore.check.CheckReport;
import io.github.tenderscore.check.CheckResult;
import io.github.tenderscore.check.Finding;
import io.github.tenderscore.check.Severity;
import io.github.tenderscore.check.Status;
import io.github.tenderscore.json.internal.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what came of checks as a log of the format SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS Standard, 27 March 2020), so
 * that findings show in ordinary tools for reviewing code.
 *
 * <p>What fails has the kind {@code fail} and the level {@code error} or {@code warning}; what is not known has the kind {@code open}. What passes
 * or does not apply is left out, because tools that review code, such as GitHub's code scanning, show every result as something to be dealt with;
 * {@link CheckWriter} has it all.
 */
public final class SarifWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String HOME = "https://github.com/tenderscore/tenderscore";

    private SarifWriter() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param document the name of the document that was checked, as it was given, such as {@code methods/lot-1.json}
     * @param lines on which lines of the document findings stand; {@link DocumentLines#UNKNOWN} puts all on the first
     * @return the log, indented, with a line feed at its end
     */
    public static String write(CheckReport report, String document, DocumentLines lines) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "tenderscore");
        driver.put("informationUri", HOME);
        driver.put(
                "rules",
                report.results().stream().map(result -> rule(result.check())).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", results(report, document, lines));
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JsonWriter.pretty(log);
    }

    private static Map<String, Object> rule(Check check) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", check.id());
        rule.put("shortDescription", Map.of("text", check.title()));
        rule.put("fullDescription", Map.of("text", check.title() + " (" + String.join("; ", check.provisions()) + ")"));
        rule.put("defaultConfiguration", Map.of("level", level(check.severity())));
        return rule;
    }

    private static List<Map<String, Object>> results(CheckReport report, String document, DocumentLines lines) {
        List<Map<String, Object>> results = new ArrayList<>();
        for (int i = 0; i < report.results().size(); i++) {
            CheckResult result = report.results().get(i);
            for (Finding finding : result.findings()) {
                boolean fails = finding.status() == Status.FAILS;
                String text = finding.what() + ". " + finding.provision() + "."
                        + finding.mend()
                                .map(mend -> " To mend it: " + mend + ".")
                                .orElse("");
                results.add(result(
                        finding.check(),
                        i,
                        fails ? "fail" : "open",
                        fails ? level(finding.severity()) : "none",
                        text,
                        location(document, finding.place(), lines)));
            }
        }
        return results;
    }

    private static Map<String, Object> result(
            String check, int index, String kind, String level, String text, Map<String, Object> location) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", check);
        result.put("ruleIndex", index);
        result.put("kind", kind);
        result.put("level", level);
        result.put("message", Map.of("text", plain(text)));
        result.put("locations", List.of(location));
        return result;
    }

    private static Map<String, Object> location(String document, List<String> place, DocumentLines lines) {
        // Maps of several members from Map.of have another order in every run
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", encoded(document)));
        physical.put("region", Map.of("startLine", lines.line(place)));
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        if (!place.isEmpty()) {
            location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", String.join("/", place))));
        }
        return location;
    }

    private static String level(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning";
    }

    /** A text in which nothing is to be filled in: braces stand twice (SARIF 2.1.0, section 3.11.5). */
    private static String plain(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }

    /**
     * The name of a file as a reference (RFC 3986): what a reference cannot hold is written in per cent. A name from the root of the file system
     * is that of a file and of no host (RFC 8089).
     */
    private static String encoded(String document) {
        StringBuilder encoded = new StringBuilder(document.startsWith("/") ? "file://" : "");
        for (byte part : document.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (part & 0xff);
            boolean plain = sign < 0x80 && (Character.isLetterOrDigit(sign) || "/-._~".indexOf(sign) >= 0);
            encoded.append(plain ? String.valueOf(sign) : String.format("%%%02X", (int) sign));
        }
        return encoded.toString();
    }
}
