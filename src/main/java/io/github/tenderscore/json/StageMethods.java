package io.github.tenderscore.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the tenders of each stage are read, from publication on: the reader of its method, and what they do not give themselves. */
final class StageMethods {

    /** What holds from a day on, or from publication. */
    record Dated(Optional<LocalDate> from, MethodologyReader reader, Set<String> carried) {}

    private final Map<String, List<Dated>> byStage = new HashMap<>();

    /** What a stage, or a change of it from a day on, says; what it leaves out is as before. */
    void put(String id, Optional<LocalDate> from, StageReader stage) {
        Optional<Dated> before = latest(id);
        Optional<MethodologyReader> reader = stage.method().or(() -> before.map(Dated::reader));
        Set<String> carried =
                stage.carried().or(() -> before.map(Dated::carried)).orElse(Set.of());
        reader.ifPresent(
                one -> byStage.computeIfAbsent(id, stageId -> new ArrayList<>()).add(new Dated(from, one, carried)));
    }

    /** What is in force when the first tender was opened; without that day, what was published. */
    Optional<Dated> at(String stage, Optional<LocalDate> opened) {
        return byStage.getOrDefault(stage, List.of()).stream()
                .filter(dated -> dated.from().isEmpty()
                        || opened.filter(day -> dated.from().get().isBefore(day))
                                .isPresent())
                .reduce((one, later) -> later);
    }

    /** The latest, by which marks for a replay are read. */
    Optional<Dated> latest(String stage) {
        return byStage.getOrDefault(stage, List.of()).stream().reduce((one, later) -> later);
    }
}
