package io.github.tenderscore.framework;

import java.time.LocalDate;
import java.util.List;

/** A contract that is to be awarded under a framework: by a competition among its members, or directly by its mechanism. */
public sealed interface CallOff permits DirectCall, MiniCompetition {

    /**
     * Its name.
     *
     * @return unique among the call-offs of a framework
     */
    String id();

    /**
     * The day of the award.
     *
     * @return a day within the term of the framework
     */
    LocalDate date();

    /**
     * The members that cannot be called, and why.
     *
     * @return in the order in which they were recorded
     */
    List<Unavailability> unavailable();
}
