package io.github.tenderscore.fault;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was given cannot be used; every fault found is named, not only the first.
 *
 * <p>Its message lists the faults, one below the other: the first {@value #MOST_LISTED}, and how many more there are.
 */
public final class FaultException extends IllegalArgumentException {

    /** How many faults the message lists; {@link #faults()} has all of them. */
    public static final int MOST_LISTED = 1_000;

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
        super(Shown.visible(Shown.cut(subject)) + " has " + faults.size()
                + (faults.size() == 1 ? " fault:\n" : " faults:\n") + listed(faults));
        this.faults = List.copyOf(faults);
    }

    private static String listed(List<Fault> faults) {
        String listed =
                faults.stream().limit(MOST_LISTED).map(fault -> "- " + fault).collect(Collectors.joining("\n"));
        int others = faults.size() - MOST_LISTED;
        return others > 0 ? listed + "\nand " + others + " more" : listed;
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
