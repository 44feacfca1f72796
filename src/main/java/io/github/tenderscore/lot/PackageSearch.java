package io.github.tenderscore.lot;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The best allocations where lots are also offered together: every way of awarding lots within the limits is compared, set of lots by set
 * of lots. Beyond a stated size the search is refused before it starts.
 */
final class PackageSearch {

    /** The most lots where the awards to one supplier are limited. */
    static final int MOST_LIMITED_LOTS = 16;

    /** The most lots where they are not. */
    static final int MOST_FREE_LOTS = 20;

    /** The most cases, each a set of lots beside a part, or a set of another supplier. */
    static final long MOST_CASES = 20_000_000;

    private final Board board;
    private final Cover cover;
    private final Map<Map<String, String>, Allocation> found = new LinkedHashMap<>();

    private PackageSearch(Board board) {
        this.board = board;
        int size = board.lots().size();
        LotCaps caps = board.competition().caps();
        int most = caps.limitAwards() ? MOST_LIMITED_LOTS : MOST_FREE_LOTS;
        if (size > most) {
            throw refused("The number (" + size
                    + ") of lots that are offered together with others or beside such must be at most " + most
                    + ", so that every allocation can be compared; no guess is given");
        }
        List<List<LotPart>> parts = IntStream.range(0, board.suppliers().size())
                .mapToObj(supplier -> LotParts.of(board, supplier))
                .toList();
        CommonDenominator unit = CommonDenominator.of(
                parts.stream().flatMap(List::stream).map(LotPart::gain).toList());
        List<List<LotPart>> bySupplier = parts.stream()
                .map(some -> some.stream().map(part -> part.in(unit)).toList())
                .toList();
        this.cover = caps.limitAwards()
                ? new LimitedCover(size, bySupplier, caps, MOST_CASES)
                : new FreeCover(size, bySupplier.stream().flatMap(List::stream).toList());
        if (cover.cases() > MOST_CASES) {
            throw refused("The number (" + cover.cases() + " or more) of cases to decide, for " + size + " lots and "
                    + bySupplier.size() + " suppliers, must be at most " + MOST_CASES + "; no guess is given");
        }
    }

    private static FaultException refused(String message) {
        return new FaultException(
                "The mechanism",
                List.of(Fault.at(List.of("mechanism"), message)
                        .maybe("lots that nobody offers together can be published as a procurement of their own")));
    }

    static LotDecision decide(Board board) {
        PackageSearch search = new PackageSearch(board);
        for (List<LotPart> parts : search.cover.best(LotDecision.MOST_LISTED + 1)) {
            Allocation allocation = search.allocation(parts);
            search.found.put(allocation.key(), allocation);
        }
        return new LotDecision(List.copyOf(search.found.values()), true, search::steps);
    }

    private Allocation allocation(List<LotPart> parts) {
        Map<String, LotTender> awards = new TreeMap<>();
        List<Allocation.Bundle> bundles = new ArrayList<>();
        for (LotPart part : parts) {
            part.tenders().forEach(tender -> awards.put(tender.lot(), tender));
            part.offer().ifPresent(offer -> bundles.add(new Allocation.Bundle(part.supplier(), offer, part.price())));
        }
        bundles.sort(Comparator.comparing(Allocation.Bundle::supplier)
                .thenComparing(one -> one.offer().lots().toString()));
        return new Allocation(awards, bundles, Optional.of(total(parts)));
    }

    private Ratio total(List<LotPart> parts) {
        Ratio gain = parts.stream().map(LotPart::gain).reduce(Ratio.ZERO, Ratio::plus);
        return board.objective().shown(gain);
    }

    private List<Step> steps() {
        Allocation first = found.values().iterator().next();
        Ratio total = first.total().orElse(Ratio.ZERO);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(TotalSteps.capital(board.objective().text()))
                .exact(total)
                .note(first.awards().size() + " of "
                        + board.competition().lotting().lots().size() + " lots awarded")
                .steps(first.bundles().stream().map(this::step).toList())
                .build());
        steps.add(Step.of("No allocation is better")
                .exact(total)
                .note("bound: every way of awarding the lots within the limits was compared; " + cover.cases()
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
                .note("counts; paid for " + Listed.lots(one.offer().lots()) + " together: "
                        + Figures.exact(one.price()))
                .build();
    }
}
