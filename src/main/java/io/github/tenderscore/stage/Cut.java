package io.github.tenderscore.stage;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.GateFailure;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the line between tenders that go on and those that do not. */
final class Cut {

    private final Assessment assessment;
    private final Progression progression;
    private final Optional<TieDecision> decision;
    private final Map<String, Fate> fates = new HashMap<>();

    private Cut(Assessment assessment, Progression progression, Optional<TieDecision> decision) {
        this.assessment = assessment;
        this.progression = progression;
        this.decision = decision;
    }

    static Selection select(Assessment assessment, Progression progression, Optional<TieDecision> decision) {
        Cut cut = new Cut(assessment, progression, decision);
        cut.draw();
        List<Fate> fates = assessment.results().stream()
                .map(result ->
                        Optional.ofNullable(cut.fates.get(result.tender().id())).orElseGet(() -> notRanked(result)))
                .toList();
        return new Selection(assessment, progression, decision, fates);
    }

    /** The least total of points that a threshold asks for. */
    static Ratio needed(Assessment assessment, Gate.Minimum threshold) {
        return threshold.points(assessment.evaluation().methodology().pointsTotal());
    }

    private void draw() {
        List<TenderResult> reaching = new ArrayList<>();
        for (TenderResult result : assessment.ranking()) {
            if (reaches(result)) {
                reaching.add(result);
            }
        }
        Optional<Progression.Best> best = progression.best();
        if (best.isEmpty() || reaching.size() <= best.get().number()) {
            reaching.forEach(result -> put(result, Fate.Kind.GOES_ON, standing(result) + "; " + progression.text()));
        } else {
            divide(reaching, best.get());
        }
    }

    private boolean reaches(TenderResult result) {
        Ratio needed =
                progression.threshold().map(one -> needed(assessment, one)).orElse(Ratio.ZERO);
        Ratio exact = ((Outcome.Ranked) result.outcome()).exact();
        if (progression.threshold().isEmpty() || exact.compareTo(needed) >= 0) {
            return true;
        }
        put(
                result,
                Fate.Kind.BELOW_THRESHOLD,
                Figures.readable(exact) + " points before rounding, and " + Figures.readable(needed) + " are needed");
        return false;
    }

    /** More tenders than places: the figure of the last place is where the line runs. */
    private void divide(List<TenderResult> reaching, Progression.Best best) {
        TenderResult last = reaching.get(best.number() - 1);
        List<TenderResult> tied = reaching.stream()
                .filter(one -> sameStanding(one, last, best.tie()))
                .toList();
        int first = reaching.indexOf(tied.get(0));
        boolean open = first + tied.size() > best.number();
        String few = "; the best " + best.number() + " go on";
        for (int i = 0; i < reaching.size(); i++) {
            TenderResult result = reaching.get(i);
            if (open && tied.contains(result)) {
                tied(result, tied, best, best.number() - first);
            } else if (i < best.number()) {
                put(result, Fate.Kind.GOES_ON, standing(result) + few);
            } else {
                put(result, Fate.Kind.BEYOND_CUT, standing(result) + few + ", the last of these with " + figure(last));
            }
        }
    }

    private static boolean sameStanding(TenderResult one, TenderResult other, CutTie tie) {
        return tie == CutTie.TIE_BREAKS
                ? one.rank().equals(other.rank())
                : one.figure().equals(other.figure());
    }

    private void tied(TenderResult result, List<TenderResult> tied, Progression.Best best, int places) {
        String others = tied.stream()
                .filter(other -> other != result)
                .map(other -> other.tender().id())
                .collect(Collectors.joining(", "));
        String reason = standing(result) + ", tied with " + others + " for "
                + (places == 1 ? "1 place" : places + " places") + " of the best " + best.number();
        if (best.tie() == CutTie.ALL_GO_ON) {
            put(result, Fate.Kind.GOES_ON, reason + "; " + Progression.text(best.tie()));
        } else if (decision.isPresent()) {
            boolean goesOn = decision.get().goOn().contains(result.tender().id());
            put(
                    result,
                    goesOn ? Fate.Kind.GOES_ON : Fate.Kind.BEYOND_CUT,
                    reason + "; decided by " + decision.get().decider() + " on "
                            + decision.get().date() + ": " + decision.get().reason());
        } else {
            put(
                    result,
                    Fate.Kind.TIED,
                    reason + "; "
                            + (best.tie() == CutTie.TIE_BREAKS
                                    ? "the published tie-breaks do not separate them"
                                    : Progression.text(best.tie())));
        }
    }

    private void put(TenderResult result, Fate.Kind kind, String reason) {
        fates.put(result.tender().id(), new Fate(result, kind, reason));
    }

    private static String standing(TenderResult result) {
        return "place " + result.rank().orElse(0) + " with " + figure(result);
    }

    private static String figure(TenderResult result) {
        return result.figure().map(Figures::readable).orElse("no figure");
    }

    private static Fate notRanked(TenderResult result) {
        Stream<String> reasons = result.outcome() instanceof Outcome.Disqualified disqualified
                ? Stream.concat(
                        Stream.of("disqualified under the method"),
                        disqualified.failures().stream().map(GateFailure::reason))
                : ((Outcome.Disregarded) result.outcome()).decisions().stream().map(Disregard::text);
        return new Fate(result, Fate.Kind.NOT_RANKED, reasons.collect(Collectors.joining("; ")));
    }
}
