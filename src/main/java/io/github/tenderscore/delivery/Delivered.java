package io.github.tenderscore.delivery;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much of an indicator was delivered to date, with the evidence on which it rests.
 *
 * @param quantity the sum or the level that counts; empty where it is not known
 * @param byEvidence what is known, added up within each grade of evidence; for a level the one that counts
 * @param why why the quantity is not known; empty where it is
 * @param editions what a reader must know of editions of the catalogue that changed; empty where none did
 * @param step how the quantity was worked out; without a figure where it is not known
 */
public record Delivered(
        Optional<Ratio> quantity,
        Map<EvidenceGrade, Ratio> byEvidence,
        Optional<String> why,
        List<String> editions,
        Step step) {

    /**
     * Copies the figures.
     *
     * @param quantity the sum or the level that counts; empty where it is not known
     * @param byEvidence what is known, added up within each grade of evidence; for a level the one that counts
     * @param why why the quantity is not known; empty where it is
     * @param editions what a reader must know of editions of the catalogue that changed; empty where none did
     * @param step how the quantity was worked out; without a figure where it is not known
     */
    public Delivered {
        Map<EvidenceGrade, Ratio> ordered = new EnumMap<>(EvidenceGrade.class);
        ordered.putAll(byEvidence);
        byEvidence = Collections.unmodifiableMap(ordered);
        editions = List.copyOf(editions);
    }

    /**
     * The grades of evidence in words.
     *
     * @return such as {@code verified}, or {@code mixed: verified and self-declared}; {@code no figures} where nothing is known
     */
    public String evidence() {
        String grades = byEvidence.keySet().stream()
                .map(grade -> grade == EvidenceGrade.NONE ? "no evidence" : grade.code())
                .collect(Collectors.joining(" and "));
        return byEvidence.isEmpty() ? "no figures" : byEvidence.size() == 1 ? grades : "mixed: " + grades;
    }
}
