package io.github.tenderscore.lot;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The best allocations where lots are also offered together: every way of giving lots to suppliers is compared.
 *
 * <p>Supplier after supplier, the best that can be done with each set of lots is worked out from what could be done without the supplier
 * (dynamic programming over sets of lots). Beyond a stated size the search is refused before it starts.
 */
final class PackageSearch {

    /** The most lots. */
    static final int MOST_LOTS = 16;

    /** The most cases, each a set of lots for one supplier beside a set for those before it. */
    static final long MOST_CASES = 20_000_000;

    private final Board board;
    private final int size;
    private final List<SupplierSets> sets;
    private final @Nullable Ratio[][] reached;
    private final Map<Map<String, String>, Allocation> found = new LinkedHashMap<>();
    private boolean complete = true;
    private long cases;

    private PackageSearch(Board board) {
        this.board = board;
        this.size = board.lots().size();
        if (size > MOST_LOTS) {
            throw refused("The number (" + size
                    + ") of lots that are offered together with others or beside such must be at most " + MOST_LOTS
                    + ", so that every allocation can be compared; no guess is given");
        }
        this.sets = board.suppliers().stream()
                .map(supplier -> new SupplierSets(board, supplier))
                .toList();
        this.cases = sets.stream().mapToLong(set -> set.cases(size)).sum();
        if (cases > MOST_CASES) {
            throw refused("The number (" + cases + ") of cases to decide, for " + size + " lots and " + sets.size()
                    + " suppliers, must be at most " + MOST_CASES + "; no guess is given");
        }
        this.reached = new Ratio[sets.size() + 1][1 << size];
        reached[0][0] = Ratio.ZERO;
    }

    private static FaultException refused(String message) {
        return new FaultException(
                "The mechanism",
                List.of(Fault.at(List.of("mechanism"), message)
                        .maybe("lots that nobody offers together can be published as a procurement of their own")));
    }

    static LotDecision decide(Board board) {
        PackageSearch search = new PackageSearch(board);
        for (int i = 0; i < search.sets.size(); i++) {
            search.add(i);
        }
        search.collect();
        return new LotDecision(List.copyOf(search.found.values()), search.complete, search::steps);
    }

    /** What can be reached with one more supplier. */
    private void add(int index) {
        @Nullable Ratio[] before = reached[index];
        @Nullable Ratio[] after = reached[index + 1];
        int all = (1 << size) - 1;
        for (SupplierSets.Choice choice : sets.get(index).choices()) {
            int free = all & ~choice.lots();
            // every set of the lots that are left, the empty one last
            for (int others = free; ; others = (others - 1) & free) {
                Ratio gain = before[others];
                if (gain != null) {
                    Ratio sum = gain.plus(choice.gain());
                    Ratio known = after[others | choice.lots()];
                    if (known == null || sum.compareTo(known) > 0) {
                        after[others | choice.lots()] = sum;
                    }
                }
                if (others == 0) {
                    break;
                }
            }
        }
    }

    /** Every way in which the best is reached: with the most lots, and of these with the most gain. */
    private void collect() {
        int lots = -1;
        @Nullable Ratio most = null;
        @Nullable Ratio[] last = reached[sets.size()];
        for (int set = 0; set < last.length; set++) {
            Ratio gain = last[set];
            int count = Integer.bitCount(set);
            if (gain != null && (count > lots || (count == lots && most != null && gain.compareTo(most) > 0))) {
                lots = count;
                most = gain;
            }
        }
        for (int set = 0; set < last.length; set++) {
            if (Integer.bitCount(set) == lots && most != null && most.equals(last[set])) {
                trace(sets.size(), set, most, List.of());
            }
        }
    }

    private void trace(int index, int set, Ratio gain, List<SupplierSets.Choice> chosen) {
        if (found.size() > LotDecision.MOST_LISTED) {
            complete = false;
            return;
        }
        if (index == 0) {
            Allocation allocation = allocation(chosen);
            found.putIfAbsent(allocation.key(), allocation);
            return;
        }
        for (SupplierSets.Choice choice : sets.get(index - 1).choices()) {
            if ((choice.lots() & ~set) == 0) {
                Ratio before = reached[index - 1][set & ~choice.lots()];
                if (before != null && before.plus(choice.gain()).equals(gain)) {
                    List<SupplierSets.Choice> more = new ArrayList<>(chosen);
                    more.add(choice);
                    trace(index - 1, set & ~choice.lots(), before, more);
                }
            }
        }
    }

    private Allocation allocation(List<SupplierSets.Choice> chosen) {
        Map<String, LotTender> awards = new TreeMap<>();
        List<Allocation.Bundle> packages = new ArrayList<>();
        Ratio gain = Ratio.ZERO;
        for (SupplierSets.Choice choice : chosen) {
            gain = gain.plus(choice.gain());
            for (SupplierSets.Part part : choice.parts()) {
                part.tenders().forEach(tender -> awards.put(tender.lot(), tender));
                part.offer()
                        .ifPresent(offer -> packages.add(
                                new Allocation.Bundle(part.tenders().get(0).supplier(), offer, part.price())));
            }
        }
        packages.sort(Comparator.comparing(Allocation.Bundle::supplier)
                .thenComparing(one -> one.offer().lots().toString()));
        return new Allocation(awards, packages, Optional.of(board.objective().shown(gain)));
    }

    private List<Step> steps() {
        Allocation first = found.values().iterator().next();
        Ratio total = first.total().orElse(Ratio.ZERO);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(Totals.capital(board.objective().text()))
                .exact(total)
                .note(first.awards().size() + " of "
                        + board.competition().lotting().lots().size() + " lots awarded")
                .steps(first.bundles().stream().map(this::step).toList())
                .build());
        steps.add(Step.of("No allocation is better")
                .exact(total)
                .note("bound: every way of awarding the lots within the limits was compared; " + cases
                        + " cases were decided")
                .build());
        BestAwards singles = BestAwards.of(board);
        steps.add(Step.of("With single tenders alone")
                .exact(board.objective().shown(board.gain(singles.best().get(0))))
                .note("the best that could be had without combination tenders and conditional discounts")
                .build());
        return steps;
    }

    private Step step(Allocation.Bundle one) {
        return Step.of(board.competition().name(one.supplier()) + ", "
                        + one.offer().text())
                .exact(one.price())
                .note("counts; paid for " + Words.lots(one.offer().lots()) + " together: " + Figures.exact(one.price()))
                .build();
    }
}
