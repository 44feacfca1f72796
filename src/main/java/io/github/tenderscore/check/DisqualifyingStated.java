package io.github.tenderscore.check;

import java.util.List;

/** L03: of every criterion it is stated whether failing it disqualifies; and it does just where something is stated that can be failed. */
final class DisqualifyingStated implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                StatedMethod.class,
                method -> answer.needs(
                        List.of("statedMethod", "criteria"),
                        "What criteria there are",
                        method.criteria(),
                        criteria -> criteria.forEach(criterion -> answer.needs(
                                criterion.place("disqualifying"),
                                "Whether failing the criterion " + criterion.id() + " disqualifies a tender",
                                criterion.disqualifying(),
                                disqualifying -> answer.needs(
                                        criterion.place("gates"),
                                        "What a tender must reach on the criterion " + criterion.id(),
                                        criterion.gates(),
                                        gates -> gates(criterion, disqualifying, gates, answer))))));
    }

    private static void gates(StatedCriterion criterion, boolean disqualifying, List<StatedGate> gates, Answer answer) {
        boolean gated = gates.stream().anyMatch(StatedGate::isComplete);
        if (disqualifying && !gated) {
            answer.fails(
                    criterion.place("gates"),
                    "The criterion " + criterion.id()
                            + " disqualifies whoever fails it and must say what failing is, by a comparison and a value; "
                            + (gates.isEmpty() ? "it says nothing" : "one of the two is missing"),
                    "state what a tender must reach, such as at least the mark 3");
        } else if (!disqualifying && gated) {
            answer.fails(
                    criterion.place("disqualifying"),
                    "The criterion " + criterion.id()
                            + " has something that a tender must reach and must say that failing it disqualifies",
                    "state that it disqualifies, or drop what must be reached");
        }
    }
}
