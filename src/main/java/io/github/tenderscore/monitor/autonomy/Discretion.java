package io.github.tenderscore.monitor.autonomy;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * The weight of a council's criteria by who sets them. Neither end is good: this is a balance and no grade, and it is never compared with an index
 * of countries.
 *
 * @param mandated the weight that the nation sets
 * @param shared the weight that nation and place set
 * @param local the weight that the place sets
 * @param unknown the weight without a tag that can be relied on
 */
public record Discretion(Ratio mandated, Ratio shared, Ratio local, Ratio unknown) {

    /**
     * Checks the weights.
     *
     * @param mandated the weight that the nation sets
     * @param shared the weight that nation and place set
     * @param local the weight that the place sets
     * @param unknown the weight without a tag that can be relied on
     * @throws IllegalArgumentException if one is negative or all are zero
     */
    public Discretion {
        boolean negative = List.of(mandated, shared, local, unknown).stream().anyMatch(one -> one.signum() < 0);
        if (negative || Ratio.sum(List.of(mandated, shared, local, unknown)).signum() == 0) {
            throw new IllegalArgumentException("The weights (" + mandated + " mandated, " + shared + " shared, " + local
                    + " local, " + unknown + " not known) of criteria must not be negative, and not all zero");
        }
    }

    static Discretion of(List<TaggedCriterion> criteria) {
        return new Discretion(
                weight(criteria, Optional.of(Setting.MANDATED)),
                weight(criteria, Optional.of(Setting.SHARED)),
                weight(criteria, Optional.of(Setting.LOCAL)),
                weight(criteria, Optional.empty()));
    }

    private static Ratio weight(List<TaggedCriterion> criteria, Optional<Setting> setting) {
        return Ratio.sum(criteria.stream()
                .filter(one -> one.counted().equals(setting))
                .map(TaggedCriterion::weight)
                .toList());
    }

    private Ratio known() {
        return mandated.plus(shared).plus(local);
    }

    private Ratio total() {
        return known().plus(unknown);
    }

    /**
     * The part of the weight that the nation does not set: 1 - mandated / (mandated + shared + local).
     *
     * @return over what is known; at least as if all that is not known were mandated, at most as if none were
     */
    public Reading.Bounded discretion() {
        return new Reading.Bounded(
                known().signum() == 0 ? Optional.empty() : Optional.of(Ratio.ONE.minus(mandated.dividedBy(known()))),
                Ratio.ONE.minus(mandated.plus(unknown).dividedBy(total())),
                Ratio.ONE.minus(mandated.dividedBy(total())),
                known().dividedBy(total()));
    }

    /**
     * How even what the nation sets and what the place sets are: 1 - |mandated - local| / (mandated + shared + local).
     *
     * @return over what is known; at least as if all that is not known stood on the heavier side, at most as if it evened the sides out
     */
    public Reading.Bounded balance() {
        Ratio apart = mandated.minus(local).abs();
        return new Reading.Bounded(
                known().signum() == 0 ? Optional.empty() : Optional.of(Ratio.ONE.minus(apart.dividedBy(known()))),
                Ratio.ONE.minus(apart.plus(unknown).dividedBy(total())),
                Ratio.ONE.minus(apart.minus(unknown).max(Ratio.ZERO).dividedBy(total())),
                known().dividedBy(total()));
    }

    private String sum() {
        return "(" + Figures.factor(mandated) + " + " + Figures.factor(shared) + " + " + Figures.factor(local) + ")";
    }

    private String all() {
        return "(" + Figures.factor(mandated) + " + " + Figures.factor(shared) + " + " + Figures.factor(local) + " + "
                + Figures.factor(unknown) + ")";
    }

    /**
     * Why the discretion is what it is.
     *
     * @return a step whose exact figure is the discretion over what is known
     */
    public Step explainDiscretion() {
        String open = "(" + Figures.factor(mandated) + " + " + Figures.factor(unknown) + ")";
        Reading.Bounded value = discretion();
        return explained("Weight of criteria that the nation does not set", value.known())
                .apply("1 - mandated / (mandated + shared + local)", "1 - " + Figures.factor(mandated) + " / " + sum())
                .step(bound("At least", "1 - (mandated + not known) / all", "1 - " + open + " / " + all(), value.low()))
                .step(bound(
                        "At most",
                        "1 - mandated / all",
                        "1 - " + Figures.factor(mandated) + " / " + all(),
                        value.high()))
                .build();
    }

    /**
     * Why the balance is what it is.
     *
     * @return a step whose exact figure is the balance over what is known
     */
    public Step explainBalance() {
        String one = Figures.factor(mandated) + " - " + Figures.factor(local);
        String other = Figures.factor(local) + " - " + Figures.factor(mandated);
        String apart = "max(" + one + "; " + other + ")";
        Reading.Bounded value = balance();
        return explained("Balance of what the nation sets and what the place sets", value.known())
                .apply(
                        "1 - difference of mandated and local / (mandated + shared + local)",
                        "1 - " + apart + " / " + sum())
                .step(bound(
                        "At least",
                        "1 - (difference + not known) / all",
                        "1 - (" + apart + " + " + Figures.factor(unknown) + ") / " + all(),
                        value.low()))
                .step(bound(
                        "At most",
                        "1 - (difference - not known, at least 0) / all",
                        "1 - max(" + apart + " - " + Figures.factor(unknown) + "; 0) / " + all(),
                        value.high()))
                .build();
    }

    /** A step that waits for its formula and has none where nothing is known. */
    private record Explained(String label, Optional<Ratio> known) {

        Step.Builder apply(String words, String figures) {
            Step.Builder step = Step.of(label);
            return known.map(value -> step.formula(words, figures)
                            .exact(value)
                            .note("a balance and no grade; not to be compared with an index of countries"))
                    .orElseGet(() -> step.note("not defined: no criterion has a tag with a basis and a date"));
        }
    }

    private static Explained explained(String label, Optional<Ratio> known) {
        return new Explained(label, known);
    }

    private static Step bound(String label, String words, String figures, Ratio value) {
        return Step.of(label).formula(words, figures).exact(value).build();
    }

    /**
     * The figures that are watched.
     *
     * @return discretion, balance, and the weight of each kind and of what is not known
     */
    public List<Indicator> indicators() {
        return List.of(
                Indicator.bounded("autonomy/discretion", explainDiscretion(), discretion(), ""),
                Indicator.bounded("autonomy/balance", explainBalance(), balance(), ""),
                Indicator.value("autonomy/weight/mandated", "Weight that the nation sets", mandated, "weight"),
                Indicator.value("autonomy/weight/shared", "Weight that nation and place set", shared, "weight"),
                Indicator.value("autonomy/weight/local", "Weight that the place sets", local, "weight"),
                Indicator.value(
                        "autonomy/weight/unknown", "Weight without a tag that can be relied on", unknown, "weight"));
    }
}
