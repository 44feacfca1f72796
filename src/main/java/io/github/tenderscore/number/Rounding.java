package io.github.tenderscore.number;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One rounding that the published method declares: how many decimals, in which direction, and at which stage of the
 * calculation.
 *
 * <p>Official rules often differ only here, and the difference changes winners, so a method says all three and nothing
 * else is ever rounded. Written {@code Rounding.halfUp(2).atCriterion()}.
 *
 * @param digits how many decimals are kept and what happens to the rest
 * @param stage which figures are rounded
 */
public record Rounding(Digits digits, Stage stage) {

    /** The most decimals that a rounding may keep. */
    public static final int MAX_DECIMALS = 30;

    /** Which figures of the calculation are rounded. */
    public enum Stage {
        /** Each price and quantity, before a rule uses it. */
        INPUT,
        /** The share of its points that a criterion earns, before it is multiplied by the points available. */
        RATIO,
        /** The points of each criterion, before they are added; on a group, its subtotal. */
        CRITERION,
        /** The figure by which tenders are ranked: the total of points, or the index of a ratio rule. */
        TOTAL;

        /**
         * The stage's name in documents.
         *
         * @return the name in lower case, such as {@code criterion}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What happens to the digits that are not kept. */
    public enum Mode {
        /** To the nearest; an exact half goes away from zero (2.345 becomes 2.35 at two decimals). */
        HALF_UP,
        /** To the nearest; an exact half goes to the even digit (2.345 becomes 2.34, 2.355 becomes 2.36). */
        HALF_EVEN,
        /** To the nearest; an exact half goes towards zero (2.345 becomes 2.34). */
        HALF_DOWN,
        /** Cut off: towards zero (2.349 becomes 2.34). Also called truncation. */
        DOWN,
        /** Away from zero (2.341 becomes 2.35). */
        UP,
        /** Towards the lower number (-2.341 becomes -2.35). */
        FLOOR,
        /** Towards the higher number (2.341 becomes 2.35, -2.349 becomes -2.34). */
        CEILING;

        /**
         * The mode's name in documents.
         *
         * @return the name in lower case with hyphens, such as {@code half-up}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether a number with something to drop moves away from zero; half compares the dropped part to a half. */
        boolean awayFromZero(int half, boolean odd, boolean negative) {
            return switch (this) {
                case HALF_UP -> half >= 0;
                case HALF_EVEN -> half > 0 || (half == 0 && odd);
                case HALF_DOWN -> half > 0;
                case DOWN -> false;
                case UP -> true;
                case FLOOR -> negative;
                case CEILING -> !negative;
            };
        }
    }

    /**
     * How many decimals are kept and what happens to the rest: a rounding that still lacks its stage.
     *
     * @param decimals digits kept behind the point, from 0 to {@value Rounding#MAX_DECIMALS}
     * @param mode what happens to the others
     */
    public record Digits(int decimals, Mode mode) {

        /**
         * Checks the number of decimals.
         *
         * @param decimals digits kept behind the point, from 0 to {@value Rounding#MAX_DECIMALS}
         * @param mode what happens to the others
         * @throws IllegalArgumentException if it is outside its range
         */
        public Digits {
            checkDecimals(decimals);
        }

        /**
         * Rounds a number.
         *
         * @param value any number
         * @return the number with at most {@link #decimals()} decimals
         */
        public Ratio apply(Ratio value) {
            return value.round(decimals, mode);
        }

        /**
         * Rounds each price and quantity before a rule uses it.
         *
         * @return the complete rounding
         */
        public Rounding atInput() {
            return new Rounding(this, Stage.INPUT);
        }

        /**
         * Rounds the share of points that a criterion earns before it is multiplied by the points available.
         *
         * @return the complete rounding
         */
        public Rounding atRatio() {
            return new Rounding(this, Stage.RATIO);
        }

        /**
         * Rounds the points of each criterion before they are added.
         *
         * @return the complete rounding
         */
        public Rounding atCriterion() {
            return new Rounding(this, Stage.CRITERION);
        }

        /**
         * Rounds the figure by which tenders are ranked.
         *
         * @return the complete rounding
         */
        public Rounding atTotal() {
            return new Rounding(this, Stage.TOTAL);
        }

        /**
         * Writes a rounded number with exactly the decimals kept, so that 42.2 stands as 42.20 at two decimals.
         *
         * @param value any number; it is rounded first
         * @return the digits
         */
        public String format(Ratio value) {
            return RatioText.withPoint(apply(value), decimals);
        }

        /**
         * The rounding in words.
         *
         * @return for example {@code half up to 2 decimals}
         */
        public String text() {
            return mode.code().replace('-', ' ') + " to " + decimals + (decimals == 1 ? " decimal" : " decimals");
        }
    }

    static void checkDecimals(int decimals) {
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException(
                    "The decimals (" + decimals + ") of a rounding must be from 0 to " + MAX_DECIMALS);
        }
    }

    /**
     * To the nearest, an exact half away from zero.
     *
     * @param decimals digits kept behind the point
     * @return the rounding, still without its stage
     */
    public static Digits halfUp(int decimals) {
        return new Digits(decimals, Mode.HALF_UP);
    }

    /**
     * To the nearest, an exact half to the even digit.
     *
     * @param decimals digits kept behind the point
     * @return the rounding, still without its stage
     */
    public static Digits halfEven(int decimals) {
        return new Digits(decimals, Mode.HALF_EVEN);
    }

    /**
     * Cut off without rounding up (truncation).
     *
     * @param decimals digits kept behind the point
     * @return the rounding, still without its stage
     */
    public static Digits down(int decimals) {
        return new Digits(decimals, Mode.DOWN);
    }

    /**
     * The roundings of a method: at most one for each stage.
     *
     * @param roundings the roundings, in order of stage
     */
    public record Policy(List<Rounding> roundings) {

        /** No figure is rounded. */
        public static final Policy NONE = new Policy(List.of());

        /**
         * Sorts by stage and refuses two roundings for one stage.
         *
         * @param roundings the roundings, in order of stage
         * @throws IllegalArgumentException if a stage occurs twice
         */
        public Policy {
            roundings = roundings.stream()
                    .sorted((a, b) -> a.stage().compareTo(b.stage()))
                    .toList();
            for (int i = 1; i < roundings.size(); i++) {
                if (roundings.get(i).stage() == roundings.get(i - 1).stage()) {
                    throw new IllegalArgumentException("The stage ("
                            + roundings.get(i).stage().code() + ") of a rounding must be declared at most once");
                }
            }
        }

        /**
         * Collects roundings.
         *
         * @param roundings at most one for each stage
         * @return the policy
         */
        public static Policy of(Rounding... roundings) {
            return new Policy(Arrays.asList(roundings));
        }

        /**
         * The rounding of one stage.
         *
         * @param stage the stage
         * @return empty where nothing is rounded at that stage
         */
        public Optional<Digits> at(Stage stage) {
            for (Rounding rounding : roundings) {
                if (rounding.stage() == stage) {
                    return Optional.of(rounding.digits());
                }
            }
            return Optional.empty();
        }

        /**
         * This policy as the general one, with a criterion's own roundings taking the place of those of the same stage.
         *
         * @param own the criterion's own roundings
         * @return the policy in force for that criterion
         */
        public Policy overriddenBy(Policy own) {
            if (own.roundings.isEmpty()) {
                return this;
            }
            return new Policy(Stream.concat(
                            own.roundings.stream(),
                            roundings.stream().filter(r -> own.at(r.stage()).isEmpty()))
                    .toList());
        }
    }
}
