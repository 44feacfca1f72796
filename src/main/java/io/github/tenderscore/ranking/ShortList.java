package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Kernel F8, quality / price, with a short list of those within a margin of the best, whom another criterion separates. */
record ShortList(Parameters parameters, QualityOverPrice index, Percent margin, Decision decision)
        implements AbsoluteRule {

    /** By what the tenders of the short list are separated. */
    enum Decision {
        QUALITY,
        PRICE,
        RATIO;

        static Decision of(String name) {
            return switch (name) {
                case "quality" -> QUALITY;
                case "price" -> PRICE;
                default -> RATIO;
            };
        }
    }

    @Override
    public String id() {
        return index.id();
    }

    @Override
    public Ratio figure(Standing tender) {
        return index.figure(tender);
    }

    @Override
    public String figureName() {
        return index.figureName();
    }

    @Override
    public Optional<String> refusal(Standing tender) {
        return index.refusal(tender);
    }

    @Override
    public Step explain(Standing tender) {
        return index.explain(tender);
    }

    @Override
    public int[] places(Contest contest, List<Ratio> figures) {
        if (figures.isEmpty()) {
            return new int[0];
        }
        Ratio least = least(figures);
        Comparator<Integer> better = (one, other) -> compare(contest.standings(), figures, least, one, other);
        return Places.of(IntStream.range(0, contest.size()).boxed().toList(), better);
    }

    /** The tenders of the short list come first, by what decides among them; the others follow by their index. */
    private int compare(List<Standing> tenders, List<Ratio> figures, Ratio least, int one, int other) {
        Ratio mine = figures.get(one);
        Ratio theirs = figures.get(other);
        boolean bothListed = mine.min(theirs).compareTo(least) >= 0;
        if (!bothListed || decision == Decision.RATIO) {
            return theirs.compareTo(mine);
        }
        return decision == Decision.QUALITY
                ? tenders.get(other).points().compareTo(tenders.get(one).points())
                : tenders.get(one).price().compareTo(tenders.get(other).price());
    }

    private Ratio least(List<Ratio> figures) {
        return best(figures).times(Ratio.ONE.minus(margin.fraction()));
    }

    private static Ratio best(List<Ratio> figures) {
        return figures.stream().reduce(Ratio::max).orElseThrow();
    }

    @Override
    public IntFunction<List<Step>> explainPlace(Contest contest, List<Ratio> figures) {
        Ratio best = best(figures);
        Ratio least = least(figures);
        return tender -> List.of(step(best, least, figures.get(tender)));
    }

    private Step step(Ratio best, Ratio least, Ratio figure) {
        boolean listed = figure.compareTo(least) >= 0;
        String note = listed
                ? "on the short list, among which the " + decision.name().toLowerCase(Locale.ROOT) + " decides"
                : "not on the short list; it follows by its index";
        return Step.of("Least index of the short list")
                .formula(
                        "best index × (1 - margin / 100)",
                        Figures.factor(best) + " × (1 - " + Figures.factor(margin.value()) + " / 100)")
                .exact(least)
                .note(note)
                .build();
    }
}
