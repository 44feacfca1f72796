package io.github.tenderscore.panel;

/**
 * A document of a tender, so that references to it can be looked up.
 *
 * @param tender the tender's id
 * @param name the document's name
 * @param pages how many pages it has; 0 where they are not counted
 */
public record TenderDocument(String tender, String name, int pages) implements PanelEntry {

    /**
     * Checks the number of pages.
     *
     * @param tender the tender's id
     * @param name the document's name
     * @param pages how many pages it has; 0 where they are not counted
     * @throws IllegalArgumentException if the number of pages is negative
     */
    public TenderDocument {
        if (pages < 0) {
            throw new IllegalArgumentException("The number (" + pages + ") of pages of the document " + name
                    + " of the tender " + tender + " must not be negative");
        }
    }
}
