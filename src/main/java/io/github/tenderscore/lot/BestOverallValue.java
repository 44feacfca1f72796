package io.github.tenderscore.lot;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Of all allocations within the limits, the one that is best for the authority as a whole. */
record BestOverallValue(Parameters parameters, Objective objective, boolean countsPackages) implements LotMechanism {

    static final String ID = "LOT-VALUE";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Need> needs() {
        if (!countsPackages) {
            return objective.needs();
        }
        Set<Need> needs = new HashSet<>(objective.needs());
        needs.add(Need.PRICES);
        return Set.copyOf(needs);
    }

    @Override
    public String text() {
        String packages = objective == Objective.PRICE
                ? "; combination tenders and conditional discounts count at what is paid"
                : "; combination tenders and conditional discounts count by what each tender earns at the price that is paid";
        return "Of the allocations within the limits that award the most lots, the one with the "
                + (objective == Objective.PRICE ? "lowest " : "highest ") + objective.text()
                + " of the tenders that pass is chosen"
                + (countsPackages ? packages : "");
    }

    @Override
    public LotDecision decide(Competition competition) {
        Board board = new Board(competition, objective);
        boolean offered = countsPackages
                && board.suppliers().stream()
                        .anyMatch(supplier ->
                                !competition.terms(supplier).offers().isEmpty());
        return offered ? PackageSearch.decide(board) : singles(board);
    }

    private static LotDecision singles(Board board) {
        BestAwards best = BestAwards.of(board);
        List<Allocation> allocations =
                best.best().stream().map(board::allocation).toList();
        return new LotDecision(allocations, best.isComplete(), () -> {
            List<Step> steps = new ArrayList<>();
            steps.add(TotalSteps.step(board, best.best().get(0)));
            steps.add(best.isProvenByValues() ? new Proof(board, best).step() : TotalSteps.search(board, best));
            return steps;
        });
    }
}
