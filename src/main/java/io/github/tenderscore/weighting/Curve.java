package io.github.tenderscore.weighting;

import io.github.tenderscore.number.Ratio;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a place in an order of importance is worth, before it is parted. */
enum Curve {
    /** Rank order centroid: 1/place + … + 1/n. */
    CENTROID("1 / place + … + 1 / number of criteria") {
        @Override
        String figures(int place, int count) {
            return IntStream.rangeClosed(place, count).mapToObj(k -> "1 / " + k).collect(Collectors.joining(" + "));
        }

        @Override
        Ratio of(int place, int count) {
            return Ratio.sum(IntStream.rangeClosed(place, count)
                    .mapToObj(k -> Ratio.of(1, k))
                    .toList());
        }
    },
    /** Rank sum: n + 1 - place. */
    SUM("number of criteria + 1 - place") {
        @Override
        String figures(int place, int count) {
            return count + " + 1 - " + place;
        }

        @Override
        Ratio of(int place, int count) {
            return Ratio.of(count + 1L - place);
        }
    },
    /** Rank reciprocal: 1/place. */
    RECIPROCAL("1 / place") {
        @Override
        String figures(int place, int count) {
            return "1 / " + place;
        }

        @Override
        Ratio of(int place, int count) {
            return Ratio.of(1, place);
        }
    };

    private final String words;

    Curve(String words) {
        this.words = words;
    }

    abstract String figures(int place, int count);

    abstract Ratio of(int place, int count);

    String words() {
        return words;
    }
}
