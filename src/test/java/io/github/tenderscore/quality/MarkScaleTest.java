package io.github.tenderscore.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.MarkScale.Grade;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkScaleTest {

    private static final MarkScale UNEQUAL = MarkScale.of(
            Grade.of("3", "good"), Grade.of("1", "weak"), Grade.of("7.5", "excellent"), Grade.of("0", "nothing"));

    private static Ratio ratio(String text) {
        return Ratio.parse(text);
    }

    @Test
    void sortsItsMarksFromTheHighest() {
        assertThat(UNEQUAL.grades())
                .extracting(grade -> grade.mark().toString())
                .containsExactly("7.5", "3", "1", "0");
        assertThat(UNEQUAL.highest()).isEqualTo(ratio("7.5"));
        assertThat(UNEQUAL.lowest()).isEqualTo(Ratio.ZERO);
        assertThat(UNEQUAL.text()).isEqualTo("0, 1, 3, 7.5");
        assertThat(UNEQUAL.id()).isEmpty();
        assertThat(UNEQUAL.decimals()).isZero();
    }

    @Test
    void theOrderInWhichMarksAreGivenDoesNotMatter() {
        assertThat(MarkScale.of(Grade.of("0", "no"), Grade.of("5", "yes")))
                .isEqualTo(MarkScale.of(Grade.of("5.0", "yes"), Grade.of("0", "no")))
                .hasSameHashCodeAs(MarkScale.of(Grade.of("5.0", "yes"), Grade.of("0", "no")))
                .isNotEqualTo(MarkScale.of(Grade.of("5", "yes"), Grade.of("0", "none")));
    }

    @Test
    void explainsWhatAMarkEarns() {
        Step step = UNEQUAL.explain(ratio("3"));
        assertThat(step.exact()).contains(UNEQUAL.share(ratio("3")));
        assertThat(step.formula()).isEqualTo("mark / highest mark");
        assertThat(step.substituted()).isEqualTo("3 / 7.5");
        assertThat(step.note()).isEqualTo("mark 3: good");
        assertThat(UNEQUAL.withDecimals(1).explain(ratio("2.9")).note()).isEmpty();
    }

    @Test
    void allowsPublishedMarksOnly() {
        assertThat(Stream.of("0", "1", "3", "7.5", "7.50", "15/2").map(MarkScaleTest::ratio))
                .allMatch(UNEQUAL::allows);
        assertThat(Stream.of("-1", "2", "1.5", "7", "7.51", "8", "1/3").map(MarkScaleTest::ratio))
                .noneMatch(UNEQUAL::allows);
    }

    @Test
    void allowsMarksBetweenOnlyWithTheDecimalsDeclared() {
        MarkScale tenths =
                MarkScale.of(Grade.of("1", "weak"), Grade.of("3.25", "good")).withDecimals(1);
        assertThat(Stream.of("1", "1.1", "2", "3.2", "3.25").map(MarkScaleTest::ratio))
                .allMatch(tenths::allows);
        assertThat(Stream.of("0.9", "1.05", "3.24", "3.3", "4/3", "0", "-1").map(MarkScaleTest::ratio))
                .noneMatch(tenths::allows);
        assertThat(tenths.text()).isEqualTo("1, 3.25, and between them with up to 1 decimal");
        assertThat(MarkScales.zeroToFive().withDecimals(6).allows(ratio("4.999999")))
                .isTrue();
        assertThat(MarkScales.zeroToFive().withDecimals(6).allows(ratio("4.9999999")))
                .isFalse();
    }

    /** By hand: 3/7.5 = 2/5; 4/5; a scale that starts above zero still divides by its highest mark. */
    @Test
    void theShareIsTheMarkOverTheHighest() {
        assertThat(UNEQUAL.share(ratio("3"))).isEqualTo(Ratio.of(2, 5));
        assertThat(UNEQUAL.share(ratio("7.5"))).isEqualTo(Ratio.ONE);
        assertThat(UNEQUAL.share(Ratio.ZERO)).isEqualTo(Ratio.ZERO);
        assertThat(MarkScales.zeroToFive().share(ratio("4"))).isEqualTo(Ratio.of(4, 5));
        assertThat(MarkScale.of(Grade.of("1", "weak"), Grade.of("3", "good")).share(Ratio.ONE))
                .isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void knowsTheDescriptorsOfPublishedMarks() {
        assertThat(UNEQUAL.descriptor(ratio("3.0"))).isEqualTo("good");
        assertThat(UNEQUAL.withDecimals(1).descriptor(ratio("2"))).isEmpty();
    }

    @Test
    void readyMadeScalesAreFoundByTheirIds() {
        assertThat(MarkScales.all())
                .extracting(MarkScale::id)
                .containsExactly("0-5", "0-10", "0-25-50-75-100", "10-8-5-2-0");
        assertThat(MarkScales.all()).allSatisfy(scale -> {
            assertThat(MarkScales.find(scale.id())).containsSame(scale);
            assertThat(scale.lowest()).isEqualTo(Ratio.ZERO);
            assertThat(scale.decimals()).isZero();
            assertThat(scale.grades()).extracting(Grade::descriptor).doesNotHaveDuplicates();
        });
        assertThat(MarkScales.find("0-4")).isEmpty();
        assertThat(MarkScales.find("")).isEmpty();
    }

    @Test
    void readyMadeScalesHaveTheMarksOfTheirNames() {
        assertThat(MarkScales.zeroToFive().text()).isEqualTo("0, 1, 2, 3, 4, 5");
        assertThat(MarkScales.zeroToTen().text()).isEqualTo("0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
        assertThat(MarkScales.quarters().text()).isEqualTo("0, 25, 50, 75, 100");
        assertThat(MarkScales.tenEightFiveTwoZero().text()).isEqualTo("0, 2, 5, 8, 10");
        assertThat(MarkScales.zeroToFive().descriptor(Ratio.of(5))).isEqualTo("excellent");
        assertThat(MarkScales.zeroToTen().descriptor(Ratio.of(6))).isEqualTo("adequate");
    }

    @Test
    void refusesMarksThatMakeNoScale() {
        refused("The number (1) of marks of a scale must be at least 2", Grade.of("1", "good"));
        refused("The number (0) of marks of a scale must be at least 2");
        refused(
                "The mark (1) of a scale must occur only once",
                Grade.of("1", "good"),
                Grade.of("0", "nothing"),
                Grade.of("1.0", "weak"));
    }

    private static void refused(String message, Grade... grades) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MarkScale.of(grades))
                .withMessage(message);
    }

    @Test
    void refusesGradesThatSayNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grade.of("-1", "bad"))
                .withMessage("The mark (-1) of a scale must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grade.of("2", " "))
                .withMessage("The descriptor of the mark 2 of a scale must say what earns it");
    }

    @Test
    void refusesDecimalsOutsideTheirRange() {
        for (int decimals : List.of(-1, 7)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> UNEQUAL.withDecimals(decimals))
                    .withMessage("The decimals (" + decimals + ") of a scale must be from 0 to 6");
        }
    }
}
