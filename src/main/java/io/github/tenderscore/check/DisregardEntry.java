package io.github.tenderscore.check;

import io.github.tenderscore.decision.Cause;
import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.PriorStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A decision to disregard a tender or to exclude its supplier, as far as it is recorded. Unlike a {@link Disregard} it may lack what the Act
 * asks for; the checks say so.
 *
 * @param tender the id of the tender
 * @param ground the ground; empty where not known
 * @param soleCause whose circumstances alone make the ground apply; empty where not known
 * @param reason why; empty where not known
 * @param decider who decided; empty where not known
 * @param date the day of the decision; empty where not known
 * @param steps what was done before, such as notices and opportunities; empty where not known
 */
public record DisregardEntry(
        String tender,
        Optional<Ground> ground,
        Optional<Cause> soleCause,
        Optional<String> reason,
        Optional<String> decider,
        Optional<LocalDate> date,
        Optional<List<PriorStep>> steps) {

    /**
     * Copies the steps.
     *
     * @param tender the id of the tender
     * @param ground the ground; empty where not known
     * @param soleCause whose circumstances alone make the ground apply; empty where not known
     * @param reason why; empty where not known
     * @param decider who decided; empty where not known
     * @param date the day of the decision; empty where not known
     * @param steps what was done before, such as notices and opportunities; empty where not known
     */
    public DisregardEntry {
        steps = steps.map(List::copyOf);
    }

    /**
     * The entry of a decision of which everything is known.
     *
     * @param decision the decision
     * @return the entry
     */
    public static DisregardEntry of(Disregard decision) {
        return new DisregardEntry(
                decision.tender(),
                Optional.of(decision.ground()),
                Optional.of(decision.about().cause()),
                Optional.of(decision.reason()),
                Optional.of(decision.decider()),
                Optional.of(decision.date()),
                Optional.of(decision.about().steps()));
    }

    List<String> place() {
        return List.of("decisions", "disregards", tender);
    }
}
