package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.calendar.StatutoryPeriod;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many things to publish under one duty stand how; grows as they are counted. */
final class DutyCounts {

    private final StatutoryPeriod duty;
    private final Map<DutyState, Long> counts = new EnumMap<>(DutyState.class);

    DutyCounts(StatutoryPeriod duty) {
        this.duty = duty;
    }

    void add(DutyResult result) {
        counts.merge(result.state(), 1L, Long::sum);
    }

    long count(DutyState state) {
        return counts.getOrDefault(state, 0L);
    }

    boolean isAny() {
        return !counts.isEmpty();
    }

    long due() {
        return count(DutyState.ON_TIME) + count(DutyState.LATE) + count(DutyState.MISSING);
    }

    Share onTime() {
        return Share.of(
                count(DutyState.ON_TIME), count(DutyState.LATE) + count(DutyState.MISSING), count(DutyState.UNKNOWN));
    }

    /** The share on time and the counts. */
    List<Indicator> indicators(String start) {
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
        return all;
    }
}
