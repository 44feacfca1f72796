package io.github.tenderscore.monitor.spatial;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.WeightOverlap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is watched of a place and national plans; what a council does not watch is left out.
 *
 * @param strategies the spatial development strategies held against the law
 * @param coherence how priorities go together
 * @param weights how the weights of the local plan and those of the nation, or of criteria, agree
 * @param weightSources where both sets of weights come from
 * @param pipeline the projects in national pipelines
 * @param contracts the contracts and the priorities they are tied to
 */
public record SpatialAlignment(
        List<StrategyCheck> strategies,
        Optional<Coherence> coherence,
        Optional<WeightOverlap> weights,
        List<Source> weightSources,
        Optional<Pipeline> pipeline,
        Optional<TiedContracts> contracts) {

    /**
     * Checks that no strategy stands twice.
     *
     * @param strategies the spatial development strategies held against the law
     * @param coherence how priorities go together
     * @param weights how the weights of the local plan and those of the nation, or of criteria, agree
     * @param weightSources where both sets of weights come from
     * @param pipeline the projects in national pipelines
     * @param contracts the contracts and the priorities they are tied to
     * @throws io.github.tenderscore.fault.FaultException if a strategy stands twice
     */
    public SpatialAlignment {
        strategies = List.copyOf(strategies);
        weightSources = List.copyOf(weightSources);
        Faults faults = new Faults();
        Set<String> names = new HashSet<>();
        for (StrategyCheck one : strategies) {
            if (!names.add(one.strategy())) {
                faults.add(List.of("strategies"), "The strategy (" + one.strategy() + ") must stand once");
            }
        }
        faults.throwIfAny("The spatial alignment");
    }

    /**
     * The gates of all strategies.
     *
     * @return in the order of the strategies
     */
    public List<StatutoryGate> gates() {
        return strategies.stream().flatMap(one -> one.gates().stream()).toList();
    }

    /**
     * The figures that are watched; none is made of others.
     *
     * @return in the order of the parts
     */
    public List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        strategies.forEach(one -> all.addAll(one.indicators()));
        coherence.ifPresent(one -> all.addAll(one.indicators()));
        weights.ifPresent(
                one -> one.indicators("spatial/weights").forEach(indicator -> all.add(indicator.from(weightSources))));
        pipeline.ifPresent(one -> all.addAll(one.indicators()));
        contracts.ifPresent(one -> all.addAll(one.indicators()));
        return all;
    }
}
