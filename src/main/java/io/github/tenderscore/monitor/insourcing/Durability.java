package io.github.tenderscore.monitor.insourcing;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Prosperity;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How durable insourcing is: the share of services that stay, the reversals for each year of service, and why services left.
 *
 * <p>A service that still runs, was merged or ended as planned counts for as long as it was observed and neither as a failure nor as a success. At
 * one and the same time reversals come before what is censored. A service of which the years or the fate are not known is left out and lowers the
 * coverage. A move that the definition does not count is left out and named.
 *
 * <p>Method: E. L. Kaplan and P. Meier, 1958; variance: M. Greenwood, 1926. No public statistic of durability to compare with is known.
 *
 * @param terms which moves count and how the figures are shown
 * @param services those that count, in the order given
 * @param outside those that the definition does not count, in the order given
 */
public record Durability(DurabilityTerms terms, List<InsourcedService> services, List<InsourcedService> outside) {

    /**
     * Copies the services.
     *
     * @param terms which moves count and how the figures are shown
     * @param services those that count, in the order given
     * @param outside those that the definition does not count, in the order given
     */
    public Durability {
        services = List.copyOf(services);
        outside = List.copyOf(outside);
    }

    /**
     * Looks at the moves of a council.
     *
     * @param moves every service that changed hands
     * @param terms which moves count and how the figures are shown
     * @return the durability of those that count
     */
    public static Durability of(List<InsourcedService> moves, DurabilityTerms terms) {
        Map<Boolean, List<InsourcedService>> parts = moves.stream()
                .collect(Collectors.partitioningBy(move -> terms.definition().counts(move.from(), move.to())));
        return new Durability(terms, parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }

    private List<InsourcedService> observed() {
        return services.stream().filter(InsourcedService::isObserved).toList();
    }

    /**
     * How many services could be counted.
     *
     * @return yes: years and fate are known; unknown: one is not
     */
    public Share coverage() {
        long known = observed().size();
        return Share.of(known, 0, services.size() - known);
    }

    /**
     * The share that stays at least so long.
     *
     * @param years t, above zero
     * @return the point; without a share where nothing was observed for so long; empty where nothing was observed at all
     */
    public Optional<SurvivalPoint> at(Ratio years) {
        List<Ratio> all = observed().stream().map(Durability::watched).toList();
        return all.stream().reduce(Ratio::max).map(last -> {
            long atRisk = atRisk(all, years);
            return new SurvivalPoint(years, atRisk, atRisk < terms.minAtRisk(), last, drops(all, years), terms.z());
        });
    }

    private static Ratio watched(InsourcedService service) {
        return service.years().orElseThrow();
    }

    private static long atRisk(List<Ratio> all, Ratio years) {
        return all.stream().filter(one -> one.compareTo(years) >= 0).count();
    }

    private List<SurvivalPoint.Drop> drops(List<Ratio> all, Ratio years) {
        List<Ratio> reversals = reversed().map(Durability::watched).toList();
        return reversals.stream()
                .filter(time -> time.compareTo(years) <= 0)
                .distinct()
                .sorted()
                .map(time -> new SurvivalPoint.Drop(
                        time, reversals.stream().filter(time::equals).count(), atRisk(all, time)))
                .toList();
    }

    private Stream<InsourcedService> reversed() {
        return observed().stream().filter(service -> service.fate() == Fate.REVERSED);
    }

    /**
     * How many services were reversed for each year of service.
     *
     * @return a step whose exact figure is reversals / years of service; without one where nothing was observed
     */
    public Step reversalRate() {
        Step.Builder step = Step.of("Reversals for each year of service");
        List<InsourcedService> observed = observed();
        if (observed.isEmpty()) {
            return step.note("no service was observed").build();
        }
        List<Ratio> years = observed.stream().map(Durability::watched).toList();
        Ratio reversals = Ratio.of(reversed().count());
        return step.formula(
                        "reversals / sum of the years of service",
                        Figures.factor(reversals) + " / ("
                                + years.stream().map(Figures::factor).collect(Collectors.joining(" + ")) + ")")
                .exact(reversals.dividedBy(Ratio.sum(years)))
                .note("over " + Figures.counted(Ratio.sum(years), "year", "years") + " of service")
                .build();
    }

    /**
     * Why services left, by cause; exits are few, so that causes are counted and not ranked.
     *
     * @return how many left for each cause, the causes in their own order and only those that occur; what is not known is a cause of its own
     */
    public Map<ExitCause, Long> exits() {
        Map<ExitCause, Long> table = new EnumMap<>(ExitCause.class);
        services.forEach(service -> service.exit().ifPresent(cause -> table.merge(cause, 1L, Math::addExact)));
        return Collections.unmodifiableMap(table);
    }

    /**
     * Every figure.
     *
     * @param prefix what their ids start with, such as {@code insourcing}
     * @return the definition, the coverage, the shares that stay, the reversals, the causes, and the drift of each service
     */
    public List<Indicator> indicators(String prefix) {
        List<Source> sources = services.stream()
                .flatMap(service -> service.sources().stream())
                .distinct()
                .toList();
        List<Indicator> all = new ArrayList<>();
        all.add(Indicator.word(
                prefix + "/definition",
                "What counts as insourcing",
                terms.definition().code(),
                terms.definition().words() + "; " + outside.size() + " of "
                        + Figures.counted(services.size() + outside.size(), "move", "moves")
                        + (outside.size() == 1 ? " does not count" : " do not count")));
        all.add(Indicator.share(
                prefix + "/observed", "Services of which the years and the fate are known", coverage()));
        terms.horizons().forEach(horizon -> all.addAll(stays(prefix, horizon)));
        all.add(Indicator.figure(prefix + "/reversal-rate", reversalRate(), "reversals for each year of service")
                .on(Prosperity.RESILIENT_SERVICES));
        exits().forEach((cause, count) -> all.add(Indicator.value(
                prefix + "/exits/" + cause.code(),
                "Services that left: " + cause.words(),
                Ratio.of(count),
                "services")));
        List<Indicator> sourced =
                new ArrayList<>(all.stream().map(one -> one.from(sources)).toList());
        services.forEach(service -> service.drift().indicators(prefix + "/" + service.service()).stream()
                .map(one -> one.about(service.service()).from(service.sources()))
                .forEach(sourced::add));
        return sourced;
    }

    private List<Indicator> stays(String prefix, Ratio horizon) {
        String id = prefix + "/stays-" + horizon + "-years";
        String name = "Services that stay at least " + Figures.counted(horizon, "year", "years");
        Optional<SurvivalPoint> point = at(horizon);
        if (point.flatMap(SurvivalPoint::survival).isEmpty()) {
            String why = point.map(one -> one.step().note()).orElse("no service was observed");
            return List.of(Indicator.missing(id, name, "unknown", why));
        }
        SurvivalPoint known = point.orElseThrow();
        Indicator share = new Indicator(
                id,
                name,
                reading(known),
                "",
                Set.of(Prosperity.RESILIENT_SERVICES),
                Optional.of(known.step()),
                List.of());
        return List.of(
                share,
                Indicator.value(
                        id + "/at-risk",
                        "Services under observation just before " + Figures.counted(horizon, "year", "years"),
                        Ratio.of(known.atRisk()),
                        known.thin() ? "services (thin)" : "services"));
    }

    private Reading reading(SurvivalPoint point) {
        Ratio share = point.survival().orElseThrow();
        return point.low().isEmpty()
                ? new Reading.Exact(share)
                : new Reading.Bounded(
                        Optional.of(share),
                        point.low().orElseThrow(),
                        point.high().orElseThrow(),
                        coverage().coverage().orElse(Ratio.ZERO));
    }
}
