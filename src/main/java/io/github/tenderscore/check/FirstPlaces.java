package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Margin;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which tenders come first, by one kind of figure or another. */
final class FirstPlaces {

    private FirstPlaces() {}

    /** The tenders in the first place before any tie-break, as published. */
    static List<String> published(Assessment assessment) {
        List<String> first = new ArrayList<>();
        first.add(assessment.ranking().get(0).tender().id());
        for (Margin margin : assessment.margins()) {
            if (margin.decided() == Margin.Decided.FIGURE || margin.decided() == Margin.Decided.RULE) {
                break;
            }
            first.add(margin.next());
        }
        return first.stream().sorted().toList();
    }

    /** Whether the award rule itself decided between some tenders, so that their figures alone do not say who comes first. */
    static boolean isByRule(Assessment assessment) {
        return assessment.margins().stream()
                .map(Margin::decided)
                .anyMatch(one -> one == Margin.Decided.RULE || one == Margin.Decided.TIED_BY_RULE);
    }

    /** The tenders with the best of some figures, one for each ranked tender. */
    static List<String> best(Assessment assessment, Map<String, Ratio> figures) {
        boolean highest = assessment.evaluation().methodology().award().direction() == AwardRule.Direction.HIGHEST;
        List<String> ranked = assessment.ranking().stream()
                .map(one -> one.tender().id())
                .sorted()
                .toList();
        Optional<Ratio> best = ranked.stream().map(figures::get).reduce(highest ? Ratio::max : Ratio::min);
        return ranked.stream()
                .filter(id -> Optional.ofNullable(figures.get(id)).equals(best))
                .toList();
    }
}
