package io.github.tenderscore.check;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/** What a tender must reach on a criterion, as the documents state it, beside the gate by which tenders are evaluated. */
record StatedGates(StatedCriterion one, StatedCriterion used, Answer answer) {

    void same() {
        List<StatedGate> own = used.gates().orElse(List.of());
        Optional<Boolean> gated = one.gates().map(gates -> !gates.isEmpty()).or(one::disqualifying);
        if (StatedOtherwise.differ(gated, Optional.of(!own.isEmpty()))) {
            differs(gated.get() ? "a gate" : "no gate", own.isEmpty() ? "which have none" : "which have one");
        } else if (!own.isEmpty()) {
            one.gates().orElse(List.of()).stream()
                    .filter(StatedGate::isComplete)
                    .filter(gate -> !gate.equals(own.get(0)))
                    .forEach(gate -> compare(gate, own.get(0)));
        }
    }

    private void compare(StatedGate gate, StatedGate due) {
        Optional<Ratio> number = number(gate);
        Optional<Ratio> wanted = number(due);
        boolean comparable = number.isPresent() && wanted.isPresent() && isPercent(gate) == isPercent(due);
        if (!gate.comparator().equals(due.comparator()) || (comparable && !number.equals(wanted))) {
            differs(words(gate), "which have " + words(due));
        } else if (!comparable) {
            answer.unknown(
                    one.place("gates"),
                    "Whether the gate (" + words(gate) + ") of the criterion " + one.id()
                            + " that the documents state is the one by which tenders are evaluated (" + words(due)
                            + ")");
        }
    }

    private static Optional<Ratio> number(StatedGate gate) {
        try {
            return gate.value().map(text -> Ratio.parse(text.replace('%', ' ').strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A percentage is part of something else, and cannot be compared with points. */
    private static boolean isPercent(StatedGate gate) {
        return gate.value().filter(text -> text.contains("%")).isPresent();
    }

    private void differs(String what, String due) {
        answer.fails(
                one.place("gates"),
                "The gate (" + what + ") of the criterion " + one.id()
                        + " that the documents state must be as in the criteria by which tenders are evaluated, " + due,
                StatedWeights.MEND);
    }

    private static String words(StatedGate gate) {
        return gate.comparator().map(StatedGate.Comparator::code).orElse("?") + " "
                + gate.value().orElse("?");
    }
}
