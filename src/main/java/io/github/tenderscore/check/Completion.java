package io.github.tenderscore.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was stated of a method, and for what that leaves open what another source says. What was stated stands. */
final class Completion {

    private Completion() {}

    static StatedMethod of(StatedMethod stated, StatedMethod other) {
        return new StatedMethod(
                stated.basis().or(other::basis),
                stated.pointsTotal().or(other::pointsTotal),
                stated.division().or(other::division),
                stated.criteria()
                        .map(criteria -> criteria(criteria, other.criteria().orElse(List.of())))
                        .or(other::criteria));
    }

    /** In the order of the other source, then those that only were stated. */
    private static List<StatedCriterion> criteria(List<StatedCriterion> stated, List<StatedCriterion> others) {
        List<StatedCriterion> all = new ArrayList<>();
        for (StatedCriterion other : others) {
            all.add(find(stated, other.id()).map(one -> of(one, other)).orElse(other));
        }
        stated.stream().filter(one -> find(others, one.id()).isEmpty()).forEach(all::add);
        return all;
    }

    private static Optional<StatedCriterion> find(List<StatedCriterion> criteria, String id) {
        return criteria.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static StatedCriterion of(StatedCriterion stated, StatedCriterion other) {
        return new StatedCriterion(
                stated.id(),
                stated.parent().or(other::parent),
                stated.text().or(other::text),
                stated.passFail().or(other::passFail),
                stated.importance().or(other::importance),
                stated.division().or(other::division),
                stated.disqualifying().or(other::disqualifying),
                stated.gates().or(other::gates),
                stated.justification().or(other::justification));
    }
}
