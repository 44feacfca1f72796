package io.github.tenderscore.quality;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.NumberTable;
import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kernel of the transform that exchanges a grade for its published value, which may be negative or an amount of money. */
record GradeValues(String id, NumberTable table) implements QualityTransform {

    static final String VALUES = "values";

    static GradeValues of(String id, String text) {
        NumberTable table = NumberTable.parse("the parameter " + VALUES + " of the rule " + id, text);
        Map.Entry<Ratio, Ratio> before = null;
        for (Map.Entry<Ratio, Ratio> entry : table.entries().entrySet()) {
            if (before != null && entry.getValue().compareTo(before.getValue()) < 0) {
                throw new IllegalArgumentException("The value (" + entry.getValue() + ") of the grade " + entry.getKey()
                        + " of the rule " + id + " must not be less than that of the lower grade " + before.getKey()
                        + ", " + before.getValue());
            }
            before = entry;
        }
        return new GradeValues(id, table);
    }

    @Override
    public Parameters parameters() {
        return Parameters.of(VALUES, table.toString());
    }

    @Override
    public Optional<String> requirement(Ratio earned) {
        return table.entries().containsKey(earned)
                ? Optional.empty()
                : Optional.of("be one of " + table.keys() + ", the grades of the rule " + id);
    }

    @Override
    public List<Ratio> points(List<Ratio> earned, Ratio available) {
        return earned.stream().map(this::value).toList();
    }

    @Override
    public Step explain(int index, List<Ratio> earned, Ratio available) {
        Ratio grade = earned.get(index);
        return Step.of("Points that count")
                .exact(value(grade))
                .note("the value that the published table (" + table + ") gives to the grade " + grade
                        + ", which is the one that earns " + grade + " points")
                .build();
    }

    private Ratio value(Ratio grade) {
        Ratio value = table.entries().get(grade);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The grade (" + grade + ") must " + requirement(grade).orElse("be one of " + table.keys()));
        }
        return value;
    }
}
