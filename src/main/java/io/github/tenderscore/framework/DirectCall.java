package io.github.tenderscore.framework;

import java.time.LocalDate;
import java.util.List;

/**
 * A contract that is to be awarded by the framework's mechanism, without a competition.
 *
 * @param id unique among the call-offs of a framework
 * @param date the day of the award
 * @param unavailable the members that cannot be called, and why
 * @param state the recorded facts that the mechanism looks at
 */
public record DirectCall(String id, LocalDate date, List<Unavailability> unavailable, CallState state)
        implements CallOff {

    /**
     * Copies the list.
     *
     * @param id unique among the call-offs of a framework
     * @param date the day of the award
     * @param unavailable the members that cannot be called, and why
     * @param state the recorded facts that the mechanism looks at
     */
    public DirectCall {
        unavailable = List.copyOf(unavailable);
    }

    /**
     * A call for which nothing more is recorded.
     *
     * @param id unique among the call-offs of a framework
     * @param date the day of the award
     * @param unavailable the members that cannot be called, and why
     * @return the call
     */
    public static DirectCall of(String id, LocalDate date, Unavailability... unavailable) {
        return new DirectCall(id, date, List.of(unavailable), new CallState.Nothing());
    }

    /**
     * The same call with the facts that the mechanism looks at.
     *
     * @param facts capacities, the row of members, or price lists
     * @return a new call
     */
    public DirectCall knowing(CallState facts) {
        return new DirectCall(id, date, unavailable, facts);
    }
}
