package io.github.tenderscore.monitor.spatial;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Ratio;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every local priority held against every national one.
 *
 * @param local the priorities of the place, in the order of the reader; their weights sum to 1
 * @param national those of the national instruments, in the order of the reader; their weights sum to 1
 * @param cells the pairs that were judged, each at most once; a pair that is left out is not known
 * @param sources where priorities, weights and judgements come from
 */
public record InteractionMatrix(List<Priority> local, List<Priority> national, List<Cell> cells, List<Source> sources) {

    /**
     * Checks that weights sum to 1 and each pair stands once.
     *
     * @param local the priorities of the place, in the order of the reader; their weights sum to 1
     * @param national those of the national instruments, in the order of the reader; their weights sum to 1
     * @param cells the pairs that were judged, each at most once; a pair that is left out is not known
     * @param sources where priorities, weights and judgements come from
     * @throws io.github.tenderscore.fault.FaultException if an id stands twice on a side, the weights of a side do not sum to 1, a cell names
     *     a priority that there is not, or a pair stands twice; it names every fault
     */
    public InteractionMatrix {
        local = List.copyOf(local);
        national = List.copyOf(national);
        cells = List.copyOf(cells);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        side(local, "local", faults);
        side(national, "national", faults);
        Set<List<String>> pairs = new HashSet<>();
        for (Cell cell : cells) {
            List<String> place = List.of("cells", cell.local(), cell.national());
            known(cell.local(), local, "local", place, faults);
            known(cell.national(), national, "national", place, faults);
            if (!pairs.add(List.of(cell.local(), cell.national()))) {
                faults.add(
                        place, "The interaction of " + cell.local() + " with " + cell.national() + " must stand once");
            }
        }
        faults.throwIfAny("The matrix of interactions");
    }

    private static void side(List<Priority> side, String name, Faults faults) {
        Set<String> ids = new HashSet<>();
        for (Priority one : side) {
            if (!ids.add(one.id())) {
                faults.add(List.of(name, one.id()), "The " + name + " priority (" + one.id() + ") must stand once");
            }
        }
        Ratio sum = Ratio.sum(side.stream().map(Priority::weight).toList());
        if (!sum.equals(Ratio.ONE)) {
            faults.add(
                    List.of(name), "The weights of the " + name + " priorities sum to " + sum + " and must sum to 1");
        }
    }

    private static void known(String id, List<Priority> side, String name, List<String> place, Faults faults) {
        if (side.stream().noneMatch(one -> one.id().equals(id))) {
            faults.add(place, "The " + name + " priority (" + id + ") of an interaction must be one of the matrix");
        }
    }

    /**
     * How two priorities bear on each other.
     *
     * @param one the local priority
     * @param other the national priority
     * @return empty where nobody judged it
     */
    public Optional<Interaction> interaction(Priority one, Priority other) {
        return cell(one, other).map(Cell::interaction);
    }

    /**
     * How much of the weight of the pairs rests on judgements of one confidence.
     *
     * @param confidence which
     * @return in local weight × national weight; pairs that nobody judged are not known
     */
    public Share judgedWith(Confidence confidence) {
        Share share = Share.NONE;
        for (Priority one : local) {
            for (Priority other : national) {
                Optional<Boolean> answer = cell(one, other).map(cell -> cell.confidence() == confidence);
                share = share.plus(Share.of(answer, one.weight().times(other.weight())));
            }
        }
        return share;
    }

    private Optional<Cell> cell(Priority one, Priority other) {
        return cells.stream()
                .filter(cell -> cell.local().equals(one.id()) && cell.national().equals(other.id()))
                .findFirst();
    }

    /** The pairs of one local priority, in the order of the national ones. */
    Line row(Priority of) {
        return new Line(of, pairs(national.stream().map(other -> new Line.Pair(other, interaction(of, other)))));
    }

    /** The pairs of one national priority, in the order of the local ones. */
    Line column(Priority of) {
        return new Line(of, pairs(local.stream().map(other -> new Line.Pair(other, interaction(other, of)))));
    }

    private static List<Line.Pair> pairs(Stream<Line.Pair> pairs) {
        return pairs.toList();
    }

    List<Line> rows() {
        return local.stream().map(this::row).toList();
    }

    List<Line> columns() {
        return national.stream().map(this::column).toList();
    }
}
