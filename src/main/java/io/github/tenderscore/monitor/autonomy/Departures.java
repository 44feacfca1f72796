package io.github.tenderscore.monitor.autonomy;

import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * The departures from the National Procurement Policy Statement, with and without a reason.
 *
 * @param departures as they were recorded, in the order of the reader
 */
public record Departures(List<Departure> departures) {

    private static final String PROVISION =
            "Procurement Act 2023, section 13(9) and (10): have regard, which is no mandate";

    /**
     * Copies the departures.
     *
     * @param departures as they were recorded, in the order of the reader
     */
    public Departures {
        departures = List.copyOf(departures);
    }

    /**
     * The share of the departures with a recorded reason, among those to which the duty extends.
     *
     * @return counts; one of which it is not known whether it is a call-off counts only where a reason is recorded
     */
    public Share withReason() {
        return departures.stream()
                .filter(one -> !one.isExempt())
                .map(one -> Share.of(one.explained(), Ratio.ONE))
                .reduce(Share.NONE, Share::plus);
    }

    /**
     * Each departure as a gate.
     *
     * @return pass with a reason, fail without one, unknown where that is not known, not applicable to call-offs
     */
    public List<Gate> gates() {
        return departures.stream().map(Departures::gate).toList();
    }

    private static Gate gate(Departure one) {
        return new Gate(
                one.id(),
                "a reason is recorded for each departure from the National Procurement Policy Statement",
                one.isExempt() ? Verdict.NOT_APPLICABLE : Verdict.of(one.explained()),
                one.subject() + ": " + fact(one),
                PROVISION);
    }

    private static String fact(Departure one) {
        if (one.isExempt()) {
            return "a call-off or an award under a dynamic market";
        }
        if (one.recorded().isEmpty()) {
            return "whether a reason is recorded is not known";
        }
        return one.recorded().get()
                ? one.reason()
                : "no reason is recorded" + (one.callOff().isEmpty() ? "; whether it is a call-off is not known" : "");
    }

    /**
     * The figure that is watched.
     *
     * @return the share with a reason
     */
    public List<Indicator> indicators() {
        return List.of(Indicator.share(
                "autonomy/departures/with-reason",
                "Departures from national policy with a recorded reason",
                withReason()));
    }
}
