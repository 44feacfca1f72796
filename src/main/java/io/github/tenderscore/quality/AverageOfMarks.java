package io.github.tenderscore.quality;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kernel of every rule that works a mark out: a mean of some of the marks, rounded as the rule publishes. */
record AverageOfMarks(String id, Parameters parameters, Average average, Optional<Rounding.Digits> rounding)
        implements ConsensusRule {

    private static final String NONE = "none";
    private static final Pattern ROUNDING = Pattern.compile("([a-z-]+) ([0-9])");

    /** Reads the parameter {@code rounding}; no scale has more decimals than one digit can say. */
    static Optional<Rounding.Digits> rounding(String rule, String text) {
        if (text.equals(NONE)) {
            return Optional.empty();
        }
        Matcher parts = ROUNDING.matcher(text);
        if (parts.matches() && Integer.parseInt(parts.group(2)) <= MarkScale.MAX_DECIMALS) {
            for (Rounding.Mode mode : Rounding.Mode.values()) {
                if (mode.code().equals(parts.group(1))) {
                    return Optional.of(new Rounding.Digits(Integer.parseInt(parts.group(2)), mode));
                }
            }
        }
        String modes =
                Arrays.stream(Rounding.Mode.values()).map(Rounding.Mode::code).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("The parameter rounding (" + text + ") of the rule " + rule + " must be "
                + NONE + ", or a mode and decimals from 0 to " + MarkScale.MAX_DECIMALS
                + " such as \"half-up 2\"; a mode is one of " + modes);
    }

    @Override
    public Optional<String> requirement(int marks) {
        return marks >= average.least()
                ? Optional.empty()
                : Optional.of("be at least " + average.least() + ", because the rule " + id
                        + " leaves out the highest and the lowest");
    }

    @Override
    public Optional<Ratio> unrounded(List<Ratio> marks) {
        return Optional.of(average.of(statistics(marks)));
    }

    @Override
    public Step explain(List<Ratio> marks) {
        ReferenceStatistics statistics = statistics(marks);
        List<Ratio> ascending = statistics.prices();
        int ends = average.leftOut(ascending.size());
        return Step.of("Agreed mark")
                .formula(average.words(), average.figures(ascending))
                .exact(average.of(statistics))
                .rounded(rounding)
                .note(ends == 0 ? "" : "the marks in order: " + row(ascending))
                .build();
    }

    private ReferenceStatistics statistics(List<Ratio> marks) {
        if (marks.isEmpty() || requirement(marks.size()).isPresent()) {
            throw new IllegalArgumentException("The number (" + marks.size() + ") of marks under the rule " + id
                    + " must be at least " + average.least());
        }
        return ReferenceStatistics.of(marks);
    }

    private static String row(List<Ratio> marks) {
        return marks.stream().map(Ratio::toString).collect(Collectors.joining(", "));
    }
}
