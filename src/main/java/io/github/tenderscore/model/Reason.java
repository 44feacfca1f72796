package io.github.tenderscore.model;

import java.util.List;

/**
 * Why a tender has its score on a criterion, by reference to what stands in that tender.
 *
 * <p>An assessment summary must explain each score so (Procurement Regulations 2024, regulation 31(2)(e)(i)).
 *
 * @param text the explanation, not blank
 * @param references where in the tender it is found, such as {@code Method statement, section 2}; empty where none is recorded,
 *     which an assessment summary does not accept
 */
public record Reason(String text, List<String> references) {

    /**
     * Copies the references.
     *
     * @param text the explanation, not blank
     * @param references where in the tender it is found, such as {@code Method statement, section 2}; empty where none is recorded, which an assessment summary does not accept
     * @throws IllegalArgumentException if the text or a reference is blank
     */
    public Reason {
        references = List.copyOf(references);
        if (text.isBlank()) {
            throw new IllegalArgumentException("The text of a reason must not be blank");
        }
        if (references.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "The reference of a reason must name a document, section or page of the tender; it is blank");
        }
    }

    /**
     * A reason.
     *
     * @param text the explanation, not blank
     * @param references where in the tender it is found
     * @return the reason
     * @throws IllegalArgumentException if the text or a reference is blank
     */
    public static Reason of(String text, String... references) {
        return new Reason(text, List.of(references));
    }
}
