package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.RoundingEffect.Kind;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Where rounding alone decides: ties that it makes or breaks, and orders that it turns round. */
class RoundingEffectsTest {

    /** Two criteria of 50 points, which earn a twentieth of a point for each unit and are rounded to whole points. */
    private static final Methodology METHOD = Methodology.named("Rounded")
            .quantity("one", "One", "50", SocialValueRules.towardsTarget("1000"))
            .quantity("other", "Other", "50", SocialValueRules.towardsTarget("1000"))
            .rounding(Rounding.halfUp(0).atCriterion())
            .build();

    private static Evaluation with(Evaluation evaluation, String id, int one, int other) {
        return evaluation.tender(
                id, id, t -> t.quantity("one", Integer.toString(one)).quantity("other", Integer.toString(other)));
    }

    /** By hand: A 25 + 25 and 49 without rounding, B 25 + 25 and 50.85, C 25 + 24 and 49.9. */
    @Test
    void aTieThatIsMadeAndAnOrderThatIsReversed() {
        Evaluation evaluation = Evaluation.under(METHOD);
        evaluation = with(with(with(evaluation, "A", 490, 490), "B", 509, 508), "C", 509, 489);
        List<RoundingEffect> effects = evaluation.assess().roundingEffects();
        assertThat(effects)
                .containsExactly(
                        new RoundingEffect(
                                Kind.MAKES_TIE, List.of("A", "B"), List.of("B", "A"), Ratio.ZERO, Ratio.parse("1.85")),
                        new RoundingEffect(
                                Kind.REVERSES, List.of("A", "C"), List.of("C", "A"), Ratio.ONE, Ratio.parse("0.9")));
        assertThat(effects)
                .extracting(RoundingEffect::text)
                .containsExactly(
                        "Rounding alone ties A and B: the difference is 0 as published and 1.85 without rounding",
                        "Rounding alone puts A before C: the difference is 1 as published and 0.9 without rounding");
    }

    /** By hand: A 25 + 26, B 25 + 25 and C 24 + 25, all 50 without rounding but C, which is 48.9. */
    @Test
    void aTieThatIsBroken() {
        Evaluation evaluation = Evaluation.under(METHOD);
        evaluation = with(with(with(evaluation, "A", 490, 510), "B", 500, 500), "C", 489, 489);
        assertThat(evaluation.assess().roundingEffects())
                .extracting(RoundingEffect::text)
                .containsExactly(
                        "Rounding alone separates A and B: the difference is 1 as published and 0 without rounding");
    }

    @Test
    void severalTendersStandInOneSentence() {
        List<String> ranked = List.of("A", "B", "C");
        List<String> exact = List.of("C", "A", "B");
        Ratio third = Ratio.parse("1/3");
        assertThat(new RoundingEffect(Kind.MAKES_TIE, ranked, exact, Ratio.ZERO, third).text())
                .isEqualTo("Rounding alone ties A, B and C, without which the order is C, A, B:"
                        + " the largest difference is 0 as published and 1/3 (0.3333…) without rounding");
        assertThat(new RoundingEffect(Kind.REVERSES, ranked, exact, Ratio.ONE, third).text())
                .isEqualTo("Rounding alone gives the order A, B, C, without which the order is C, A, B:"
                        + " the largest difference is 1 as published and 1/3 (0.3333…) without rounding");
        assertThat(new RoundingEffect(Kind.BREAKS_TIE, ranked, ranked, Ratio.ONE, Ratio.ZERO).text())
                .isEqualTo("Rounding alone separates A, B and C:"
                        + " the largest difference is 1 as published and 0 without rounding");
    }

    /** Found pair by pair, which is another way than the one under test: those of one pair stand together, and nobody else does. */
    @Property(tries = 500)
    void everyPairStandsInAnEffectOfItsKindAndNobodyElseDoes(
            @ForAll @Size(min = 2, max = 9) List<@IntRange(min = 470, max = 520) Integer> ones,
            @ForAll @Size(min = 9, max = 9) List<@IntRange(min = 470, max = 520) Integer> others) {
        Evaluation evaluation = Evaluation.under(METHOD);
        for (int i = 0; i < ones.size(); i++) {
            evaluation = with(evaluation, "T" + i, ones.get(i), others.get(i));
        }
        Assessment assessment = evaluation.assess();
        List<RoundingEffect> effects = assessment.roundingEffects();
        for (Kind kind : Kind.values()) {
            List<RoundingEffect> ofKind =
                    effects.stream().filter(effect -> effect.kind() == kind).toList();
            Set<String> inPairs = new HashSet<>();
            for (List<String> pair : pairs(assessment.ranking(), kind)) {
                inPairs.addAll(pair);
                assertThat(ofKind).anyMatch(effect -> effect.tenders().containsAll(pair));
            }
            List<String> listed = new ArrayList<>();
            ofKind.forEach(effect -> listed.addAll(effect.tenders()));
            assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(inPairs);
        }
    }

    private static List<List<String>> pairs(List<TenderResult> ranking, Kind kind) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < ranking.size(); i++) {
            for (int j = i + 1; j < ranking.size(); j++) {
                TenderResult one = ranking.get(i);
                TenderResult other = ranking.get(j);
                int published =
                        one.figure().orElseThrow().compareTo(other.figure().orElseThrow());
                int exact = exact(one).compareTo(exact(other));
                boolean isOfKind = switch (kind) {
                    case MAKES_TIE -> published == 0 && exact != 0;
                    case BREAKS_TIE -> published != 0 && exact == 0;
                    case REVERSES -> published * exact < 0;
                };
                if (isOfKind) {
                    pairs.add(List.of(one.tender().id(), other.tender().id()));
                }
            }
        }
        return pairs;
    }

    private static Ratio exact(TenderResult result) {
        return ((Outcome.Ranked) result.outcome()).exact();
    }
}
