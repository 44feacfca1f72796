package io.github.tenderscore.lot;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The steps that show what an allocation of single tenders adds up to. */
final class TotalSteps {

    private TotalSteps() {}

    /** The total of some awards, tender by tender. */
    static Step step(Board board, int[] to) {
        List<LotTender> awarded = List.copyOf(board.allocation(to).awards().values());
        Objective objective = board.objective();
        Step.Builder step = Step.of(capital(objective.text()))
                .exact(objective.shown(board.gain(to)))
                .note(awarded.size() + " of "
                        + board.competition().lotting().lots().size() + " lots awarded");
        if (!awarded.isEmpty()) {
            step.formula(
                    words(objective),
                    awarded.stream().map(tender -> term(board, tender)).collect(Collectors.joining(" + ")));
        }
        return step.build();
    }

    private static String words(Objective objective) {
        return switch (objective) {
            case POINTS -> "total points of the tenders awarded, added up";
            case WEIGHTED_POINTS -> "value of the lot / value of all lots × total points, added up";
            case PRICE -> "prices of the tenders awarded, added up";
        };
    }

    private static String term(Board board, LotTender tender) {
        return switch (board.objective()) {
            case POINTS -> Figures.factor(tender.figure());
            case WEIGHTED_POINTS ->
                Figures.factor(Objective.weight(board.competition().lotting(), tender.lot())) + " × "
                        + Figures.factor(tender.figure());
            case PRICE -> Figures.factor(tender.priceOrZero());
        };
    }

    /** How the best was found where a limit of value stands against what the values would prove. */
    static Step search(Board board, BestAwards best) {
        Ratio relaxed = board.objective().shown(board.gain(best.relaxed()));
        int lots = board.allocation(best.relaxed()).awards().size();
        return Step.of("Search")
                .exact(relaxed)
                .note("bound: without the limit of value " + lots + " lots could be awarded with this "
                        + board.objective().text() + "; " + best.cases()
                        + " cases were decided, and what is left of the others cannot be as good as what was found")
                .step(new Proof(board, best).step())
                .build();
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
