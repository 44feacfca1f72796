package io.github.tenderscore.robustness;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds made-up tenders one at a time and looks whether one that does not come first itself changes who does, or the order of others. */
final class ArrivalSearch {

    private static final String ID = "added";

    /** A disqualified tender takes no place and is lower than all. */
    private static final Comparator<Arrival> TELLING = Comparator.comparing(Arrival::firstChanges)
            .thenComparing(arrival -> arrival.place().orElse(Integer.MAX_VALUE));

    private final Assessment published;
    private final Replay replay;
    private final List<String> first;
    private final SearchTerms terms;
    private int tried;
    private int found;
    private @Nullable Arrival best;

    ArrivalSearch(Assessment published, SearchTerms terms) {
        this.published = published;
        this.replay = new Replay(published);
        this.first = Replay.first(published);
        this.terms = terms;
    }

    int tried() {
        return tried;
    }

    int found() {
        return found;
    }

    /** One that changes the first place, if any does; of these the one that takes the lowest place itself. */
    Optional<Arrival> run() {
        String id = id();
        Newcomers newcomers = new Newcomers(published.evaluation().methodology(), replay.tenders(), terms);
        Set<Map<String, Response>> seen = new HashSet<>();
        for (TenderResult like : published.ranking()) {
            for (Map<String, Response> responses : newcomers.like(like.tender())) {
                // with all marks at an end of their scales, tenders often differ in nothing that is left
                if (seen.add(responses)) {
                    Tender tender = new Tender(id, new Supplier("Illustrative, made up for a trial"), responses);
                    add(tender, like.tender().id());
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** An id that no tender has. */
    private String id() {
        List<String> taken = replay.tenders().stream().map(Tender::id).toList();
        String id = ID;
        for (int number = 2; taken.contains(id); number++) {
            id = ID + "-" + number;
        }
        return id;
    }

    private void add(Tender tender, String like) {
        tried++;
        replay.adding(tender).ifPresent(after -> {
            Optional<Integer> place = after.result(tender.id()).rank();
            List<String> now = Replay.first(after);
            Arrival arrival = new Arrival(tender, like, place, now, !now.equals(first), Turn.between(published, after));
            if (!now.contains(tender.id())
                    && (arrival.firstChanges() || !arrival.turns().isEmpty())) {
                found++;
                best = best == null || TELLING.compare(arrival, best) > 0 ? arrival : best;
            }
        });
    }
}
