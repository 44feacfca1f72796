package io.github.tenderscore.rule;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a parameter that is a number may be.
 *
 * @param least the lower bound; empty where there is none
 * @param includesLeast whether the lower bound itself is allowed
 * @param most the upper bound; empty where there is none
 * @param includesMost whether the upper bound itself is allowed
 * @param whole whether it must be a whole number
 */
public record Range(
        Optional<Ratio> least, boolean includesLeast, Optional<Ratio> most, boolean includesMost, boolean whole) {

    /** Any number. */
    public static final Range ANY = new Range(Optional.empty(), false, Optional.empty(), false, false);

    Range from(Ratio bound, boolean included) {
        return new Range(Optional.of(bound), included, most, includesMost, whole);
    }

    Range to(Ratio bound, boolean included) {
        return new Range(least, includesLeast, Optional.of(bound), included, whole);
    }

    Range ofWholeNumbers() {
        return new Range(least, includesLeast, most, includesMost, true);
    }

    /**
     * Whether a number is allowed.
     *
     * @param number any number
     * @return true within the bounds
     */
    public boolean holds(Ratio number) {
        boolean high = least.isEmpty() || number.compareTo(least.get()) >= (includesLeast ? 0 : 1);
        boolean low = most.isEmpty() || number.compareTo(most.get()) <= (includesMost ? 0 : -1);
        return high && low && (!whole || number.isWhole());
    }

    /**
     * The range in words.
     *
     * @return for example {@code above 0 and below 100} or {@code a whole number from 1 to 9999}; empty for any number
     */
    public String words() {
        List<String> words = new ArrayList<>();
        if (whole) {
            words.add("a whole number");
        }
        if (includesLeast && includesMost && least.isPresent() && most.isPresent()) {
            words.add("from " + least.get() + " to " + most.get());
        } else {
            String lower = least.map(bound -> (includesLeast ? "from " : "above ") + bound)
                    .orElse("");
            String upper = most.map(bound -> (includesMost ? "up to " : "below ") + bound)
                    .orElse("");
            String both = lower.isEmpty() || upper.isEmpty() ? lower + upper : lower + " and " + upper;
            if (!both.isEmpty()) {
                words.add(both);
            }
        }
        return String.join(" ", words);
    }
}
