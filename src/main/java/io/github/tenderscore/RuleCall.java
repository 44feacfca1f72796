package io.github.tenderscore;

import io.github.tenderscore.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Asks a rule, which may be one that somebody else wrote: whatever goes wrong in it is told with its id. */
final class RuleCall {

    private RuleCall() {}

    /** What a rule answers. */
    static <T> T of(Rule rule, Supplier<T> call) {
        try {
            return Objects.requireNonNull(call.get(), "the answer is null");
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw e.getMessage() == null ? failed(rule, e) : e;
        } catch (RuntimeException e) {
            throw failed(rule, e);
        }
    }

    private static IllegalArgumentException failed(Rule rule, RuntimeException e) {
        return new IllegalArgumentException("The rule " + rule.id() + " failed with " + e, e);
    }

    /** A list with something for each tender. */
    static <T> List<T> oneForEach(Rule rule, int tenders, Supplier<List<T>> call) {
        List<T> answers = of(rule, call);
        if (answers.size() != tenders || hasNull(answers)) {
            throw new IllegalArgumentException("The answers (" + answers + ") of the rule " + rule.id()
                    + " must be one for each of " + tenders + " tenders, and none null");
        }
        return answers;
    }

    private static boolean hasNull(List<?> answers) {
        for (Object answer : answers) {
            if (answer == null) {
                return true;
            }
        }
        return false;
    }

    /** Places as they are given out: each tender behind all that are better, equal ones on the same place. */
    static int[] places(Rule rule, int tenders, Supplier<int[]> call) {
        int[] places = of(rule, call);
        if (places.length != tenders || !isRanking(places)) {
            throw new IllegalArgumentException("The places (" + Arrays.toString(places) + ") of the rule " + rule.id()
                    + " must be one for each of " + tenders
                    + " tenders: 1 for the best, equal ones the same, and one more than there are better ones");
        }
        return places;
    }

    private static boolean isRanking(int[] places) {
        int[] sorted = places.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            boolean shares = i > 0 && sorted[i] == sorted[i - 1];
            if (!shares && sorted[i] != i + 1) {
                return false;
            }
        }
        return true;
    }
}
