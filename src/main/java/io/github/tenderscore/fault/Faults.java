package io.github.tenderscore.fault;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects faults while something is read or checked, so that all are named together at the end.
 *
 * <p>Not thread-safe: one collector serves one reading.
 */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Starts with no fault. */
    public Faults() {}

    /**
     * Notes a fault.
     *
     * @param fault what is wrong
     */
    public void add(Fault fault) {
        found.add(fault);
    }

    /**
     * Notes a fault without a likely cause.
     *
     * @param place where, from the outside in
     * @param message one sentence: the thing, its value and the rule it breaks
     */
    public void add(List<String> place, String message) {
        found.add(Fault.at(place, message));
    }

    /**
     * Notes several faults.
     *
     * @param faults what is wrong
     */
    public void addAll(List<Fault> faults) {
        found.addAll(faults);
    }

    /**
     * Tells whether nothing is wrong so far.
     *
     * @return true where no fault was noted
     */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Tells whether something is wrong at a place already, so that nothing that only follows from it needs to be noted.
     *
     * @param place where, from the outside in
     * @return true where a fault was noted at exactly that place
     */
    public boolean hasAt(List<String> place) {
        return found.stream().anyMatch(fault -> fault.place().equals(place));
    }

    /**
     * How many faults were noted so far.
     *
     * @return zero or more
     */
    public int count() {
        return found.size();
    }

    /**
     * The faults so far.
     *
     * @return a copy, in the order in which they were noted
     */
    public List<Fault> list() {
        return List.copyOf(found);
    }

    /**
     * Refuses the subject if anything is wrong with it.
     *
     * @param subject what is refused, such as {@code The method}
     * @throws FaultException if a fault was noted
     */
    public void throwIfAny(String subject) {
        if (!found.isEmpty()) {
            throw new FaultException(subject, found);
        }
    }
}
