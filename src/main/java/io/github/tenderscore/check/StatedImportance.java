package io.github.tenderscore.check;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * What the documents state of the relative importance of one criterion. Here an empty member means that the documents do not state it; where it is
 * not known what they state, the whole is left out.
 *
 * @param weight its weight as a number, without a per cent sign; may be faulty, such as negative
 * @param rank its place in the order of importance, of which 1 is the highest
 */
public record StatedImportance(Optional<Ratio> weight, Optional<Integer> rank) {

    /**
     * A weight alone.
     *
     * @param weight such as {@code 40}
     * @return what is stated
     */
    public static StatedImportance weight(String weight) {
        return new StatedImportance(Optional.of(Ratio.parse(weight)), Optional.empty());
    }

    /**
     * A rank alone.
     *
     * @param rank such as 1
     * @return what is stated
     */
    public static StatedImportance rank(int rank) {
        return new StatedImportance(Optional.empty(), Optional.of(rank));
    }

    /**
     * Neither a weight nor a rank.
     *
     * @return what is stated
     */
    public static StatedImportance none() {
        return new StatedImportance(Optional.empty(), Optional.empty());
    }
}
