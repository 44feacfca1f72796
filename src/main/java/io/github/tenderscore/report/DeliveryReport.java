package io.github.tenderscore.report;

import io.github.tenderscore.delivery.Performance;

/**
 * How a contract stands on a day, as people read it: in plain text, or in Markdown with the same content.
 *
 * <p>Figures in tables are exact; one that is cut ends with "…". What suppliers and authorities wrote stays on its line and, in Markdown,
 * stays text.
 */
public final class DeliveryReport {

    private DeliveryReport() {}

    /**
     * The report in plain text.
     *
     * @param performance how the contract stands
     * @return lines that end with a line feed
     */
    public static String text(Performance performance) {
        return written(performance, new PlainPage());
    }

    /**
     * The report in Markdown.
     *
     * @param performance how the contract stands
     * @return a page that starts with a heading of the first level
     */
    public static String markdown(Performance performance) {
        return written(performance, new MarkdownPage());
    }

    private static String written(Performance performance, Page page) {
        new DeliveryPage(performance, page).write();
        return page.text();
    }
}
