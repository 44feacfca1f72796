package io.github.tenderscore.framework;

/**
 * The objective mechanism by which a framework chooses a member for a contract without a competition (Procurement Act 2023, section
 * 45(4)). It looks at published and recorded facts alone.
 */
public sealed interface Mechanism {

    /**
     * The mechanism's name in documents.
     *
     * @return {@code ranked-order}, {@code rotation}, {@code lowest-price} or {@code single-supplier}
     */
    String code();

    /**
     * The mechanism as it can be published.
     *
     * @return a sentence part
     */
    String text();

    /** The members are asked in the order of their places, until one is free: a cascade. */
    record RankedOrder() implements Mechanism {
        @Override
        public String code() {
            return "ranked-order";
        }

        @Override
        public String text() {
            return "the members are asked in the order of their places at admission";
        }
    }

    /**
     * The members are called in turn, first in the order of their places; who is called goes to the end of the row.
     *
     * @param skipped what becomes of the turn of a member that is passed over
     */
    record Rotation(Skipped skipped) implements Mechanism {

        /** What becomes of the turn of a member that is passed over. */
        public enum Skipped {
            /** It is asked first the next time. */
            KEEPS_TURN("keeps-turn"),
            /** It goes to the end of the row, before the member that is called. */
            LOSES_TURN("loses-turn");

            private final String code;

            Skipped(String code) {
                this.code = code;
            }

            /**
             * The name in documents.
             *
             * @return in lower case with a hyphen
             */
            public String code() {
                return code;
            }
        }

        @Override
        public String code() {
            return "rotation";
        }

        @Override
        public String text() {
            return "the members are called in turn; one that is passed over "
                    + (skipped == Skipped.KEEPS_TURN ? "keeps its turn" : "loses its turn");
        }
    }

    /** The member whose published prices give the lowest total for what is to be bought. */
    record LowestPrice() implements Mechanism {
        @Override
        public String code() {
            return "lowest-price";
        }

        @Override
        public String text() {
            return "the member with the lowest total of its published prices for what is to be bought";
        }
    }

    /** The only member. */
    record SingleSupplier() implements Mechanism {
        @Override
        public String code() {
            return "single-supplier";
        }

        @Override
        public String text() {
            return "the framework has a single supplier";
        }
    }
}
