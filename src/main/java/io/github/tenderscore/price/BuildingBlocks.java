package io.github.tenderscore.price;

import static io.github.tenderscore.price.Entries.EXPONENT;
import static io.github.tenderscore.price.Entries.REFERENCE;
import static io.github.tenderscore.price.Entries.among;
import static io.github.tenderscore.price.Entries.amongOf;
import static io.github.tenderscore.price.Entries.anchor;
import static io.github.tenderscore.price.Entries.anchorOf;
import static io.github.tenderscore.price.Entries.clamp;
import static io.github.tenderscore.price.Entries.clampOf;
import static io.github.tenderscore.price.Entries.named;
import static io.github.tenderscore.price.Entries.settled;
import static io.github.tenderscore.rule.Independence.RELATIVE_TO_FIELD;
import static io.github.tenderscore.rule.Trait.APPROXIMATE;
import static io.github.tenderscore.rule.Trait.BELOW_ZERO;
import static io.github.tenderscore.rule.Trait.LOWEST_NOT_BEST;
import static io.github.tenderscore.rule.Trait.WORTHLESS_BELOW;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.AnchoredLine.Curve;
import io.github.tenderscore.price.Closeness.Slopes;
import io.github.tenderscore.price.HyperbolicPower.Better;
import io.github.tenderscore.price.PiecewiseLinear.Form;
import io.github.tenderscore.price.PiecewiseLinear.Knot;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kernels with all their settings, for a published formula that has no name of its own. */
final class BuildingBlocks {

    private static final String FULL = "full";
    private static final String ZERO = "zero";
    private static final String KNOTS = "knots";
    private static final String FACTOR = "factor";
    private static final String RATIO = "ratio";
    private static final String EXACT = "exact";

    private static final String ABOVE_ZERO = "Prices above zero, and a reference price above zero.";
    private static final String WHERE_ALL_EQUAL =
            "All prices where both anchors are fixed or are prices of tenders, else prices above zero. Where the zero price is not above the full"
                    + " price, a price up to it earns full points, a higher one none.";

    private static final RuleType<PriceRule> F1 = named("F1", "Hyperbolic power")
            .formula("share = (reference / P)^exponent")
            .parameters(
                    anchor(REFERENCE, "the reference price"),
                    Exponents.parameter("the power; 1 for none"),
                    clamp(),
                    among())
            .behaves(RELATIVE_TO_FIELD, ABOVE_ZERO, WORTHLESS_BELOW, APPROXIMATE)
            .makes(given -> {
                Parameters parameters = settled(given, REFERENCE);
                return new HyperbolicPower(
                        "F1",
                        parameters,
                        amongOf(parameters),
                        anchorOf(parameters, REFERENCE),
                        parameters.number(EXPONENT),
                        clampOf(parameters),
                        Better.LOWER);
            });

    private static final RuleType<PriceRule> F2 = named("F2", "Anchored line")
            .formula("share = (zero - P) / (zero - full)")
            .parameters(full(), zero(), clamp(), among())
            .behaves(RELATIVE_TO_FIELD, WHERE_ALL_EQUAL, WORTHLESS_BELOW, BELOW_ZERO, APPROXIMATE)
            .makes(given -> {
                Parameters parameters = settled(given, FULL, ZERO);
                return new AnchoredLine(
                        "F2",
                        parameters,
                        amongOf(parameters),
                        line(parameters),
                        clampOf(parameters),
                        Ratio.ONE,
                        Curve.POWER);
            });

    private static final RuleType<PriceRule> F3 = named("F3", "Lines or steps between prices")
            .formula(
                    "share = that of the knots on both sides of P, in proportion; as steps, that of the first knot not below P")
            .parameters(
                    Parameter.text(
                            KNOTS,
                            "prices and shares from the lowest price on, such as lowest: 1, 1.5 * mean: 0.4, 250000: 0"),
                    Parameter.choice("form", "what joins the knots", "line", "steps"),
                    among())
            .behaves(
                    RELATIVE_TO_FIELD,
                    "All prices where no knot takes a percentage, else prices above zero. Up to the first knot its share; above the last"
                            + " its share where lines join the knots, nothing where steps do.",
                    WORTHLESS_BELOW,
                    APPROXIMATE)
            .makes(BuildingBlocks::knots);

    private static final RuleType<PriceRule> F4 = named("F4", "Power of a line")
            .formula(
                    "share = x^exponent, or 1 - (1 - x)^exponent where concave; x = (zero - P) / (zero - full), from 0 to 1")
            .parameters(
                    full(),
                    zero(),
                    Exponents.parameter("the power; 1 for none"),
                    Parameter.choice("curve", "which of the two powers", "power", "concave"),
                    among())
            .behaves(RELATIVE_TO_FIELD, WHERE_ALL_EQUAL, WORTHLESS_BELOW, APPROXIMATE)
            .makes(given -> {
                Parameters parameters = settled(given, FULL, ZERO);
                return new AnchoredLine(
                        "F4",
                        parameters,
                        amongOf(parameters),
                        line(parameters),
                        Clamp.BOTH,
                        parameters.number(EXPONENT),
                        Curve.valueOf(upper(parameters, "curve")));
            });

    private static final RuleType<PriceRule> F5 = named("F5", "Logarithm")
            .formula("share = 1 - ln(P / reference) / ln(factor)")
            .parameters(
                    anchor(REFERENCE, "the price that earns full points"),
                    Parameter.number(FACTOR, "times the reference price at which points reach zero")
                            .above("1"),
                    clamp(),
                    among())
            .behaves(RELATIVE_TO_FIELD, ABOVE_ZERO, WORTHLESS_BELOW, BELOW_ZERO, APPROXIMATE)
            .makes(given -> {
                Parameters parameters = settled(given, REFERENCE);
                return Logarithmic.of(
                        "F5",
                        parameters,
                        amongOf(parameters),
                        anchorOf(parameters, REFERENCE),
                        parameters.number(FACTOR),
                        clampOf(parameters));
            });

    private static final RuleType<PriceRule> F6 = named("F6", "Closeness to a reference price")
            .formula(
                    "share = 1 - slope × |P / reference - target|; slope = below where P / reference is not above the target, else above")
            .parameters(
                    anchor(REFERENCE, "the reference price"),
                    Entries.price("target", "times the reference price that earn full points, such as 1"),
                    Parameter.number("below", "share lost below the target for a distance of the whole reference price")
                            .from("0"),
                    Parameter.number("above", "the same above the target").from("0"),
                    Parameter.text(
                            RATIO, "how P / reference is rounded before use: exact, or decimals such as 4 half-up"),
                    Parameter.choice(
                            "nearest",
                            "whether the nearest price, or one of two equally near, earns full points",
                            "none",
                            "all",
                            "lower",
                            "higher"),
                    clamp(),
                    among())
            .behaves(RELATIVE_TO_FIELD, ABOVE_ZERO, LOWEST_NOT_BEST, WORTHLESS_BELOW, BELOW_ZERO, APPROXIMATE)
            .makes(BuildingBlocks::closeness);

    private static final RuleType<PriceRule> F7 = named("F7", "Rank table")
            .formula("share = table[place of P, counted from the lowest]")
            .parameters(KnotRules.table(), KnotRules.ties(), among())
            .behaves(RELATIVE_TO_FIELD, KnotRules.RANK_DOMAIN, WORTHLESS_BELOW)
            .makes(parameters -> KnotRules.ranked("F7", settled(parameters), amongOf(parameters)));

    static final List<RuleType<PriceRule>> ALL = List.of(F1, F2, F3, F4, F5, F6, F7);

    private BuildingBlocks() {}

    private static Parameter full() {
        return anchor(FULL, "the price that earns full points");
    }

    private static Parameter zero() {
        return anchor(ZERO, "the price that earns none");
    }

    private static Line line(Parameters parameters) {
        return new Line(anchorOf(parameters, FULL), anchorOf(parameters, ZERO));
    }

    private static String upper(Parameters parameters, String name) {
        return parameters.text(name).toUpperCase(Locale.ROOT);
    }

    private static PriceRule knots(Parameters parameters) {
        List<Knot> knots = PiecewiseLinear.parse("F3", KNOTS, parameters.text(KNOTS));
        return PiecewiseLinear.of(
                "F3",
                settled(parameters).with(KNOTS, PiecewiseLinear.text(knots)),
                amongOf(parameters),
                knots,
                parameters.text("form").equals("line") ? Form.LINE : Form.STEPS);
    }

    private static PriceRule closeness(Parameters given) {
        Parameters parameters = settled(given, REFERENCE);
        return new Closeness(
                "F6",
                parameters,
                amongOf(parameters),
                anchorOf(parameters, REFERENCE),
                parameters.number("target"),
                new Slopes(parameters.number("below"), parameters.number("above")),
                rounding(parameters.text(RATIO)),
                Nearest.parse(parameters.text("nearest")),
                clampOf(parameters));
    }

    private static Optional<Rounding.Digits> rounding(String text) {
        if (text.equals(EXACT)) {
            return Optional.empty();
        }
        for (Rounding.Mode mode : Rounding.Mode.values()) {
            if (text.matches("[1-9]?[0-9] " + mode.code())) {
                return Optional.of(new Rounding.Digits(Integer.parseInt(text.substring(0, text.indexOf(' '))), mode));
            }
        }
        throw new IllegalArgumentException("The parameter ratio (" + text
                + ") of the rule F6 must be exact, or a number of decimals and a mode, such as 4 half-up");
    }
}
