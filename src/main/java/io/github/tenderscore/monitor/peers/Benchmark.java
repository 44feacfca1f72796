package io.github.tenderscore.monitor.peers;

import io.github.tenderscore.commitment.Direction;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a council's figure stands among those of councils like it: no rank and no league table.
 *
 * <p>There is a figure only where the group is large enough, was not chosen after its figures were seen, and the council's own is known. The
 * percentile is 100 × (below + 0.5 × equal) / peers, over the peers that are known and without the council itself.
 *
 * @param own the council's figure, on the same basis as the group's
 * @param group the other councils
 * @param seen the day on which the group's figures were first seen; empty where nobody said
 * @param quartiles how quartiles are found
 * @param better which way is better; only where the council set it
 */
public record Benchmark(
        Peer own, PeerGroup group, Optional<LocalDate> seen, QuartileMethod quartiles, Optional<Direction> better) {

    /**
     * Checks that the council is compared with others on one basis.
     *
     * @param own the council's figure, on the same basis as the group's
     * @param group the other councils
     * @param seen the day on which the group's figures were first seen; empty where nobody said
     * @param quartiles how quartiles are found
     * @param better which way is better; only where the council set it
     * @throws io.github.tenderscore.fault.FaultException if the council is one of its own peers, or the bases differ
     */
    public Benchmark {
        Faults faults = new Faults();
        Peer council = own;
        if (group.peers().stream().anyMatch(peer -> peer.council().equals(council.council()))) {
            faults.add(
                    List.of("peers"),
                    "The council (" + council.council() + ") must not be one of its own peers; its value is left out");
        }
        group.peers().stream()
                .limit(1)
                .filter(peer -> !peer.basis().equals(council.basis()))
                .forEach(peer -> faults.add(
                        List.of("basis"),
                        "The basis (" + council.basis() + ") of " + council.council() + " must be that of its peers ("
                                + peer.basis() + ")"));
        faults.throwIfAny("The comparison with peers");
    }

    /**
     * What must be so before there is a figure.
     *
     * @return the size of the group, the time at which it was chosen, and the council's own figure
     */
    public List<Gate> gates() {
        int known = group.known().size();
        return List.of(
                new Gate(
                        "group-too-small",
                        "at least " + group.minPeers() + " known figures besides the council's own",
                        Verdict.of(Optional.of(known >= group.minPeers())),
                        known + " of " + Figures.counted(group.peers().size(), "figure", "figures") + " of the group"
                                + (known == 1 ? " is known" : " are known"),
                        "set by the council, not below " + PeerGroup.LEAST),
                new Gate(
                        "group-chosen-after-figures",
                        "the group was chosen before its figures were seen",
                        Verdict.of(seen.map(day -> !group.chosen().isAfter(day))),
                        "chosen on " + group.chosen() + ", figures seen "
                                + seen.map(day -> "on " + day).orElse("on a day that is not known"),
                        "rule of this library"),
                new Gate(
                        "own-figure-unknown",
                        "the council's own figure is known",
                        Verdict.of(Optional.of(own.value().isPresent())),
                        own.value().map(Figures::exact).orElse("not known"),
                        "rule of this library"));
    }

    /**
     * Why there is no figure.
     *
     * @return the first gate that fails; empty where there are figures. A group of which nobody said when its figures were seen gives figures and
     *     leaves its gate unknown
     */
    public Optional<Gate> refusal() {
        return gates().stream().filter(gate -> gate.verdict() == Verdict.FAIL).findFirst();
    }

    /**
     * The percentile of the council among its peers.
     *
     * @return from 0 to 100; empty where {@link #refusal} says why
     */
    public Optional<Ratio> percentile() {
        return figure().map(own -> place(own, Ratio.ZERO, Ratio.ZERO));
    }

    /**
     * The median of the peers.
     *
     * @return in the unit of the figures; empty where {@link #refusal} says why
     */
    public Optional<Ratio> median() {
        return figure().flatMap(own -> middle().exact());
    }

    /**
     * How far the council lies from the median of its peers.
     *
     * @return own - median; empty where {@link #refusal} says why
     */
    public Optional<Ratio> distance() {
        return figure().flatMap(own -> median().map(own::minus));
    }

    private Optional<Ratio> figure() {
        return refusal().isPresent() ? Optional.empty() : own.value();
    }

    private Step middle() {
        return QuartileMethod.middle("Median of the peers", group.known());
    }

    private long below(Ratio own) {
        return group.known().stream().filter(one -> one.compareTo(own) < 0).count();
    }

    private long equal(Ratio own) {
        return group.known().stream().filter(own::equals).count();
    }

    /** The percentile as if so many of the figures that are not known were there, and so many of them below. */
    private Ratio place(Ratio own, Ratio more, Ratio moreBelow) {
        return Ratio.HUNDRED
                .times(Ratio.of(below(own)).plus(moreBelow).plus(Ratio.of(equal(own), 2)))
                .dividedBy(Ratio.of(group.known().size()).plus(more));
    }

    /**
     * Every figure, or why there is none.
     *
     * @param prefix what their ids start with, such as {@code peers/local-share}
     * @return the group and how much of it is known, percentile with bounds, median, quartiles, distance
     */
    public List<Indicator> indicators(String prefix) {
        Indicator chosen = Indicator.word(
                prefix + "/group",
                "Group of peers",
                group.rule().code(),
                group.name() + ": " + group.words() + "; chosen on " + group.chosen() + "; " + own.basis()
                        + better.map(way ->
                                        "; the council holds that " + way.code().replace('-', ' '))
                                .orElse(""));
        Indicator coverage =
                Indicator.share(prefix + "/group-known", "Peers of which the figure is known", group.coverage());
        Optional<Gate> refusal = refusal();
        if (refusal.isPresent()) {
            return List.of(
                    chosen,
                    coverage,
                    Indicator.missing(
                            prefix + "/percentile",
                            "Percentile among the peers",
                            refusal.get().id(),
                            refusal.get().fact() + "; must be: " + refusal.get().condition()));
        }
        Ratio value = own.value().orElseThrow();
        String unit = own.basis().unit();
        return List.of(
                chosen,
                coverage,
                Indicator.bounded(prefix + "/percentile", percentileStep(value), bounds(value), "percentile"),
                Indicator.figure(prefix + "/median", middle(), unit),
                Indicator.figure(prefix + "/lower-quartile", quartiles.quartile(group.known(), 1), unit),
                Indicator.figure(prefix + "/upper-quartile", quartiles.quartile(group.known(), 3), unit),
                Indicator.figure(
                        prefix + "/distance", distanceStep(value), own.basis().unitOfDifference()));
    }

    private Reading.Bounded bounds(Ratio value) {
        Ratio unknown = group.coverage().unknown();
        return new Reading.Bounded(
                percentile(),
                place(value, unknown, Ratio.ZERO),
                place(value, unknown, unknown),
                group.coverage().coverage().orElseThrow());
    }

    private Step percentileStep(Ratio value) {
        return Step.of("Percentile among the peers")
                .formula(
                        "100 × (below + 0.5 × equal) / peers that are known",
                        "100 × (" + below(value) + " + 0.5 × " + equal(value) + ") / "
                                + group.known().size())
                .exact(place(value, Ratio.ZERO, Ratio.ZERO))
                .note("the council's own value is left out")
                .build();
    }

    private Step distanceStep(Ratio value) {
        Step middle = middle();
        return Step.of("Distance to the median of the peers")
                .formula(
                        "own - median",
                        Figures.factor(value) + " - "
                                + Figures.factor(middle.exact().orElseThrow()))
                .exact(distance().orElseThrow())
                .step(middle)
                .build();
    }
}
