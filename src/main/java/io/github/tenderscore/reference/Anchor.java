package io.github.tenderscore.reference;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/** A price that a rule hangs on: one that the buyer fixes, or a multiple of a statistic of the tenders. */
public sealed interface Anchor {

    /**
     * A price that the buyer publishes.
     *
     * @param price the price
     */
    record Fixed(Ratio price) implements Anchor {}

    /**
     * A multiple of a statistic of the reference set.
     *
     * @param factor the multiple, above zero
     * @param statistic the figure that is multiplied
     */
    record Multiple(Ratio factor, Statistic statistic) implements Anchor {

        /**
         * Checks the factor.
         *
         * @param factor the multiple, above zero
         * @param statistic the figure that is multiplied
         * @throws IllegalArgumentException if it is zero or less
         */
        public Multiple {
            if (factor.signum() <= 0) {
                throw new IllegalArgumentException(
                        "The factor (" + factor + ") of the " + statistic.words() + " must be above zero");
            }
        }
    }

    /**
     * A price that the buyer publishes.
     *
     * @param price digits, such as {@code 200000}
     * @return the anchor
     */
    static Anchor fixed(String price) {
        return new Fixed(Ratio.parse(price));
    }

    /**
     * A statistic of the tenders itself.
     *
     * @param statistic the figure
     * @return the anchor
     */
    static Anchor of(Statistic statistic) {
        return new Multiple(Ratio.ONE, statistic);
    }

    /**
     * A multiple of a statistic of the tenders.
     *
     * @param factor digits, such as {@code 1.5}
     * @param statistic the figure
     * @return the anchor
     */
    static Anchor times(String factor, Statistic statistic) {
        return new Multiple(Ratio.parse(factor), statistic);
    }

    /**
     * Reads the text that {@link #text()} writes.
     *
     * @param text such as {@code 200000}, {@code lowest} or {@code 1.5 * lowest}
     * @return the anchor
     * @throws IllegalArgumentException if the text is not an anchor
     */
    static Anchor parse(String text) {
        int star = text.indexOf(" * ");
        if (star > 0) {
            return times(text.substring(0, star), Statistic.parse(text.substring(star + 3)));
        }
        return !text.isEmpty() && Character.isLetter(text.charAt(0)) ? of(Statistic.parse(text)) : fixed(text);
    }

    /**
     * The price for some reference set.
     *
     * @param reference the prices compared with
     * @return the anchor's price
     */
    default Ratio price(ReferenceStatistics reference) {
        if (this instanceof Multiple multiple) {
            return multiple.factor().times(multiple.statistic().of(reference));
        }
        return ((Fixed) this).price();
    }

    /**
     * Whether the price depends on the tenders by a root.
     *
     * @return true where it is approximate
     */
    default boolean isApproximate() {
        return this instanceof Multiple multiple && multiple.statistic().isApproximate();
    }

    /**
     * The anchor as documents write it.
     *
     * @return a text that {@link #parse} reads
     */
    default String text() {
        if (this instanceof Multiple multiple) {
            String statistic = multiple.statistic().text();
            return multiple.factor().equals(Ratio.ONE) ? statistic : multiple.factor() + " * " + statistic;
        }
        return ((Fixed) this).price().toString();
    }

    /**
     * The steps that explain where the price comes from.
     *
     * @param label what the price is used for
     * @param reference the prices compared with
     * @param among whose prices they are
     * @return one step; its exact figure is the price
     */
    default List<Step> explain(String label, ReferenceStatistics reference, ReferenceSet among) {
        Step.Builder step = Step.of(label).exact(price(reference));
        if (this instanceof Multiple multiple) {
            String words = multiple.statistic().words() + " of " + reference.count()
                    + (reference.count() == 1 ? " price" : " prices") + " compared";
            String whose = "compared: " + among.words();
            if (multiple.factor().equals(Ratio.ONE)) {
                step.note(words + ": " + among.words());
            } else {
                step.note(whose)
                        .formula(
                                "factor × " + words,
                                Figures.factor(multiple.factor()) + " × "
                                        + Figures.factor(multiple.statistic().of(reference)));
            }
        } else {
            step.note("set by the buyer");
        }
        return List.of(step.build());
    }
}
