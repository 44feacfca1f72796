package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * May a utility award to its affiliate without competition: the affiliated turnover must exceed 80 per cent (Procurement Act 2023, Schedule
 * 2, paragraph 6).
 *
 * @param entity the affiliate, not blank
 * @param affiliatedTurnover turnover from affiliates, in per cent of all; empty where it is not known
 * @param sources where the figure comes from
 */
public record UtilityAffiliateTest(String entity, Optional<Ratio> affiliatedTurnover, List<Source> sources)
        implements ControlTest {

    /**
     * Copies the sources and checks the share.
     *
     * @param entity the affiliate, not blank
     * @param affiliatedTurnover turnover from affiliates, in per cent of all; empty where it is not known
     * @param sources where the figure comes from
     * @throws io.github.tenderscore.fault.FaultException if the entity is blank or the share not from 0 to 100
     */
    public UtilityAffiliateTest {
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        Words.needed(faults, "entity", "name of the affiliate of a utility", entity);
        Words.percent(faults, "affiliatedTurnover", "affiliated turnover of " + entity, affiliatedTurnover);
        faults.throwIfAny("The test of the affiliate " + entity);
    }

    @Override
    public ControlResult result() {
        Gate gate = new Gate(
                "U",
                "affiliated turnover above 80 per cent",
                Verdict.of(affiliatedTurnover.map(share -> share.compareTo(ActivityTrend.LIMIT) > 0)),
                "affiliated turnover: "
                        + affiliatedTurnover
                                .map(share -> Figures.readable(share) + " per cent")
                                .orElse("not known"),
                "Procurement Act 2023, Schedule 2, paragraph 6");
        return new ControlResult(
                entity, "utilities affiliate, Schedule 2 paragraph 6", List.of(gate), Optional.empty(), sources);
    }
}
