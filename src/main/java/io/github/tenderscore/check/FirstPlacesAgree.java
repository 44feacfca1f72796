package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Margin;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** L27: the same tenders come first exactly, as published and as shown, and where there are several the published tie-break separates them. */
final class FirstPlacesAgree implements Examination {

    private static final List<String> FIRST = List.of("assessment", "first");

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        Assessed.read(file, answer, (assessment, facts) -> {
            List<TenderResult> ranking = assessment.ranking();
            if (ranking.isEmpty()) {
                answer.nothingToCheck("no tender is ranked");
                return;
            }
            List<String> first = first(assessment);
            exact(assessment, first, answer);
            displayed(assessment, facts, first, answer);
            if (first.size() > 1) {
                answer.reads(file, AwardFacts.class, award -> new TieBroken(assessment, award, answer).examine(first));
            }
        });
    }

    /** The tenders in the first place before any tie-break, as published. */
    private static List<String> first(Assessment assessment) {
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
        if (isByRule(assessment)) {
            answer.unknown(
                    FIRST,
                    "Which tenders would come first without rounding under the award rule "
                            + assessment.evaluation().methodology().award().id());
            return;
        }
        List<String> without = best(assessment, exact);
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

    private static boolean isByRule(Assessment assessment) {
        return assessment.margins().stream()
                .map(Margin::decided)
                .anyMatch(one -> one == Margin.Decided.RULE || one == Margin.Decided.TIED_BY_RULE);
    }

    private static void displayed(Assessment assessment, AssessmentFacts facts, List<String> first, Answer answer) {
        Map<String, Ratio> shown = new TreeMap<>();
        facts.recorded()
                .orElse(List.of())
                .forEach(one -> one.displayed().ifPresent(figure -> shown.put(one.tender(), figure)));
        boolean whole = true;
        for (TenderResult result : assessment.ranking()) {
            String id = result.tender().id();
            if (!shown.containsKey(id)) {
                answer.unknown(
                        List.of("assessment", "recorded", id, "displayed"),
                        "The total that is shown to readers for the tender " + id);
                whole = false;
            }
        }
        if (!whole || isByRule(assessment)) {
            return;
        }
        List<String> without = best(assessment, shown);
        if (!without.equals(first)) {
            answer.fails(
                    List.of("assessment", "recorded"),
                    "The tenders (" + String.join(", ", without)
                            + ") that come first by the totals as shown must be those that come first as published; these are "
                            + String.join(", ", first),
                    "show as many decimals as the order needs");
        }
    }

    private static List<String> best(Assessment assessment, Map<String, Ratio> figures) {
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
