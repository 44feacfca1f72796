package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.Contest;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.RuleType;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A rule of one's own that does what none may do is told by its id, and nobody is ranked by it. */
class OwnRuleFaultsTest {

    private record Own(Function<Contest, List<Ratio>> figured, BiFunction<Contest, List<Ratio>, int[]> placed)
            implements AwardRule {

        @Override
        public String id() {
            return "X-OWN";
        }

        @Override
        public List<Ratio> figures(Contest contest) {
            return figured.apply(contest);
        }

        @Override
        public int[] places(Contest contest, List<Ratio> figures) {
            return placed.apply(contest, figures);
        }

        @Override
        public Direction direction() {
            return Direction.HIGHEST;
        }

        @Override
        public PriceUse priceUse() {
            return PriceUse.POINTS;
        }

        @Override
        public String figureName() {
            return "Figure";
        }
    }

    private record Failing(String id) implements PriceRule {
        @Override
        public Ratio share(Ratio price, ReferenceStatistics reference) {
            throw new IllegalStateException("no luck");
        }
    }

    private static Evaluation under(AwardRule award, PriceRule price) {
        return Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price", "40", price)
                        .mark("quality", "Quality", "60", MarkScales.zeroToTen())
                        .award(award)
                        .build())
                .tender("A", "A", t -> t.price("100").mark("quality", "5"))
                .tender("B", "B", t -> t.price("90").mark("quality", "6"));
    }

    private static void refused(AwardRule award, String... parts) {
        assertThatThrownBy(() -> under(award, PriceRules.lowestOverPrice()).assess())
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("X-OWN")
                .hasMessageContainingAll(parts);
    }

    private static Own figured(Function<Contest, List<Ratio>> figures) {
        return new Own(figures, (contest, counted) -> new int[] {1, 2});
    }

    private static Own placed(int... places) {
        return new Own(contest -> List.of(Ratio.ONE, Ratio.ONE), (contest, figures) -> places);
    }

    @Test
    void figuresAreOneForEachTender() {
        refused(figured(contest -> List.of(Ratio.ONE)), "must be one for each of 2 tenders");
        refused(figured(contest -> List.of(Ratio.ONE, Ratio.ONE, Ratio.ONE)), "must be one for each of 2 tenders");
        refused(figured(contest -> Arrays.asList(Ratio.ONE, null)), "none null");
        refused(
                figured(contest -> {
                    throw new IllegalStateException("no luck");
                }),
                "failed with java.lang.IllegalStateException: no luck");
    }

    @Test
    void placesAreThoseOfARanking() {
        for (int[] places : new int[][] {{1}, {1, 2, 3}, {0, 0}, {-1, 7}, {2, 2}, {1, 3}}) {
            refused(placed(places), Arrays.toString(places), "1 for the best");
        }
        assertThat(under(placed(1, 1), PriceRules.lowestOverPrice()).assess().first())
                .hasSize(2);
    }

    @Test
    void aPriceRuleThatFailsIsTold() {
        assertThatThrownBy(() -> under(figured(contest -> List.of(Ratio.ONE, Ratio.ONE)), new Failing("X-FAILS"))
                        .assess())
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("X-FAILS")
                .hasMessageContaining("no luck");
    }

    @Test
    void anIdIsTakenInAllFamilies() {
        RuleType<AwardRule> type = RuleType.own("X-TWICE", parameters -> placed(1, 2));
        RuleType<PriceRule> other = RuleType.own("X-TWICE", parameters -> new Failing("X-TWICE"));
        Rules rules = Rules.standard().withAward(type);
        assertThatThrownBy(() -> rules.withPrice(other)).hasMessageContaining("X-TWICE");
        RuleType<PriceRule> none = RuleType.own("X-NONE", parameters -> {
            throw new IllegalArgumentException("no luck");
        });
        assertThatThrownBy(() -> new Catalogue<>(List.of(none)).parse("X-NONE"))
                .hasMessage("The rule X-NONE cannot be made: no luck");
    }
}
