package io.github.tenderscore.report;

import io.github.tenderscore.check.CheckReport;
import io.github.tenderscore.check.CheckResult;
import io.github.tenderscore.check.Finding;
import io.github.tenderscore.check.Severity;
import io.github.tenderscore.check.Status;
import java.util.ArrayList;
import java.util.List;

/** What came of checks as people read it: what fails first, then what is not known, then the rest in one table. */
public final class CheckText {

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
        page.paragraph("Route: " + report.profile().route().words() + ". " + counts() + " This is no legal advice.");
        findings("What fails", Status.FAILS);
        findings("What is not known", Status.UNKNOWN);
        page.heading(2, "All checks");
        page.table(rows(), 3);
        return page.text();
    }

    private String counts() {
        List<String> counts = new ArrayList<>();
        for (Status status : Status.values()) {
            counts.add(report.with(status).size() + " " + status.words());
        }
        return report.results().size() + " checks: " + String.join(", ", counts) + ".";
    }

    private void findings(String heading, Status status) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.status() == status)
                .toList();
        if (findings.isEmpty()) {
            return;
        }
        page.heading(2, heading);
        for (Finding finding : findings) {
            String where = finding.place().isEmpty() ? "" : " [" + String.join("/", finding.place()) + "]";
            String weight = status == Status.FAILS && finding.severity() == Severity.WARNING ? " (warning)" : "";
            page.item(finding.check() + weight + where + ": " + finding.what() + ". " + finding.provision() + "."
                    + finding.mend().map(mend -> " To mend it: " + mend + ".").orElse(""));
        }
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
