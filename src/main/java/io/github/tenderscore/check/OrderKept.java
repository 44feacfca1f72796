package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Rules;
import io.github.tenderscore.robustness.Arrival;
import io.github.tenderscore.robustness.DeclaredRule;
import io.github.tenderscore.robustness.Departure;
import io.github.tenderscore.robustness.RankReversal;
import io.github.tenderscore.robustness.SearchTerms;
import io.github.tenderscore.robustness.Turn;
import java.util.List;
import java.util.stream.Collectors;

/** L25: neither a tender that did not win nor another one that would lose decides who wins, or the order of two others. */
final class OrderKept implements Examination {

    private static final String MEND =
            "before publication, score prices against a figure that no tender sets; at award, follow the published method and record this";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        AssessedTenders.read(file, answer, (assessment, facts) -> {
            if (DeclaredRule.of(assessment.evaluation().methodology(), Rules.standard()).stream()
                    .allMatch(DeclaredRule::isAbsolute)) {
                return;
            }
            answer.needs(
                    List.of("assessment", "search"),
                    "How finely prices of made-up tenders are to be changed",
                    facts.search(),
                    terms -> look(assessment, terms, answer));
        });
    }

    private static void look(Assessment assessment, SearchTerms terms, Answer answer) {
        RankReversal reversal = RankReversal.run(assessment, Rules.standard(), terms);
        List<String> first = assessment.firstIds().stream().sorted().toList();
        reversal.departures().stream()
                .filter(departure -> departure.removed().size() == 1)
                .forEach(departure -> without(departure, first, answer));
        reversal.arrival().ifPresent(arrival -> with(arrival, first, answer));
    }

    private static void without(Departure departure, List<String> first, Answer answer) {
        String removed = departure.removed().get(0);
        List<String> place = AssessedTenders.place("tenders", removed);
        if (!departure.assessable()) {
            answer.unknown(place, "What the order would be without the tender " + removed);
            return;
        }
        if (departure.firstChanges()) {
            answer.fails(
                    place,
                    "The first place (" + String.join(", ", first) + ") must be the same without the tender " + removed
                            + ", which did not win; without it, it is "
                            + (departure.first().isEmpty() ? "nobody's" : String.join(", ", departure.first())),
                    MEND);
        }
        if (!departure.turns().isEmpty()) {
            answer.fails(
                    place,
                    "The order of other tenders (" + pairs(departure.turns()) + ") must be the same without the tender "
                            + removed + "; without it, it changes",
                    MEND);
        }
    }

    private static String pairs(List<Turn> turns) {
        return turns.stream().map(turn -> turn.one() + " and " + turn.other()).collect(Collectors.joining("; "));
    }

    private static void with(Arrival arrival, List<String> first, Answer answer) {
        String what = arrival.firstChanges()
                ? "The first place (" + String.join(", ", first)
                : "The order of other tenders (" + pairs(arrival.turns());
        answer.fails(
                AssessedTenders.PLACE,
                what + ") must be the same if another one joins that does not win; a made-up one like "
                        + arrival.like() + " with other prices or marks, which would be "
                        + arrival.place().map(place -> "in place " + place).orElse("disqualified")
                        + ", changes it",
                MEND);
    }
}
