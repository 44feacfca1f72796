package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.calendar.StatutoryPeriod;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Share;
import java.util.ArrayList;
import java.util.List;

/**
 * How the things to publish under one duty stand on a day.
 *
 * @param duty the duty
 * @param results one for each thing, in the order given
 */
public record DutyTally(StatutoryPeriod duty, List<DutyResult> results) {

    /**
     * Copies the results.
     *
     * @param duty the duty
     * @param results one for each thing, in the order given
     */
    public DutyTally {
        results = List.copyOf(results);
    }

    /**
     * How many are in a state.
     *
     * @param state the state
     * @return zero or more
     */
    public long count(DutyState state) {
        return counts().count(state);
    }

    /**
     * How many were due: those on time, those late and those missing.
     *
     * @return zero or more
     */
    public long due() {
        return counts().due();
    }

    /**
     * The share on time of those that were due.
     *
     * @return yes: on time; no: late or missing; what is not due yet or does not apply is none of it
     */
    public Share onTime() {
        return counts().onTime();
    }

    /**
     * The counts, the share on time, and each thing by itself that is neither on time nor out of reach of the duty.
     *
     * @param prefix what their ids start with, such as {@code transparency}
     * @return the indicators of this duty
     */
    public List<Indicator> indicators(String prefix) {
        String start = prefix + "/" + duty.id();
        List<Indicator> all = new ArrayList<>(counts().indicators(start));
        results.stream()
                .filter(one -> one.state() != DutyState.ON_TIME && one.state() != DutyState.NOT_APPLICABLE)
                .forEach(one -> all.add(one.indicator(start)));
        return all;
    }

    private DutyCounts counts() {
        DutyCounts counts = new DutyCounts(duty);
        results.forEach(counts::add);
        return counts;
    }
}
