package io.github.tenderscore.commitment;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.number.Ratio;

/** What became of a commitment in a valuation; none is ever dropped. */
public sealed interface LineOutcome {

    /**
     * Whether its value is part of the total.
     *
     * @return true where it counts, in full or capped
     */
    boolean counts();

    /**
     * What became of it, in words.
     *
     * @return a sentence part
     */
    String words();

    /** It counts as offered. */
    record Counted() implements LineOutcome {
        @Override
        public boolean counts() {
            return true;
        }

        @Override
        public String words() {
            return "counted";
        }
    }

    /**
     * It counts up to the quantity cap of its measure, which all commitments of the bidder on the measure share in proportion.
     *
     * @param offered the quantity of all commitments of the bidder on the measure
     * @param cap the most that counts of it
     */
    record Capped(Ratio offered, Ratio cap) implements LineOutcome {
        @Override
        public boolean counts() {
            return true;
        }

        @Override
        public String words() {
            return "capped: " + Figures.readable(cap) + " of the " + Figures.readable(offered)
                    + " offered on the measure count";
        }
    }

    /**
     * It may describe the same person, pound or tonne as a measure of a higher value in its group, which counts instead.
     *
     * @param group the group
     * @param counted the code of the measure that counts
     * @param declared whether the bidder declares that it does not overlap, which these terms do not count
     */
    record Overlapping(String group, String counted, boolean declared) implements LineOutcome {
        @Override
        public boolean counts() {
            return false;
        }

        @Override
        public String words() {
            return "not counted: in the group " + group + " the measure " + counted
                    + " counts, which is worth at least as much"
                    + (declared ? "; the terms do not count the declared non-overlap" : "");
        }
    }

    /** Its measure is localised, and no multiplier of the place is published. */
    record WithoutLocalMultiplier() implements LineOutcome {
        @Override
        public boolean counts() {
            return false;
        }

        @Override
        public String words() {
            return "not counted: the measure is localised and no local multiplier is published";
        }
    }

    /** Its measure has no value in pounds. */
    record NaturalUnit() implements LineOutcome {
        @Override
        public boolean counts() {
            return false;
        }

        @Override
        public String words() {
            return "not counted in pounds: the measure stays in its natural unit";
        }
    }
}
