package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * L26: each criterion weighs about as much in effect as it says.
 *
 * <p>Its effective weight is 100 times the spread of its points (highest minus lowest of the ranked tenders) by the sum of the spreads of all
 * criteria, exactly. A group whose subtotal is transformed weighs as one.
 */
final class EffectiveWeights implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        Assessed.read(file, answer, (assessment, facts) -> {
            List<Part> parts = parts(assessment);
            if (parts.isEmpty()) {
                answer.nothingToCheck("no criterion earns points");
                return;
            }
            answer.needs(
                    List.of("assessment", "tolerance"),
                    "By how much an effective weight may be away from the stated share",
                    facts.tolerance(),
                    tolerance -> compare(parts, tolerance, answer));
        });
    }

    /** A criterion with the points that it can earn, and how far apart tenders lie on it. */
    private record Part(String id, Ratio available, Ratio spread) {}

    private static void compare(List<Part> parts, Ratio tolerance, Answer answer) {
        Ratio available = Ratio.sum(parts.stream().map(Part::available).toList());
        Ratio spread = Ratio.sum(parts.stream().map(Part::spread).toList());
        if (spread.signum() == 0 || available.signum() == 0) {
            answer.unknown(
                    Assessed.PLACE, "What each criterion weighs in effect, as no two tenders differ in their points,");
            return;
        }
        for (Part part : parts) {
            Ratio stated = part.available().times(Ratio.HUNDRED).dividedBy(available);
            Ratio effective = part.spread().times(Ratio.HUNDRED).dividedBy(spread);
            if (effective.minus(stated).abs().compareTo(tolerance) > 0) {
                answer.fails(
                        Assessed.place("criteria", part.id()),
                        "The effective weight (" + Figures.readable(effective) + " of 100) of the criterion "
                                + part.id()
                                + " must be within " + Figures.readable(tolerance) + " of its stated share, "
                                + Figures.readable(stated),
                        "before publication, choose a scale or a price rule that spreads tenders as the weights say;"
                                + " at award, follow the published method and record this");
            }
        }
    }

    private static List<Part> parts(Assessment assessment) {
        Methodology method = assessment.evaluation().methodology();
        List<TenderResult> ranked = assessment.ranking();
        List<Part> parts = new ArrayList<>();
        for (Criterion criterion : weighed(method.criteria())) {
            List<Ratio> points = ranked.stream()
                    .flatMap(result -> result.points(criterion.id()).stream())
                    .map(TenderResult.Points::published)
                    .toList();
            Optional<Ratio> most = points.stream().reduce(Ratio::max);
            Ratio available = method.available(criterion.id());
            if (available.signum() > 0 && (ranked.isEmpty() || most.isPresent())) {
                parts.add(new Part(
                        criterion.id(),
                        available,
                        most.map(one -> one.minus(
                                        points.stream().reduce(Ratio::min).orElseThrow()))
                                .orElse(Ratio.ZERO)));
            }
        }
        return parts;
    }

    private static List<Criterion> weighed(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(criterion -> criterion instanceof Criterion.Group group
                                && group.transform().isEmpty()
                        ? weighed(group.criteria()).stream()
                        : Stream.of(criterion))
                .toList();
    }
}
