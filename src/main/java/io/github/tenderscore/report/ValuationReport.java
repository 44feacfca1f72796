package io.github.tenderscore.report;

import io.github.tenderscore.commitment.Offers;

/**
 * What the commitments of all bidders come to, as people read it: in plain text, or in Markdown with the same content.
 *
 * <p>Amounts are rounded down to whole pence for reading only, and one that is cut ends with "…".
 */
public final class ValuationReport {

    private ValuationReport() {}

    /**
     * The report in plain text.
     *
     * @param offers what bidders promise, and by what it is valued
     * @return lines that end with a line feed
     */
    public static String text(Offers offers) {
        return written(offers, new PlainPage());
    }

    /**
     * The report in Markdown.
     *
     * @param offers what bidders promise, and by what it is valued
     * @return a page that starts with a heading of the first level
     */
    public static String markdown(Offers offers) {
        return written(offers, new MarkdownPage());
    }

    private static String written(Offers offers, Page page) {
        new ValuationPage(offers, page).write();
        return page.text();
    }
}
