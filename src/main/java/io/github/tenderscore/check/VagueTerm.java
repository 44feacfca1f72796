package io.github.tenderscore.check;

import java.util.List;

/**
 * Words by which a tenderer who is reasonably well informed and normally diligent cannot tell what is asked for, or how much of it
 * (Healthcare at Home v Common Services Agency [2014] UKSC 49).
 *
 * @param words the forms of the term, at least one; small and capital letters are the same, and only whole words are found
 * @param exceptions phrases that begin with such a word and are left alone, because they have a meaning of their own, such as {@code reasonable
 *     adjustments}
 * @param reason why it cannot be measured, as the end of a sentence that starts with "because"
 * @param mend what could be said instead, as an instruction
 */
public record VagueTerm(List<String> words, List<String> exceptions, String reason, String mend) {

    /**
     * Copies the lists.
     *
     * @param words the forms of the term, at least one; small and capital letters are the same, and only whole words are found
     * @param exceptions phrases that begin with such a word and are left alone, because they have a meaning of their own, such as {@code
     *     reasonable adjustments}
     * @param reason why it cannot be measured, as the end of a sentence that starts with "because"
     * @param mend what could be said instead, as an instruction
     * @throws IllegalArgumentException if it has no word, a blank one, or does not say why or what instead
     */
    public VagueTerm {
        words = List.copyOf(words);
        exceptions = List.copyOf(exceptions);
        if (words.isEmpty() || reason.isBlank() || mend.isBlank()) {
            throw new IllegalArgumentException("The vague term (" + String.join(", ", words)
                    + ") must have a word, a reason and what would mend it");
        }
        if (words.stream().anyMatch(String::isBlank) || exceptions.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "The words ( ) of the vague term " + String.join(", ", words) + " must not be blank");
        }
    }

    /**
     * A term without exceptions.
     *
     * @param reason why it cannot be measured, as the end of a sentence that starts with "because"
     * @param mend what could be said instead, as an instruction
     * @param words the forms of the term, at least one
     * @return the term
     */
    public static VagueTerm of(String reason, String mend, String... words) {
        return new VagueTerm(List.of(words), List.of(), reason, mend);
    }

    /**
     * The same term that leaves some phrases alone.
     *
     * @param phrases phrases that begin with a word of the term
     * @return a new term
     */
    public VagueTerm except(String... phrases) {
        return new VagueTerm(words, List.of(phrases), reason, mend);
    }

    /** The words that occur in a text, each once, in their order. */
    List<String> foundIn(String text) {
        return words.stream()
                .filter(word -> Phrase.of(word).occursIn(text, exceptions))
                .toList();
    }
}
