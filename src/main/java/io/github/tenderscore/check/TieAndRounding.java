package io.github.tenderscore.check;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.ranking.TieBreak;
import java.util.List;
import java.util.Optional;

/** M08: the published method says how every tie ends, and what is rounded where its figures have decimals. */
final class TieAndRounding implements Examination {

    private static final List<String> TIE_BREAKS = List.of("method", "tieBreaks");

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(file, MethodFacts.class, facts -> {
            ties(facts.method(), file.find(TieEndFacts.class).flatMap(TieEndFacts::lastStep), answer);
            rounding(facts.method(), answer);
        });
    }

    private static void ties(Methodology method, Optional<String> lastStep, Answer answer) {
        if (method.tieBreaks().isEmpty()
                && lastStep.filter(step -> !step.isBlank()).isEmpty()) {
            answer.fails(
                    TIE_BREAKS,
                    "The number (0) of tie-breaks must be at least 1, so that nobody chooses one when tenders are tied",
                    "publish which criteria are looked at in a tie, and a last step that always separates");
            return;
        }
        answer.needs(List.of("tieEnd", "lastStep"), "How a tie ends that no tie-break separates", lastStep, step -> {
            if (step.isBlank()) {
                answer.fails(
                        TIE_BREAKS,
                        "The last tie-break (" + last(method) + ") can leave tenders tied, and the chain must end"
                                + " in a public step that always separates",
                        "publish a last step, such as a lot drawn before witnesses from a recorded seed");
            }
        });
    }

    private static String last(Methodology method) {
        TieBreak last = method.tieBreaks().get(method.tieBreaks().size() - 1);
        return last.code() + " " + last.criterion();
    }

    private static void rounding(Methodology method, Answer answer) {
        boolean stated = !method.rounding().equals(Rounding.Policy.NONE)
                || method.withGroups().stream().anyMatch(one -> !one.rounding().equals(Rounding.Policy.NONE));
        List<String> broken = method.leaves().stream()
                .filter(leaf -> leaf.isScored() && hasDecimals(method, leaf))
                .map(Criterion.Leaf::id)
                .toList();
        if (!stated && !broken.isEmpty()) {
            answer.fails(
                    List.of("method", "rounding"),
                    "The points of " + String.join(", ", broken)
                            + " can have decimals, and the method must state at which stage they are rounded; it states"
                            + " none, so that figures which look equal as they are shown can differ",
                    "state a rounding, such as half up to 2 decimals of the points of each criterion, or say that nothing"
                            + " is rounded and publish figures in full");
        }
    }

    /** Prices and promises are divided by others; of answers that can be counted each is looked at. */
    private static boolean hasDecimals(Methodology method, Criterion.Leaf leaf) {
        if (Averages.isOffScale(method, leaf)
                || (leaf.scoring() instanceof Scoring.Mark mark && mark.scale().decimals() > 0)) {
            return true;
        }
        return LoneCriterion.admitted(method, leaf)
                .map(all -> all.stream().anyMatch(points -> !points.exact().isWhole()))
                .orElse(method.available(leaf.id()).signum() > 0);
    }
}
