package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A rule whose source says itself which of two tenders with equal figures goes first; the tie-breaks of the method come after it. */
record Separated(AwardRule rule, First first) implements AwardRule {

    /** Which of two tenders with equal figures goes first. */
    enum First {
        MORE_POINTS,
        LOWER_PRICE;

        private Comparator<Standing> order() {
            return this == MORE_POINTS
                    ? Comparator.comparing(Standing::points, Comparator.reverseOrder())
                    : Comparator.comparing(Standing::price);
        }
    }

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public Parameters parameters() {
        return rule.parameters();
    }

    @Override
    public List<Ratio> figures(Contest contest) {
        return rule.figures(contest);
    }

    @Override
    public Direction direction() {
        return rule.direction();
    }

    @Override
    public PriceUse priceUse() {
        return rule.priceUse();
    }

    @Override
    public String figureName() {
        return rule.figureName();
    }

    @Override
    public Optional<String> refusal(Standing tender) {
        return rule.refusal(tender);
    }

    @Override
    public IntFunction<Step> explain(Contest contest) {
        return rule.explain(contest);
    }

    @Override
    public int[] places(Contest contest, List<Ratio> figures) {
        Comparator<Integer> byFigure =
                Comparator.comparing(figures::get, direction().bestFirst());
        Comparator<Integer> better = byFigure.thenComparing(contest.standings()::get, first.order());
        return Places.of(IntStream.range(0, contest.size()).boxed().toList(), better);
    }

    @Override
    public IntFunction<List<Step>> explainPlace(Contest contest, List<Ratio> figures) {
        return tender -> separation(contest, figures, tender);
    }

    private List<Step> separation(Contest contest, List<Ratio> figures, int tender) {
        Ratio figure = figures.get(tender);
        if (Collections.frequency(figures, figure) < 2) {
            return List.of();
        }
        Standing own = contest.standings().get(tender);
        return List.of(
                first == First.MORE_POINTS
                        ? separation("Quality points", own.points(), "higher points go")
                        : separation("Price", own.price(), "lower price goes"));
    }

    private static Step separation(String label, Ratio own, String which) {
        return Step.of(label)
                .formula("as given", Figures.factor(own))
                .exact(own)
                .note("among equal figures the " + which + " first")
                .build();
    }
}
