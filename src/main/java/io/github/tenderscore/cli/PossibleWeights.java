package io.github.tenderscore.cli;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.ScoreTable;
import io.github.tenderscore.robustness.WeightRegion;
import io.github.tenderscore.simulation.Limits;
import io.github.tenderscore.simulation.WeightDistribution;
import io.github.tenderscore.simulation.WeightDistributions;
import java.util.ArrayList;
import java.util.List;

/** Which weights are thought possible, in the words of the command line. */
sealed interface PossibleWeights {

    /** How they are written. */
    String FORMS = "free, published, ranked, around PERCENT, or between CRITERION LEAST MOST";

    /** All that are possible, for what is found exactly. */
    WeightRegion region(ScoreTable table);

    /** All that are possible, equally likely. */
    WeightDistribution distribution(ScoreTable table);

    /** Reads for example {@code free}, {@code ranked}, {@code around 5} or {@code between price 30 50; quality 40 60}. */
    static PossibleWeights parse(String text) {
        String words = text.strip();
        if (words.equals("free")) {
            return new Free();
        }
        if (words.equals("published")) {
            return new Published();
        }
        if (words.equals("ranked")) {
            return new Ranked();
        }
        if (words.startsWith("around ")) {
            String percent = words.substring("around ".length()).strip();
            Ratio.parse(percent);
            return new Around(percent);
        }
        if (words.startsWith("between ")) {
            return new Between(between(words.substring("between ".length())));
        }
        throw new IllegalArgumentException("Weights must be " + FORMS + ", with a semicolon between two criteria");
    }

    private static List<Limits> between(String words) {
        List<Limits> limits = new ArrayList<>();
        for (String one : words.split(";", -1)) {
            Limits next = limits(one.strip());
            if (limits.stream().anyMatch(before -> before.criterion().equals(next.criterion()))) {
                throw new IllegalArgumentException(
                        "The criterion (" + next.criterion() + ") must have limits only once");
            }
            limits.add(next);
        }
        return List.copyOf(limits);
    }

    /** The id of a criterion may hold blanks; the two last words are the limits. */
    private static Limits limits(String words) {
        int last = words.lastIndexOf(' ');
        int middle = words.lastIndexOf(' ', last - 1);
        if (middle < 1) {
            throw new IllegalArgumentException(
                    "The limits (" + words
                            + ") of a weight must be the id of a criterion, the least and the most per cent, such as price 30 50");
        }
        return Limits.of(
                words.substring(0, middle).strip(),
                words.substring(middle, last).strip(),
                words.substring(last).strip());
    }

    /** Limits in points, which are stated in per cent of all points. */
    private static WeightRegion region(ScoreTable table, List<Limits> limits) {
        Ratio point = table.attainable().dividedBy(Ratio.HUNDRED);
        WeightRegion region = WeightRegion.ALL;
        for (Limits one : limits) {
            table.column(one.criterion());
            region = region.between(
                    one.criterion(), one.lower().times(point), one.upper().times(point));
        }
        return region;
    }

    /** Any weights. */
    record Free() implements PossibleWeights {
        @Override
        public WeightRegion region(ScoreTable table) {
            return WeightRegion.ALL;
        }

        @Override
        public WeightDistribution distribution(ScoreTable table) {
            return WeightDistributions.free();
        }
    }

    /** The published ones alone. */
    record Published() implements PossibleWeights {
        @Override
        public WeightRegion region(ScoreTable table) {
            WeightRegion region = WeightRegion.ALL;
            for (ScoreTable.Column column : table.criteria()) {
                region = region.between(column.criterion(), column.weight(), column.weight());
            }
            return region;
        }

        @Override
        public WeightDistribution distribution(ScoreTable table) {
            return WeightDistributions.published(table);
        }
    }

    /** Those that keep the published order of importance. */
    record Ranked() implements PossibleWeights {
        @Override
        public WeightRegion region(ScoreTable table) {
            return WeightRegion.ALL.keepingOrder();
        }

        @Override
        public WeightDistribution distribution(ScoreTable table) {
            return WeightDistributions.ranked(table);
        }
    }

    /** Those close to the published ones. */
    record Around(String percent) implements PossibleWeights {
        @Override
        public WeightRegion region(ScoreTable table) {
            return PossibleWeights.region(table, Limits.around(table, percent));
        }

        @Override
        public WeightDistribution distribution(ScoreTable table) {
            return WeightDistributions.around(table, percent);
        }
    }

    /** Those within limits. */
    record Between(List<Limits> limits) implements PossibleWeights {
        @Override
        public WeightRegion region(ScoreTable table) {
            return PossibleWeights.region(table, limits);
        }

        @Override
        public WeightDistribution distribution(ScoreTable table) {
            return WeightDistributions.between(limits);
        }
    }
}
