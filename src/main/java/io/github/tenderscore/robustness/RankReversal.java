package io.github.tenderscore.robustness;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Rules;
import java.util.List;
import java.util.Optional;

/**
 * Whether tenders that did not win decide who did: what would change if one or two of them had not come, or if another one had.
 *
 * <p>Where every rule declares that no tender's figure depends on another's, nothing can change, and nothing is run. Otherwise the engine
 * assesses the tenders again, under the published method, without each one and each two of those that did not win: that is complete. A
 * tender that would lose, and yet change the order of others by joining, is looked for among copies of the tenders with other prices and
 * marks: one that is found is a proof that the method allows it; that none is found proves nothing.
 *
 * @param rules the rules that could let one tender move another, with what they declare
 * @param wasRun whether tenders were assessed again
 * @param departuresTried how many sets of one or two tenders were taken out
 * @param departures those of them that change the first place or the order of two others, or leave tenders that cannot be assessed, one
 *     tender before two
 * @param arrivalsTried how many made-up tenders were added
 * @param arrivalsFound how many of them would not come first, and change who does or the order of others
 * @param arrival of these, the one that takes the lowest place itself, of those that change the first place if any do; empty where none was
 *     found
 */
public record RankReversal(
        List<DeclaredRule> rules,
        boolean wasRun,
        int departuresTried,
        List<Departure> departures,
        int arrivalsTried,
        int arrivalsFound,
        Optional<Arrival> arrival) {

    /**
     * Copies the lists.
     *
     * @param rules the rules that could let one tender move another, with what they declare
     * @param wasRun whether tenders were assessed again
     * @param departuresTried how many sets of one or two tenders were taken out
     * @param departures those of them that change the first place or the order of two others, or leave tenders that cannot be assessed,
     *     one tender before two
     * @param arrivalsTried how many made-up tenders were added
     * @param arrivalsFound how many of them would not come first, and change who does or the order of others
     * @param arrival of these, the one that takes the lowest place itself, of those that change the first place if any do; empty where none
     *     was found
     */
    public RankReversal {
        rules = List.copyOf(rules);
        departures = List.copyOf(departures);
    }

    /**
     * Looks for reversals where the rules allow any.
     *
     * @param assessment with any award rule
     * @param rules where declarations are looked up; a rule that declares nothing is run
     * @param terms how finely prices of made-up tenders are changed
     * @return what was found; nothing is run where every rule is absolute
     */
    public static RankReversal of(Assessment assessment, Rules rules, SearchTerms terms) {
        List<DeclaredRule> declared = DeclaredRule.of(assessment.evaluation().methodology(), rules);
        return declared.stream().allMatch(DeclaredRule::isAbsolute)
                ? new RankReversal(declared, false, 0, List.of(), 0, 0, Optional.empty())
                : run(assessment, declared, terms);
    }

    /**
     * Looks for reversals whatever the rules declare.
     *
     * @param assessment with any award rule
     * @param rules where declarations are looked up
     * @param terms how finely prices of made-up tenders are changed
     * @return what was found
     */
    public static RankReversal run(Assessment assessment, Rules rules, SearchTerms terms) {
        return run(assessment, DeclaredRule.of(assessment.evaluation().methodology(), rules), terms);
    }

    private static RankReversal run(Assessment assessment, List<DeclaredRule> declared, SearchTerms terms) {
        DepartureSearch departures = new DepartureSearch(assessment);
        ArrivalSearch arrivals = new ArrivalSearch(assessment, terms);
        List<Departure> found = departures.run();
        Optional<Arrival> arrival = arrivals.run();
        return new RankReversal(declared, true, departures.tried(), found, arrivals.tried(), arrivals.found(), arrival);
    }

    /**
     * The rules that do not say whether one tender moves another.
     *
     * @return those without a declaration, in the order of the rules
     */
    public List<DeclaredRule> undeclared() {
        return rules.stream().filter(rule -> rule.independence().isEmpty()).toList();
    }

    /**
     * Whether anything was found by which a tender that did not win, or one that was made up, decides the order of others.
     *
     * @return false also where nothing was run
     */
    public boolean isFound() {
        return arrival.isPresent() || departures.stream().anyMatch(Departure::showsSomething);
    }

    /**
     * The tenders, alone or in twos, without which another would have come first.
     *
     * @return one tender before two
     */
    public List<Departure> decisive() {
        return departures.stream().filter(Departure::firstChanges).toList();
    }
}
