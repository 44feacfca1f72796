package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** L27: the same tenders come first exactly, as published and as shown, and where there are several the published tie-break separates them. */
final class FirstPlacesAgree implements Examination {

    private static final List<String> FIRST = List.of("assessment", "first");

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        AssessedTenders.read(file, answer, (assessment, facts) -> {
            List<TenderResult> ranking = assessment.ranking();
            if (ranking.isEmpty()) {
                answer.nothingToCheck("no tender is ranked");
                return;
            }
            List<String> first = FirstPlaces.published(assessment);
            exact(assessment, first, answer);
            new ShownFirstPlaces(assessment, facts.recorded().orElse(List.of()), answer).examine(first);
            if (first.size() > 1) {
                answer.reads(file, AwardFacts.class, award -> new TieBroken(assessment, award, answer).examine(first));
            }
        });
    }

    private static void exact(Assessment assessment, List<String> first, Answer answer) {
        Map<String, Ratio> exact = new TreeMap<>();
        boolean rounded = false;
        for (TenderResult result : assessment.ranking()) {
            Outcome.Ranked ranked = (Outcome.Ranked) result.outcome();
            exact.put(result.tender().id(), ranked.exact());
            rounded |= !ranked.exact().equals(ranked.figure());
        }
        if (!rounded) {
            return;
        }
        if (FirstPlaces.isByRule(assessment)) {
            answer.unknown(
                    FIRST,
                    "Which tenders would come first without rounding under the award rule "
                            + assessment.evaluation().methodology().award().id());
            return;
        }
        List<String> without = FirstPlaces.best(assessment, exact);
        if (!without.equals(first)) {
            answer.fails(
                    FIRST,
                    "The tenders (" + String.join(", ", first)
                            + ") that come first with the published rounding must be those that come first without any; these are "
                            + String.join(", ", without),
                    "before publication, keep more decimals or rank by exact figures; after it, the published rounding binds: record that it"
                            + " alone decides");
        }
    }
}
