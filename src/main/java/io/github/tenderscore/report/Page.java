package io.github.tenderscore.report;

import java.util.List;

/**
 * A report as it is written, block by block, in plain text or in Markdown; so that both say the same.
 *
 * <p>Not thread-safe: one page is one report.
 */
interface Page {

    /** A heading; level 1 is the title. */
    void heading(int level, String text);

    /** A paragraph on one line. */
    void paragraph(String text);

    /** An item of a list; items that follow each other make one list. */
    void item(String text);

    /** A text of somebody else's, line by line as it stands. */
    void quote(String text);

    /** Lines that stand as they are, such as a calculation. */
    void lines(String text);

    /** A table; columns from the given one on hold figures. */
    void table(List<List<String>> rows, int firstFigure);

    /**
     * A row of a table with what must be known of it.
     *
     * @param cells one for each column
     * @param remarks sentences on the row as a whole; often none
     */
    record Remarked(List<String> cells, List<String> remarks) {}

    /** A table whose rows have remarks; the column of that number holds figures. */
    void table(List<String> titles, List<Remarked> rows, int figures);

    /** The whole page; it ends with a line feed. */
    String text();
}
