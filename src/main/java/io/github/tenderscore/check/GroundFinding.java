package io.github.tenderscore.check;

import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.PriorStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an authority found about a ground for disregarding a tender.
 *
 * @param tender the id of the tender
 * @param ground the ground
 * @param established whether it applies; false also where it applied to somebody who was replaced; empty where not known
 * @param date the day of the finding; empty where not known
 * @param steps what was done before, such as an opportunity for representations; empty where not known
 */
public record GroundFinding(
        String tender,
        Ground ground,
        Optional<Boolean> established,
        Optional<LocalDate> date,
        Optional<List<PriorStep>> steps) {

    /**
     * Copies the steps.
     *
     * @param tender the id of the tender
     * @param ground the ground
     * @param established whether it applies; false also where it applied to somebody who was replaced; empty where not known
     * @param date the day of the finding; empty where not known
     * @param steps what was done before, such as an opportunity for representations; empty where not known
     */
    public GroundFinding {
        steps = steps.map(List::copyOf);
    }
}
