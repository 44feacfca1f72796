package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which tenders share the first place under VIKOR.
 *
 * @param figures Q of each tender
 * @param needed how far the second must be behind the first
 * @param lead how far it is
 * @param stable whether the best by Q is best by S or by R as well
 * @param members the places in the contest of those that share the first place
 */
record CompromiseSet(List<Ratio> figures, Ratio needed, Ratio lead, boolean stable, List<Integer> members) {

    static CompromiseSet of(Compromise.Lags lags, List<Ratio> figures) {
        int tenders = figures.size();
        List<Ratio> ascending = figures.stream().sorted().toList();
        Ratio first = ascending.get(0);
        if (tenders == 1) {
            return new CompromiseSet(figures, Ratio.ZERO, Ratio.ZERO, true, List.of(0));
        }
        Ratio lead = ascending.get(1).minus(first);
        Ratio needed = Ratio.of(1, tenders - 1);
        boolean stable =
                IntStream.range(0, tenders).anyMatch(i -> figures.get(i).equals(first) && lags.isLeast(i));
        // without enough of a lead all within it; with it, the second where the first is best by nothing but Q
        Ratio close = first.plus(needed);
        Ratio last = stable ? first : ascending.get(1);
        List<Integer> members = IntStream.range(0, tenders)
                .filter(i -> lead.compareTo(needed) < 0
                        ? figures.get(i).compareTo(close) < 0
                        : figures.get(i).compareTo(last) <= 0)
                .boxed()
                .toList();
        return new CompromiseSet(figures, needed, lead, stable, members);
    }

    /** The members first, then the others by Q. */
    int[] places() {
        List<Integer> all = IntStream.range(0, figures.size()).boxed().toList();
        return Places.of(
                all,
                Comparator.comparingInt((Integer tender) -> members.contains(tender) ? 0 : 1)
                        .thenComparing(tender -> members.contains(tender) ? Ratio.ZERO : figures.get(tender)));
    }

    Step step(int tender) {
        String share = members.size() == 1
                ? "the best tender stands alone"
                : Figures.counted(members.size(), "tender", "tenders") + " share the first place";
        String ahead = lead.compareTo(needed) >= 0 ? "acceptable advantage" : "no acceptable advantage";
        return Step.of("Compromise set")
                .note(ahead + ": the second is " + Figures.readable(lead) + " behind the first in Q, of at least "
                        + Figures.readable(needed) + "; the first is " + (stable ? "" : "not ")
                        + "best by S or R as well; so " + share
                        + (members.contains(tender) ? ", and this tender is in it" : ", and this tender is not in it"))
                .build();
    }
}
