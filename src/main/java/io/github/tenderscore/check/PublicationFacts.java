package io.github.tenderscore.check;

import io.github.tenderscore.model.Methodology;
import java.util.List;
import java.util.Optional;

/**
 * The method by which tenders are evaluated, and what the published document holds of it: as a method, as a list of elements, or both.
 *
 * @param evaluated the method by which tenders are evaluated; empty where not known, or where the assessed tenders have it
 * @param published the method as it was published; empty where it is not at hand as a document that can be read
 * @param elements the elements that the published document holds, each written as {@link #elementsOf this library lists them}; empty where nobody
 *     listed them
 */
public record PublicationFacts(
        Optional<Methodology> evaluated, Optional<Methodology> published, Optional<List<String>> elements)
        implements Facts {

    /**
     * Copies the elements.
     *
     * @param evaluated the method by which tenders are evaluated; empty where not known, or where the assessed tenders have it
     * @param published the method as it was published; empty where it is not at hand as a document that can be read
     * @param elements the elements that the published document holds, each written as {@link #elementsOf this library lists them}; empty where
     *     nobody listed them
     */
    public PublicationFacts {
        elements = elements.map(List::copyOf);
    }

    /**
     * The elements of a method that a document must hold for tenderers to know how they are assessed: each criterion and group with its weight,
     * scale, descriptors, rule, parameters, gates and roundings, and what belongs to the method as a whole.
     *
     * @param method the method
     * @return such as {@code criteria/price/weight}, in the order in which they are published; what the method does not use is not in it
     */
    public static List<String> elementsOf(Methodology method) {
        return List.copyOf(new MethodElements(method).all().keySet());
    }
}
