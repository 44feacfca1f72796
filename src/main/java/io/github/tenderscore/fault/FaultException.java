package io.github.tenderscore.fault;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was given cannot be used; every fault found is named, not only the first.
 *
 * <p>Its message lists all faults, one below the other.
 */
public final class FaultException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Not serialised: the message holds the same in words. */
    private final transient List<Fault> faults;

    /**
     * Collects the faults.
     *
     * @param subject what is refused, such as {@code The method}
     * @param faults at least one
     */
    public FaultException(String subject, List<Fault> faults) {
        super(subject + " has " + faults.size() + (faults.size() == 1 ? " fault:\n" : " faults:\n")
                + faults.stream().map(fault -> "- " + fault).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Every fault, in the order in which it was found.
     *
     * @return at least one
     */
    public List<Fault> faults() {
        return faults;
    }
}
