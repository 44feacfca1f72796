package io.github.tenderscore.quality;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The marks that evaluators may give, each with the descriptor that the documents publish for it.
 *
 * <p>A tender's share of the points is its mark divided by the highest mark of the scale: 4 on a scale from 0 to 5 earns four
 * fifths. Steps may be unequal. Only published marks may be given; marks between them only where the scale declares decimals.
 *
 * @param id the name of a ready-made scale of {@link MarkScales}; empty for the buyer's own
 * @param grades the marks from the highest to the lowest, at least two
 * @param decimals 0 where only the published marks may be given; otherwise every mark from the lowest to the highest with at
 *     most that many decimals may, up to 6
 */
public record MarkScale(String id, List<Grade> grades, int decimals) {

    /** The most decimals that a scale may declare. */
    public static final int MAX_DECIMALS = 6;

    /**
     * One mark of a scale.
     *
     * @param mark zero or more
     * @param descriptor what a response must be like to earn it
     */
    public record Grade(Ratio mark, String descriptor) {

        /**
         * Checks the mark and the descriptor.
         *
         * @param mark zero or more
         * @param descriptor what a response must be like to earn it
         * @throws IllegalArgumentException if the mark is negative or the descriptor blank
         */
        public Grade {
            if (mark.signum() < 0) {
                throw new IllegalArgumentException("The mark (" + mark + ") of a scale must not be negative");
            }
            if (descriptor.isBlank()) {
                throw new IllegalArgumentException(
                        "The descriptor of the mark " + mark + " of a scale must say what earns it");
            }
        }

        /**
         * One mark of a scale.
         *
         * @param mark digits
         * @param descriptor what a response must be like to earn it
         * @return the grade
         */
        public static Grade of(String mark, String descriptor) {
            return new Grade(Ratio.parse(mark), descriptor);
        }
    }

    /**
     * Sorts the marks and checks them.
     *
     * @param id the name of a ready-made scale of {@link MarkScales}; empty for the buyer's own
     * @param grades the marks from the highest to the lowest, at least two
     * @param decimals 0 where only the published marks may be given; otherwise every mark from the lowest to the highest with at most that many decimals may, up to 6
     * @throws IllegalArgumentException if there are fewer than two marks, two are the same, the highest is zero, or the decimals
     * are outside their range
     */
    public MarkScale {
        grades = grades.stream()
                .sorted(Comparator.comparing(Grade::mark).reversed())
                .toList();
        if (grades.size() < 2) {
            throw new IllegalArgumentException(
                    "The number (" + grades.size() + ") of marks of a scale must be at least 2");
        }
        for (int i = 1; i < grades.size(); i++) {
            if (grades.get(i).mark().equals(grades.get(i - 1).mark())) {
                throw new IllegalArgumentException(
                        "The mark (" + grades.get(i).mark() + ") of a scale must occur only once");
            }
        }
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException(
                    "The decimals (" + decimals + ") of a scale must be from 0 to " + MAX_DECIMALS);
        }
    }

    /**
     * A scale of the buyer's own.
     *
     * @param grades the marks with their descriptors, in any order, at least two
     * @return the scale
     * @throws IllegalArgumentException if the marks do not make a scale
     */
    public static MarkScale of(Grade... grades) {
        return new MarkScale("", List.of(grades), 0);
    }

    /**
     * The same scale with marks between the published ones.
     *
     * @param most how many decimals a mark may have, from 1 to 6
     * @return a new scale
     */
    public MarkScale withDecimals(int most) {
        return new MarkScale(id, grades, most);
    }

    /**
     * The best mark.
     *
     * @return the mark that earns all points
     */
    public Ratio highest() {
        return grades.get(0).mark();
    }

    /**
     * The worst mark.
     *
     * @return often 0
     */
    public Ratio lowest() {
        return grades.get(grades.size() - 1).mark();
    }

    /**
     * Whether evaluators may give a mark.
     *
     * @param mark any number
     * @return true for a published mark, or one between them with no more decimals than declared
     */
    public boolean allows(Ratio mark) {
        for (Grade grade : grades) {
            if (grade.mark().equals(mark)) {
                return true;
            }
        }
        return decimals > 0
                && mark.compareTo(lowest()) >= 0
                && mark.compareTo(highest()) <= 0
                && mark.round(decimals, Rounding.Mode.DOWN).equals(mark);
    }

    /**
     * The share of a criterion's points that a mark earns.
     *
     * @param mark a mark of this scale
     * @return mark / highest mark, from 0 to 1
     */
    public Ratio share(Ratio mark) {
        return mark.dividedBy(highest());
    }

    /**
     * The step that explains a share.
     *
     * @param mark a mark of this scale
     * @return a step whose exact figure is {@link #share}
     */
    public Step explain(Ratio mark) {
        String descriptor = descriptor(mark);
        return Step.of("Share of the points")
                .formula("mark / highest mark", Figures.factor(mark) + " / " + Figures.factor(highest()))
                .exact(share(mark))
                .note(descriptor.isEmpty() ? "" : "mark " + mark + ": " + descriptor)
                .build();
    }

    /**
     * The descriptor of a published mark.
     *
     * @param mark any number
     * @return empty text for a mark between the published ones
     */
    public String descriptor(Ratio mark) {
        for (Grade grade : grades) {
            if (grade.mark().equals(mark)) {
                return grade.descriptor();
            }
        }
        return "";
    }

    /**
     * The marks in a row.
     *
     * @return from the lowest to the highest, such as {@code 0, 1, 2, 3, 4, 5}
     */
    public String text() {
        List<Grade> ascending = new ArrayList<>(grades);
        ascending.sort(Comparator.comparing(Grade::mark));
        return ascending.stream().map(grade -> grade.mark().toString()).collect(Collectors.joining(", "))
                + (decimals == 0
                        ? ""
                        : ", and between them with up to " + decimals + (decimals == 1 ? " decimal" : " decimals"));
    }
}
