package io.github.tenderscore.lot;

import java.util.List;

/** The best ways of awarding lots by parts that have no lot in common. */
interface Cover {

    /** How many cases are decided, known before the search; where they are too many, the number at which counting stopped. */
    long cases();

    /**
     * The best ways: those that award the most lots, and of these the ones that gain most.
     *
     * @param most how many are asked for; where there are more, some of them
     */
    List<List<LotPart>> best(int most);
}
