package io.github.tenderscore.json;

import io.github.tenderscore.check.Finding;
import io.github.tenderscore.json.internal.LineTree;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * On which lines of a document the places of findings stand, so that tools for reviewing code can show a finding beside the line that it is
 * about.
 *
 * <p>A place that a document does not hold stands where the nearest thing around it does. Immutable and thread-safe; needs the optional module
 * {@code tools.jackson.core}.
 */
public final class DocumentLines {

    /** A document of which no lines are known: everything stands on its first. */
    public static final DocumentLines UNKNOWN = new DocumentLines(Optional.empty());

    /** Where an evaluation says what a check document says in a member of its own. */
    private static final Map<String, String> OF_AN_EVALUATION = Map.of(
            "statedMethod", "methodology", "method", "methodology", "marking", "tenders", "assessment", "tenders");

    private final Optional<LineTree> document;

    private DocumentLines(Optional<LineTree> document) {
        this.document = document;
    }

    /**
     * Finds the lines of a document.
     *
     * @param in a document of the format {@value CheckReader#FORMAT} or {@value EvaluationReader#FORMAT}, read to the end of the document and
     *     not closed
     * @return its lines; of a text that is not JSON everything stands on the first
     */
    public static DocumentLines of(InputStream in) {
        return new DocumentLines(LineTree.read(in));
    }

    /**
     * The line of a place.
     *
     * @param place from the outside in, as {@link Finding#place()} gives it; empty for the document as a whole
     * @return the line, counted from 1
     */
    public int line(List<String> place) {
        if (document.isEmpty()) {
            return 1;
        }
        LineTree found = document.get();
        for (int i = 0; i < place.size(); i++) {
            String word = place.get(i);
            LineTree around = found;
            found = (i == 0 ? outermost(word) : around.find(word)).orElse(around);
        }
        return found.line();
    }

    private Optional<LineTree> outermost(String word) {
        Map<String, LineTree> members = document.orElseThrow().children();
        LineTree facts = members.get("facts");
        LineTree own = facts == null ? null : facts.children().get(word);
        return own == null
                ? Optional.ofNullable(members.get(OF_AN_EVALUATION.getOrDefault(word, word)))
                : Optional.of(own);
    }
}
