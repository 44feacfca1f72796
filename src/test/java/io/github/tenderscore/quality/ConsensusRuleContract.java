package io.github.tenderscore.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.RuleContract;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every consensus rule of a catalogue keeps; a rule is tested by being registered. */
abstract class ConsensusRuleContract extends RuleContract<ConsensusRule> {

    private static final List<List<Ratio>> MARKS = Stream.of(
                    "4", "3 4", "0 5", "3 4 4", "0 0 0 0", "5 1 4 3", "2.5 10 1/3 7 7", "8 8 5 2 0 10", "3 3 3 3 3 3 4")
            .map(row -> Stream.of(row.split(" ")).map(Ratio::parse).toList())
            .toList();

    private static Stream<List<Ratio>> fit(Made<ConsensusRule> given) {
        return MARKS.stream()
                .filter(marks -> given.rule().requirement(marks.size()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("made")
    void worksAMarkOutExactlyWhereThePanelDoesNotAgreeIt(Made<ConsensusRule> given) {
        assertThat(fit(given))
                .isNotEmpty()
                .allSatisfy(marks -> assertThat(given.rule().unrounded(marks).isEmpty())
                        .isEqualTo(given.rule().isModerated()));
    }

    @ParameterizedTest
    @MethodSource("made")
    void staysBetweenTheLowestAndTheHighestMark(Made<ConsensusRule> given) {
        assertThat(fit(given))
                .allSatisfy(marks -> given.rule()
                        .unrounded(marks)
                        .ifPresent(mark -> assertThat(mark).isBetween(Collections.min(marks), Collections.max(marks))));
    }

    @ParameterizedTest
    @MethodSource("made")
    void doesNotDependOnTheOrderOfTheMarks(Made<ConsensusRule> given) {
        assertThat(fit(given)).allSatisfy(marks -> {
            List<Ratio> turned = new ArrayList<>(marks);
            for (int i = 0; i < marks.size(); i++) {
                Collections.rotate(turned, 1);
                assertThat(given.rule().unrounded(turned))
                        .isEqualTo(given.rule().unrounded(marks));
                assertThat(given.rule().explain(turned)).isEqualTo(given.rule().explain(marks));
            }
            Collections.reverse(turned);
            assertThat(given.rule().unrounded(turned)).isEqualTo(given.rule().unrounded(marks));
        });
    }

    @ParameterizedTest
    @MethodSource("made")
    void givesTheMarkThatAllGave(Made<ConsensusRule> given) {
        Ratio mark = Ratio.parse("7/3");
        List<Ratio> same = Collections.nCopies(5, mark);
        assertThat(given.rule().unrounded(same))
                .isEqualTo(given.rule().isModerated() ? Optional.empty() : Optional.of(mark));
    }

    @ParameterizedTest
    @MethodSource("made")
    void roundsAsItSays(Made<ConsensusRule> given) {
        Ratio mark = Ratio.parse("11/3");
        assertThat(given.rule().rounded(mark))
                .isEqualTo(given.rule()
                        .rounding()
                        .map(digits -> mark.round(digits.decimals(), digits.mode()))
                        .orElse(mark));
    }

    @ParameterizedTest
    @MethodSource("made")
    void explainsItsMark(Made<ConsensusRule> given) {
        assertThat(fit(given)).allSatisfy(marks -> {
            Step step = given.rule().explain(marks);
            assertThat(step.label()).isEqualTo("Agreed mark");
            assertThat(step.exact()).isEqualTo(given.rule().unrounded(marks));
            assertThat(step.value()).isEqualTo(given.rule().unrounded(marks).map(given.rule()::rounded));
            assertThat(step.substituted() + step.note()).isNotBlank();
            assertThat(FormulaReader.disagreements(step)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("made")
    void neverGivesLessWhereAnEvaluatorGivesMore(Made<ConsensusRule> given) {
        assertThat(fit(given)).allSatisfy(marks -> {
            for (int i = 0; i < marks.size(); i++) {
                List<Ratio> better = new ArrayList<>(marks);
                better.set(i, marks.get(i).plus(Ratio.of(1, 2)));
                Optional<Ratio> before = given.rule().unrounded(marks);
                given.rule()
                        .unrounded(better)
                        .ifPresent(after -> assertThat(after).isGreaterThanOrEqualTo(before.orElseThrow()));
            }
        });
    }
}
