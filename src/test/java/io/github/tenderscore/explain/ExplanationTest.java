package io.github.tenderscore.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.Explanation.Difference;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    /** 40 × 1,000 / 1,100 = 400/11 = 36.3636…, 24 and 40; together 1104/11 = 100.3636…, at one decimal 100.4. */
    private static final Explanation TOTAL = total("1,100", Ratio.of(400, 11));

    private static Explanation total(String price, Ratio points) {
        return new Explanation(Step.of("Total")
                .formula("points of Price + Quality", Figures.factor(points) + " + 64")
                .exact(points.plus(Ratio.of(64)))
                .rounded(Optional.of(Rounding.halfUp(1)))
                .step(Step.of("Price (of 40)")
                        .formula("points available × lowest price / price", "40 × 1,000 / " + price)
                        .exact(points)
                        .note("rule PR-HYP-MIN")
                        .step(Step.of("Price")
                                .exact(Ratio.parse(price.replace(",", "")))
                                .build())
                        .build())
                .step(Step.of("Quality")
                        .step(Step.of("Question").exact(Ratio.of(24)).build())
                        .step(Step.of("Question")
                                .exact(Ratio.of(40))
                                .note("excellent")
                                .build())
                        .build())
                .build());
    }

    // ---- text -------------------------------------------------------------------------------------------------------

    @Test
    void isWrittenAStepALineOrTwo() {
        assertThat(TOTAL.text()).isEqualTo("""
                        Total: 100.4
                            points of Price + Quality
                            = (400/11) + 64 = 1,104/11 (100.3636…), rounded half up to 1 decimal
                          Price (of 40): 400/11 (36.3636…)
                              points available × lowest price / price
                              = 40 × 1,000 / 1,100 = 400/11 (36.3636…)
                              rule PR-HYP-MIN
                            Price: 1,100
                          Quality
                            Question: 24
                            Question: 40
                                excellent
                        """);
    }

    @Test
    void showsTheRoundingOfAFigureThatIsGiven() {
        Explanation given = new Explanation(Step.of("Price")
                .exact(Ratio.parse("1180000.55"))
                .rounded(Optional.of(Rounding.down(0)))
                .note("GBP net")
                .build());
        assertThat(given.text()).isEqualTo("""
                        Price: 1,180,000
                            1,180,000.55, rounded down to 0 decimals
                            GBP net
                        """);
    }

    // ---- summary ----------------------------------------------------------------------------------------------------

    private static final Explanation FIVE = new Explanation(Step.of("Total")
            .exact(Ratio.of(60))
            .step(Step.of("A").exact(Ratio.of(10)).build())
            .step(Step.of("B").exact(Ratio.of(30)).build())
            .step(Step.of("C").build())
            .step(Step.of("D").exact(Ratio.of(-40)).build())
            .step(Step.of("E").exact(Ratio.of(30)).build())
            .build());

    @Test
    void isSummarisedByTheLargestFiguresWhateverTheirSign() {
        assertThat(FIVE.summary(3)).isEqualTo("""
                        Total: 60
                          D: -40
                          B: 30
                          E: 30
                          and 2 other steps
                        """);
        assertThat(FIVE.summary(4)).isEqualTo("""
                        Total: 60
                          D: -40
                          B: 30
                          E: 30
                          A: 10
                          and 1 other step
                        """);
    }

    @Test
    void isSummarisedFromNothingToEverything() {
        assertThat(FIVE.summary(0)).isEqualTo("Total: 60\n  and 5 other steps\n");
        String all = "Total: 60\n  D: -40\n  B: 30\n  E: 30\n  A: 10\n  C\n";
        assertThat(FIVE.summary(5)).isEqualTo(all);
        assertThat(FIVE.summary(Integer.MAX_VALUE)).isEqualTo(all);
        assertThatThrownBy(() -> FIVE.summary(-1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number (-1) of steps in a summary must not be negative");
    }

    // ---- differences ------------------------------------------------------------------------------------------------

    @Test
    void hasNoDifferenceWithItself() {
        assertThat(TOTAL.diff(TOTAL)).isEmpty();
        assertThat(TOTAL.diff(total("1,100", Ratio.of(400, 11)))).isEmpty();
    }

    @Test
    void namesEveryFigureThatDiffersInItsOwnOrder() {
        // at 1,250 the price earns 32, and the total is 96
        List<Difference> differences = TOTAL.diff(total("1,250", Ratio.of(32)));
        assertThat(differences)
                .hasToString("[Total: 100.4 here, 96 there, "
                        + "Total > Price (of 40): 400/11 (36.3636…) here, 32 there, "
                        + "Total > Price (of 40) > Price: 1,100 here, 1,250 there]");
        assertThat(differences)
                .extracting(Difference::change)
                .containsExactly(
                        Optional.of(Ratio.parse("4.4")), Optional.of(Ratio.of(48, 11)), Optional.of(Ratio.of(-150)));
    }

    @Test
    void namesStepsThatOnlyOneHasItsOwnFirst() {
        Explanation here = tree("Total", 1, "A", "B");
        Explanation there = tree("Total", 1, "B", "C");
        assertThat(here.diff(there))
                .containsExactly(
                        new Difference(List.of("Total", "A"), Optional.of(Ratio.ONE), Optional.empty()),
                        new Difference(List.of("Total", "C"), Optional.empty(), Optional.of(Ratio.ONE)));
        assertThat(here.diff(there)).extracting(Difference::change).containsOnly(Optional.empty());
        assertThat(here.diff(there))
                .hasToString("[Total > A: 1 here, nothing there, Total > C: nothing here, 1 there]");
    }

    @Test
    void tellsAFigureFromNone() {
        Explanation without = new Explanation(Step.of("Total").build());
        Explanation with = new Explanation(Step.of("Total").exact(Ratio.ZERO).build());
        assertThat(without.diff(with)).hasToString("[Total: nothing here, 0 there]");
        assertThat(with.diff(without)).hasToString("[Total: 0 here, nothing there]");
    }

    @Test
    void tellsSiblingsOfTheSameLabelApartByTheirOrder() {
        Explanation here = new Explanation(Step.of("Total")
                .step(Step.of("Q").exact(Ratio.of(1)).step(leaf("Mark", 3)).build())
                .step(Step.of("Q").exact(Ratio.of(2)).step(leaf("Mark", 4)).build())
                .step(Step.of("Q").exact(Ratio.of(3)).step(leaf("Mark", 5)).build())
                .build());
        Explanation there = new Explanation(Step.of("Total")
                .step(Step.of("Q").exact(Ratio.of(1)).step(leaf("Mark", 3)).build())
                .step(Step.of("Q").exact(Ratio.of(7)).step(leaf("Mark", 8)).build())
                .build());
        assertThat(here.diff(there))
                .hasToString("[Total > Q': 2 here, 7 there, Total > Q' > Mark: 4 here, 8 there, "
                        + "Total > Q'': 3 here, nothing there, Total > Q'' > Mark: 5 here, nothing there]");
        assertThat(here.diff(here)).isEmpty();
    }

    private static Explanation tree(String top, long figure, String... below) {
        Step.Builder step = Step.of(top).exact(Ratio.of(figure));
        for (String label : below) {
            step.step(leaf(label, figure));
        }
        return new Explanation(step.build());
    }

    private static Step leaf(String label, long figure) {
        return Step.of(label).exact(Ratio.of(figure)).build();
    }
}
