package io.github.tenderscore.quality;

import io.github.tenderscore.quality.MarkScale.Grade;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ready-made mark scales with neutral descriptors.
 *
 * <p>None is official. A council that publishes descriptors of its own
 * uses {@link MarkScale#of}.
 */
public final class MarkScales {

    private static final List<String> FIVE_STEPS =
            List.of("nothing that can be assessed", "poor", "weak", "adequate", "good", "excellent");

    private static final MarkScale ZERO_TO_FIVE = scale("0-5", List.of("0", "1", "2", "3", "4", "5"), FIVE_STEPS);

    private static final MarkScale ZERO_TO_TEN = scale(
            "0-10",
            List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"),
            List.of(
                    "nothing that can be assessed",
                    "very poor",
                    "poor",
                    "very weak",
                    "weak",
                    "barely adequate",
                    "adequate",
                    "fairly good",
                    "good",
                    "very good",
                    "excellent"));

    private static final MarkScale QUARTERS = scale(
            "0-25-50-75-100",
            List.of("0", "25", "50", "75", "100"),
            List.of("nothing that can be assessed", "weak", "adequate", "good", "excellent"));

    private static final MarkScale TEN_EIGHT_FIVE_TWO_ZERO = scale(
            "10-8-5-2-0",
            List.of("0", "2", "5", "8", "10"),
            List.of("nothing that can be assessed", "weak", "adequate", "good", "excellent"));

    private static final List<MarkScale> ALL = List.of(ZERO_TO_FIVE, ZERO_TO_TEN, QUARTERS, TEN_EIGHT_FIVE_TWO_ZERO);

    private MarkScales() {}

    /**
     * The marks 0, 1, 2, 3, 4 and 5.
     *
     * @return the scale {@code 0-5}
     */
    public static MarkScale zeroToFive() {
        return ZERO_TO_FIVE;
    }

    /**
     * The marks 0 to 10.
     *
     * @return the scale {@code 0-10}
     */
    public static MarkScale zeroToTen() {
        return ZERO_TO_TEN;
    }

    /**
     * The marks 0, 25, 50, 75 and 100.
     *
     * @return the scale {@code 0-25-50-75-100}
     */
    public static MarkScale quarters() {
        return QUARTERS;
    }

    /**
     * The marks 0, 2, 5, 8 and 10, whose steps are unequal.
     *
     * @return the scale {@code 10-8-5-2-0}
     */
    public static MarkScale tenEightFiveTwoZero() {
        return TEN_EIGHT_FIVE_TWO_ZERO;
    }

    /**
     * Every ready-made scale.
     *
     * @return the scales, with ids that differ
     */
    public static List<MarkScale> all() {
        return ALL;
    }

    /**
     * A ready-made scale by its name in documents.
     *
     * @param id such as {@code 0-5}
     * @return empty where there is none of that name
     */
    public static Optional<MarkScale> find(String id) {
        return ALL.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    private static MarkScale scale(String id, List<String> marks, List<String> descriptors) {
        return new MarkScale(
                id,
                Stream.iterate(0, i -> i + 1)
                        .limit(marks.size())
                        .map(i -> Grade.of(marks.get(i), descriptors.get(i)))
                        .toList(),
                0);
    }
}
