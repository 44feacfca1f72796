package io.github.tenderscore.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that are looked for in a specification. A list is always named by whoever uses it; none is applied in silence.
 *
 * @param id its name, such as {@code uk-standards}
 * @param kind what its words point to
 * @param terms the words, at least one; small and capital letters are the same, and only whole words are found
 * @param exceptions words that begin with a term and are left alone, such as {@code BS EN}
 * @param provision the provision that asks for equivalents to be accepted
 * @param source who drew up the list
 */
public record WordList(
        String id, WordKind kind, List<String> terms, List<String> exceptions, String provision, String source) {

    /**
     * Copies the words.
     *
     * @param id its name, such as {@code uk-standards}
     * @param kind what its words point to
     * @param terms the words, at least one; small and capital letters are the same, and only whole words are found
     * @param exceptions words that begin with a term and are left alone, such as {@code BS EN}
     * @param provision the provision that asks for equivalents to be accepted
     * @param source who drew up the list
     * @throws IllegalArgumentException if it has no name, no term, a blank one, no provision or no source
     */
    public WordList {
        terms = List.copyOf(terms);
        exceptions = List.copyOf(exceptions);
        if (id.isBlank() || terms.isEmpty() || provision.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException(
                    "The word list (" + id + ") must have a name, a term, a provision and a source");
        }
        if (terms.stream().anyMatch(String::isBlank) || exceptions.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("The terms ( ) of the word list " + id + " must not be blank");
        }
    }

    /**
     * The same list with more words.
     *
     * @param more words of the same kind
     * @return a new list of another name, so that it cannot be taken for the first
     */
    public WordList with(String... more) {
        List<String> all = new ArrayList<>(terms);
        all.addAll(List.of(more));
        return new WordList("own:" + id, kind, all, exceptions, provision, source + ", extended");
    }

    /** The terms that occur in a text, each once, in the order of the list. */
    List<String> foundIn(String text) {
        return terms.stream()
                .filter(term -> Phrase.of(term).occursIn(text, exceptions))
                .toList();
    }
}
