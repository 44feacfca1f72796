package io.github.tenderscore.fault;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong with what was given: where it is, what it is, which rule it breaks and, where it can be guessed,
 * what would mend it.
 *
 * @param place where, from the outside in, by ids: {@code [criteria, price, weight]} or {@code [tenders, A, responses,
 *     price]}; a reader of documents turns it into a JSON pointer
 * @param message one sentence: the thing, its value and the rule it breaks
 * @param maybe a likely cause, without the word "Maybe"
 */
public record Fault(List<String> place, String message, Optional<String> maybe) {

    /**
     * Copies the place, and leaves out the middle of a message that is too long to be read.
     *
     * @param place where, from the outside in, by ids: {@code [criteria, price, weight]} or {@code [tenders, A, responses, price]}; a reader of documents turns it into a JSON pointer
     * @param message one sentence: the thing, its value and the rule it breaks
     * @param maybe a likely cause, without the word "Maybe"
     */
    public Fault {
        place = List.copyOf(place);
        message = Shown.cut(message);
        maybe = maybe.map(Shown::cut);
    }

    /**
     * A fault whose cause cannot be guessed.
     *
     * @param place where, from the outside in
     * @param message one sentence
     * @return the fault
     */
    public static Fault at(List<String> place, String message) {
        return new Fault(place, message, Optional.empty());
    }

    /**
     * The same fault with a likely cause.
     *
     * @param cause a sentence part that can stand behind the word "Maybe"
     * @return the fault
     */
    public Fault maybe(String cause) {
        return new Fault(place, message, Optional.of(cause));
    }

    /**
     * The place, the message and the likely cause, as a person reads them; what cannot be seen is escaped, such as a control character in
     * the value that is wrong.
     *
     * @return one line, and a second that starts with "Maybe" where a cause is known
     */
    @Override
    public String toString() {
        String where = Shown.visible(Shown.cut(String.join("/", place)));
        return (where.isEmpty() ? "" : where + ": ")
                + Shown.visible(message)
                + maybe.map(cause -> "\n  Maybe " + Shown.visible(cause)).orElse("");
    }
}
