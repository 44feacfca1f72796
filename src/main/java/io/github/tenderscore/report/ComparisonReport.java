package io.github.tenderscore.report;

import io.github.tenderscore.comparison.RuleComparison;

/** A comparison of rules as people read it: in plain text, or in Markdown with the same content. */
public final class ComparisonReport {

    private ComparisonReport() {}

    /**
     * A comparison in plain text.
     *
     * @param comparison the comparison
     * @return lines that end with a line feed
     */
    public static String text(RuleComparison comparison) {
        return written(comparison, new PlainPage());
    }

    /**
     * A comparison in Markdown.
     *
     * @param comparison the comparison
     * @return a page that starts with a heading of the first level
     */
    public static String markdown(RuleComparison comparison) {
        return written(comparison, new MarkdownPage());
    }

    private static String written(RuleComparison comparison, Page page) {
        ComparisonPage.write(comparison, page);
        return page.text();
    }
}
