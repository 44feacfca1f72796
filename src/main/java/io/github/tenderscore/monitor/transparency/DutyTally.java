package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.calendar.StatutoryPeriod;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
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
        return results.stream().filter(one -> one.state() == state).count();
    }

    /**
     * How many were due: those on time, those late and those missing.
     *
     * @return zero or more
     */
    public long due() {
        return count(DutyState.ON_TIME) + count(DutyState.LATE) + count(DutyState.MISSING);
    }

    /**
     * The share on time of those that were due.
     *
     * @return yes: on time; no: late or missing; what is not due yet or does not apply is none of it
     */
    public Share onTime() {
        return Share.of(
                count(DutyState.ON_TIME), count(DutyState.LATE) + count(DutyState.MISSING), count(DutyState.UNKNOWN));
    }

    /**
     * The counts, the share on time, and each thing by itself that is neither on time nor out of reach of the duty.
     *
     * @param prefix what their ids start with, such as {@code transparency}
     * @return the indicators of this duty
     */
    public List<Indicator> indicators(String prefix) {
        String start = prefix + "/" + duty.id();
        List<Indicator> all = new ArrayList<>();
        all.add(Indicator.share(
                start + "/on-time", duty.duty() + ": on time of those due (" + duty.provision() + ")", onTime()));
        all.add(Indicator.value(start + "/due", duty.duty() + ": due", Ratio.of(due()), "things to publish"));
        for (DutyState state : DutyState.values()) {
            all.add(Indicator.value(
                    start + "/" + (state == DutyState.ON_TIME ? "on-time-count" : state.code()),
                    duty.duty() + ": " + state.code().replace('-', ' '),
                    Ratio.of(count(state)),
                    "things to publish"));
        }
        results.stream()
                .filter(one -> one.state() != DutyState.ON_TIME && one.state() != DutyState.NOT_APPLICABLE)
                .forEach(one -> all.add(item(start, one)));
        return all;
    }

    private static Indicator item(String start, DutyResult one) {
        String due = one.due().map(day -> "; due by " + day).orElse("");
        String late =
                one.daysLate() > 0 ? "; " + one.daysLate() + (one.daysLate() == 1 ? " day late" : " days late") : "";
        return Indicator.word(
                start + "/item/" + one.item().subject(),
                one.item().duty().duty() + ": " + one.item().subject(),
                one.state().code(),
                one.why() + due + late);
    }
}
