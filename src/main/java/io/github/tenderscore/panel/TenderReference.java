package io.github.tenderscore.panel;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in a tender that a mark rests on.
 *
 * @param document the document's name
 * @param section its section, such as {@code 2.1}; empty where it is not named
 * @param page its page, from 1; 0 where it is not named
 */
public record TenderReference(String document, String section, int page) {

    /**
     * Checks that it leads somewhere.
     *
     * @param document the document's name
     * @param section its section, such as {@code 2.1}; empty where it is not named
     * @param page its page, from 1; 0 where it is not named
     * @throws IllegalArgumentException if the document has no name or the page is negative
     */
    public TenderReference {
        if (document.isBlank()) {
            throw new IllegalArgumentException("The document of a reference to a tender must have a name");
        }
        if (page < 0) {
            throw new IllegalArgumentException(
                    "The page (" + page + ") of a reference to the document " + document + " must not be negative");
        }
    }

    /**
     * A whole document.
     *
     * @param document its name
     * @return the reference
     */
    public static TenderReference document(String document) {
        return new TenderReference(document, "", 0);
    }

    /**
     * A section of a document.
     *
     * @param document its name
     * @param section the section
     * @return the reference
     */
    public static TenderReference section(String document, String section) {
        return new TenderReference(document, section, 0);
    }

    /**
     * A page of a document.
     *
     * @param document its name
     * @param page the page, from 1
     * @return the reference
     */
    public static TenderReference page(String document, int page) {
        return new TenderReference(document, "", page);
    }

    /**
     * The place as people write it.
     *
     * @return for example {@code Method statement, section 2.1, page 4}
     */
    public String text() {
        return Stream.of(document, section.isBlank() ? "" : "section " + section, page == 0 ? "" : "page " + page)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
