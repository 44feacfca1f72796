package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The steps and words that several tests share. */
final class Steps {

    /** The label of the step that says where a test starts to flag. */
    static final String THRESHOLD = "Price below which the test flags";

    /** What is measured by a test that compares the price itself with a price. */
    static final String PRICE = "price";

    private Steps() {}

    static String label(LowTenderTest test) {
        return capital(test.statistic());
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** An answer for each tender. */
    static List<Answer> each(PriceField field, IntFunction<Answer> answer) {
        List<Answer> answers = new ArrayList<>(field.size());
        for (int tender = 0; tender < field.size(); tender++) {
            answers.add(answer.apply(tender));
        }
        return List.copyOf(answers);
    }

    static Answer answer(boolean flag, Reading reading) {
        return flag ? new Answer.Flag(reading) : new Answer.NoFlag(reading);
    }

    /** An answer by the price itself: the figure is the price, the limit the price at which the test starts to flag. */
    static Answer byPrice(boolean flag, Ratio price, Ratio threshold, List<Integer> used) {
        return answer(flag, new Reading(price, threshold, threshold, used));
    }

    /** The step of a test that is not possible. */
    static Step noTest(LowTenderTest test, Answer answer) {
        String reason = answer instanceof Answer.NoTest none ? none.reason() : answer.code();
        return Step.of(label(test)).note("no test, because " + reason).build();
    }

    /** The mean with every price put in, from the lowest to the highest. */
    static Step mean(String label, ReferenceStatistics prices) {
        return mean(label, "prices", prices.prices()).exact(prices.mean()).build();
    }

    /** A mean of some figures, still without its own. */
    static Step.Builder mean(String label, String of, Collection<Ratio> figures) {
        return Step.of(label)
                .formula(
                        "sum of the " + of + " / their number",
                        figures.stream().map(Figures::factor).collect(Collectors.joining(" + ", "(", ")")) + " / "
                                + figures.size());
    }

    /** Some figures in a note. */
    static String list(Collection<Ratio> figures) {
        return figures.isEmpty()
                ? "none"
                : figures.stream().map(Figures::readable).collect(Collectors.joining("; "));
    }

    /** The median with the figure, or the two figures, that lie in the middle. */
    static Step median(String label, String of, ReferenceStatistics figures) {
        List<Ratio> ascending = figures.prices();
        int middle = ascending.size() / 2;
        boolean odd = ascending.size() % 2 == 1;
        String upper = Figures.factor(ascending.get(middle));
        return Step.of(label)
                .formula(
                        odd ? "the one in the middle" : "mean of the two in the middle",
                        odd ? upper : "(" + Figures.factor(ascending.get(middle - 1)) + " + " + upper + ") / 2")
                .exact(figures.median())
                .note(of + ascending.stream().map(Figures::exact).collect(Collectors.joining("; ")))
                .build();
    }
}
