package io.github.tenderscore.stress;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.MarkScale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws marks as often as their weights say, by a place in the order of marks that may follow ability. */
final class MarkDraw implements ResponseDraw {

    private final List<Response> ascending;
    private final long[] upTo;
    private final int following;
    private final Response leastPassing;

    MarkDraw(Criterion.Leaf leaf, MarkScale scale, MarkWeights weights, Following following) {
        List<MarkScale.Grade> grades = new ArrayList<>(scale.grades());
        Collections.reverse(grades);
        this.ascending = grades.stream()
                .<Response>map(grade -> new Response.Mark(grade.mark()))
                .toList();
        this.upTo = new long[grades.size()];
        List<Long> each = weights.of(grades.size());
        long sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += each.get(i);
            upTo[i] = sum;
        }
        this.following = following.marksMillionths();
        this.leastPassing = ascending.get(leastPassing(leaf, scale, grades));
    }

    /** The lowest grade that the criterion's own minimum lets pass; the highest where none does. */
    private static int leastPassing(Criterion.Leaf leaf, MarkScale scale, List<MarkScale.Grade> ascending) {
        for (int i = 0; i < ascending.size(); i++) {
            if (passes(leaf, scale, ascending.get(i).mark())) {
                return i;
            }
        }
        return ascending.size() - 1;
    }

    private static boolean passes(Criterion.Leaf leaf, MarkScale scale, Ratio mark) {
        if (!(leaf.gate().orElse(null) instanceof Gate.Minimum minimum)) {
            return true;
        }
        Ratio reached = minimum.unit() == Gate.Minimum.Unit.OWN
                ? mark
                : scale.share(mark).times(Ratio.HUNDRED);
        return reached.compareTo(minimum.least()) >= 0;
    }

    @Override
    public Response draw(Bidder bidder, Draws draws) {
        boolean follows = draws.happens(following);
        long own = draws.fraction();
        long place = Draws.part(follows ? bidder.ability() : own, upTo[upTo.length - 1]);
        int grade = 0;
        while (upTo[grade] <= place) {
            grade++;
        }
        return bidder.follows(Strategy.LEAST_QUALITY) ? leastPassing : ascending.get(grade);
    }
}
