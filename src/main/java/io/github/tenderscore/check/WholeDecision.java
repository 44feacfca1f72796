package io.github.tenderscore.check;

import io.github.tenderscore.decision.Ground;
import java.util.Optional;

/** Whether a decision to disregard a tender says why, by whom and when it was made. */
final class WholeDecision {

    private WholeDecision() {}

    static void look(DisregardEntry entry, Answer answer) {
        String decision = " the decision to disregard the tender " + entry.tender();
        answer.under(entry.ground()
                        .map(Ground::provision)
                        .map(FaultFindings::cited)
                        .orElse("PA23 s.19(3)"))
                .asks(entry.place(), "The ground of" + decision, entry.ground());
        answer.asks(entry.place(), "The day of" + decision, entry.date());
        said("reason", entry.reason(), decision, entry, answer);
        said("decider", entry.decider(), decision, entry, answer);
    }

    private static void said(String what, Optional<String> text, String decision, DisregardEntry entry, Answer answer) {
        answer.needs(entry.place(), "The " + what + " of" + decision, text, known -> {
            if (known.isBlank()) {
                answer.fails(
                        entry.place(),
                        "The " + what + " (" + known + ") of" + decision + " must not be blank",
                        "record the " + what + " of the decision");
            }
        });
    }
}
