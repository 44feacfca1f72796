package io.github.tenderscore.report;

import io.github.tenderscore.monitor.dashboard.Dashboard;
import java.util.Optional;

/**
 * A council's dashboard as people read it: in plain text of at most 100 columns, or in Markdown with the same content.
 *
 * <p>Each instrument has a heading, and a row for each of its indicators: what it is, what it shows, its unit, and how much of it is known. Below it stand
 * what it could be once all is known, and why there is a word or no figure. Shares are in per cent of what is known. Figures are exact; one that is cut ends
 * with "…". Only a single word that is longer than the line, such as an address, makes a line longer. The ids of the indicators are in the documents, where
 * programs need them.
 */
public final class DashboardReport {

    private static final int WIDTH = 100;

    private DashboardReport() {}

    /**
     * The dashboard in plain text.
     *
     * @param dashboard what the instruments show
     * @param earlier the same council's dashboard of an earlier day, to say what changed; empty where there is none
     * @return lines that end with a line feed
     * @throws IllegalArgumentException if the earlier one is of another council or not of an earlier day
     */
    public static String text(Dashboard dashboard, Optional<Dashboard> earlier) {
        return written(dashboard, earlier, new PlainPage(WIDTH));
    }

    /**
     * The dashboard in Markdown.
     *
     * @param dashboard what the instruments show
     * @param earlier the same council's dashboard of an earlier day, to say what changed; empty where there is none
     * @return a page that starts with a heading of the first level
     * @throws IllegalArgumentException if the earlier one is of another council or not of an earlier day
     */
    public static String markdown(Dashboard dashboard, Optional<Dashboard> earlier) {
        return written(dashboard, earlier, new MarkdownPage());
    }

    private static String written(Dashboard dashboard, Optional<Dashboard> earlier, Page page) {
        new DashboardPage(dashboard, page).write(earlier);
        return page.text();
    }
}
