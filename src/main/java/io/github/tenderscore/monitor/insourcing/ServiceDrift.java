package io.github.tenderscore.monitor.insourcing;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Prosperity;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a service that was taken back moved away from what was planned: its cost, its quality, and how many posts are empty or filled by agencies.
 *
 * @param costs planned and actual cost, year by year
 * @param quality its quality then and now; empty where it is not measured
 * @param vacancies posts that are empty (yes), filled (no) or of which that is not known
 * @param agency posts that agency staff fill (yes), that others fill (no) or of which that is not known
 */
public record ServiceDrift(List<CostYear> costs, Optional<Quality> quality, Share vacancies, Share agency) {

    /** Nothing is known. */
    public static final ServiceDrift NOT_GIVEN = new ServiceDrift(List.of(), Optional.empty(), Share.NONE, Share.NONE);

    /**
     * A measure of quality on a scale of per cent, before the service was taken back and now.
     *
     * @param measure what is measured, not blank, such as {@code residents satisfied}
     * @param before from 0 to 100
     * @param now from 0 to 100; empty where not known
     */
    public record Quality(String measure, Ratio before, Optional<Ratio> now) {

        /**
         * Checks the figures.
         *
         * @param measure what is measured, not blank, such as {@code residents satisfied}
         * @param before from 0 to 100
         * @param now from 0 to 100; empty where not known
         * @throws io.github.tenderscore.fault.FaultException if the measure is blank or a figure is not from 0 to 100; it names every fault
         */
        public Quality {
            Faults faults = new Faults();
            if (measure.isBlank()) {
                faults.add(List.of("measure"), "The measure (" + measure + ") of quality must be named");
            }
            String owner = measure;
            List<Ratio> given = new ArrayList<>(List.of(before));
            now.ifPresent(given::add);
            given.stream()
                    .filter(one -> one.signum() < 0 || one.compareTo(Ratio.HUNDRED) > 0)
                    .forEach(one -> faults.add(
                            List.of("quality"),
                            "The quality (" + one + ") by " + owner + " must be from 0 to 100 per cent"));
            faults.throwIfAny("The quality of a service");
        }
    }

    /**
     * Copies the costs.
     *
     * @param costs planned and actual cost, year by year
     * @param quality its quality then and now; empty where it is not measured
     * @param vacancies posts that are empty (yes), filled (no) or of which that is not known
     * @param agency posts that agency staff fill (yes), that others fill (no) or of which that is not known
     */
    public ServiceDrift {
        costs = List.copyOf(costs);
    }

    /**
     * By how much the actual cost is above the planned one at the same prices, over the years of which both are known.
     *
     * @return actual / (business case × deflator) - 1, so that 0.05 is five per cent more; empty where no year is known
     */
    public Optional<Ratio> costDrift() {
        return cost().exact();
    }

    /**
     * By how many percentage points the quality moved.
     *
     * @return now - before; empty where not known
     */
    public Optional<Ratio> qualityDrift() {
        return quality.flatMap(given -> given.now().map(now -> now.minus(given.before())));
    }

    private Step cost() {
        Step.Builder step = Step.of("Cost against the business case");
        List<CostYear> known = costs.stream().filter(CostYear::isKnown).toList();
        if (known.isEmpty()) {
            return step.note("no year of which the planned cost, the deflator and the actual cost are known")
                    .build();
        }
        Ratio actual =
                Ratio.sum(known.stream().map(one -> one.actual().orElseThrow()).toList());
        Ratio planned = Ratio.sum(known.stream()
                .map(one ->
                        one.businessCase().orElseThrow().times(one.deflator().orElseThrow()))
                .toList());
        return step.formula(
                        "sum of actual / sum of (business case × deflator) - 1, over the years that are known",
                        added(known, one -> figure(one.actual())) + " / "
                                + added(known, one -> figure(one.businessCase()) + " × " + figure(one.deflator()))
                                + " - 1")
                .exact(actual.dividedBy(planned).minus(Ratio.ONE))
                .note("years: " + known.stream().map(CostYear::year).collect(Collectors.joining(", ")))
                .build();
    }

    private static String figure(Optional<Ratio> given) {
        return Figures.factor(given.orElseThrow());
    }

    private static String added(List<CostYear> years, Function<CostYear, String> shown) {
        return years.stream().map(shown).collect(Collectors.joining(" + ", "(", ")"));
    }

    private Step moved() {
        Step.Builder step = Step.of("Quality since the service was taken back");
        return quality.filter(given -> given.now().isPresent())
                .map(given -> step.formula("now - before", figure(given.now()) + " - " + Figures.factor(given.before()))
                        .exact(qualityDrift().orElseThrow())
                        .note("measured by " + given.measure())
                        .build())
                .orElseGet(() -> step.note("the quality now is not known").build());
    }

    /**
     * The figures, none of which is added to another.
     *
     * @param prefix what their ids start with, such as {@code insourcing/Street cleaning}
     * @return cost, the years of it that are known, quality, vacancies, agency staff
     */
    public List<Indicator> indicators(String prefix) {
        long known = costs.stream().filter(CostYear::isKnown).count();
        return List.of(
                Indicator.figure(prefix + "/cost-drift", cost(), ""),
                Indicator.share(
                        prefix + "/cost-years",
                        "Years of which the cost against the business case is known",
                        Share.of(known, costs.size() - known, 0)),
                Indicator.figure(prefix + "/quality-drift", moved(), "percentage points")
                        .on(Prosperity.RESILIENT_SERVICES),
                Indicator.share(prefix + "/vacancies", "Posts that are empty", vacancies)
                        .on(Prosperity.RESILIENT_SERVICES),
                Indicator.share(prefix + "/agency", "Posts that agency staff fill", agency));
    }
}
