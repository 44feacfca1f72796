package io.github.tenderscore.monitor.spatial;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The projects of a place through the refreshes of national pipelines.
 *
 * <p>Integration and money are reported apart, edition by edition: a high rung with thin money is the failure that one figure would hide.
 *
 * @param editions in order of their days, each on a day of its own; at least one
 */
public record Pipeline(List<PipelineEdition> editions) {

    /**
     * Checks the order.
     *
     * @param editions in order of their days, each on a day of its own; at least one
     * @throws IllegalArgumentException if there is no edition, the days do not rise or a name stands twice
     */
    public Pipeline {
        editions = List.copyOf(editions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("The pipeline must have an edition; it has none");
        }
        Set<String> names = new HashSet<>();
        for (PipelineEdition edition : editions) {
            if (!names.add(edition.name())) {
                throw new IllegalArgumentException(
                        "The edition (" + edition.name() + ") of a pipeline must stand once");
            }
        }
        for (int i = 1; i < editions.size(); i++) {
            if (!editions.get(i).date().isAfter(editions.get(i - 1).date())) {
                throw new IllegalArgumentException("The day (" + editions.get(i).date() + ") of the edition "
                        + editions.get(i).name() + " must be after that of the edition before it ("
                        + editions.get(i - 1).date() + ")");
            }
        }
    }

    /**
     * What changed from one edition to the next.
     *
     * @param from the edition before
     * @param to the edition after
     * @param moves what became of each project that stands in either, in order of their ids
     */
    public record Refresh(PipelineEdition from, PipelineEdition to, List<PipelineMove> moves) {

        /**
         * Copies the moves.
         *
         * @param from the edition before
         * @param to the edition after
         * @param moves what became of each project that stands in either, in order of their ids
         */
        public Refresh {
            moves = List.copyOf(moves);
        }

        /**
         * How many projects something became of.
         *
         * @param kind what became of them
         * @return zero or more
         */
        public long count(PipelineMove.Kind kind) {
            return moves.stream().filter(move -> move.kind() == kind).count();
        }
    }

    /**
     * What changed at each refresh.
     *
     * @return one for each edition after the first, in order
     */
    public List<Refresh> refreshes() {
        List<Refresh> all = new ArrayList<>();
        for (int i = 1; i < editions.size(); i++) {
            all.add(refresh(editions.get(i - 1), editions.get(i)));
        }
        return all;
    }

    private static Refresh refresh(PipelineEdition from, PipelineEdition to) {
        Map<String, PipelineProject> before = byId(from);
        Map<String, PipelineProject> after = byId(to);
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        return new Refresh(
                from,
                to,
                ids.stream()
                        .map(id -> PipelineMove.of(
                                id, Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id))))
                        .toList());
    }

    private static Map<String, PipelineProject> byId(PipelineEdition edition) {
        return edition.projects().stream()
                .collect(Collectors.toMap(PipelineProject::id, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    /**
     * The figures that are watched, edition by edition.
     *
     * @return integration, funded share, shares matched, named and funded, and what each refresh changed
     */
    public List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        editions.forEach(edition -> all.addAll(indicators(edition)));
        refreshes().forEach(refresh -> all.addAll(indicators(refresh)));
        return all;
    }

    private static List<Indicator> indicators(PipelineEdition edition) {
        String id = "spatial/pipeline/" + edition.name() + "/";
        List<Indicator> all = new ArrayList<>();
        all.add(Indicator.bounded(id + "integration", edition.explainIntegration(), edition.integration(), ""));
        all.add(Indicator.share(
                id + "funded-share", "Need that committed money meets, " + edition.name(), edition.fundedShare()));
        for (Rung rung : List.of(Rung.REFERENCED, Rung.MAPPED, Rung.LISTED, Rung.FUNDED, Rung.CONTRACTED)) {
            String name = "Projects that are at least " + rung.code() + ", " + edition.name();
            all.add(Indicator.share(id + rung.code() + "/by-need", name + ", by need", edition.reachedByNeed(rung)));
            all.add(Indicator.share(
                    id + rung.code() + "/by-count", name + ", by number", edition.reachedByCount(rung)));
        }
        return all.stream().map(one -> one.from(edition.sources())).toList();
    }

    private static List<Indicator> indicators(Refresh refresh) {
        List<Indicator> all = new ArrayList<>();
        for (PipelineMove.Kind kind : PipelineMove.Kind.values()) {
            all.add(Indicator.value(
                            "spatial/pipeline/" + refresh.to().name() + "/moves/" + kind.code(),
                            "Projects since " + refresh.from().name() + ": " + kind.code(),
                            Ratio.of(refresh.count(kind)),
                            "projects")
                    .from(refresh.to().sources()));
        }
        return all;
    }
}
