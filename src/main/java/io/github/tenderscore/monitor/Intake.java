package io.github.tenderscore.monitor;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;

/**
 * How much of the input of a result could be read: what was rejected is counted, and too much of it makes the result not reliable.
 *
 * @param read how many lines, releases or records were read; zero or more
 * @param rejected how many could not be; zero or more
 * @param most the greatest share of rejects with which a result is reliable; set by the council, from 0 to 100
 */
public record Intake(long read, long rejected, Percent most) {

    /**
     * Checks the counts.
     *
     * @param read how many lines, releases or records were read; zero or more
     * @param rejected how many could not be; zero or more
     * @param most the greatest share of rejects with which a result is reliable; set by the council, from 0 to 100
     * @throws IllegalArgumentException if a count is negative or the share is not from 0 to 100
     */
    public Intake {
        if (read < 0 || rejected < 0) {
            throw new IllegalArgumentException(
                    "The counts (" + read + " read, " + rejected + " rejected) of an input must not be negative");
        }
        if (most.value().signum() < 0 || most.compareTo(Percent.WHOLE) > 0) {
            throw new IllegalArgumentException(
                    "The greatest share (" + most + ") of rejected lines must be from 0 to 100 per cent");
        }
    }

    /**
     * Whether a result from this input may be relied on.
     *
     * @return true where rejected / (read + rejected) is at most the greatest share, and anything was read
     */
    public boolean isReliable() {
        return read > 0
                && Ratio.of(rejected)
                                .compareTo(most.fraction().times(Ratio.of(read).plus(Ratio.of(rejected))))
                        <= 0;
    }

    /**
     * This input and another.
     *
     * @param other more of the input, with the same greatest share
     * @return both together
     * @throws IllegalArgumentException if the greatest shares differ
     */
    public Intake plus(Intake other) {
        if (!most.equals(other.most)) {
            throw new IllegalArgumentException("The greatest share (" + other.most
                    + ") of rejected lines must be that of the other input (" + most + ")");
        }
        return new Intake(Math.addExact(read, other.read), Math.addExact(rejected, other.rejected), most);
    }
}
