package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import java.util.List;
import java.util.Optional;

/**
 * L18: the tender that is awarded the contract satisfies every requirement and best satisfies the award criteria.
 *
 * <p>The second is so where it stands alone in the first place, or where each tender that stands before it is recorded to fail a requirement:
 * that one cannot be the most advantageous tender, whatever its score (section 19(2)(a)).
 */
final class WinnerFits implements Examination {

    private static final List<String> RESULTS = List.of("award", "results");

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                AwardFacts.class,
                facts -> answer.needs(
                        AwardFacts.AWARDED, "Which tender is awarded the contract", facts.awarded(), awarded -> {
                            requirements(awarded, facts, answer);
                            AssessedTenders.read(
                                    file, answer, (assessment, all) -> place(awarded, assessment, facts, answer));
                        }));
    }

    private static void requirements(String awarded, AwardFacts facts, Answer answer) {
        answer.needs(
                List.of("award", "requirements"),
                "What the authority's requirements are",
                facts.requirements(),
                requirements -> requirements.forEach(id -> {
                    List<String> place = List.of("award", "results", awarded, id);
                    answer.needs(
                            place,
                            "Whether the tender " + awarded + " satisfies the requirement " + id,
                            met(facts, awarded, id),
                            met -> {
                                if (!met) {
                                    answer.fails(
                                            place,
                                            "The tender (" + awarded
                                                    + ") that is awarded the contract must satisfy the requirement "
                                                    + id + "; it is recorded that it does not",
                                            "award the contract to the best tender that satisfies every requirement");
                                }
                            });
                }));
    }

    private static Optional<Boolean> met(AwardFacts facts, String tender, String requirement) {
        return facts.results().orElse(List.of()).stream()
                .filter(one -> one.tender().equals(tender) && one.requirement().equals(requirement))
                .findFirst()
                .flatMap(AwardFacts.RequirementResult::met);
    }

    private static void place(String awarded, Assessment assessment, AwardFacts facts, Answer answer) {
        Optional<TenderResult> result = AssessedTenders.result(assessment, awarded);
        Optional<Integer> rank = result.flatMap(TenderResult::rank);
        if (rank.isEmpty()) {
            answer.fails(
                    AwardFacts.AWARDED,
                    "The tender (" + awarded + ") that is awarded the contract must be ranked; it is "
                            + result.map(one -> one.outcome().code()).orElse("none of the evaluation"),
                    "award the contract to the best ranked tender that satisfies every requirement");
            return;
        }
        assessment.ranking().stream()
                .filter(other -> other.rank().orElseThrow() <= rank.get())
                .map(other -> other.tender().id())
                .filter(other -> !other.equals(awarded))
                .forEach(other -> before(other, awarded, facts, answer));
    }

    /** A tender that stands before the awarded one, or beside it. */
    private static void before(String other, String awarded, AwardFacts facts, Answer answer) {
        List<String> requirements = facts.requirements().orElse(List.of());
        if (requirements.stream()
                .anyMatch(id -> met(facts, other, id).filter(met -> !met).isPresent())) {
            return;
        }
        Optional<String> open = requirements.stream()
                .filter(id -> met(facts, other, id).isEmpty())
                .findFirst();
        if (open.isPresent() || facts.requirements().isEmpty()) {
            answer.unknown(
                    RESULTS,
                    "Whether the tender " + other + ", which stands before " + awarded + " or beside it, satisfies "
                            + open.map(id -> "the requirement " + id).orElse("the authority's requirements"));
        } else {
            answer.fails(
                    AwardFacts.AWARDED,
                    "The tender (" + awarded + ") that is awarded the contract must stand alone in the first place of"
                            + " those that satisfy every requirement; " + other + " stands before it or beside it",
                    "award the contract to the first, or separate the two by the published tie-break");
        }
    }
}
