package io.github.tenderscore.report;

import io.github.tenderscore.award.AssessmentSummary;

/**
 * An assessment summary as its supplier reads it, in the order of the regulation: who is told what became of the tender, why, how
 * it was assessed, how the most advantageous tender was, and the criteria and methodology.
 */
public final class SummaryReport {

    private SummaryReport() {}

    /**
     * A summary in plain text.
     *
     * @param summary the summary
     * @return lines that end with a line feed; figures are as published, and one that is cut ends with "…"
     */
    public static String text(AssessmentSummary summary) {
        return written(summary, new PlainPage());
    }

    /**
     * A summary in Markdown, to be turned into a letter or a web page.
     *
     * @param summary the summary
     * @return a page that starts with a heading of the first level; what suppliers and evaluators wrote is text there, and no heading,
     *     link, image or HTML
     */
    public static String markdown(AssessmentSummary summary) {
        return written(summary, new MarkdownPage());
    }

    private static String written(AssessmentSummary summary, Page page) {
        new SummaryPage(page).write(summary);
        return page.text();
    }
}
