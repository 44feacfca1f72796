package io.github.tenderscore.check;

import java.util.List;
import java.util.Optional;

/**
 * The words of a specification, and the words that are looked for in it.
 *
 * @param conditions every condition of participation; empty where they are not known
 * @param requirements every requirement; empty where they are not known
 * @param wordLists the words that are looked for, such as {@link WordLists#ALL those of this library} and names that are known in the market;
 *     empty where none was named
 * @param equivalents the phrases that say that equivalents are accepted, such as {@link WordLists#EQUIVALENTS those of this library}; empty where
 *     none was named
 */
public record SpecificationFacts(
        Optional<List<TextUnit>> conditions,
        Optional<List<TextUnit>> requirements,
        Optional<List<WordList>> wordLists,
        Optional<List<String>> equivalents)
        implements Facts {

    /**
     * Copies the lists.
     *
     * @param conditions every condition of participation; empty where they are not known
     * @param requirements every requirement; empty where they are not known
     * @param wordLists the words that are looked for, such as {@link WordLists#ALL those of this library} and names that are known in the market;
     *     empty where none was named
     * @param equivalents the phrases that say that equivalents are accepted, such as {@link WordLists#EQUIVALENTS those of this library}; empty
     *     where none was named
     * @throws IllegalArgumentException if an accepted phrase is blank, for it would be found in every text
     */
    public SpecificationFacts {
        conditions = conditions.map(List::copyOf);
        requirements = requirements.map(List::copyOf);
        wordLists = wordLists.map(List::copyOf);
        equivalents = equivalents.map(List::copyOf);
        if (equivalents.orElse(List.of()).stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("The phrase ( ) that accepts equivalents must not be blank");
        }
    }
}
