package io.github.tenderscore;

import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * What became of a tender.
 *
 * <p>A tender that fails a published gate was assessed and is disqualified under the method (Procurement Act 2023, section 23(3)(a)).
 * One that is disregarded by a recorded decision was not assessed (sections 19(3) and 50(5)). The two are never mixed.
 */
public sealed interface Outcome {

    /**
     * The outcome's name in documents.
     *
     * @return {@code ranked}, {@code disqualified} or {@code disregarded}
     */
    String code();

    /**
     * The tender passed every gate and has a place.
     *
     * @param rank 1 for the best; tied tenders share the better place and the places they fill stay empty (1, 1, 3)
     * @param figure the figure by which it is ranked, as published: rounded where the method says so
     * @param exact the same figure without any rounding
     */
    record Ranked(int rank, Ratio figure, Ratio exact) implements Outcome {
        @Override
        public String code() {
            return "ranked";
        }
    }

    /**
     * The tender was assessed and failed a gate that the method publishes.
     *
     * @param failures every gate it failed, in the order of the method, at least one
     */
    record Disqualified(List<GateFailure> failures) implements Outcome {

        /**
         * Copies the failures.
         *
         * @param failures every gate it failed, in the order of the method, at least one
         */
        public Disqualified {
            failures = List.copyOf(failures);
        }

        @Override
        public String code() {
            return "disqualified";
        }
    }

    /**
     * The tender was disregarded by a recorded decision: it was not assessed.
     *
     * @param decisions why, at least one; in the order of the Act where there are several
     */
    record Disregarded(List<Disregard> decisions) implements Outcome {

        /**
         * Copies the decisions.
         *
         * @param decisions why, at least one; in the order of the Act where there are several
         */
        public Disregarded {
            decisions = List.copyOf(decisions);
        }

        @Override
        public String code() {
            return "disregarded";
        }
    }
}
