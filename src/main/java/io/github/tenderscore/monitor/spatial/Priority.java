package io.github.tenderscore.monitor.spatial;

import io.github.tenderscore.number.Ratio;

/**
 * A priority of the place, or one of a national instrument, and its weight among those of its side.
 *
 * @param id its name in documents; not blank
 * @param name what it is; not blank
 * @param weight from 0 to 1; the weights of a side sum to 1
 */
public record Priority(String id, String name, Ratio weight) {

    /**
     * Checks the priority.
     *
     * @param id its name in documents; not blank
     * @param name what it is; not blank
     * @param weight from 0 to 1; the weights of a side sum to 1
     * @throws IllegalArgumentException if a text is blank or the weight is not from 0 to 1
     */
    public Priority {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("The priority (" + id + ") must have an id and a name");
        }
        if (weight.signum() < 0 || weight.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The weight (" + weight + ") of the priority " + id + " must be from 0 to 1");
        }
    }
}
