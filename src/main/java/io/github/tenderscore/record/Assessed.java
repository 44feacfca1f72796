package io.github.tenderscore.record;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.number.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The tenders were assessed. What is written here is compared with what the engine computes from the record itself, so that an
 * outcome that was typed in does not stand.
 *
 * @param method the fingerprint of the method
 * @param input the fingerprint of the tenders, their agreed marks and the decisions
 * @param results the outcome of every tender, in the order of their ids
 */
public record Assessed(String method, String input, List<Result> results) implements Event {

    /**
     * The outcome of one tender.
     *
     * @param tender its id
     * @param outcome {@code ranked}, {@code disqualified} or {@code disregarded}
     * @param rank its place; empty unless it is ranked
     * @param total the figure by which it is ranked, as published; empty unless it is ranked
     */
    public record Result(String tender, String outcome, Optional<Integer> rank, Optional<Ratio> total) {

        static Result of(TenderResult result) {
            return new Result(result.tender().id(), result.outcome().code(), result.rank(), result.figure());
        }

        /**
         * The outcome in words.
         *
         * @return for example {@code ranked 1 with 89.21}
         */
        public String text() {
            return outcome
                    + rank.map(place -> " " + place).orElse("")
                    + total.map(figure -> " with " + figure).orElse("");
        }
    }

    /**
     * Puts the results in the order of the tenders.
     *
     * @param method the fingerprint of the method
     * @param input the fingerprint of the tenders, their agreed marks and the decisions
     * @param results the outcome of every tender, in the order of their ids
     */
    public Assessed {
        results = results.stream().sorted(Comparator.comparing(Result::tender)).toList();
    }

    /**
     * An assessment as an event.
     *
     * @param assessment what the engine computed
     * @param prints how fingerprints are taken
     * @return the event
     */
    public static Assessed of(Assessment assessment, Fingerprinting prints) {
        return new Assessed(
                prints.method(assessment.evaluation().methodology()),
                prints.input(assessment),
                assessment.results().stream().map(Result::of).toList());
    }

    /**
     * The place of a tender.
     *
     * @param tender its id
     * @return empty where it has none
     */
    public Optional<Integer> rank(String tender) {
        return results.stream()
                .filter(result -> result.tender().equals(tender))
                .findFirst()
                .flatMap(Result::rank);
    }

    @Override
    public EventKind kind() {
        return EventKind.ASSESSED;
    }

    @Override
    public String text() {
        return results.stream()
                .map(result -> result.tender() + " " + result.text())
                .collect(Collectors.joining(", "));
    }
}
