package io.github.tenderscore.monitor.peers;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Indicator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every comparison of a council with its peers, each by a name.
 *
 * @param figures the comparisons of one figure each
 * @param axes pairs of them that make quadrants
 */
public record PeerBenchmarks(List<Figure> figures, List<Axes> axes) {

    /**
     * A comparison of one figure.
     *
     * @param id its name in documents, such as {@code local-share}
     * @param benchmark the comparison
     */
    public record Figure(String id, Benchmark benchmark) {}

    /**
     * Two comparisons that make quadrants.
     *
     * @param id its name in documents
     * @param first the name of the first axis
     * @param second the name of the second
     */
    public record Axes(String id, String first, String second) {}

    /**
     * Copies the lists and checks the names.
     *
     * @param figures the comparisons of one figure each
     * @param axes pairs of them that make quadrants
     * @throws io.github.tenderscore.fault.FaultException if a name occurs twice, an axis is none of the figures, or two axes do not fit together; it
     *     names every fault
     */
    public PeerBenchmarks {
        figures = List.copyOf(figures);
        axes = List.copyOf(axes);
        Faults faults = new Faults();
        Set<String> names = new HashSet<>();
        figures.forEach(one -> once(names, one.id(), faults));
        axes.forEach(one -> once(names, one.id(), faults));
        for (Axes pair : axes) {
            known(figures, pair.id(), pair.first(), faults);
            known(figures, pair.id(), pair.second(), faults);
        }
        faults.throwIfAny("The comparisons with peers");
        List<Figure> all = figures;
        axes.forEach(pair -> quadrants(all, pair));
    }

    private static void once(Set<String> names, String id, Faults faults) {
        if (id.isBlank() || !names.add(id)) {
            faults.add(
                    List.of(id),
                    "The name (" + id + ") of a comparison with peers must not be blank and occur only once");
        }
    }

    private static void known(List<Figure> figures, String id, String axis, Faults faults) {
        if (find(figures, axis).isEmpty()) {
            faults.add(List.of(id), "The axis (" + axis + ") of " + id + " must be one of the comparisons");
        }
    }

    private static Optional<Benchmark> find(List<Figure> figures, String id) {
        return figures.stream()
                .filter(one -> one.id().equals(id))
                .map(Figure::benchmark)
                .findFirst();
    }

    private static Quadrants quadrants(List<Figure> figures, Axes pair) {
        return new Quadrants(
                find(figures, pair.first()).orElseThrow(),
                find(figures, pair.second()).orElseThrow());
    }

    /**
     * Every figure and quadrant.
     *
     * @param prefix what their ids start with, such as {@code peers}
     * @return in the order given
     */
    public List<Indicator> indicators(String prefix) {
        List<Indicator> all = new ArrayList<>();
        figures.forEach(one -> all.addAll(one.benchmark().indicators(prefix + "/" + one.id())));
        axes.forEach(pair -> all.addAll(quadrants(figures, pair).indicators(prefix + "/" + pair.id())));
        return all;
    }
}
