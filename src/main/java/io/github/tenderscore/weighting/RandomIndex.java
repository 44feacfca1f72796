package io.github.tenderscore.weighting;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.NumberTable;
import java.util.Optional;

/**
 * The consistency index of random comparisons, by number of criteria: a published table by its name, or the buyer's own.
 *
 * @param text the name of the table or the table itself
 * @param table the index for each number of criteria
 */
record RandomIndex(String text, NumberTable table) {

    static final String NAME = "randomIndex";

    /** As public implementations have it: RI(7) = 1.32. */
    private static final RandomIndex SAATY =
            named("saaty", "3: 0.58, 4: 0.9, 5: 1.12, 6: 1.24, 7: 1.32, 8: 1.41, 9: 1.45, 10: 1.49");

    /** Saaty, Theory and Applications of the Analytic Network Process, 2005, page 31, as AHPy quotes it. */
    private static final RandomIndex SAATY_2005 = named(
            "saaty-2005",
            "3: 0.52, 4: 0.89, 5: 1.11, 6: 1.25, 7: 1.35, 8: 1.4, 9: 1.45, 10: 1.49, 11: 1.52, 12: 1.54, 13: 1.56, 14: 1.58, 15: 1.59");

    /** Donegan and Dodd, A Note on Saaty's Random Indexes, 1991, as AHPy quotes it. */
    private static final RandomIndex DONEGAN_DODD = named(
            "donegan-dodd",
            "3: 0.4914, 4: 0.8286, 5: 1.0591, 6: 1.1797, 7: 1.2519, 8: 1.3171, 9: 1.3733, 10: 1.4055, 11: 1.4213, 12: 1.4497, "
                    + "13: 1.4643, 14: 1.4822, 15: 1.4969, 16: 1.5078, 17: 1.5153, 18: 1.5262, 19: 1.5313, 20: 1.5371");

    private static RandomIndex named(String name, String table) {
        return new RandomIndex(name, NumberTable.parse(name, table));
    }

    static RandomIndex of(String rule, String text) {
        for (RandomIndex known : new RandomIndex[] {SAATY, SAATY_2005, DONEGAN_DODD}) {
            if (known.text.equals(text)) {
                return known;
            }
        }
        if (text.indexOf(':') < 0) {
            throw new IllegalArgumentException("The parameter " + NAME + " (" + text + ") of the rule " + rule
                    + " must be saaty, saaty-2005, donegan-dodd, or a table such as 3: 0.58, 4: 0.9");
        }
        NumberTable own = NumberTable.parse("the parameter " + NAME + " of the rule " + rule, text);
        own.entries().forEach((count, index) -> {
            if (!count.isWhole() || count.compareTo(Ratio.of(3)) < 0 || index.signum() <= 0) {
                throw new IllegalArgumentException("The part (" + count + ": " + index + ") of the parameter " + NAME
                        + " of the rule " + rule
                        + " must be a whole number of criteria from 3 on and an index above zero");
            }
        });
        return new RandomIndex(own.toString(), own);
    }

    /** The index of random comparisons of so many criteria; empty where the table has none. */
    Optional<Ratio> find(int count) {
        return Optional.ofNullable(table.entries().get(Ratio.of(count)));
    }
}
