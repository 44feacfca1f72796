package io.github.tenderscore;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.Contest;
import io.github.tenderscore.ranking.Places;
import io.github.tenderscore.ranking.Standing;
import io.github.tenderscore.ranking.TieBreak;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Ranks the tenders that passed every gate: the award rule first, then the published tie-breaks. */
final class Ranking {

    private final Plan plan;
    private final List<Sheet> passing;
    private final Contest exact;
    private final Contest published;

    Ranking(Plan plan, List<Sheet> passing) {
        this.plan = plan;
        this.passing = List.copyOf(passing);
        this.published = contest(Sheet::publishedStanding);
        this.exact = plan.rounds() ? contest(Sheet::exactStanding) : published;
    }

    private Contest contest(Function<Sheet, Standing> standing) {
        List<Standing> standings = new ArrayList<>(passing.size());
        for (Sheet sheet : passing) {
            standings.add(standing.apply(sheet));
        }
        return new Contest(standings, plan.weighed(), plan.attainable());
    }

    /** Gives each tender its figure; what cannot be ranked is noted. */
    void score(Faults faults) {
        AwardRule award = plan.method().award();
        int before = faults.count();
        for (Sheet sheet : passing) {
            refusal(award, sheet)
                    .ifPresent(refusal -> faults.add(
                            List.of("tenders", sheet.tender().id()),
                            "The tender " + sheet.tender().id() + " cannot be ranked: " + refusal));
        }
        if (faults.count() > before || passing.isEmpty()) {
            return;
        }
        try {
            List<Ratio> exactOnes = RuleCall.oneForEach(award, passing.size(), () -> award.figures(exact));
            List<Ratio> publishedOnes = plan.rounds()
                    ? RuleCall.oneForEach(award, passing.size(), () -> award.figures(published))
                    : exactOnes;
            for (int i = 0; i < passing.size(); i++) {
                passing.get(i).figure(exactOnes.get(i), plan.rounded(publishedOnes.get(i)));
            }
            int[] places = RuleCall.places(award, passing.size(), () -> award.places(published, figures()));
            for (int i = 0; i < places.length; i++) {
                passing.get(i).takePlace(places[i]);
            }
        } catch (ArithmeticException | IllegalArgumentException e) {
            faults.add(
                    List.of("award"),
                    "The tenders cannot be ranked by the award rule " + award.id() + ": " + e.getMessage());
        }
    }

    private static Optional<String> refusal(AwardRule award, Sheet sheet) {
        return RuleCall.of(
                award, () -> award.refusal(sheet.exactStanding()).or(() -> award.refusal(sheet.publishedStanding())));
    }

    /** The tenders in the order of results, each with its place; ties by id. */
    List<Sheet> rank() {
        passing.forEach(Sheet::keepRuledPlace);
        Comparator<Sheet> better = Comparator.comparingInt(Sheet::ruledPlace);
        for (TieBreak tieBreak : plan.method().tieBreaks()) {
            better = better.thenComparing(
                    (one, other) -> tieBreak.compare(one.publishedStanding(), other.publishedStanding()));
        }
        List<Sheet> ranked = new ArrayList<>(passing);
        int[] places = Places.of(ranked, better);
        for (int i = 0; i < places.length; i++) {
            ranked.get(i).takePlace(places[i]);
        }
        ranked.sort(Comparator.comparingInt(Sheet::rank)
                .thenComparing(sheet -> sheet.tender().id()));
        return ranked;
    }

    private List<Ratio> figures() {
        return passing.stream().map(Sheet::publishedFigure).toList();
    }

    /** Explains the figures of the tenders, with what else decides about their places; at least one has passed. */
    Function<Sheet, Step> explain() {
        AwardRule award = plan.method().award();
        IntFunction<Step> figures = award.explain(published);
        IntFunction<List<Step>> places = award.explainPlace(published, figures());
        return sheet -> {
            int tender = passing.indexOf(sheet);
            List<Step> place = places.apply(tender);
            return place.isEmpty()
                    ? figures.apply(tender)
                    : figures.apply(tender).withSteps(place);
        };
    }
}
