package io.github.tenderscore.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void theUnknownWidensTheBoundsAndLowersTheCoverage() {
        // monitoring.md section 9: local 43, not local 47, unknown 10 (million pounds)
        Share share = Share.of(43, 47, 10);
        assertThat(share.known()).contains(Ratio.of(43, 90));
        assertThat(share.low()).contains(Ratio.of(43, 100));
        assertThat(share.high()).contains(Ratio.of(53, 100));
        assertThat(share.coverage()).contains(Ratio.of(9, 10));
    }

    @Test
    void nothingKnownIsNotDefined() {
        assertThat(Share.of(0, 0, 3).known()).isEmpty();
        assertThat(Share.of(0, 0, 3).low()).contains(Ratio.ZERO);
        assertThat(Share.of(0, 0, 3).high()).contains(Ratio.ONE);
        assertThat(Share.NONE.low()).isEmpty();
        assertThat(Share.of(0, 0, 3).step("Known").note()).isEqualTo("not defined: nothing is known");
    }

    @Test
    void explainsItself() {
        assertThat(Share.of(4, 1, 2).step("Lots with social value").steps())
                .extracting("substituted")
                .containsExactly("4 / (4 + 1 + 2)", "(4 + 2) / (4 + 1 + 2)", "(4 + 1) / (4 + 1 + 2)");
    }

    @Test
    void refusesWhatIsNegative() {
        assertThatThrownBy(() -> Share.of(1, -2, 0))
                .hasMessage("The part (-2) of a share that is not so must not be negative");
    }

    @Property
    void anUnknownNeverMovesTheShareWithoutMovingTheCoverage(
            @ForAll @LongRange(min = 0, max = 1000) long yes,
            @ForAll @LongRange(min = 0, max = 1000) long no,
            @ForAll @LongRange(min = 0, max = 1000) long unknown) {
        Share before = Share.of(yes, no, unknown);
        Share after = before.plus(Share.of(Optional.empty(), Ratio.ONE));
        assertThat(after.known()).isEqualTo(before.known());
        if (yes + no > 0) {
            assertThat(after.coverage().orElseThrow())
                    .isLessThan(before.coverage().orElseThrow());
        }
        assertThat(after.low().orElseThrow()).isLessThanOrEqualTo(before.low().orElse(Ratio.ZERO));
        assertThat(after.high().orElseThrow())
                .isGreaterThanOrEqualTo(before.high().orElse(Ratio.ONE));
    }

    @Test
    void unknownIsNeverPassed() {
        assertThat(Verdict.all(List.of(Verdict.PASS, Verdict.UNKNOWN))).isEqualTo(Verdict.UNKNOWN);
        assertThat(Verdict.all(List.of(Verdict.UNKNOWN, Verdict.FAIL))).isEqualTo(Verdict.FAIL);
        assertThat(Verdict.all(List.of(Verdict.NOT_APPLICABLE, Verdict.PASS))).isEqualTo(Verdict.PASS);
        assertThat(Verdict.all(List.of())).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Verdict.of(Optional.empty())).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void tooManyRejectsMakeAResultNotReliable() {
        Percent one = Percent.of("1");
        assertThat(new Intake(99, 1, one).isReliable()).isTrue();
        assertThat(new Intake(98, 1, one).isReliable()).isFalse();
        assertThat(new Intake(0, 0, one).isReliable()).isFalse();
        assertThat(new Intake(90, 0, one).plus(new Intake(9, 1, one))).isEqualTo(new Intake(99, 1, one));
        assertThat(new Intake(98, 1, one).whyNotReliable()).contains("1 of 99 rejected, more than 1%");
        assertThat(new Intake(0, 0, one).whyNotReliable()).contains("nothing was read");
        assertThat(new Intake(99, 1, one).whyNotReliable()).isEmpty();
        assertThatThrownBy(() -> new Intake(1, 0, one).plus(new Intake(1, 0, Percent.of("2"))))
                .hasMessage("The greatest share (2%) of rejected lines must be that of the other input (1%)");
    }

    @Test
    void theLostRestOfAFileIsNotReliableUnlessItIsAccepted() {
        Percent most = Percent.WHOLE;
        Intake intake = new Intake(9, 1, most, List.of("line 10"), 0).ofFile("a.csv");
        assertThat(intake.lost()).containsExactly("a.csv, line 10");
        assertThat(intake.isReliable()).isFalse();
        assertThat(intake.whyNotReliable())
                .contains("the rest of a file was lost in 1 place, and nobody knows how much that is (a.csv, line 10); "
                        + "at most 0 such losses are accepted");
        assertThat(intake.acceptingLost(1).isReliable()).isTrue();
        assertThat(intake.acceptingLost(1).whyNotReliable()).isEmpty();
        Intake two = intake.plus(new Intake(1, 1, most, List.of("b, line 2"), 0));
        assertThat(two).isEqualTo(new Intake(10, 2, most, List.of("a.csv, line 10", "b, line 2"), 0));
        assertThat(two.acceptingLost(1).isReliable()).isFalse();
        assertThat(two.acceptingLost(1).whyNotReliable().orElseThrow()).endsWith("; at most 1 such loss is accepted");
        assertThat(two.acceptingLost(2).isReliable()).isTrue();
        assertThat(new Intake(0, 1, Percent.of("0"), List.of("a"), 0).whyNotReliable())
                .contains(
                        "nothing was read; the rest of a file was lost in 1 place, and nobody knows how much that is (a); "
                                + "at most 0 such losses are accepted");
        assertThat(new Intake(0, 12, most, Collections.nCopies(12, "f"), 0)
                        .lostInWords()
                        .orElseThrow())
                .startsWith("the rest of a file was lost in 12 places")
                .endsWith("f; and 2 more)");
        assertThatThrownBy(() -> intake.plus(intake.acceptingLost(1)))
                .hasMessage("The number (1) of rests that may be lost must be that of the other input (0)");
        assertThatThrownBy(() -> intake.acceptingLost(-1))
                .hasMessage("The number (-1) of rests that may be lost must not be negative");
    }

    @Test
    void aVerdictHasWordsAndAGateSaysWhyWithoutThem() {
        assertThat(List.of(Verdict.values()))
                .extracting(Verdict::words)
                .containsExactly("met", "not met", "not known", "does not apply");
        assertThat(new Gate("V3", "share above 80", Verdict.PASS, "share 81.55", "Schedule 2 paragraph 2").reason())
                .isEqualTo("share 81.55 (Schedule 2 paragraph 2)");
    }

    @Test
    void anIndicatorOfOneOfSeveralThingsNamesIt() {
        Indicator posts = Indicator.share("insourcing/Waste/vacancies", "Posts that are empty", Share.NONE);
        assertThat(posts.about("Waste").name()).isEqualTo("Posts that are empty, Waste");
        assertThat(posts.about("Waste").step()).isEqualTo(posts.step());
        assertThatThrownBy(() -> posts.about(" "))
                .hasMessage("The thing that the indicator (insourcing/Waste/vacancies) is about must not be blank");
    }
}
