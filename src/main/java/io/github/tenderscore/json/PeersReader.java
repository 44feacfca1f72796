package io.github.tenderscore.json;

import io.github.tenderscore.commitment.Direction;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.peers.Basis;
import io.github.tenderscore.monitor.peers.Benchmark;
import io.github.tenderscore.monitor.peers.GroupRule;
import io.github.tenderscore.monitor.peers.Mean;
import io.github.tenderscore.monitor.peers.Peer;
import io.github.tenderscore.monitor.peers.PeerBenchmarks;
import io.github.tenderscore.monitor.peers.PeerGroup;
import io.github.tenderscore.monitor.peers.QuartileMethod;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the member "peers": comparisons with councils like this one, and pairs of them that make quadrants. */
final class PeersReader {

    private static final Codes<Mean> MEANS = new Codes<>(Arrays.asList(Mean.values()), Mean::code);
    private static final Codes<GroupRule> RULES = new Codes<>(Arrays.asList(GroupRule.values()), GroupRule::code);
    private static final Codes<QuartileMethod> QUARTILES =
            new Codes<>(Arrays.asList(QuartileMethod.values()), QuartileMethod::code);

    private static final Set<String> KNOWN = Set.of("figures", "quadrants");
    private static final Set<String> FIGURE =
            Set.of("id", "basis", "own", "group", "figuresSeen", "quartiles", "better");
    private static final Set<String> BASIS = Set.of("indicator", "definition", "area", "period", "mean", "unit");
    private static final Set<String> GROUP = Set.of("name", "rule", "words", "chosen", "minPeers", "peers");
    private static final Set<String> PEER = Set.of("council", "value");
    private static final Set<String> QUADRANT = Set.of("id", "first", "second");

    private static final int MOST_PEERS = 10_000;

    private PeersReader() {}

    static Optional<PeerBenchmarks> read(Json.Obj object, Faults faults) {
        Part part = new Part(object, "peers", faults, KNOWN);
        List<PeerBenchmarks.Figure> figures = part.neededList("figures", PeersReader::figure);
        List<PeerBenchmarks.Axes> axes = part.list("quadrants", PeersReader::axes);
        return part.made(() -> new PeerBenchmarks(figures, axes));
    }

    private static Optional<PeerBenchmarks.Figure> figure(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "comparison", "id", faults, FIGURE);
        String id = part.text("id");
        Optional<Basis> basis =
                part.neededObject("basis", "an object that says what the figures are of", PeersReader::basis);
        Optional<Figure> own = part.neededObject("own", "an object with the council and its value", PeersReader::peer);
        Optional<Group> group = part.neededObject("group", "an object with the peers", PeersReader::group);
        Optional<LocalDate> seen = part.optionalDay("figuresSeen");
        Optional<QuartileMethod> quartiles = part.code("quartiles", QUARTILES, "The method of quartiles");
        Optional<Direction> better = part.optionalCode("better", Codes.DIRECTIONS, "The direction");
        return part.made(() -> new PeerBenchmarks.Figure(
                id,
                new Benchmark(
                        own.orElseThrow().on(basis.orElseThrow()),
                        group.orElseThrow().on(basis.orElseThrow()),
                        seen,
                        quartiles.orElseThrow(),
                        better)));
    }

    /** A figure of a council, before it is said what it is of. */
    private record Figure(String council, Optional<Ratio> value) {
        Peer on(Basis basis) {
            return new Peer(council, basis, value);
        }
    }

    /** A group, before it is said what its figures are of. */
    private record Group(
            String name, GroupRule rule, String words, LocalDate chosen, int minPeers, List<Figure> peers) {
        PeerGroup on(Basis basis) {
            return new PeerGroup(
                    name,
                    rule,
                    words,
                    chosen,
                    peers.stream().map(peer -> peer.on(basis)).toList(),
                    minPeers);
        }
    }

    private static Optional<Basis> basis(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the basis of a comparison", faults, BASIS);
        String indicator = part.text("indicator");
        String definition = part.text("definition");
        String area = part.text("area");
        String period = part.text("period");
        Optional<Mean> mean = part.code("mean", MEANS, "The mean");
        String unit = part.textOrNone("unit");
        return part.made(() -> new Basis(indicator, definition, area, period, mean.orElseThrow(), unit));
    }

    private static Optional<Group> group(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "group", "name", faults, GROUP);
        String name = part.text("name");
        Optional<GroupRule> rule = part.code("rule", RULES, "The rule");
        String words = part.text("words");
        LocalDate chosen = part.day("chosen");
        int minPeers = part.whole("minPeers", MOST_PEERS);
        List<Figure> peers = part.neededList("peers", PeersReader::peer);
        return part.made(() -> new Group(name, rule.orElseThrow(), words, chosen, minPeers, peers));
    }

    private static Optional<Figure> peer(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "council", "council", faults, PEER);
        String council = part.text("council");
        Optional<Ratio> value = part.optionalNumber("value");
        return part.made(() -> new Figure(council, value));
    }

    private static Optional<PeerBenchmarks.Axes> axes(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "quadrants", "id", faults, QUADRANT);
        String id = part.text("id");
        String first = part.text("first");
        String second = part.text("second");
        return part.made(() -> new PeerBenchmarks.Axes(id, first, second));
    }
}
