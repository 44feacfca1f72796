package io.github.tenderscore.award;

import static io.github.tenderscore.award.LowTenders.loserDecides;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.award.RankingWithout.Move;
import io.github.tenderscore.award.RankingWithout.Order;
import io.github.tenderscore.award.RankingWithout.Turn;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingWithoutTest {

    @Test
    void takingOutALoserCanChangeTheWinner() {
        RankingWithout ranking = RankingWithout.of(loserDecides(), "L");
        assertThat(ranking.firstChanges()).isTrue();
        assertThat(ranking.moves())
                .containsExactly(
                        new Move("Y", place(1), place(2), figure("56"), figure("208/3")),
                        new Move("X", place(2), place(1), figure("54"), figure("70")));
        assertThat(ranking.turns()).containsExactly(new Turn("Y", "X", Order.FIRST, Order.SECOND));
        assertThat(ranking.tender()).isEqualTo("L");
        assertThat(ranking.obstacle()).isEmpty();
    }

    private static Optional<Integer> place(int place) {
        return Optional.of(place);
    }

    private static Optional<Ratio> figure(String figure) {
        return Optional.of(Ratio.parse(figure));
    }

    @Test
    void takingOutTheWinnerPutsTheNextFirst() {
        RankingWithout ranking = RankingWithout.of(loserDecides(), "Y");
        // by hand: X 40 × 60/100 + 30 = 54 and L 40 + 12 = 52, as with Y
        assertThat(ranking.firstChanges()).isTrue();
        assertThat(ranking.turns()).isEmpty();
        assertThat(ranking.moves()).extracting(Move::after).containsExactly(place(1), place(2));
    }

    @Test
    void whatDoesNotDependOnOthersDoesNotTurn() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.betweenSetPrices("50", "150"))
                .mark("quality", "Quality", "60", MarkScales.zeroToTen())
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("X", "X", t -> t.price("100").mark("quality", "5"))
                .tender("Y", "Y", t -> t.price("100").mark("quality", "5"))
                .tender("L", "L", t -> t.price("60").mark("quality", "2"))
                .assess();
        RankingWithout ranking = RankingWithout.of(assessment, "L");
        assertThat(ranking.firstChanges()).isFalse();
        assertThat(ranking.turns()).isEmpty();
    }

    /** By hand, with Z: X has 50 × 40/100 + 20 = 40, Y 50 × 40/200 + 30 = 40; without Z: X 50 + 20, Y 25 + 30. */
    @Test
    void aTieThatDependsOnTheTenderIsATurn() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .mark("quality", "Quality", "50", MarkScales.zeroToTen())
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("X", "X", t -> t.price("100").mark("quality", "4"))
                .tender("Y", "Y", t -> t.price("200").mark("quality", "6"))
                .tender("Z", "Z", t -> t.price("40").mark("quality", "0"))
                .assess();
        assertThat(RankingWithout.of(assessment, "Z").turns())
                .containsExactly(new Turn("X", "Y", Order.TIED, Order.FIRST));
    }

    /** By hand: with Z at 10, Y has 50 × 10/100 + 10 = 15 points, below the minimum of 20; without Z it has 50 + 10. */
    @Test
    void aTenderMayHaveAPlaceOnlyWithoutAnother() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .mark("quality", "Quality", "50", MarkScales.zeroToTen())
                .minimum("20")
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("X", "X", t -> t.price("200").mark("quality", "10"))
                .tender("Y", "Y", t -> t.price("100").mark("quality", "2"))
                .tender("Z", "Z", t -> t.price("10").mark("quality", "0"))
                .tender("W", "W", t -> t.price("1000").mark("quality", "0"))
                .assess();
        RankingWithout ranking = RankingWithout.of(assessment, "Z");
        // X: 50 × 10/200 + 50 = 52.5 with Z, which has 50; 25 + 50 = 75 without; W fails the minimum in both
        assertThat(ranking.moves())
                .containsExactly(
                        new Move("X", place(1), place(1), figure("52.5"), figure("75")),
                        new Move("Y", Optional.empty(), place(2), Optional.empty(), figure("60")));
        assertThat(ranking.turns()).isEmpty();
    }

    @Test
    void aTenderAloneLeavesNothingToRank() {
        Assessment assessment = Evaluation.under(LowTenders.method())
                .tender("A", "A", t -> t.price("100").mark("quality", "5"))
                .assess();
        RankingWithout ranking = RankingWithout.of(assessment, "A");
        assertThat(ranking.without()).isEmpty();
        assertThat(ranking.obstacle()).contains("The number (0) of tenders must be at least 1");
        assertThat(ranking.firstChanges()).isTrue();
        assertThat(ranking.moves()).isEmpty();
        assertThat(ranking.turns()).isEmpty();
    }

    @Test
    void othersThatCannotBeAssessedByThemselvesAreNamed() {
        Methodology method = Methodology.named("Illustrative")
                .price(
                        "price",
                        "Price",
                        "40",
                        PriceRules.hyperbolicPower(
                                Anchor.parse("lowest"), "1", Clamp.BOTH, ReferenceSet.ADMITTED.withoutOwn()))
                .mark("quality", "Quality", "60", MarkScales.zeroToTen())
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("A", "A", t -> t.price("100").mark("quality", "5"))
                .tender("B", "B", t -> t.price("50").mark("quality", "5"))
                .assess();
        assertThat(RankingWithout.of(assessment, "B").obstacle())
                .contains(
                        "The price of the tender A on the criterion price cannot be scored by the rule F1: The reference set (0"
                                + " prices) must hold at least one price");
    }

    @Test
    void theTenderMustBeOneOfTheEvaluation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankingWithout.of(loserDecides(), "Z"))
                .withMessage("The tender (Z) must be one of the evaluation");
    }
}
