package io.github.tenderscore.report;

import io.github.tenderscore.check.CheckReport;
import io.github.tenderscore.check.CheckResult;
import io.github.tenderscore.check.Finding;
import io.github.tenderscore.check.Severity;
import io.github.tenderscore.check.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of checks as people read it: what fails first, then what is not known, then the rest in one table. */
public final class CheckText {

    private static final Map<Status, String> SEVERAL = Map.of(
            Status.FAILS, "fail",
            Status.UNKNOWN, "unknown",
            Status.PASSES, "pass",
            Status.NOT_APPLICABLE, "do not apply");

    private static final Map<String, String> CITED =
            new TreeMap<>(Map.of("PA23", "the Procurement Act 2023", "PR24", "the Procurement Regulations 2024"));

    private static final Map<String, String> WORKED_OUT = new TreeMap<>(Map.of(
            "stress", "a stress test of the method with made-up bids",
            "marking/panel", "the record of the procurement"));

    private final CheckReport report;
    private final Page page;

    private CheckText(CheckReport report, Page page) {
        this.report = report;
        this.page = page;
    }

    /**
     * A report in plain text.
     *
     * @param report the report
     * @return lines that end with a line feed
     */
    public static String text(CheckReport report) {
        return new CheckText(report, new PlainPage()).written();
    }

    /**
     * A report in Markdown.
     *
     * @param report the report
     * @return a page that starts with a heading of the first level
     */
    public static String markdown(CheckReport report) {
        return new CheckText(report, new MarkdownPage()).written();
    }

    private String written() {
        page.heading(
                1,
                "Checks of a procurement that commenced on " + report.profile().commenced());
        page.paragraph("Route: " + report.profile().route().words() + ". " + counts() + citations()
                + " This is no legal advice.");
        fails();
        unknown();
        page.heading(2, "All checks");
        page.table(rows(), 3);
        return page.text();
    }

    private String counts() {
        List<String> counts = new ArrayList<>();
        for (Status status : Status.values()) {
            int number = report.with(status).size();
            counts.add(number + " " + (number == 1 ? status.words() : SEVERAL.get(status)));
        }
        int all = report.results().size();
        return all + (all == 1 ? " check: " : " checks: ") + String.join(", ", counts) + ".";
    }

    /** What the abbreviations mean that the findings cite. */
    private String citations() {
        return CITED.entrySet().stream()
                .filter(cited -> report.findings().stream()
                        .anyMatch(finding -> finding.provision().startsWith(cited.getKey() + " ")))
                .map(cited -> " " + cited.getKey() + " is " + cited.getValue() + ".")
                .collect(Collectors.joining());
    }

    private void fails() {
        List<Finding> failing = findings(Status.FAILS).stream()
                .sorted(Comparator.comparing(finding -> finding.severity() == Severity.WARNING))
                .toList();
        if (failing.isEmpty()) {
            return;
        }
        page.heading(2, "What fails");
        for (Finding finding : failing) {
            String where = finding.place().isEmpty() ? "" : " [" + String.join("/", finding.place()) + "]";
            String weight = finding.severity() == Severity.WARNING ? " (warning)" : "";
            page.item(finding.check() + weight + where + ": " + finding.what() + ". " + finding.provision() + "."
                    + finding.mend().map(mend -> " To mend it: " + mend + ".").orElse(""));
        }
    }

    private void unknown() {
        List<Finding> unknown = findings(Status.UNKNOWN);
        if (unknown.isEmpty()) {
            return;
        }
        page.heading(2, "What is not known");
        page.paragraph(
                "An unknown is never a pass. In brackets stands where a document of the format tenderscore-check/1"
                        + " says it: in its \"facts\", or in its \"profile\"." + workedOut(unknown));
        OpenQuestions.lines(unknown).forEach(page::item);
    }

    /** Of what no document may say, because it is worked out: whence it comes. */
    private static String workedOut(List<Finding> unknown) {
        return WORKED_OUT.entrySet().stream()
                .filter(source -> unknown.stream()
                        .anyMatch(finding -> String.join("/", finding.place()).startsWith(source.getKey())))
                .map(source -> " What is in " + source.getKey() + " no document says: it comes from "
                        + source.getValue() + ".")
                .collect(Collectors.joining());
    }

    private List<Finding> findings(Status status) {
        return report.findings().stream()
                .filter(finding -> finding.status() == status)
                .toList();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Check", "What is asked", "Status"));
        for (CheckResult result : report.results()) {
            rows.add(List.of(
                    result.check().id(),
                    result.check().title(),
                    result.status().words()
                            + result.why().map(why -> ": " + why).orElse("")));
        }
        return rows;
    }
}
