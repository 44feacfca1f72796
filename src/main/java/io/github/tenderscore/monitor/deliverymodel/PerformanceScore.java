package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an option performs on a criterion, as a group judged it, on the record.
 *
 * @param criterion the id of the criterion
 * @param performance in the unit of the criterion; empty where it is not known
 * @param assessor who judged, a role rather than a person, not blank
 * @param rationale why, not blank
 * @param dissent what was said against it; empty where nothing was
 * @param date the day of the judgement
 */
public record PerformanceScore(
        String criterion,
        Optional<Ratio> performance,
        String assessor,
        String rationale,
        Optional<String> dissent,
        LocalDate date) {

    /**
     * Checks the texts.
     *
     * @param criterion the id of the criterion
     * @param performance in the unit of the criterion; empty where it is not known
     * @param assessor who judged, a role rather than a person, not blank
     * @param rationale why, not blank
     * @param dissent what was said against it; empty where nothing was
     * @param date the day of the judgement
     * @throws io.github.tenderscore.fault.FaultException if a text is blank; it names every fault
     */
    public PerformanceScore {
        Faults faults = new Faults();
        Words.needed(faults, "criterion", "criterion of a score", criterion);
        Words.needed(faults, "assessor", "assessor of the score on " + criterion, assessor);
        Words.needed(faults, "rationale", "rationale of the score on " + criterion, rationale);
        faults.throwIfAny("The score on " + criterion);
    }

    String words() {
        return assessor + ", " + date + ": " + rationale
                + dissent.map(text -> "; dissent: " + text).orElse("");
    }
}
