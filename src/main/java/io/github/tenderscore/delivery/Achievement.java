package io.github.tenderscore.delivery;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/** How far a promise was kept to date: a share, or why there is none. Unknown is not zero. */
public sealed interface Achievement {

    /**
     * A share of what was promised to date.
     *
     * @param of 1 where exactly what was promised was delivered, more where more was; zero or more
     */
    record Share(Ratio of) implements Achievement {}

    /**
     * Nothing happened of what should happen as little as possible: no figure could be lower, so the promise is kept in full. There is no
     * share, because nothing can be divided by zero.
     *
     * @param reason a sentence part
     */
    record KeptInFull(String reason) implements Achievement {}

    /**
     * It is not known what was delivered.
     *
     * @param reason a sentence part
     */
    record Unknown(String reason) implements Achievement {}

    /**
     * Nothing was promised to date, so there is nothing that the delivery could be a share of.
     *
     * @param reason a sentence part
     */
    record NothingDue(String reason) implements Achievement {}

    /**
     * The share.
     *
     * @return empty where there is none
     */
    default Optional<Ratio> share() {
        return this instanceof Share one ? Optional.of(one.of) : Optional.empty();
    }

    /**
     * What counts in an index, so that more of one thing cannot hide less of another.
     *
     * @return the share, at most 1; 1 where the promise is kept in full; empty where it is unknown or nothing was due
     */
    default Optional<Ratio> counted() {
        return this instanceof KeptInFull ? Optional.of(Ratio.ONE) : share().map(Ratio.ONE::min);
    }

    /**
     * Why there is no share.
     *
     * @return empty where there is one
     */
    default Optional<String> why() {
        if (this instanceof KeptInFull kept) {
            return Optional.of(kept.reason);
        }
        if (this instanceof Unknown unknown) {
            return Optional.of(unknown.reason);
        }
        return this instanceof NothingDue none ? Optional.of(none.reason) : Optional.empty();
    }

    /**
     * The name in documents.
     *
     * @return {@code share}, {@code kept-in-full}, {@code unknown} or {@code nothing-due}
     */
    default String code() {
        if (this instanceof Share) {
            return "share";
        }
        if (this instanceof KeptInFull) {
            return "kept-in-full";
        }
        return this instanceof Unknown ? "unknown" : "nothing-due";
    }
}
