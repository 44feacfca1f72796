package io.github.tenderscore.check;

import io.github.tenderscore.model.Methodology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the documents state another method than the one by which tenders are evaluated. What they leave open contradicts nothing. */
record StatedOtherwise(StatedMethod stated, StatedMethod evaluated, Answer answer) {

    static StatedOtherwise of(StatedMethod stated, Methodology method, Answer answer) {
        return new StatedOtherwise(stated, StatedMethod.of(method), answer);
    }

    void examine() {
        stated.criteria().ifPresent(criteria -> {
            Map<String, StatedCriterion> named = byId(criteria);
            Map<String, StatedCriterion> own = byId(evaluated.criteria().orElse(List.of()));
            evaluated.criteria().orElse(List.of()).stream()
                    .filter(one -> !named.containsKey(one.id()))
                    .forEach(this::unstated);
            criteria.forEach(one ->
                    Optional.ofNullable(own.get(one.id())).ifPresentOrElse(used -> same(one, used), () -> unused(one)));
        });
    }

    private static Map<String, StatedCriterion> byId(List<StatedCriterion> criteria) {
        return criteria.stream().collect(Collectors.toMap(StatedCriterion::id, Function.identity()));
    }

    private void unstated(StatedCriterion used) {
        answer.fails(
                place(used),
                "The criterion (" + used.id()
                        + ") by which tenders are evaluated must be among those that the documents state; it is not",
                "publish it with the tender documents, or evaluate without it");
    }

    private void unused(StatedCriterion one) {
        answer.fails(
                place(one),
                "The criterion (" + one.id()
                        + ") that the documents state must be one by which tenders are evaluated; it is not",
                "evaluate by it, or change the documents as sections 24 and 31 allow");
    }

    private void same(StatedCriterion one, StatedCriterion used) {
        if (!one.parent().equals(used.parent())) {
            differs(one, "parent", "The place (" + within(one) + ") of", within(used));
        }
        if (differ(one.passFail(), used.passFail())) {
            differs(one, "passFail", "The part (" + part(one) + ") in the comparison of", part(used));
        }
        new StatedWeights(stated, evaluated, answer).same(one, used);
        new StatedGates(one, used, answer).same();
    }

    private void differs(StatedCriterion one, String member, String what, String used) {
        answer.fails(
                one.place(member),
                what + " the criterion " + one.id()
                        + " that the documents state must be the one by which tenders are evaluated, " + used,
                StatedWeights.MEND);
    }

    static boolean differ(Optional<?> one, Optional<?> used) {
        return one.isPresent() && !one.equals(used);
    }

    private static String within(StatedCriterion one) {
        return one.parent().map(group -> "in the group " + group).orElse("in no group");
    }

    private static String part(StatedCriterion one) {
        return one.counts() ? "scored" : "pass/fail";
    }

    private static List<String> place(StatedCriterion one) {
        return List.of("statedMethod", "criteria", one.id());
    }
}
