package io.github.tenderscore.weighting;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import java.util.OptionalInt;

/**
 * What weights total and how many decimals they keep.
 *
 * <p>Where decimals are kept, each weight is cut off after them, and what is then missing goes, one unit of the last decimal each, to the
 * weights that lost most (of two that lost the same, to the larger), so that all still total exactly what they should.
 *
 * @param total what all weights total, above zero
 * @param decimals how many decimals a weight keeps, from 0 to 6; empty where it keeps all of it, as a fraction if need be
 */
public record WeightTotal(Ratio total, OptionalInt decimals) {

    static final String TOTAL_NAME = "total";

    static final Parameter TOTAL = Parameter.number(TOTAL_NAME, "what all weights total: 100 for per cent, or points")
            .above("0");

    static final Parameter DECIMALS = Parameter.choice(
            "decimals",
            "how many decimals a weight keeps; what is cut off goes to the weights that lost most",
            "none",
            "0",
            "1",
            "2",
            "3",
            "4",
            "5",
            "6");

    /**
     * Per cent: all weights total exactly 100.
     *
     * @return with weights that keep all of their decimals
     */
    public static WeightTotal percent() {
        return new WeightTotal(Ratio.HUNDRED, OptionalInt.empty());
    }

    /**
     * Points: all weights total exactly a number of points.
     *
     * @param total digits, above zero
     * @return with weights that keep all of their decimals
     * @throws NumberFormatException if the text is not a number
     */
    public static WeightTotal points(String total) {
        return new WeightTotal(Ratio.parse(total), OptionalInt.empty());
    }

    /**
     * The same with weights cut off.
     *
     * @param most how many decimals a weight keeps, from 0 to 6
     * @return a new total
     */
    public WeightTotal withDecimals(int most) {
        return new WeightTotal(total, OptionalInt.of(most));
    }

    static WeightTotal of(Parameters parameters) {
        String decimals = parameters.text(DECIMALS.name());
        return new WeightTotal(
                parameters.number(TOTAL_NAME),
                decimals.equals("none") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(decimals)));
    }

    Parameters parameters() {
        return Parameters.of(TOTAL_NAME, total.toString())
                .with(DECIMALS.name(), decimals.isPresent() ? Integer.toString(decimals.getAsInt()) : "none");
    }
}
