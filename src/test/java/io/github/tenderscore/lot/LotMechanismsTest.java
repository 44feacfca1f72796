package io.github.tenderscore.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleContract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LotMechanismsTest extends RuleContract<LotMechanism> {

    @Override
    protected Catalogue<LotMechanism> catalogue() {
        return LotMechanisms.catalogue();
    }

    @Override
    protected Map<String, List<Parameters>> parameters() {
        return Map.of(
                "LOT-MARGIN",
                List.of(
                        Parameters.of(Map.of("measure", "difference", "ties", "none")),
                        Parameters.of(Map.of("measure", "percentage", "ties", "larger-value,award-order"))),
                "LOT-PREFERENCE",
                List.of(Parameters.of("soleTender", "first"), Parameters.of("soleTender", "no")),
                "LOT-ORDER",
                List.of(Parameters.of("soleTender", "first"), Parameters.of("soleTender", "no")),
                "LOT-VALUE",
                List.of(
                        Parameters.of(Map.of("objective", "points", "packages", "no")),
                        Parameters.of(Map.of("objective", "weighted-points", "packages", "yes")),
                        Parameters.of(Map.of("objective", "price", "packages", "yes"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOT-MARGIN | measure difference ties alphabet | The parameter ties (alphabet) of the rule LOT-MARGIN must be one of"
                        + " better-figure, larger-value, award-order",
                "LOT-MARGIN | measure difference ties award-order,award-order | The parameter ties (award-order,award-order) of the rule"
                        + " LOT-MARGIN must name award-order only once",
                "LOT-MARGIN | measure points ties none | The parameter measure (points) of the rule LOT-MARGIN must be one of difference,"
                        + " percentage",
                "LOT-PREFERENCE | soleTender yes | The parameter soleTender (yes) of the rule LOT-PREFERENCE must be one of first, no",
                "LOT-VALUE | objective quality packages no | The parameter objective (quality) of the rule LOT-VALUE must be one of"
                        + " points, weighted-points, price",
                "LOT-VALUE | objective price packages some | The parameter packages (some) of the rule LOT-VALUE must be one of yes, no",
            })
    void refusesAParameterThatIsNotPublishable(String id, String settings, String message) {
        String[] words = settings.split(" ", -1);
        Parameters parameters = Parameters.NONE;
        for (int i = 0; i < words.length; i += 2) {
            parameters = parameters.with(words[i], words[i + 1]);
        }
        Parameters given = parameters;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue().create(id, given))
                .withMessage(message);
    }

    /** One tender alone is awarded whatever the mechanism, and nothing else can follow. */
    @ParameterizedTest
    @MethodSource("made")
    void oneTenderIsAwarded(Made<LotMechanism> given) {
        LottingBuilder builder = Bids.lots("1").mostAwarded(1).value("1", "10");
        if (given.rule().needs().contains(LotMechanism.Need.AWARD_ORDER)) {
            builder.awardOrder("1");
        }
        LotAwards awards = Bids.under(builder.mechanism(given.rule()).build())
                .bid("A", "1", "7", "3")
                .awards();
        assertThat(Bids.said(awards)).isEqualTo("1=A1");
        assertThat(awards.decision().isClear()).isTrue();
        assertThat(awards.effects()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("made")
    void saysItselfInASentence(Made<LotMechanism> given) {
        assertThat(given.rule().text()).matches("[A-Z].*[a-z]").doesNotContain("  ");
    }

    @Test
    void aMechanismOfYourOwnIsHeldToTheLimits() {
        LotMechanism greedy = new LotMechanism() {
            @Override
            public String id() {
                return "X-ALL-TO-ONE";
            }

            @Override
            public Set<Need> needs() {
                return Set.of();
            }

            @Override
            public String text() {
                return "Every lot goes to its best tender";
            }

            @Override
            public LotDecision decide(Competition competition) {
                return EachLotAlone.decide(competition);
            }
        };
        Bids within = Bids.under(
                        Bids.lots("1", "2").mostAwarded(2).mechanism(greedy).build())
                .bid("A", "1", "9")
                .bid("A", "2", "9");
        assertThat(Bids.said(within.awards())).isEqualTo("1=A1 2=A2");
        Bids beyond = Bids.under(
                        Bids.lots("1", "2").mostAwarded(1).mechanism(greedy).build())
                .bid("A", "1", "9")
                .bid("A", "2", "9");
        assertThatIllegalStateException()
                .isThrownBy(beyond::awards)
                .withMessage(
                        "The supplier A must be awarded at most 1 lot, not lots 1 and 2 (Procurement Act 2023, section 23(4))");
    }
}
