package io.github.tenderscore.commitment;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;

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
     * @throws io.github.tenderscore.fault.FaultException if the source is blank, because then nobody can check the factor
     */
    public static Multiplier stated(String label, Ratio value, String source) {
        if (source.isBlank()) {
            Faults faults = new Faults();
            faults.add(
                    List.of("source"),
                    "The source (" + source + ") of the factor " + label + " must be stated, with its date");
            faults.throwIfAny("The multiplier");
        }
        return new Multiplier(value, Step.of(label).exact(value).note(source).build());
    }
}
