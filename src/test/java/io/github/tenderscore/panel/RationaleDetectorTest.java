package io.github.tenderscore.panel;

import static io.github.tenderscore.panel.Panels.MARKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.RationaleFinding.Kind;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScale.Grade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RationaleDetectorTest {

    private static final MarkScale SCALE = MarkScale.of(
            Grade.of("0", "No response, or one that does not meet the requirement"),
            Grade.of("3", "The response meets the requirement in most respects, with some minor omissions"),
            Grade.of("5", "The response exceeds the requirement and gives full confidence that it will be delivered"));

    private static final Methodology METHOD = Methodology.named("Advice service")
            .mark("mobilisation", "Plan for mobilisation in the first three months", SCALE)
            .build();

    private static IndividualMark mark(String evaluator, String tender, String rationale) {
        return new IndividualMark(evaluator, "mobilisation", tender, Ratio.of(3), rationale, List.of(), MARKED);
    }

    private static List<RationaleFinding> found(IndividualMark... marks) {
        return RationaleDetector.PROJECT_DEFAULT.find(Panel.empty().with(marks), METHOD);
    }

    private static Ratio share(String rationale) {
        return found(mark("E1", "A", rationale)).get(0).share();
    }

    @Test
    void aReasonThatSaysSomethingOfTheTenderIsLeftAlone() {
        assertThat(
                        found(
                                mark(
                                        "E1",
                                        "A",
                                        "Names a mobilisation manager from week one, but no cover when two sites open on the same day (page 12)."),
                                mark(
                                        "E1",
                                        "B",
                                        "Sets out a timetable by week; training of night staff starts only in month four (section 3.2).")))
                .isEmpty();
    }

    /** By hand: response, meet, requirement, most, respect, some, minor, omission: all eight words stand in pairs of the descriptor. */
    @Test
    void aReasonThatRepeatsTheScaleIsNamed() {
        List<RationaleFinding> found =
                found(mark("E1", "A", "Response meets requirements in most respects; some minor omissions."));
        assertThat(found)
                .containsExactly(new RationaleFinding(
                        Kind.REPEATS_SCALE,
                        "E1",
                        "mobilisation",
                        List.of("A"),
                        Ratio.ONE,
                        "Response meets requirements in most respects; some minor omissions.",
                        "The response meets the requirement in most respects, with some minor omissions"));
    }

    /**
     * By hand: bidder, meet, requirement, most, respect, only, minor, omission. The pairs meet requirement, requirement most, most respect
     * and minor omission stand in the descriptor; they cover six words of eight.
     */
    @Test
    void aParaphraseIsMeasuredByTheWordsItKeeps() {
        assertThat(share("Bidder meets requirement in most respects, only minor omissions"))
                .isEqualTo(Ratio.of(6, 8));
    }

    /** By hand: exceed, requirement, deliver, confidence, full: only the pair exceed requirement is kept; in any order all but one word is. */
    @Test
    void aRunOfOneFindsWordsInAnotherOrder() {
        Panel panel = Panel.empty().with(mark("E1", "A", "Exceeds requirement: deliver with confidence, full"));
        assertThat(RationaleDetector.PROJECT_DEFAULT.find(panel, METHOD)).isEmpty();
        RationaleDetector inAnyOrder = new RationaleDetector(1, Percent.of("80"), Percent.of("80"));
        assertThat(inAnyOrder.find(panel, METHOD))
                .extracting(RationaleFinding::share)
                .containsExactly(Ratio.of(4, 5));
    }

    @Test
    void aReasonThatRepeatsTheCriterionIsNamed() {
        assertThat(found(mark("E1", "A", "A plan for mobilisation in the first three months.")))
                .extracting(RationaleFinding::kind, RationaleFinding::matched)
                .containsExactly(tuple(Kind.REPEATS_CRITERION, "Plan for mobilisation in the first three months"));
    }

    /** By hand: of six words all stand in the second descriptor, four in the first. */
    @Test
    void theDescriptorOfWhichMostIsRepeatedIsNamed() {
        Methodology method = Methodology.named("Advice service")
                .mark(
                        "mobilisation",
                        "Plan",
                        MarkScale.of(
                                Grade.of("5", "Covers every site from day one"),
                                Grade.of("3", "Covers every site from day one, some weekends"),
                                Grade.of("0", "Covers every site")))
                .build();
        Panel panel = Panel.empty().with(mark("E1", "A", "\"Covers every site from day one, some weekends\""));
        assertThat(RationaleDetector.PROJECT_DEFAULT.find(panel, method))
                .extracting(RationaleFinding::share, RationaleFinding::matched)
                .containsExactly(tuple(Ratio.ONE, "Covers every site from day one, some weekends"));
    }

    @Test
    void furtherWordingOfTheCriterionCountsToo() {
        Panel panel =
                Panel.empty().with(mark("E1", "A", "Describes how staff transfer and premises are ready on day one"));
        Map<String, List<String>> wording =
                Map.of("mobilisation", List.of("Describe how staff transfer, and that premises are ready on day one."));
        assertThat(RationaleDetector.PROJECT_DEFAULT.find(panel, METHOD)).isEmpty();
        assertThat(RationaleDetector.PROJECT_DEFAULT.find(panel, METHOD, wording))
                .extracting(RationaleFinding::kind)
                .containsExactly(Kind.REPEATS_CRITERION);
    }

    /** By hand: plan mobilisation stands in the criterion, meet requirement in the scale: half of the words each, all of them together. */
    @Test
    void aReasonPutTogetherFromBothIsNamed() {
        assertThat(found(mark("E1", "A", "The plan for mobilisation meets the requirement.")))
                .extracting(RationaleFinding::kind)
                .containsExactly(Kind.REPEATS_BOTH);
    }

    /** A descriptor of one word is shorter than a run; it counts as a whole. */
    @Test
    void shortDescriptorsAreLookedForAsAWhole() {
        Panel panel =
                Panel.empty().with(new IndividualMark("E1", "method", "A", Ratio.of(4), "Good.", List.of(), MARKED));
        assertThat(RationaleDetector.PROJECT_DEFAULT.find(panel, Panels.method()))
                .extracting(RationaleFinding::matched)
                .containsExactly("good");
    }

    @Test
    void theSameReasonForSeveralTendersIsNamed() {
        String reason = "Names the manager of each shift and how absence is covered within the hour.";
        List<RationaleFinding> found = found(
                mark("E1", "C", "Names the manager of each shift, and how absence is covered within the hour"),
                mark("E1", "A", reason),
                mark("E1", "B", "Gives a rota for weekends but says nothing of nights."),
                mark("E2", "B", reason));
        assertThat(found)
                .containsExactly(new RationaleFinding(
                        Kind.SAME_FOR_SEVERAL,
                        "E1",
                        "mobilisation",
                        List.of("A", "C"),
                        Ratio.ONE,
                        reason,
                        "Names the manager of each shift, and how absence is covered within the hour"));
    }

    /**
     * By hand: alder (birch) name manager each shift how absence covered within hour: ten words and nine pairs in each, of which the eight
     * without the name are the same: 8 of 10.
     */
    @Test
    void reasonsThatDifferByANameAreNearlyTheSame() {
        IndividualMark[] marks = {
            mark("E1", "A", "Alder names manager each shift how absence covered within hour"),
            mark("E1", "B", "Birch names manager each shift how absence covered within hour")
        };
        assertThat(found(marks))
                .extracting(RationaleFinding::share, RationaleFinding::tenders)
                .containsExactly(tuple(Ratio.of(4, 5), List.of("A", "B")));
        assertThat(new RationaleDetector(2, Percent.of("60"), Percent.of("80.1"))
                        .find(Panel.empty().with(marks), METHOD))
                .isEmpty();
    }

    @Test
    void reasonsOfModerationsAreLookedAtToo() {
        Panel panel = Panel.empty()
                .with(Panels.moderation("method", "A", "4", "4"), Panels.moderation("method", "B", "4", "4"));
        assertThat(new RationaleDetector(1, Percent.of("90"), Percent.of("50")).find(panel, Panels.method()))
                .extracting(RationaleFinding::writer, RationaleFinding::tenders)
                .containsExactly(tuple("M1", List.of("A", "B")));
    }

    @Test
    void theOrderOfTheRecordMattersToNothing() {
        List<IndividualMark> marks = new ArrayList<>(List.of(
                mark("E1", "A", "one two three four five six"),
                mark("E1", "B", "one two three four five six"),
                mark("E1", "C", "one two three four five seven"),
                mark("E2", "A", "Response meets the requirement in most respects"),
                mark("E2", "B", "one two three four five six")));
        List<RationaleFinding> ordered =
                RationaleDetector.PROJECT_DEFAULT.find(Panel.empty().with(marks), METHOD);
        assertThat(ordered).isNotEmpty();
        for (int i = 0; i < marks.size(); i++) {
            Collections.rotate(marks, 1);
            assertThat(RationaleDetector.PROJECT_DEFAULT.find(Panel.empty().with(marks), METHOD))
                    .isEqualTo(ordered);
        }
    }

    @Test
    void textsWithoutWordsAreLeftToTheCheck() {
        assertThat(found(mark("E1", "A", "  "), mark("E1", "B", "—"), mark("E1", "C", "")))
                .isEmpty();
    }

    @Test
    void allOfAReasonIsTheMostThatCanBeAskedFor() {
        RationaleDetector strict = new RationaleDetector(2, Percent.WHOLE, Percent.WHOLE);
        Panel panel = Panel.empty()
                .with(
                        mark("E1", "A", "Response meets requirements in most respects; some minor omissions."),
                        mark("E1", "B", "Response meets requirements in most respects; some minor gaps."));
        assertThat(strict.find(panel, METHOD))
                .extracting(RationaleFinding::tenders)
                .containsExactly(List.of("A"));
    }

    /** Three letters are too few for a plural, and "ss" is none: gas and pass stay what they are. */
    @Test
    void pluralsAreTheSameWord() {
        assertThat(Words.of("gas pass plans").alike(Words.of("gas pass plan"), 1))
                .isEqualTo(Ratio.ONE);
        assertThat(Words.of("gas").alike(Words.of("ga"), 1)).isEqualTo(Ratio.ZERO);
        assertThat(Words.of("pass").alike(Words.of("pas"), 1)).isEqualTo(Ratio.ZERO);
        assertThat(Words.of("vans").alike(Words.of("van"), 1)).isEqualTo(Ratio.ONE);
    }

    @Test
    void refusesThresholdsOutsideTheirRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RationaleDetector(0, Percent.of("60"), Percent.of("80")))
                .withMessage("The number (0) of words in a row must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RationaleDetector(2, Percent.of("0"), Percent.of("80")))
                .withMessage("The share \"repeats\" (0%) must be above 0% and at most 100%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RationaleDetector(2, Percent.of("60"), new Percent(Ratio.of(101))))
                .withMessage("The share \"same\" (101%) must be above 0% and at most 100%");
    }
}
