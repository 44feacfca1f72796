package io.github.tenderscore.model;

import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.quality.QualityTransform;
import java.util.List;

/** What a method can say of a criterion beyond its weight and rule; made to be imported statically. */
public final class Options {

    private Options() {}

    /**
     * A tender below this is disqualified.
     *
     * @param text digits for the criterion's own unit (a mark, a quantity; points on a group), such as {@code 2}; with a sign for
     *     a percentage of the points it can earn, such as {@code 60%}
     * @return the option
     */
    public static Option minimum(String text) {
        return new Option.MinimumText(text);
    }

    /**
     * A tender that asks a price above this is disqualified, and its price is compared with no other.
     *
     * @param text digits, in the currency and on the VAT basis of the method, such as {@code 1200000}; a limit of what is paid, also where
     *     another figure is compared
     * @return the option, for a price criterion
     */
    public static Option ceiling(String text) {
        return new Option.CeilingText(text);
    }

    /**
     * A tender that does not answer yes is disqualified.
     *
     * @return the option, for a yes/no criterion
     */
    public static Option mustBeYes() {
        return new Option.Gated(new Gate.MustBeYes());
    }

    /**
     * A tender that chooses something else is disqualified.
     *
     * @param options the options that pass, at least one
     * @return the option, for a choice criterion
     */
    public static Option accepts(String... options) {
        return new Option.Gated(new Gate.Accepts(List.of(options)));
    }

    /**
     * What is compared and scored as the price; the price asked where nothing is said. What is paid stays the price asked.
     *
     * @param basis such as a whole-life cost ({@link io.github.tenderscore.cost.PriceBases})
     * @return the option, for a price criterion
     */
    public static Option compares(PriceBasis basis) {
        return new Option.Compares(basis);
    }

    /**
     * The criterion earns no points: it only lets a tender pass or not. It needs a gate and has no weight.
     *
     * @return the option
     */
    public static Option passFail() {
        return new Option.PassFail();
    }

    /**
     * The criterion's own roundings, which take the place of the method's at the same stage.
     *
     * @param roundings at most one for each stage
     * @return the option
     */
    public static Option rounding(Rounding... roundings) {
        return new Option.Rounded(List.of(roundings));
    }

    /**
     * What happens to a tender without a response; unless this is said, it cannot be assessed.
     *
     * @param missing what the published method says
     * @return the option
     */
    public static Option ifMissing(MissingResponse missing) {
        return new Option.IfMissing(missing);
    }

    /**
     * The points earned do not count as they are: once the gates are tested, a rule compresses them, scales them so that the best tender
     * has all, or exchanges them for a value.
     *
     * @param rule the rule
     * @return the option, for a criterion or group that is scored by itself, without comparing prices or promises
     */
    public static Option transform(QualityTransform rule) {
        return new Option.Transforms(rule);
    }
}
