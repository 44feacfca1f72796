package io.github.tenderscore.lot;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The proof that no other allocation is better, for anybody to check: values of lots and suppliers that no allocation can exceed and
 * that the one chosen reaches.
 */
final class Proof {

    private final Board board;
    private final BestAwards best;
    private final int[] to;
    private final Ratio extra;

    Proof(Board board, BestAwards best) {
        this.board = board;
        this.best = best;
        this.to = best.relaxed();
        // where every lot is awarded the bonus is the same in all allocations that are compared, and is left out
        boolean all = Arrays.stream(to).allMatch(supplier -> supplier != Transport.NOBODY);
        this.extra = all ? Ratio.ZERO : board.bonus();
    }

    Step step() {
        return Step.of("No allocation is better")
                .formula(
                        "values of the lots, and for each supplier its value times the most lots it may be awarded within the limits, added up",
                        sum())
                .exact(bound())
                .note(note())
                .steps(suppliers())
                .steps(lots())
                .build();
    }

    private String note() {
        String worth = board.objective() == Objective.PRICE ? "minus its price" : "its points";
        String counted = extra.signum() == 0
                ? "a tender is worth " + worth + ", and every lot that has a tender is awarded"
                : "a tender is worth " + Figures.exact(extra) + (board.objective() == Objective.PRICE ? " " : " plus ")
                        + worth + ", so that an allocation of more lots is worth more whatever the tenders are";
        return counted
                + "; no tender is worth more than the values of its lot and of its supplier, so no allocation within the limits can"
                + " be worth more than this sum, and what is awarded is worth just that";
    }

    private Ratio ofLot(int lot) {
        return board.inObjective(best.values().ofLot(lot)).minus(board.bonus()).plus(extra);
    }

    private Ratio ofSupplier(int supplier) {
        return board.inObjective(best.values().ofSupplier(supplier));
    }

    private Ratio bound() {
        Ratio sum = Ratio.ZERO;
        for (int lot = 0; lot < to.length; lot++) {
            sum = sum.plus(ofLot(lot));
        }
        for (int s = 0; s < board.suppliers().size(); s++) {
            sum = sum.plus(ofSupplier(s).times(Ratio.of(best.room()[s])));
        }
        return sum;
    }

    private String sum() {
        List<String> terms = new ArrayList<>();
        for (int lot = 0; lot < to.length; lot++) {
            terms.add(Figures.factor(ofLot(lot)));
        }
        for (int s = 0; s < board.suppliers().size(); s++) {
            if (ofSupplier(s).signum() > 0) {
                terms.add(best.room()[s] + " × " + Figures.factor(ofSupplier(s)));
            }
        }
        return terms.isEmpty() ? "0" : String.join(" + ", terms);
    }

    private List<Step> suppliers() {
        List<Step> steps = new ArrayList<>();
        for (int s = 0; s < board.suppliers().size(); s++) {
            if (ofSupplier(s).signum() > 0) {
                steps.add(Step.of("Value of "
                                + board.competition().name(board.suppliers().get(s)))
                        .exact(ofSupplier(s))
                        .note("what one more lot for this supplier would add")
                        .build());
            }
        }
        return steps;
    }

    private List<Step> lots() {
        List<Step> steps = new ArrayList<>();
        for (int lot = 0; lot < to.length; lot++) {
            List<Step> tenders = new ArrayList<>();
            for (int s = 0; s < board.suppliers().size(); s++) {
                tender(lot, s).ifPresent(tenders::add);
            }
            steps.add(Step.of("Value of lot " + board.lots().get(lot).id())
                    .exact(ofLot(lot))
                    .steps(tenders)
                    .build());
        }
        return steps;
    }

    private Optional<Step> tender(int lot, int supplier) {
        return board.allowed(lot, supplier).map(tender -> {
            Ratio worth = extra.plus(board.objective().gain(board.competition().lotting(), tender));
            Ratio place = ofSupplier(supplier);
            return Step.of(tender.named())
                    .formula(
                            "value of the lot + value of the supplier - what the tender is worth",
                            Figures.factor(ofLot(lot)) + " + " + Figures.factor(place) + " - " + Figures.factor(worth))
                    .exact(ofLot(lot).plus(place).minus(worth))
                    .note(to[lot] == supplier ? "awarded" : "")
                    .build();
        });
    }
}
