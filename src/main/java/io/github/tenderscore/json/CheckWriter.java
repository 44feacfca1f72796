package io.github.tenderscore.json;

import io.github.tenderscore.check.CheckReport;
import io.github.tenderscore.check.CheckResult;
import io.github.tenderscore.check.Finding;
import io.github.tenderscore.json.internal.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes what came of checks as a document of the format {@value #FORMAT}: the status of every check, with its findings and what would mend
 * them.
 */
public final class CheckWriter {

    /** The format that this writer writes. */
    public static final String FORMAT = "tenderscore-check-result/1";

    private CheckWriter() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the document, indented, with a line feed at its end
     */
    public static String write(CheckReport report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("commenced", report.profile().commenced().toString());
        tree.put("route", report.profile().route().code());
        tree.put("checks", report.results().stream().map(CheckWriter::result).toList());
        return JsonWriter.pretty(tree);
    }

    private static Map<String, Object> result(CheckResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", result.check().id());
        tree.put("title", result.check().title());
        tree.put("severity", result.check().severity().code());
        tree.put("provisions", result.check().provisions());
        tree.put("status", result.status().code());
        result.why().ifPresent(why -> tree.put("why", why));
        if (!result.findings().isEmpty()) {
            tree.put(
                    "findings",
                    result.findings().stream().map(CheckWriter::finding).toList());
        }
        return tree;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("status", finding.status().code());
        tree.put("severity", finding.severity().code());
        tree.put("provision", finding.provision());
        tree.put("place", finding.place());
        tree.put("what", finding.what());
        finding.mend().ifPresent(mend -> tree.put("mend", mend));
        return tree;
    }
}
