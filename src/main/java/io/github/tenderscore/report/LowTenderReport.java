package io.github.tenderscore.report;

import io.github.tenderscore.award.LowTenderDossier;
import io.github.tenderscore.award.LowTenderScreening;
import io.github.tenderscore.award.RankingWithout;
import java.util.function.Consumer;

/**
 * What is on record about prices that may be abnormally low, as people read it: in plain text, or in Markdown with the same content.
 *
 * <p>Figures in tables are exact; one that is cut ends with "…". What suppliers and authorities wrote stays on its line and, in Markdown,
 * stays text.
 */
public final class LowTenderReport {

    private LowTenderReport() {}

    /**
     * A screening in plain text.
     *
     * @param screening the screening
     * @return lines that end with a line feed
     */
    public static String text(LowTenderScreening screening) {
        return plain(page -> ScreeningPage.write(screening, page));
    }

    /**
     * A screening in Markdown.
     *
     * @param screening the screening
     * @return a page that starts with a heading of the first level
     */
    public static String markdown(LowTenderScreening screening) {
        return marked(page -> ScreeningPage.write(screening, page));
    }

    /**
     * The ranking with a tender and without it in plain text.
     *
     * @param ranking both rankings
     * @return lines that end with a line feed
     */
    public static String text(RankingWithout ranking) {
        return plain(page -> RankingWithoutPage.write(ranking, page));
    }

    /**
     * The ranking with a tender and without it in Markdown.
     *
     * @param ranking both rankings
     * @return a section that starts with a heading of the second level
     */
    public static String markdown(RankingWithout ranking) {
        return marked(page -> RankingWithoutPage.write(ranking, page));
    }

    /**
     * A dossier in plain text.
     *
     * @param dossier the dossier
     * @return lines that end with a line feed
     */
    public static String text(LowTenderDossier dossier) {
        return plain(page -> DossierPage.write(dossier, page));
    }

    /**
     * A dossier in Markdown.
     *
     * @param dossier the dossier
     * @return a page that starts with a heading of the first level
     */
    public static String markdown(LowTenderDossier dossier) {
        return marked(page -> DossierPage.write(dossier, page));
    }

    private static String plain(Consumer<Page> content) {
        return written(content, new PlainPage());
    }

    private static String marked(Consumer<Page> content) {
        return written(content, new MarkdownPage());
    }

    private static String written(Consumer<Page> content, Page page) {
        content.accept(page);
        return page.text();
    }
}
