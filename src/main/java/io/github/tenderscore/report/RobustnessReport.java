package io.github.tenderscore.report;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.robustness.Robustness;
import io.github.tenderscore.robustness.VerdictTerms;
import io.github.tenderscore.simulation.Acceptability;
import java.util.Optional;

/** How firmly an award stands, as people read it: in plain text, or in Markdown with the same content. */
public final class RobustnessReport {

    private RobustnessReport() {}

    /**
     * The report in plain text.
     *
     * @param assessment the award
     * @param terms what is called robust
     * @param robustness what was found of the assessment under these terms
     * @param drawn what came of weights drawn by lot; empty where none were drawn
     * @return lines that end with a line feed
     */
    public static String text(
            Assessment assessment, VerdictTerms terms, Robustness robustness, Optional<Acceptability> drawn) {
        return written(assessment, terms, robustness, drawn, new PlainPage());
    }

    /**
     * The report in Markdown.
     *
     * @param assessment the award
     * @param terms what is called robust
     * @param robustness what was found of the assessment under these terms
     * @param drawn what came of weights drawn by lot; empty where none were drawn
     * @return a page that starts with a heading of the first level
     */
    public static String markdown(
            Assessment assessment, VerdictTerms terms, Robustness robustness, Optional<Acceptability> drawn) {
        return written(assessment, terms, robustness, drawn, new MarkdownPage());
    }

    private static String written(
            Assessment assessment,
            VerdictTerms terms,
            Robustness robustness,
            Optional<Acceptability> drawn,
            Page page) {
        new VerdictPage(assessment, terms, robustness, page).write();
        new WeightsPage(assessment, robustness, terms, page).write();
        new ChangesPage(assessment, robustness, page).write();
        drawn.ifPresent(result -> new AcceptabilityPage(result, page).write());
        return page.text();
    }
}
