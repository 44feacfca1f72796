package io.github.tenderscore.robustness;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds made-up tenders one at a time and looks whether the first two of the published ranking change their order. */
final class ArrivalSearch {

    private static final String ID = "added";

    private final Assessment published;
    private final Replay replay;
    private final SearchTerms terms;
    private final List<Arrival> found = new ArrayList<>();
    private int tried;

    ArrivalSearch(Assessment published, SearchTerms terms) {
        this.published = published;
        this.replay = new Replay(published);
        this.terms = terms;
    }

    int tried() {
        return tried;
    }

    int found() {
        return found.size();
    }

    /** The one that takes the lowest place itself; a disqualified one takes none and is lower still. */
    Optional<Arrival> run() {
        List<String> ranked =
                published.ranking().stream().map(result -> result.tender().id()).toList();
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        String id = id();
        Newcomers newcomers = new Newcomers(published.evaluation().methodology(), replay.tenders(), terms);
        Set<Map<String, Response>> seen = new HashSet<>();
        for (TenderResult like : published.ranking()) {
            for (Map<String, Response> responses : newcomers.like(like.tender())) {
                // with all marks at an end of their scales, tenders often differ in nothing that is left
                if (seen.add(responses)) {
                    Tender tender = new Tender(id, new Supplier("Illustrative, made up for a trial"), responses);
                    add(tender, like.tender().id(), ranked.get(0), ranked.get(1));
                }
            }
        }
        Arrival lowest = null;
        for (Arrival arrival : found) {
            if (lowest == null || place(arrival) > place(lowest)) {
                lowest = arrival;
            }
        }
        return Optional.ofNullable(lowest);
    }

    private static int place(Arrival arrival) {
        return arrival.place().orElse(Integer.MAX_VALUE);
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

    private void add(Tender tender, String like, String one, String other) {
        tried++;
        replay.adding(tender).ifPresent(after -> {
            Optional<Turn.Order> now = Turn.order(after, one, other);
            Turn.Order before = Turn.order(published, one, other).orElseThrow();
            if (now.isPresent() && now.get() != before && now.get() != Turn.Order.TIED) {
                found.add(new Arrival(
                        tender,
                        like,
                        after.result(tender.id()).rank(),
                        new Turn(one, other, before, now.get()),
                        Replay.first(after)));
            }
        });
    }
}
