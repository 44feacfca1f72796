package io.github.tenderscore.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** L02: wherever there are several criteria, their relative importance is stated in just one of the three ways of section 23(3)(b). */
final class ImportanceDeclared implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                StatedMethod.class,
                method -> answer.needs(
                        List.of("statedMethod", "criteria"),
                        "What criteria there are",
                        method.criteria(),
                        criteria -> method.nodes().stream()
                                .filter(StatedNode::isDivided)
                                .forEach(node -> answer.needs(
                                        node.place("division"),
                                        "How the relative importance in " + node.words() + " is stated",
                                        node.division(),
                                        division -> node(node, division, answer)))));
    }

    private static void node(StatedNode node, StatedDivision division, Answer answer) {
        List<RelativeImportance> kinds = division.kinds().stream().distinct().toList();
        if (kinds.size() != 1) {
            answer.fails(
                    node.place("division"),
                    "The relative importance of the " + node.parts().size() + " criteria in " + node.words() + " ("
                            + words(kinds) + ") must be stated in exactly one way: weight, rank or other",
                    kinds.isEmpty()
                            ? "give them weights, rank them or describe it"
                            : "leave one way and drop the rest");
        } else if (kinds.get(0) == RelativeImportance.RANK) {
            ranks(node, division, answer);
        } else if (kinds.get(0) == RelativeImportance.OTHER
                && division.importanceText().isBlank()) {
            answer.fails(
                    node.place("division"),
                    "The description (blank) of the relative importance in " + node.words() + " must say something",
                    "describe how important each criterion is beside the others");
        }
    }

    private static String words(List<RelativeImportance> kinds) {
        return kinds.isEmpty()
                ? "not stated"
                : String.join(", ", kinds.stream().map(RelativeImportance::code).toList());
    }

    private static void ranks(StatedNode node, StatedDivision division, Answer answer) {
        Map<Integer, String> taken = new HashMap<>();
        for (StatedCriterion part : node.parts()) {
            answer.needs(
                    part.place("importance"),
                    "The rank of the criterion " + part.id(),
                    part.importance(),
                    importance -> importance
                            .rank()
                            .ifPresentOrElse(
                                    rank -> tied(part, rank, taken, division, answer),
                                    () -> unranked(part, node, answer)));
        }
    }

    private static void unranked(StatedCriterion part, StatedNode node, Answer answer) {
        if (part.passFail().isEmpty()) {
            answer.unknown(part.place("passFail"), "Whether the criterion " + part.id() + " is pass/fail");
            return;
        }
        answer.fails(
                part.place("importance"),
                "The criterion " + part.id() + " must have a rank, because the criteria in " + node.words()
                        + " are ranked and it is not pass/fail",
                "state its rank, or that it is pass/fail");
    }

    private static void tied(
            StatedCriterion part, int rank, Map<Integer, String> taken, StatedDivision division, Answer answer) {
        String other = taken.putIfAbsent(rank, part.id());
        if (other != null && !division.tiedRanks().contains(rank)) {
            answer.fails(
                    part.place("importance"),
                    "The rank (" + rank + ") of the criterion " + part.id() + ", which " + other
                            + " has too, must be declared as a tie",
                    "declare that they are equally important, or give them different ranks");
        }
    }
}
