package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import java.util.List;
import java.util.stream.Collectors;

/** The steps that the explanations of several tests share. */
final class Steps {

    private Steps() {}

    static String label(LowTenderTest test) {
        return capital(test.statistic());
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The step of a test that is not possible. */
    static Step noTest(LowTenderTest test, Answer answer) {
        String reason = answer instanceof Answer.NoTest none ? none.reason() : answer.code();
        return Step.of(label(test)).note("no test, because " + reason).build();
    }

    /** The mean with every price put in, from the lowest to the highest. */
    static Step mean(String label, ReferenceStatistics prices) {
        return Step.of(label)
                .formula(
                        "sum of the prices / their number",
                        prices.prices().stream().map(Figures::factor).collect(Collectors.joining(" + ", "(", ")"))
                                + " / " + prices.count())
                .exact(prices.mean())
                .build();
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
