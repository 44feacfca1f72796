package io.github.tenderscore.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.PossibleWinners.Possibility;
import io.github.tenderscore.robustness.PossibleWinners.Prospect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PossibleWinnersTest {

    private static ScoreTable table(int... shares) {
        List<ScoreTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < shares.length; i += 2) {
            rows.add(new ScoreTable.Row(
                    String.valueOf((char) ('A' + rows.size())),
                    List.of(Ratio.of(shares[i], 10), Ratio.of(shares[i + 1], 10))));
        }
        return new ScoreTable(
                List.of(
                        new ScoreTable.Column("price", "Price", Ratio.of(60)),
                        new ScoreTable.Column("plan", "Plan", Ratio.of(40))),
                rows);
    }

    /**
     * By hand: C is behind half of A and half of B, which earn (0.9 + 0.1)/2 = 0.5 of each, by a tenth of 100 points under all weights. A
     * leads most at 100 points for price, by 100 (0.9 - 0.4).
     */
    @Test
    void aTenderMayBeBeatenByAMixtureAndByNoneAlone() {
        PossibleWinners possible = PossibleWinners.of(table(9, 1, 1, 9, 4, 4), WeightRegion.ALL);
        assertThat(possible.possible()).containsExactly("A", "B");
        Prospect never = possible.find("C").orElseThrow();
        assertThat(never.possibility()).isEqualTo(Possibility.NEVER);
        assertThat(never.lead()).isEqualTo(Ratio.of(-10));
        assertThat(never.beatenBy()).isEqualTo(Map.of("A", Ratio.of(1, 2), "B", Ratio.of(1, 2)));
        Prospect first = possible.find("A").orElseThrow();
        assertThat(first.lead()).isEqualTo(Ratio.of(50));
        assertThat(first.weights()).isEqualTo(Map.of("price", Ratio.HUNDRED, "plan", Ratio.ZERO));
        assertThat(first.beatenBy()).isEmpty();
        assertThat(possible.find("Z")).isEmpty();
    }

    /** C earns exactly what the half mixture does, so it is first beside both at equal weights and nowhere alone. */
    @Test
    void aTenderMayBeFirstOnlyBesideOthers() {
        Prospect tied = PossibleWinners.of(table(9, 1, 1, 9, 5, 5), WeightRegion.ALL)
                .find("C")
                .orElseThrow();
        assertThat(tied.possibility()).isEqualTo(Possibility.TIED);
        assertThat(tied.weights()).isEqualTo(Map.of("price", Ratio.of(50), "plan", Ratio.of(50)));
    }

    /** With price at least as heavy as plan, B earns at most as much as A. */
    @Test
    void limitsAndOrderTakePossibilitiesAway() {
        ScoreTable table = table(9, 1, 1, 9, 4, 4);
        Prospect kept = PossibleWinners.of(table, WeightRegion.ALL.keepingOrder())
                .find("B")
                .orElseThrow();
        assertThat(kept.possibility()).isEqualTo(Possibility.TIED);
        Prospect limited = PossibleWinners.of(table, WeightRegion.ALL.between("price", Ratio.of(55), Ratio.of(65)))
                .find("B")
                .orElseThrow();
        assertThat(limited.possibility()).isEqualTo(Possibility.NEVER);
        // at 55: 55 × 0.1 + 45 × 0.9 = 46 against 54
        assertThat(limited.lead()).isEqualTo(Ratio.of(-8));
        assertThat(limited.beatenBy()).isEqualTo(Map.of("A", Ratio.ONE));
    }

    /** Both answers carry their proof, which is checked by adding up; and no weights on a grid say otherwise. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyAnswerIsProvenByItsOwnWitness(int seed) {
        Random random = new Random(seed);
        ScoreTable table = Tables.random(random, 7, 3, 8);
        PossibleWinners possible = PossibleWinners.of(table, WeightRegion.ALL);
        for (Prospect prospect : possible.tenders()) {
            List<String> winners = Tables.winners(table, prospect.weights());
            if (prospect.possibility() == Possibility.ALONE) {
                assertThat(winners).containsExactly(prospect.tender());
            } else if (prospect.possibility() == Possibility.TIED) {
                assertThat(winners).contains(prospect.tender()).hasSizeGreaterThan(1);
            } else {
                isBeatenOnEveryCriterion(table, prospect);
            }
        }
        for (int price = 0; price <= 40; price++) {
            for (int plan = 0; plan <= 40 - price; plan++) {
                Map<String, Ratio> weights = Map.of(
                        "c0",
                        Ratio.of(5L * price, 2),
                        "c1",
                        Ratio.of(5L * plan, 2),
                        "c2",
                        Ratio.of(5L * (40 - price - plan), 2));
                List<String> winners = Tables.winners(table, weights);
                assertThat(possible.possible()).containsAll(winners);
                if (winners.size() == 1) {
                    assertThat(possible.find(winners.get(0)).orElseThrow().possibility())
                            .isEqualTo(Possibility.ALONE);
                }
            }
        }
    }

    /** The mixture earns more of each criterion, so that no weights can help. */
    private static void isBeatenOnEveryCriterion(ScoreTable table, Prospect prospect) {
        Ratio shares = Ratio.sum(prospect.beatenBy().values());
        assertThat(shares).isEqualTo(Ratio.ONE);
        for (int j = 0; j < table.criteria().size(); j++) {
            Ratio mixed = Ratio.ZERO;
            Ratio own = Ratio.ZERO;
            for (ScoreTable.Row row : table.tenders()) {
                mixed = mixed.plus(prospect.beatenBy()
                        .getOrDefault(row.tender(), Ratio.ZERO)
                        .times(row.shares().get(j)));
                own = row.tender().equals(prospect.tender()) ? row.shares().get(j) : own;
            }
            assertThat(mixed.minus(own).times(Ratio.HUNDRED))
                    .isGreaterThanOrEqualTo(prospect.lead().negate());
        }
    }

    @Test
    void oneTenderAloneAndImpossibleLimitsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PossibleWinners.of(table(9, 1), WeightRegion.ALL))
                .withMessageContaining("The number (1) of ranked tenders must be at least 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PossibleWinners.of(
                        table(9, 1, 1, 9), WeightRegion.ALL.between("price", Ratio.of(101), Ratio.of(102))))
                .withMessageContaining("they leave none");
    }
}
