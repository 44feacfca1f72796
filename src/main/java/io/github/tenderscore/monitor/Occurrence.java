package io.github.tenderscore.monitor;

import java.time.LocalDate;
import java.util.Optional;

/** Whether something happened, such as a notice that was published or an invoice that was paid; what is not known did not "not happen". */
public sealed interface Occurrence {

    /**
     * It happened.
     *
     * @param day the day on which it did
     */
    record On(LocalDate day) implements Occurrence {}

    /** It has not happened. */
    record NotYet() implements Occurrence {}

    /** Nobody said whether it happened. */
    record Unknown() implements Occurrence {}

    /**
     * Something that has not happened.
     *
     * @return that it has not
     */
    static Occurrence notYet() {
        return new NotYet();
    }

    /**
     * Something of which nobody said whether it happened.
     *
     * @return that it is not known
     */
    static Occurrence unknown() {
        return new Unknown();
    }

    /**
     * Something that happened on a day.
     *
     * @param day the day
     * @return that it did
     */
    static Occurrence on(LocalDate day) {
        return new On(day);
    }

    /**
     * The same as it was known at the end of an earlier day.
     *
     * @param day the day at whose end one looks
     * @return not yet, where it happened later
     */
    default Occurrence asAt(LocalDate day) {
        return when().filter(on -> on.isAfter(day)).isPresent() ? notYet() : this;
    }

    /**
     * The day on which it happened.
     *
     * @return empty where it has not, or where that is not known
     */
    default Optional<LocalDate> when() {
        return this instanceof On on ? Optional.of(on.day()) : Optional.empty();
    }

    /**
     * Whether anything is known of it.
     *
     * @return false where nobody said whether it happened
     */
    default boolean isKnown() {
        return !(this instanceof Unknown);
    }

    /**
     * Whether it happened before something else.
     *
     * @param other what should come later
     * @return true also where the other has not happened yet; empty where neither has, where a day is not known, and on the same day, on which
     *     they may have come in either order
     */
    default Optional<Boolean> precedes(Occurrence other) {
        Optional<LocalDate> first = when();
        Optional<LocalDate> second = other.when();
        if (first.isPresent() && second.isPresent()) {
            int order = first.get().compareTo(second.get());
            return order == 0 ? Optional.empty() : Optional.of(order < 0);
        }
        boolean known = isKnown() && other.isKnown();
        return known && (first.isPresent() || second.isPresent()) ? Optional.of(first.isPresent()) : Optional.empty();
    }
}
