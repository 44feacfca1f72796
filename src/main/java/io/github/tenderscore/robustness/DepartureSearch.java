package io.github.tenderscore.robustness;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes out each one and each two of the tenders that were assessed and did not win. */
final class DepartureSearch {

    private final Assessment published;
    private final Replay replay;
    private final List<String> first;
    private int tried;

    DepartureSearch(Assessment published) {
        this.published = published;
        this.replay = new Replay(published);
        this.first = Replay.first(published);
    }

    int tried() {
        return tried;
    }

    List<Departure> run() {
        List<String> others = published.results().stream()
                .filter(result -> !(result.outcome() instanceof Outcome.Disregarded))
                .map(result -> result.tender().id())
                .filter(id -> !first.contains(id))
                .toList();
        List<Departure> departures = new ArrayList<>();
        others.forEach(id -> take(List.of(id), departures));
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size(); j++) {
                take(List.of(others.get(i), others.get(j)), departures);
            }
        }
        return departures;
    }

    private void take(List<String> removed, List<Departure> departures) {
        if (removed.size() == replay.tenders().size()) {
            return;
        }
        tried++;
        Optional<Assessment> without = replay.without(removed);
        if (without.isEmpty()) {
            departures.add(new Departure(removed, false, List.of(), false, List.of()));
            return;
        }
        List<String> now = Replay.first(without.get());
        Departure departure =
                new Departure(removed, true, now, !now.equals(first), Turn.between(published, without.get()));
        if (departure.showsSomething()) {
            departures.add(departure);
        }
    }
}
