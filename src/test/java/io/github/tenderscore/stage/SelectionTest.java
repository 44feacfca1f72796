package io.github.tenderscore.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.TieBreaks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who goes on, and what each supplier can be told. The totals are worked out by hand in {@link Leisure}. */
class SelectionTest {

    private static Assessment five(Methodology method) {
        return Evaluation.under(method).tenders(Leisure.fiveTenders()).assess();
    }

    private static Selection select(Progression progression) {
        return progression.select(five(Leisure.written("60", "40")));
    }

    private static List<String> texts(Selection selection) {
        return selection.fates().stream().map(Fate::text).toList();
    }

    @Test
    void theBestFewGoOnAndTheOthersAreToldWhatWasNeeded() {
        assertThat(texts(select(Progression.best(2, CutTie.NOT_PUBLISHED))))
                .containsExactly(
                        "A, Alder goes on: place 1 with 84; the best 2 go on.",
                        "C, Cedar goes on: place 2 with 72; the best 2 go on.",
                        "B, Birch does not go on: place 3 with 70; the best 2 go on, the last of these with 72.",
                        "D, Damson does not go on: place 3 with 70; the best 2 go on, the last of these with 72.",
                        "E, Elm does not go on: place 5 with 40; the best 2 go on, the last of these with 72.");
    }

    @Test
    void allThatAreTiedAtTheCutGoOnWhereThatIsPublished() {
        Selection selection = select(Progression.best(3, CutTie.ALL_GO_ON));
        assertThat(Leisure.ids(selection)).containsExactly("A", "C", "B", "D");
        assertThat(selection.fate("D").orElseThrow().text())
                .isEqualTo(
                        "D, Damson goes on: place 3 with 70, tied with B for 1 place of the best 3; all that are tied at the cut go on.");
    }

    @Test
    void anUndeclaredTieAtTheCutIsNamedAndWaitsForAPerson() {
        Selection selection = select(Progression.best(3, CutTie.NOT_PUBLISHED).numbering(1, 3));
        assertThat(Leisure.ids(selection)).containsExactly("A", "C");
        assertThat(selection.tied()).extracting(one -> one.tender().id()).containsExactly("B", "D");
        assertThat(selection.fate("B").orElseThrow().text())
                .isEqualTo(
                        "B, Birch is tied at the cut: place 3 with 70, tied with D for 1 place of the best 3; nothing is published about a tie at the cut.");
        assertThat(selection.outsideNumbers()).isEmpty();
    }

    @Test
    void aTieThatFillsThePlacesExactlyIsNone() {
        Selection selection = select(Progression.best(4, CutTie.NOT_PUBLISHED));
        assertThat(Leisure.ids(selection)).containsExactly("A", "C", "B", "D");
        assertThat(selection.tied()).isEmpty();
    }

    @Test
    void theTieBreaksOfTheMethodSeparateWhereThatIsPublished() {
        Methodology method = Methodology.named("Tie-breaks")
                .mark("method", "Method", "60", MarkScales.zeroToTen())
                .mark("staff", "Staff", "40", MarkScales.zeroToTen())
                .tieBreak(TieBreaks.highest("method"))
                .build();
        // B and D have 70; D has 9 for the method and B 7
        assertThat(Leisure.ids(Progression.best(3, CutTie.TIE_BREAKS).select(five(method))))
                .containsExactly("A", "C", "D");
        // the same tie-breaks decide nothing where they are not published for the cut
        assertThat(Progression.best(3, CutTie.NOT_PUBLISHED)
                        .select(five(method))
                        .tied())
                .hasSize(2);
    }

    @Test
    void tieBreaksThatDoNotSeparateLeaveItToAPerson() {
        Methodology method = Methodology.named("Tie-breaks")
                .mark("method", "Method", "60", MarkScales.zeroToTen())
                .mark("staff", "Staff", "40", MarkScales.zeroToTen())
                .tieBreak(TieBreaks.highest("method"))
                .build();
        Assessment twins = Evaluation.under(method)
                .tender("A", "Alder", t -> t.mark("method", "5").mark("staff", "5"))
                .tender("B", "Birch", t -> t.mark("method", "5").mark("staff", "5"))
                .assess();
        Selection selection = Progression.best(1, CutTie.TIE_BREAKS).select(twins);
        assertThat(selection.goingOn()).isEmpty();
        assertThat(selection.fate("A").orElseThrow().reason())
                .isEqualTo(
                        "place 1 with 50, tied with B for 1 place of the best 1; the published tie-breaks do not separate them");
    }

    /** By hand: 70 per cent of 100 points is 70, which B and D have exactly. */
    @Test
    void aThresholdIsReachedByExactlyAsMuch() {
        Selection selection = select(Progression.atLeast("70%"));
        assertThat(Leisure.ids(selection)).containsExactly("A", "C", "B", "D");
        assertThat(selection.fate("E").orElseThrow())
                .returns(Fate.Kind.BELOW_THRESHOLD, Fate::kind)
                .returns("40 points before rounding, and 70 are needed", Fate::reason);
        assertThat(Leisure.ids(select(Progression.atLeast("70.01")))).containsExactly("A", "C");
    }

    @Test
    void theBestFewOfThoseThatReachAThreshold() {
        assertThat(Leisure.ids(select(Progression.atLeast("72").andBest(3, CutTie.NOT_PUBLISHED))))
                .containsExactly("A", "C");
        assertThat(Leisure.ids(select(Progression.atLeast("72").andBest(1, CutTie.NOT_PUBLISHED))))
                .containsExactly("A");
    }

    @Test
    void whoIsDisqualifiedNeverGoesOn() {
        Selection selection = Progression.all().select(five(Leisure.written("60", "40", Options.minimum("5"))));
        assertThat(Leisure.ids(selection)).containsExactly("A", "C", "B", "D");
        assertThat(selection.fate("E").orElseThrow().text())
                .isEqualTo(
                        "E, Elm does not go on: disqualified under the method; Method: the mark is 4 and must be at least 5.");
    }

    @Test
    void publishedNumbersThatAreNotKeptAreNamed() {
        assertThat(select(Progression.atLeast("80").numbering(2, 5)).outsideNumbers())
                .containsExactly("The number (1) of tenders that go on is below the published minimum of 2.");
        assertThat(select(Progression.all().numbering(2, 4)).outsideNumbers())
                .containsExactly("The number (5) of tenders that go on is above the published maximum of 4.");
        assertThat(select(Progression.all().numbering(5, 5)).outsideNumbers()).isEmpty();
    }

    @Test
    void theExplanationShowsTheCutAndEveryNumberBehindIt() {
        assertThat(select(Progression.atLeast("70%").andBest(2, CutTie.ALL_GO_ON))
                        .explanation()
                        .text())
                .startsWith("""
                        Leisure centre, written tenders: 2 of 5 go on
                            those with at least 70% of the points go on, of these the best 2; all that are tied at the cut go on
                          Points needed: 70
                              percentage × points of all criteria / 100
                              = 70 × 100 / 100 = 70
                              compared with totals before rounding
                          A, Alder, goes on: 84
                              place 1 with 84; the best 2 go on
                            A, Alder: 84
                        """);
    }

    @Test
    void aThresholdNeedsPoints() {
        Methodology cheapest = Methodology.named("Cheapest")
                .price("price", "Price")
                .award(AwardRules.lowestPrice())
                .build();
        Assessment assessment = Evaluation.under(cheapest)
                .tender("A", "Alder", t -> t.price("10"))
                .assess();
        assertThatThrownBy(() -> Progression.atLeast("5").select(assessment))
                .hasMessage(
                        "The progression has 1 fault:\n- "
                                + "The award rule (CP-LP) of the method \"Cheapest\" must be weighted-sum, because a threshold compares totals of points");
        assertThat(Leisure.ids(Progression.best(1, CutTie.ALL_GO_ON).select(assessment)))
                .containsExactly("A");
    }

    @Test
    void contradictoryNumbersAreRefused() {
        assertThatThrownBy(() -> Progression.best(0, CutTie.ALL_GO_ON))
                .hasMessage("The number (0) that go on must be at least 1");
        assertThatThrownBy(() -> Progression.best(2, CutTie.ALL_GO_ON).numbering(3, 5))
                .hasMessage("The count (2) of tenders that go on must be at least 3, the published minimum");
        assertThatThrownBy(() -> Progression.best(6, CutTie.ALL_GO_ON).numbering(3, 5))
                .hasMessage("The count (6) of tenders that go on must be at most 5, the published maximum");
        assertThatThrownBy(() -> Progression.all().numbering(0, 5))
                .hasMessage("The minimum (0) of tenders that go on must be at least 1");
        assertThatThrownBy(() -> Progression.all().numbering(3, 2))
                .hasMessage("The maximum (2) of tenders that go on must be at least 3, the published minimum");
    }

    @Test
    void aProgressionCanBePublished() {
        assertThat(Progression.all().numbering(2, 5).text())
                .isEqualTo("all that are not disqualified go on; published minimum 2; published maximum 5");
        assertThat(Progression.atLeast("60").andBest(3, CutTie.TIE_BREAKS).text())
                .isEqualTo(
                        "those with at least 60 points go on, of these the best 3; the tie-breaks of the method separate those that are tied at the cut");
        assertThat(Progression.best(3, CutTie.NOT_PUBLISHED).text())
                .isEqualTo("the best 3 go on; nothing is published about a tie at the cut");
        assertThat(Progression.atLeast("100%").faultsUnder(Leisure.written("60", "40")))
                .isEmpty();
        assertThat(Progression.atLeast("100").faultsUnder(Leisure.written("60", "40")))
                .isEmpty();
    }
}
