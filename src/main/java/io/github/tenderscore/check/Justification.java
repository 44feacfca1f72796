package io.github.tenderscore.check;

import java.util.Optional;

/**
 * Why an award criterion may be asked (Procurement Act 2023, section 23(2) and (5)). A text that is known to be missing is blank.
 *
 * @param subjectMatterLink how it relates to what is bought; empty where not known
 * @param measure how it is measured; empty where not known
 * @param proportionalityNote why it is a proportionate means of assessing tenders; empty where not known
 * @param concernsStaff whether it asks about the staff who will do the work; empty where not known
 * @param materialDifferenceNote why the staff are likely to make a material difference to the quality; empty where not known
 * @param basis on which part of section 23(5) or (6) the link rests; empty where not known
 */
public record Justification(
        Optional<String> subjectMatterLink,
        Optional<String> measure,
        Optional<String> proportionalityNote,
        Optional<Boolean> concernsStaff,
        Optional<String> materialDifferenceNote,
        Optional<SubjectMatterBasis> basis) {

    /** Of which nothing is known. */
    static final Justification UNKNOWN = new Justification(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
