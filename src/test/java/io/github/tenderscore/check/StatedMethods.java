package io.github.tenderscore.check;

import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/** Illustrative methods as documents state them, made from small parts. */
final class StatedMethods {

    static final StatedDivision RANKED = new StatedDivision(List.of(RelativeImportance.RANK), List.of(), "");

    private StatedMethods() {}

    static StatedMethod by(WeightBasis basis, StatedCriterion... criteria) {
        return divided(Optional.of(basis), StatedDivision.weighted(), criteria);
    }

    static StatedMethod points(String total, StatedCriterion... criteria) {
        return new StatedMethod(
                Optional.of(WeightBasis.POINTS),
                Optional.of(Ratio.parse(total)),
                Optional.of(StatedDivision.weighted()),
                Optional.of(List.of(criteria)));
    }

    static StatedMethod divided(Optional<WeightBasis> basis, StatedDivision division, StatedCriterion... criteria) {
        return new StatedMethod(basis, Optional.empty(), Optional.of(division), Optional.of(List.of(criteria)));
    }

    static StatedCriterion weighed(String id, String weight) {
        return criterion(id, Optional.empty(), StatedImportance.weight(weight));
    }

    static StatedCriterion weighed(String id, String group, String weight) {
        return criterion(id, Optional.of(group), StatedImportance.weight(weight));
    }

    static StatedCriterion ranked(String id, int rank) {
        return criterion(id, Optional.empty(), StatedImportance.rank(rank));
    }

    static StatedCriterion unweighed(String id) {
        return criterion(id, Optional.empty(), StatedImportance.none());
    }

    static StatedCriterion criterion(String id, Optional<String> parent, StatedImportance importance) {
        return new StatedCriterion(
                id,
                parent,
                Optional.empty(),
                Optional.of(false),
                Optional.of(importance),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static StatedCriterion group(String id, StatedImportance importance) {
        return with(criterion(id, Optional.empty(), importance), Optional.of(StatedDivision.weighted()));
    }

    static StatedCriterion with(StatedCriterion criterion, Optional<StatedDivision> division) {
        return new StatedCriterion(
                criterion.id(),
                criterion.parent(),
                criterion.text(),
                criterion.passFail(),
                criterion.importance(),
                division,
                criterion.disqualifying(),
                criterion.gates(),
                criterion.justification());
    }

    static StatedCriterion unknownPassFail(String id) {
        return new StatedCriterion(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(StatedImportance.none()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static StatedCriterion gated(String id, Optional<Boolean> disqualifying, Optional<List<StatedGate>> gates) {
        return new StatedCriterion(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.of(false),
                Optional.empty(),
                Optional.empty(),
                disqualifying,
                gates,
                Optional.empty());
    }

    static StatedCriterion justified(String id, Justification justification) {
        return new StatedCriterion(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.of(false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(justification));
    }

    /** Everything that section 23(2) and (5) ask is written down; nothing about staff. */
    static Justification full(SubjectMatterBasis basis) {
        return new Justification(
                Optional.of("The service is delivered in the homes of residents"),
                Optional.of("Mark from 0 to 5"),
                Optional.of("Two pages; the contract is large"),
                Optional.of(basis == SubjectMatterBasis.STAFF),
                Optional.of(basis == SubjectMatterBasis.STAFF ? "Residents depend on the same carers" : ""),
                Optional.of(basis));
    }

    static StatedMethod stated(StatedCriterion... criteria) {
        return new StatedMethod(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(List.of(criteria)));
    }
}
