package io.github.tenderscore.lot;

import io.github.tenderscore.explain.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Awards one lot after the other: of the open lots the most urgent, to the best tender whose supplier may still be awarded it.
 *
 * <p>Lots that are equally urgent are awarded together where no limit stands against it. Where one does, or tenders are tied, every way
 * is followed, up to a limit.
 */
final class LotByLot {

    /** How many states are looked at before the search for further ways is given up. */
    private static final int MOST_STATES = 5_000;

    private final Competition competition;
    private final Urgency urgency;
    private final Map<Map<String, String>, List<Move>> ways = new LinkedHashMap<>();
    private final Map<Map<String, String>, Allocation> found = new LinkedHashMap<>();
    private final Set<Map<String, String>> seen = new HashSet<>();
    private boolean complete = true;

    private LotByLot(Competition competition, Urgency urgency) {
        this.competition = competition;
        this.urgency = urgency;
    }

    /** Which lot is awarded first. */
    interface Urgency {

        /** The most urgent first; zero where two are equally urgent, also by the published tie rules. */
        Comparator<LotFront> order();

        /** Why the lot had its turn. */
        Step step(LotFront front, LotTender awarded);
    }

    /** One award, with what stood behind it. */
    private record Move(LotFront front, LotTender tender) {}

    static LotDecision decide(Competition competition, Urgency urgency) {
        LotByLot search = new LotByLot(competition, urgency);
        search.follow(new TreeMap<>(), List.of());
        return search.decision();
    }

    private LotDecision decision() {
        List<Move> first = ways.values().iterator().next();
        return new LotDecision(
                List.copyOf(found.values()),
                complete,
                () -> first.stream()
                        .map(move -> urgency.step(move.front, move.tender))
                        .toList());
    }

    private void follow(Map<String, LotTender> awards, List<Move> way) {
        if (found.size() > LotDecision.MOST_LISTED || seen.size() >= MOST_STATES) {
            complete = false;
            return;
        }
        Allocation here = Allocation.of(awards);
        if (!seen.add(here.key())) {
            return;
        }
        List<LotFront> fronts = fronts(awards);
        if (fronts.isEmpty()) {
            found.put(here.key(), here);
            ways.putIfAbsent(here.key(), way);
            return;
        }
        for (List<Move> moves : choices(fronts, awards)) {
            Map<String, LotTender> more = new TreeMap<>(awards);
            moves.forEach(move -> more.put(move.tender.lot(), move.tender));
            List<Move> longer = new ArrayList<>(way);
            longer.addAll(moves);
            follow(more, longer);
        }
    }

    /** One set of awards where it is clear what comes next; otherwise each award that may come next. */
    private List<List<Move>> choices(List<LotFront> fronts, Map<String, LotTender> awards) {
        Comparator<LotFront> order = urgency.order();
        LotFront first = Collections.min(fronts, order);
        List<LotFront> urgent = fronts.stream()
                .filter(front -> order.compare(front, first) == 0)
                .toList();
        List<Move> together =
                urgent.stream().map(front -> new Move(front, front.leader())).toList();
        if (urgent.stream().noneMatch(LotFront::isTied) && (together.size() == 1 || fit(together, awards))) {
            return List.of(together);
        }
        return urgent.stream()
                .flatMap(front -> front.leaders().stream().map(leader -> List.of(new Move(front, leader))))
                .toList();
    }

    private boolean fit(List<Move> moves, Map<String, LotTender> awards) {
        return moves.stream().map(move -> move.tender.supplier()).distinct().allMatch(supplier -> {
            List<LotTender> all = held(supplier, awards);
            moves.stream()
                    .map(Move::tender)
                    .filter(tender -> tender.supplier().equals(supplier))
                    .forEach(all::add);
            return competition.allows(all);
        });
    }

    private static List<LotTender> held(String supplier, Map<String, LotTender> awards) {
        List<LotTender> held = new ArrayList<>();
        for (LotTender tender : awards.values()) {
            if (tender.supplier().equals(supplier)) {
                held.add(tender);
            }
        }
        return held;
    }

    /** The lots that are open and can still be awarded, in the order of their ids. */
    private List<LotFront> fronts(Map<String, LotTender> awards) {
        return competition.lotting().lots().stream()
                .filter(lot -> !awards.containsKey(lot.id()))
                .map(lot -> front(lot, awards))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(front -> front.lot().id()))
                .toList();
    }

    private Optional<LotFront> front(Lot lot, Map<String, LotTender> awards) {
        List<LotTender> able = new ArrayList<>();
        List<LotTender> unable = new ArrayList<>();
        for (LotTender tender : competition.tenders(lot.id())) {
            List<LotTender> all = held(tender.supplier(), awards);
            all.add(tender);
            (competition.allows(all) ? able : unable).add(tender);
        }
        if (able.isEmpty()) {
            return Optional.empty();
        }
        LotTender best = able.get(0);
        return Optional.of(new LotFront(
                lot,
                unable.stream().filter(tender -> tender.place() <= best.place()).toList(),
                able.stream().filter(tender -> tender.place() == best.place()).toList(),
                able.stream()
                        .filter(tender -> !tender.supplier().equals(best.supplier()))
                        .findFirst()));
    }
}
