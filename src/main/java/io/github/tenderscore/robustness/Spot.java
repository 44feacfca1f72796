package io.github.tenderscore.robustness;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.MarkScale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A response of a tender that is changed.
 *
 * @param result the published result of the tender
 * @param leaf the criterion
 * @param given the response as it is
 */
record Spot(TenderResult result, Criterion.Leaf leaf, Response given) {

    /** The tender with another response there. */
    Tender with(Response to) {
        Tender tender = result.tender();
        Map<String, Response> responses = new LinkedHashMap<>(tender.responses());
        responses.put(leaf.id(), to);
        return new Tender(tender.id(), tender.supplier(), responses, tender.reasons());
    }

    CriticalChange.Size size(Response to, Assessment after) {
        Optional<Ratio> points = result.points(leaf.id())
                .flatMap(before -> after.result(result.tender().id())
                        .points(leaf.id())
                        .map(now -> now.exact().minus(before.exact())));
        if (given instanceof Response.Mark from
                && to instanceof Response.Mark other
                && leaf.scoring() instanceof Scoring.Mark scoring) {
            Ratio grades = place(scoring.scale(), other.mark())
                    .minus(place(scoring.scale(), from.mark()))
                    .abs();
            Ratio all = Ratio.of(scoring.scale().grades().size() - 1L);
            return new CriticalChange.Size(grades.dividedBy(all), Optional.of(grades), Optional.empty(), points);
        }
        if (given instanceof Response.Price from && to instanceof Response.Price other) {
            return figure(from.money().amount(), other.money().amount(), points);
        }
        if (given instanceof Response.Quantity from && to instanceof Response.Quantity other) {
            return figure(from.quantity(), other.quantity(), points);
        }
        Ratio share = given instanceof Response.Choice from
                        && to instanceof Response.Choice other
                        && leaf.scoring() instanceof Scoring.Choice scoring
                ? ofOptions(scoring.scale(), from.option(), other.option())
                : Ratio.ONE;
        return new CriticalChange.Size(share, Optional.empty(), Optional.empty(), points);
    }

    private static CriticalChange.Size figure(Ratio from, Ratio to, Optional<Ratio> points) {
        Ratio difference = to.minus(from).abs();
        Optional<Ratio> percent = from.signum() == 0
                ? Optional.empty()
                : Optional.of(difference.times(Ratio.HUNDRED).dividedBy(from));
        return new CriticalChange.Size(difference.dividedBy(from.max(to)), Optional.empty(), percent, points);
    }

    /** The place of a mark on its scale, counted in published grades from the lowest; between two of them in proportion. */
    private static Ratio place(MarkScale scale, Ratio mark) {
        List<MarkScale.Grade> grades = scale.grades();
        int above = grades.size() - 1;
        while (grades.get(above).mark().compareTo(mark) < 0) {
            above--;
        }
        Ratio place = Ratio.of(grades.size() - 1L - above);
        Ratio upper = grades.get(above).mark();
        return upper.equals(mark)
                ? place
                : place.minus(upper.minus(mark)
                        .dividedBy(upper.minus(grades.get(above + 1).mark())));
    }

    /** Options that earn the same are as far apart as any: what differs between them is no matter of points. */
    private static Ratio ofOptions(ChoiceScale scale, String from, String to) {
        Ratio difference = scale.share(to).minus(scale.share(from)).abs();
        Ratio least = scale.share(from);
        Ratio most = least;
        for (ChoiceScale.Option option : scale.options()) {
            least = least.min(option.percent().fraction());
            most = most.max(option.percent().fraction());
        }
        return difference.signum() == 0 ? Ratio.ONE : difference.dividedBy(most.minus(least));
    }
}
