package io.github.tenderscore.monitor.dashboard;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.number.Ratio;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one indicator differs from itself in an earlier edition.
 *
 * @param kind what changed
 * @param id the indicator
 * @param name what it is, as now named; as then where it is gone
 * @param before what it showed; empty where it has appeared
 * @param after what it shows; empty where it is gone
 */
public record Change(Kind kind, String id, String name, Optional<Reading> before, Optional<Reading> after) {

    /** What changed. */
    public enum Kind {
        /** The figure, or the word. */
        VALUE,
        /** Only how much is known, or the bounds: the figure over what is known is the same. */
        COVERAGE,
        /** It was not there before. */
        APPEARED,
        /** It is no longer there. */
        GONE;

        /**
         * The name in documents.
         *
         * @return in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<Change> between(@Nullable Indicator then, Indicator now) {
        if (then == null) {
            return Optional.of(
                    new Change(Kind.APPEARED, now.id(), now.name(), Optional.empty(), Optional.of(now.reading())));
        }
        if (isSame(then.reading(), now.reading())) {
            return Optional.empty();
        }
        boolean figure = then.reading().figure().isPresent()
                && then.reading().figure().equals(now.reading().figure());
        return Optional.of(new Change(
                figure ? Kind.COVERAGE : Kind.VALUE,
                now.id(),
                now.name(),
                Optional.of(then.reading()),
                Optional.of(now.reading())));
    }

    static Change gone(Indicator then) {
        return new Change(Kind.GONE, then.id(), then.name(), Optional.of(then.reading()), Optional.empty());
    }

    /** A word stays the same when only the fact behind it is put in other words. */
    private static boolean isSame(Reading then, Reading now) {
        if (then instanceof Reading.Word one && now instanceof Reading.Word other) {
            return one.code().equals(other.code());
        }
        if (then instanceof Reading.Missing one && now instanceof Reading.Missing other) {
            return one.code().equals(other.code());
        }
        return then.equals(now);
    }

    /**
     * By how much the figure moved.
     *
     * @return after - before, in the unit of the indicator; empty where either has no figure
     */
    public Optional<Ratio> difference() {
        Optional<Ratio> then = before.flatMap(Reading::figure);
        Optional<Ratio> now = after.flatMap(Reading::figure);
        return then.isPresent() && now.isPresent() ? Optional.of(now.get().minus(then.get())) : Optional.empty();
    }
}
