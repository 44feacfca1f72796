package io.github.tenderscore.commitment;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;

/**
 * A factor that stands for a place or its need, with where it comes from.
 *
 * @param value the factor, above zero
 * @param why a step whose exact figure is the factor, and which names the statistics and their date
 */
public record Multiplier(Ratio value, Step why) {

    /**
     * The factor that a step explains.
     *
     * @param why a step that has a figure
     * @return the multiplier
     * @throws java.util.NoSuchElementException if the step has no figure
     */
    public static Multiplier of(Step why) {
        return new Multiplier(why.exact().orElseThrow(), why);
    }

    /**
     * A factor that is stated and not worked out.
     *
     * @param label what it is
     * @param value the factor, above zero
     * @param source where it comes from, with its date
     * @return the multiplier
     */
    public static Multiplier stated(String label, Ratio value, String source) {
        return new Multiplier(value, Step.of(label).exact(value).note(source).build());
    }
}
