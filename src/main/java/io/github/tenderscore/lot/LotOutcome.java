package io.github.tenderscore.lot;

import java.util.List;

/** What became of a lot. */
public sealed interface LotOutcome {

    /**
     * The outcome's name in documents.
     *
     * @return {@code awarded}, {@code tied} or {@code unawarded}
     */
    String code();

    /**
     * The lot goes to one tender, whichever of the allocations that are left holds.
     *
     * @param tender the tender
     */
    record Awarded(LotTender tender) implements LotOutcome {
        @Override
        public String code() {
            return "awarded";
        }
    }

    /**
     * Nothing that is published decides; a person must settle it.
     *
     * @param candidates the tenders that the lot could go to, in the order of their ids
     * @param orNobody whether it could also go to nobody
     */
    record Tied(List<LotTender> candidates, boolean orNobody) implements LotOutcome {

        /**
         * Copies the candidates.
         *
         * @param candidates the tenders that the lot could go to, in the order of their ids
         * @param orNobody whether it could also go to nobody
         */
        public Tied {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String code() {
            return "tied";
        }
    }

    /**
     * The lot goes to nobody.
     *
     * @param reason why
     */
    record Unawarded(Reason reason) implements LotOutcome {
        @Override
        public String code() {
            return "unawarded";
        }
    }

    /** Why a lot goes to nobody. */
    enum Reason {
        /** Nobody tendered for it. */
        NO_TENDER("nobody tendered for it"),
        /** No tender passed. */
        NONE_PASSES("no tender for it is left: every one is disqualified or disregarded"),
        /** Every supplier with a tender that passed is awarded other lots up to its limits. */
        LIMITS("the limits leave no supplier that could be awarded it");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /**
         * The reason in words.
         *
         * @return part of a sentence
         */
        public String text() {
            return text;
        }
    }
}
