package io.github.tenderscore.monitor.peers;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A council and its peers on two axes, split at the medians of the peers: such as the share of small firms and voluntary sector across and the local
 * share up, after the segmentation that Tussell shows. No quadrant is called good.
 *
 * @param first the first axis
 * @param second the second axis, of the same council and the same peers
 */
public record Quadrants(Benchmark first, Benchmark second) {

    /**
     * Checks that both axes are of the same councils.
     *
     * @param first the first axis
     * @param second the second axis, of the same council and the same peers
     * @throws io.github.tenderscore.fault.FaultException if the council, or the peers in their order, or the day of choice differ
     */
    public Quadrants {
        Faults faults = new Faults();
        if (!councils(first).equals(councils(second))
                || !first.group().chosen().equals(second.group().chosen())) {
            faults.add(
                    List.of("second"),
                    "The councils " + councils(second) + " of the second axis must be those of the first "
                            + councils(first) + ", chosen on the same day");
        }
        faults.throwIfAny("The two axes");
    }

    private static List<String> councils(Benchmark axis) {
        return all(axis).map(Peer::council).toList();
    }

    private static Stream<Peer> all(Benchmark axis) {
        return Stream.concat(Stream.of(axis.own()), axis.group().peers().stream());
    }

    /**
     * Why there are no quadrants.
     *
     * @return the first gate that fails on either axis; empty where there are quadrants
     */
    public Optional<Gate> refusal() {
        return first.refusal().or(second::refusal);
    }

    /**
     * The quadrant of each council.
     *
     * @return the council first and then its peers in their order; empty where {@link #refusal} says why
     */
    public Map<String, Quadrant> places() {
        Map<String, Quadrant> places = new LinkedHashMap<>();
        if (refusal().isEmpty()) {
            List<Peer> across = all(first).toList();
            List<Peer> up = all(second).toList();
            for (int i = 0; i < across.size(); i++) {
                places.put(across.get(i).council(), quadrant(high(across.get(i), first), high(up.get(i), second)));
            }
        }
        return Collections.unmodifiableMap(places);
    }

    private static Optional<Boolean> high(Peer peer, Benchmark axis) {
        Ratio median = axis.median().orElseThrow();
        return peer.value().map(value -> value.compareTo(median) >= 0);
    }

    private static Quadrant quadrant(Optional<Boolean> first, Optional<Boolean> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return Quadrant.UNKNOWN;
        }
        if (first.get()) {
            return second.get() ? Quadrant.BOTH_HIGH : Quadrant.FIRST_HIGH;
        }
        return second.get() ? Quadrant.SECOND_HIGH : Quadrant.BOTH_LOW;
    }

    /**
     * The quadrant of the council, or why there is none.
     *
     * @param prefix what the id starts with, such as {@code peers/sme-vcse-by-local}
     * @return one indicator
     */
    public List<Indicator> indicators(String prefix) {
        String name =
                first.own().basis().indicator() + " by " + second.own().basis().indicator();
        String id = prefix + "/quadrant";
        return refusal()
                .map(gate -> List.of(Indicator.missing(id, name, gate.id(), gate.fact())))
                .orElseGet(() -> List.of(Indicator.word(
                        id,
                        name,
                        places().getOrDefault(first.own().council(), Quadrant.UNKNOWN)
                                .code(),
                        "split at the medians of the peers, "
                                + Figures.readable(first.median().orElseThrow()) + " and "
                                + Figures.readable(second.median().orElseThrow())
                                + "; at the median is the upper side")));
    }
}
