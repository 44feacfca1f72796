package io.github.tenderscore.quality;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import java.util.List;
import java.util.stream.Collectors;

/** What of the marks in their order a mean is taken of: all, those in the middle, or all but the ends. */
enum Average {
    /** All marks. */
    MEAN("mean of the marks", 1) {
        @Override
        Ratio of(ReferenceStatistics marks) {
            return marks.mean();
        }

        @Override
        int leftOut(int marks) {
            return 0;
        }
    },
    /** The one mark in the middle, or the two. */
    MEDIAN("median of the marks", 1) {
        @Override
        Ratio of(ReferenceStatistics marks) {
            return marks.median();
        }

        @Override
        int leftOut(int marks) {
            return (marks - 1) / 2;
        }
    },
    /** All marks without the highest and the lowest. */
    TRIMMED("mean of the marks without the highest and the lowest", 4) {
        @Override
        Ratio of(ReferenceStatistics marks) {
            return marks.trimmedMean(1);
        }

        @Override
        int leftOut(int marks) {
            return 1;
        }
    };

    private final String words;
    private final int least;

    Average(String words, int least) {
        this.words = words;
        this.least = least;
    }

    abstract Ratio of(ReferenceStatistics marks);

    /** How many marks do not count at each end. */
    abstract int leftOut(int marks);

    String words() {
        return words;
    }

    /** How many marks there must be. */
    int least() {
        return least;
    }

    /** The mean of the marks that count, with the figures put in. */
    String figures(List<Ratio> ascending) {
        int ends = leftOut(ascending.size());
        List<Ratio> counted = ascending.subList(ends, ascending.size() - ends);
        String sum = counted.stream().map(Figures::factor).collect(Collectors.joining(" + "));
        return counted.size() == 1 ? sum : "(" + sum + ") / " + counted.size();
    }
}
