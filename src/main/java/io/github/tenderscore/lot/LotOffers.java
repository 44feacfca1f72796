package io.github.tenderscore.lot;

import io.github.tenderscore.explain.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Offers each lot to its tenders from the best on; suppliers keep what they prefer.
 *
 * <p>This is the deferred acceptance of Gale and Shapley (1962) with the lots proposing. With a limit of number the result does not depend
 * on the order of offers, and no lot could go to a better tender whose supplier would rather have it than one that it is awarded.
 */
final class LotOffers {

    /** How many states are looked at before the search for further ways is given up. */
    private static final int MOST_STATES = 5_000;

    private final Competition competition;
    private final SupplierPreference rule;
    private final Map<Map<String, String>, Allocation> found = new LinkedHashMap<>();
    private final Map<Map<String, String>, List<Round>> ways = new LinkedHashMap<>();
    private final Set<State> seen = new HashSet<>();
    private boolean complete = true;

    private LotOffers(Competition competition, SupplierPreference rule) {
        this.competition = competition;
        this.rule = rule;
    }

    /** Who holds which lot, and which tenders were let go of; these are final. */
    private record State(Map<String, LotTender> held, Set<LotTender> refused) {}

    /** The offers of one round, and the lots that suppliers let go of. */
    private record Round(List<LotTender> offers, List<Choice> choices) {}

    /** What a supplier keeps of what it is offered. */
    private record Choice(List<LotTender> kept, List<LotTender> refused) {

        String name() {
            return Stream.concat(kept.stream(), refused.stream())
                    .map(LotTender::name)
                    .min(String::compareTo)
                    .orElse("");
        }
    }

    static LotDecision decide(Competition competition, SupplierPreference rule) {
        LotOffers search = new LotOffers(competition, rule);
        search.follow(new State(Map.of(), Set.of()), List.of());
        List<Round> first = search.ways.values().iterator().next();
        return new LotDecision(List.copyOf(search.found.values()), search.complete, () -> steps(first));
    }

    private void follow(State state, List<Round> way) {
        if (found.size() > LotDecision.MOST_LISTED || seen.size() >= MOST_STATES) {
            complete = false;
            return;
        }
        if (!seen.add(state)) {
            return;
        }
        List<List<LotTender>> offers = offers(state);
        if (offers.get(0).isEmpty()) {
            Allocation allocation = Allocation.of(state.held);
            found.put(allocation.key(), allocation);
            ways.putIfAbsent(allocation.key(), way);
            return;
        }
        for (List<LotTender> offered : offers) {
            List<Choice> choices = choices(state, offered);
            List<Round> longer = new ArrayList<>(way);
            longer.add(new Round(offered, choices));
            follow(after(state, choices), longer);
        }
    }

    private static State after(State state, List<Choice> choices) {
        Map<String, LotTender> held = new TreeMap<>(state.held);
        Set<LotTender> refused = new HashSet<>(state.refused);
        for (Choice choice : choices) {
            choice.refused.forEach(tender -> held.remove(tender.lot(), tender));
            choice.kept.forEach(tender -> held.put(tender.lot(), tender));
            refused.addAll(choice.refused);
        }
        return new State(held, refused);
    }

    /**
     * The offers of the next round. Lots whose best tenders are tied wait until no other is left; then the first of them is offered to
     * each in turn, which makes several sets of one.
     */
    private List<List<LotTender>> offers(State state) {
        List<List<LotTender>> open = competition.lotting().lots().stream()
                .filter(lot -> !state.held.containsKey(lot.id()))
                .sorted(Comparator.comparing(Lot::id))
                .map(lot -> best(lot, state))
                .filter(best -> !best.isEmpty())
                .toList();
        List<LotTender> clear = open.stream()
                .filter(best -> best.size() == 1)
                .map(best -> best.get(0))
                .toList();
        return clear.isEmpty() && !open.isEmpty()
                ? open.get(0).stream().map(List::of).toList()
                : List.of(clear);
    }

    private List<LotTender> best(Lot lot, State state) {
        List<LotTender> left = competition.tenders(lot.id()).stream()
                .filter(tender -> !state.refused.contains(tender))
                .toList();
        return left.stream()
                .filter(tender -> tender.place() == left.get(0).place())
                .toList();
    }

    private List<Choice> choices(State state, List<LotTender> offered) {
        return offered.stream()
                .map(LotTender::supplier)
                .distinct()
                .map(supplier -> choice(supplier, state, offered))
                .toList();
    }

    private Choice choice(String supplier, State state, List<LotTender> offered) {
        List<LotTender> all = new ArrayList<>();
        state.held.values().stream()
                .filter(tender -> tender.supplier().equals(supplier))
                .forEach(all::add);
        offered.stream().filter(tender -> tender.supplier().equals(supplier)).forEach(all::add);
        if (competition.allows(all)) {
            return new Choice(all, List.of());
        }
        all.sort(liking(supplier));
        List<LotTender> kept = new ArrayList<>();
        List<LotTender> refused = new ArrayList<>();
        for (LotTender tender : all) {
            kept.add(tender);
            if (!competition.allows(kept)) {
                kept.remove(tender);
                refused.add(tender);
            }
        }
        return new Choice(kept, refused);
    }

    private Comparator<LotTender> liking(String supplier) {
        List<String> preference = competition.terms(supplier).preference();
        return Comparator.comparing((LotTender tender) -> !(rule.soleTenderFirst() && isSole(tender)))
                .thenComparing(tender -> preference.indexOf(tender.lot()));
    }

    private boolean isSole(LotTender tender) {
        return competition.tenders(tender.lot()).stream()
                .allMatch(other -> other.supplier().equals(tender.supplier()));
    }

    private static List<Step> steps(List<Round> rounds) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            Round round = rounds.get(i);
            steps.add(Step.of("Round " + (i + 1))
                    .note("offered: "
                            + Listed.and(round.offers.stream()
                                    .map(tender -> "lot " + tender.lot() + " to " + tender.named())
                                    .toList()))
                    .steps(round.choices.stream()
                            .map(LotOffers::step)
                            .flatMap(Optional::stream)
                            .toList())
                    .build());
        }
        return steps;
    }

    private static Optional<Step> step(Choice choice) {
        if (choice.refused.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Step.of(choice.name() + " may not be awarded all that it is offered")
                .note("keeps " + (choice.kept.isEmpty() ? "none" : lots(choice.kept)) + ", as it prefers; lets "
                        + lots(choice.refused) + " go")
                .build());
    }

    private static String lots(List<LotTender> tenders) {
        return Listed.lots(tenders.stream().map(LotTender::lot).toList());
    }
}
