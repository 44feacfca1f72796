package io.github.tenderscore.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsensusRulesTest extends ConsensusRuleContract {

    private static final List<Parameters> ROUNDINGS = Stream.of("none", "half-up 2", "half-even 0", "down 6")
            .map(text -> Parameters.of("rounding", text))
            .toList();

    @Override
    protected Catalogue<ConsensusRule> catalogue() {
        return ConsensusRules.catalogue();
    }

    @Override
    protected Map<String, List<Parameters>> parameters() {
        return Map.of(
                "moderated",
                List.of(Parameters.NONE),
                "CN-MEAN",
                ROUNDINGS,
                "CN-MEDIAN",
                ROUNDINGS,
                "CN-TRIM",
                ROUNDINGS);
    }

    private static Optional<Ratio> mark(ConsensusRule rule, String marks) {
        return rule.unrounded(marks(marks));
    }

    private static List<Ratio> marks(String marks) {
        return Stream.of(marks.split(" ")).map(Ratio::parse).toList();
    }

    /** By hand: (3 + 4 + 4) / 3 = 11/3; (0 + 5) / 2 = 5/2. */
    @Test
    void theMeanOfTheMarks() {
        ConsensusRule rule = ConsensusRules.mean("none");
        assertThat(mark(rule, "3 4 4")).contains(Ratio.of(11, 3));
        assertThat(mark(rule, "0 5")).contains(Ratio.of(5, 2));
        assertThat(mark(rule, "4")).contains(Ratio.of(4));
    }

    /** By hand: in order 1 2 5, the middle is 2; in order 1 2 4 5, it is (2 + 4) / 2 = 3. */
    @Test
    void theMedianOfTheMarks() {
        ConsensusRule rule = ConsensusRules.median("none");
        assertThat(mark(rule, "5 1 2")).contains(Ratio.of(2));
        assertThat(mark(rule, "5 1 2 4")).contains(Ratio.of(3));
        assertThat(mark(rule, "2 3")).contains(Ratio.of(5, 2));
    }

    /** By hand: without 0 and 5, (3 + 4) / 2 = 7/2; of equal extremes only one goes: without one 5 and the 1, (5 + 5 + 2) / 3 = 4. */
    @Test
    void theMeanWithoutTheExtremes() {
        ConsensusRule rule = ConsensusRules.trimmedMean("none");
        assertThat(mark(rule, "0 3 4 5")).contains(Ratio.of(7, 2));
        assertThat(mark(rule, "5 5 5 1 2")).contains(Ratio.of(4));
    }

    @Test
    void theTrimmedMeanNeedsFourMarks() {
        ConsensusRule rule = ConsensusRules.trimmedMean("none");
        assertThat(rule.requirement(4)).isEmpty();
        assertThat(rule.requirement(3))
                .contains("be at least 4, because the rule CN-TRIM leaves out the highest and the lowest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.unrounded(marks("1 2 3")))
                .withMessage("The number (3) of marks under the rule CN-TRIM must be at least 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsensusRules.mean("none").unrounded(List.of()))
                .withMessage("The number (0) of marks under the rule CN-MEAN must be at least 1");
    }

    @Test
    void thePanelAgreesUnlessTheMethodSaysOtherwise() {
        ConsensusRule rule = ConsensusRules.moderated();
        assertThat(rule.isModerated()).isTrue();
        assertThat(mark(rule, "3 4 4")).isEmpty();
        assertThat(rule.rounding()).isEmpty();
        assertThat(rule.explain(marks("3 4")).note()).isEqualTo("agreed by the panel, which records why");
        assertThat(ConsensusRules.mean("none").isModerated()).isFalse();
    }

    /** By hand: 11/3 = 3.666…. */
    @Test
    void roundsAsPublished() {
        assertThat(ConsensusRules.mean("half-up 2").rounding()).contains(Rounding.halfUp(2));
        assertThat(ConsensusRules.mean("half-up 2").rounded(Ratio.of(11, 3))).isEqualTo(Ratio.parse("3.67"));
        assertThat(ConsensusRules.median("down 1").rounded(Ratio.of(11, 3))).isEqualTo(Ratio.parse("3.6"));
        assertThat(ConsensusRules.trimmedMean("half-up 0").rounded(Ratio.of(7, 2)))
                .isEqualTo(Ratio.of(4));
        assertThat(ConsensusRules.mean("none").rounded(Ratio.of(11, 3))).isEqualTo(Ratio.of(11, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "None", "half-up", "2", "half up 2", "half-up 7", "half-up 02", "half-up  2", "nearest 2"})
    void refusesARoundingThatSaysSomethingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsensusRules.mean(text))
                .withMessage("The parameter rounding (" + text + ") of the rule CN-MEAN must be none, or a mode and "
                        + "decimals from 0 to 6 such as \"half-up 2\"; a mode is one of half-up, half-even, half-down, "
                        + "down, up, floor, ceiling");
    }

    @Test
    void explainsWithTheFiguresPutIn() {
        Step mean = ConsensusRules.mean("half-up 2").explain(marks("4 3 4"));
        assertThat(mean.formula()).isEqualTo("mean of the marks");
        assertThat(mean.substituted()).isEqualTo("(3 + 4 + 4) / 3");
        assertThat(mean.value()).contains(Ratio.parse("3.67"));
        assertThat(mean.note()).isEmpty();
        Step median = ConsensusRules.median("none").explain(marks("4 3 5"));
        assertThat(median.substituted()).isEqualTo("4");
        assertThat(median.note()).isEqualTo("the marks in order: 3, 4, 5");
        Step trimmed = ConsensusRules.trimmedMean("none").explain(marks("4 3 5 0"));
        assertThat(trimmed.formula()).isEqualTo("mean of the marks without the highest and the lowest");
        assertThat(trimmed.substituted()).isEqualTo("(3 + 4) / 2");
    }

    /** Style rule 7: what no source confirms says so, and is not what a method means by saying nothing. */
    @Test
    void saysHowFarEachIsConfirmed() {
        assertThat(ConsensusRules.catalogue().types())
                .extracting(RuleType::id, RuleType::evidence)
                .containsExactly(
                        tuple("moderated", Evidence.PARTIAL),
                        tuple("CN-MEAN", Evidence.SOURCE),
                        tuple("CN-MEDIAN", Evidence.UNVERIFIED),
                        tuple("CN-TRIM", Evidence.UNVERIFIED));
    }

    @Test
    void aRuleOfOnesOwnNeedsTwoMethods() {
        ConsensusRule own = new ConsensusRule() {
            @Override
            public String id() {
                return "X-LOWEST";
            }

            @Override
            public Optional<Ratio> unrounded(List<Ratio> marks) {
                return marks.stream().sorted().findFirst();
            }
        };
        assertThat(own.isOwn()).isTrue();
        assertThat(own.isModerated()).isFalse();
        assertThat(own.requirement(1)).isEmpty();
        assertThat(own.rounded(Ratio.of(11, 3))).isEqualTo(Ratio.of(11, 3));
        assertThat(own.explain(marks("4 3")).exact()).contains(Ratio.of(3));
        assertThat(own.explain(marks("4 3")).note())
                .isEqualTo("as rule X-LOWEST gives it; the rule does not show its steps");
    }
}
