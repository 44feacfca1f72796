package io.github.tenderscore.monitor;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much of the input of a result could be read: what was rejected is counted, and too much of it makes the result not reliable.
 *
 * <p>A file that is cut off or broken in its middle loses its rest. That is one reject, but nobody knows how much stood in it, so that the share of
 * rejects says too little: such places are named, and are accepted only as far as the council says so.
 *
 * @param read how many lines, releases or records were read; zero or more
 * @param rejected how many could not be, the rest of a file as one; zero or more
 * @param most the greatest share of rejects with which a result is reliable; set by the council, from 0 to 100
 * @param lost the places, by file and line, where the rest of a file or of a package in it was not read
 * @param lostAtMost how many such places the council accepts; zero or more, and zero unless it says so
 */
public record Intake(long read, long rejected, Percent most, List<String> lost, int lostAtMost) {

    /** How many places are named in words; all are counted. */
    private static final int NAMED = 10;

    /**
     * Checks the counts and copies the list.
     *
     * @param read how many lines, releases or records were read; zero or more
     * @param rejected how many could not be, the rest of a file as one; zero or more
     * @param most the greatest share of rejects with which a result is reliable; set by the council, from 0 to 100
     * @param lost the places, by file and line, where the rest of a file or of a package in it was not read
     * @param lostAtMost how many such places the council accepts; zero or more, and zero unless it says so
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
        lost = List.copyOf(lost);
        if (lostAtMost < 0) {
            throw new IllegalArgumentException(
                    "The number (" + lostAtMost + ") of rests that may be lost must not be negative");
        }
    }

    /**
     * An input of which no rest of a file was lost.
     *
     * @param read how many lines, releases or records were read; zero or more
     * @param rejected how many could not be; zero or more
     * @param most the greatest share of rejects with which a result is reliable; set by the council, from 0 to 100
     * @throws IllegalArgumentException if a count is negative or the share is not from 0 to 100
     */
    public Intake(long read, long rejected, Percent most) {
        this(read, rejected, most, List.of(), 0);
    }

    /**
     * The same where the council accepts that the rest of some files is lost.
     *
     * @param rests how many; zero or more
     * @return a new intake
     * @throws IllegalArgumentException if the number is negative
     */
    public Intake acceptingLost(int rests) {
        return new Intake(read, rejected, most, lost, rests);
    }

    /**
     * The same for a file, so that what was lost is named with it.
     *
     * @param name the name of the file
     * @return a new intake
     */
    public Intake ofFile(String name) {
        return new Intake(
                read,
                rejected,
                most,
                lost.stream().map(place -> name + ", " + place).toList(),
                lostAtMost);
    }

    /**
     * Whether a result from this input may be relied on.
     *
     * @return true where rejected / (read + rejected) is at most the greatest share, no more rests of files were lost than accepted, and anything was read
     */
    public boolean isReliable() {
        return read > 0 && isFewRejected() && lost.size() <= lostAtMost;
    }

    private boolean isFewRejected() {
        return Ratio.of(rejected).compareTo(most.fraction().times(Ratio.of(read).plus(Ratio.of(rejected)))) <= 0;
    }

    /**
     * Why a result from this input may not be relied on.
     *
     * @return every reason, without a full stop; empty where it may be relied on
     */
    public Optional<String> whyNotReliable() {
        List<String> reasons = new ArrayList<>();
        if (read == 0) {
            reasons.add("nothing was read");
        } else if (!isFewRejected()) {
            reasons.add(rejected + " of " + Ratio.of(read).plus(Ratio.of(rejected)) + " rejected, more than " + most);
        }
        if (lost.size() > lostAtMost) {
            reasons.add(lostInWords().orElse("") + "; at most "
                    + Figures.counted(lostAtMost, "such loss is accepted", "such losses are accepted"));
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
    }

    /**
     * In how many places the rest of a file was lost, and where.
     *
     * @return in words without a full stop, with the first ten of them; empty where none did
     */
    public Optional<String> lostInWords() {
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        String which = String.join("; ", lost.subList(0, Math.min(NAMED, lost.size())));
        int more = lost.size() - NAMED;
        return Optional.of("the rest of a file was lost in " + lost.size() + (lost.size() == 1 ? " place" : " places")
                + ", and nobody knows how much that is (" + which
                + (more > 0 ? "; and " + more + " more" : "") + ")");
    }

    /**
     * This input and another.
     *
     * @param other more of the input, with the same greatest share and as many losses accepted
     * @return both together
     * @throws IllegalArgumentException if the greatest shares or the numbers of losses accepted differ
     */
    public Intake plus(Intake other) {
        if (!most.equals(other.most)) {
            throw new IllegalArgumentException("The greatest share (" + other.most
                    + ") of rejected lines must be that of the other input (" + most + ")");
        }
        if (lostAtMost != other.lostAtMost) {
            throw new IllegalArgumentException("The number (" + other.lostAtMost
                    + ") of rests that may be lost must be that of the other input (" + lostAtMost + ")");
        }
        List<String> all = new ArrayList<>(lost);
        all.addAll(other.lost);
        return new Intake(
                Math.addExact(read, other.read), Math.addExact(rejected, other.rejected), most, all, lostAtMost);
    }
}
