package io.github.tenderscore.explain;

import java.util.List;

/** Steps as plain text. */
final class StepText {

    private static final int FIRST_SIZE = 1_024;

    private StepText() {}

    static String whole(Step top) {
        StringBuilder text = new StringBuilder(FIRST_SIZE);
        append(text, top, 0);
        return text.toString();
    }

    /** The way from the result to the last of its only steps, and some of the steps below that. */
    static String summary(List<Step> way, List<Step> shown) {
        StringBuilder text = new StringBuilder(FIRST_SIZE);
        for (int depth = 0; depth < way.size(); depth++) {
            heading(text, way.get(depth), depth);
        }
        Step last = way.get(way.size() - 1);
        for (Step step : shown) {
            heading(text, step, way.size());
        }
        int others = last.steps().size() - shown.size();
        if (others > 0) {
            indent(text, way.size())
                    .append("and ")
                    .append(others)
                    .append(others == 1 ? " other step\n" : " other steps\n");
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Step step, int depth) {
        heading(text, step, depth);
        if (!step.formula().isEmpty()) {
            indent(text, depth + 2).append(OneLine.of(step.formula())).append('\n');
            indent(text, depth + 2).append("= ").append(OneLine.of(step.substituted()));
            step.exact()
                    .map(Figures::readable)
                    .filter(exact -> !exact.equals(step.substituted()))
                    .ifPresent(exact -> text.append(" = ").append(exact));
            rounding(text, step);
        } else if (step.exact().isPresent() && step.rounding().isPresent()) {
            indent(text, depth + 2).append(Figures.readable(step.exact().get()));
            rounding(text, step);
        }
        if (!step.note().isEmpty()) {
            indent(text, depth + 2).append(OneLine.of(step.note())).append('\n');
        }
        for (Step below : step.steps()) {
            append(text, below, depth + 1);
        }
    }

    private static void rounding(StringBuilder text, Step step) {
        step.rounding().ifPresent(digits -> text.append(", rounded ").append(digits.text()));
        text.append('\n');
    }

    private static void heading(StringBuilder text, Step step, int depth) {
        indent(text, depth).append(OneLine.of(step.label()));
        step.value()
                .ifPresent(value -> text.append(": ")
                        .append(step.rounding()
                                .map(digits -> Figures.rounded(value, digits))
                                .orElseGet(() -> Figures.readable(value))));
        text.append('\n');
    }

    private static StringBuilder indent(StringBuilder text, int depth) {
        for (int i = 0; i < depth; i++) {
            text.append("  ");
        }
        return text;
    }
}
