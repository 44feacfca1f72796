package io.github.tenderscore.monitor.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MaturitySurveyTest {

    private static final PracticeArea AREA = new PracticeArea("social-value", "Social value", Optional.of(Ratio.of(4)));

    /** Answers of one person each, in turn from two departments; 0 stands for no level. */
    private static MaturitySurvey survey(int minimum, int... levels) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            answers.add(new Answer(
                    "r" + i,
                    i % 2 == 0 ? "Adults" : "Highways",
                    AREA.id(),
                    levels[i] == 0 ? Optional.empty() : Optional.of(levels[i])));
        }
        return new MaturitySurvey(LocalDate.of(2026, 10, 1), minimum, List.of(AREA), answers, List.of());
    }

    private static AreaMaturity area(int minimum, int... levels) {
        return survey(minimum, levels).results().get(0);
    }

    @Test
    void theMiddleComesWithItsSpread() {
        // monitoring.md section 8: 3 4 2 3 5 1 3 -> median 3, mean 3, range 4, SD 1.195229, index 50, CONTESTED
        AreaMaturity area = area(5, 3, 4, 2, 3, 5, 1, 3);
        Spread spread = area.spread().orElseThrow();
        assertThat(spread.median()).isEqualTo(Ratio.of(3));
        assertThat(spread.mean()).isEqualTo(Ratio.of(3));
        assertThat(spread.range()).isEqualTo(Ratio.of(4));
        assertThat(spread.variance()).isEqualTo(Ratio.of(10, 7));
        assertThat(Rounding.halfUp(6).format(spread.deviation())).isEqualTo("1.195229");
        assertThat(spread.index()).isEqualTo(Ratio.of(50));
        assertThat(area.state()).isEqualTo(AreaMaturity.State.CONTESTED);
    }

    @Test
    void whatIsContestedHasNoScore() {
        MaturitySurvey survey = survey(5, 3, 4, 2, 3, 5, 1, 3);
        assertThat(survey.results().get(0).score()).isEmpty();
        assertThat(survey.results().get(0).gapToTarget()).isEmpty();
        assertThat(reading(survey, "maturity/social-value/score"))
                .isEqualTo(new Reading.Missing(
                        "contested", "7 answers lie 3 levels or more apart: the spread is shown and no score"));
        assertThat(reading(survey, "maturity/social-value/range")).isEqualTo(new Reading.Exact(Ratio.of(4)));
    }

    private static Reading reading(MaturitySurvey survey, String id) {
        return survey.indicators().stream()
                .filter(one -> one.id().equals(id))
                .map(Indicator::reading)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void threeLevelsApartAreContestedAndTwoAreNot() {
        assertThat(area(2, 2, 5).state()).isEqualTo(AreaMaturity.State.CONTESTED);
        assertThat(area(2, 3, 5).state()).isEqualTo(AreaMaturity.State.SCORED);
        // by hand: mean 4, index 75, target 4
        assertThat(area(2, 3, 5).score().orElseThrow().known()).contains(Ratio.of(75));
        assertThat(area(2, 3, 5).gapToTarget().orElseThrow().known()).contains(Ratio.ZERO);
        assertThat(area(2, 3, 4).spread().orElseThrow().median()).isEqualTo(Ratio.of(7, 2));
    }

    @Test
    void tooFewAnswersShowNothing() {
        MaturitySurvey survey = survey(3, 4, 4);
        assertThat(survey.results().get(0).state()).isEqualTo(AreaMaturity.State.TOO_FEW_RESPONDENTS);
        assertThat(survey.indicators())
                .extracting(Indicator::id)
                .doesNotContain("maturity/social-value/mean", "maturity/social-value/median");
        assertThat(reading(survey, "maturity/social-value/score"))
                .isEqualTo(
                        new Reading.Missing("too-few-respondents", "2 answers are fewer than the council's minimum"));
        assertThat(area(3, 4, 4, 0).state()).isEqualTo(AreaMaturity.State.TOO_FEW_RESPONDENTS);
    }

    @Test
    void whoGaveNoLevelWidensTheBounds() {
        AreaMaturity area = area(2, 3, 4, 0, 0);
        assertThat(area.known()).isEqualTo(2);
        assertThat(area.unknown()).isEqualTo(2);
        // by hand: 7 of 2 known; (7 + 2) / 4 and (7 + 10) / 4
        assertThat(area.mean())
                .contains(new Reading.Bounded(
                        Optional.of(Ratio.of(7, 2)), Ratio.of(9, 4), Ratio.of(17, 4), Ratio.of(1, 2)));
        // by hand: 100 × (7/2 - 1) / 4 = 62.5; 31.25; 81.25
        assertThat(area.score())
                .contains(new Reading.Bounded(
                        Optional.of(Ratio.parse("62.5")), Ratio.parse("31.25"), Ratio.parse("81.25"), Ratio.of(1, 2)));
        // by hand: 4 less the mean
        assertThat(area.gapToTarget())
                .contains(new Reading.Bounded(
                        Optional.of(Ratio.of(1, 2)), Ratio.of(-1, 4), Ratio.of(7, 4), Ratio.of(1, 2)));
    }

    @Test
    void departmentsAreShownApart() {
        // by hand: Adults 5, 5, 4 and Highways 3, 4: means 14/3 and 7/2
        AreaMaturity area = area(2, 5, 3, 5, 4, 4);
        assertThat(area.departments())
                .extracting(DepartmentMaturity::department)
                .containsExactly("Adults", "Highways");
        assertThat(area.departmentRange()).contains(Ratio.of(14, 3).minus(Ratio.of(7, 2)));
        AreaMaturity few = area(3, 5, 3, 5, 4, 4);
        assertThat(few.departments().get(1).spread()).isEmpty();
        assertThat(few.departmentRange()).isEmpty();
        assertThat(reading(survey(3, 5, 3, 5, 4, 4), "maturity/social-value/departments/Highways/mean"))
                .isEqualTo(
                        new Reading.Missing("too-few-respondents", "2 answers are fewer than the council's minimum"));
    }

    @Test
    void refusesAnswersThatAreNone() {
        assertThatThrownBy(() -> survey(1, 3))
                .hasMessageContaining("The minimum (1) of respondents must be at least 2, because one answer is not the"
                        + " council's");
        Answer answer = new Answer("r", "Adults", "gone", Optional.of(3));
        assertThatThrownBy(() -> new MaturitySurvey(
                        LocalDate.of(2026, 10, 1), 2, List.of(AREA, AREA), List.of(answer, answer), List.of()))
                .hasMessageContaining("Each practice area must stand once")
                .hasMessageContaining("The area (gone) of an answer of r must be one of the survey")
                .hasMessageContaining("The answer of r on gone must stand once");
        assertThatThrownBy(() -> new Answer("r", "Adults", "a", Optional.of(6)))
                .hasMessage("The level (6) of r on a must be from 1 to 5");
        assertThatThrownBy(() -> new PracticeArea("a", "A", Optional.of(Ratio.of(6))))
                .hasMessage("The target (6) of the practice area a must be from 1 to 5");
        assertThatThrownBy(() -> new Spread(List.of()))
                .hasMessage("The levels [] of answers must be from 1 to 5, and at least one");
    }

    @Property
    void everyFigureIsExplainedAndOneMoreWithoutALevelMovesOnlyTheCoverage(
            @ForAll @Size(min = 4, max = 9) List<@IntRange(min = 1, max = 5) Integer> levels) {
        int[] known = levels.stream().mapToInt(Integer::intValue).toArray();
        int[] more = java.util.Arrays.copyOf(known, known.length + 1);
        AreaMaturity before = area(2, known);
        AreaMaturity after = area(2, more);
        assertThat(after.mean().orElseThrow().known())
                .isEqualTo(before.mean().orElseThrow().known());
        assertThat(after.mean().orElseThrow().coverage())
                .isLessThan(before.mean().orElseThrow().coverage());
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(survey(2, more).indicators())
                .allSatisfy(one -> one.step()
                        .ifPresent(step ->
                                assertThat(FormulaReader.disagreements(step)).isEmpty()));
        assertThat(survey(2, more).indicators()).extracting(Indicator::id).doesNotHaveDuplicates();
    }
}
