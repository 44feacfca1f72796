package io.github.tenderscore.report;

import io.github.tenderscore.monitor.dashboard.Dashboard;
import java.util.Optional;

/**
 * A council's dashboard as people read it: in plain text, or in Markdown with the same content.
 *
 * <p>Shares are in per cent of what is known, with the least and the greatest that all could come to. Figures are exact; one that is cut ends
 * with "…".
 */
public final class DashboardReport {

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
        return written(dashboard, earlier, new PlainPage());
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
