package io.github.tenderscore.robustness;

import static io.github.tenderscore.model.Options.minimum;
import static io.github.tenderscore.model.Options.passFail;
import static io.github.tenderscore.model.Options.transform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.quality.QualityTransforms;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.TieBreaks;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.robustness.Verdict.Firmness;
import io.github.tenderscore.robustness.Verdict.Reason;
import io.github.tenderscore.robustness.Verdict.Subject;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {

    private static final SearchTerms SEARCH = SearchTerms.of("1", "1", 16);
    private static final VerdictTerms TERMS = VerdictTerms.of("2", "5", "5", SEARCH);

    private static Assessment two(Methodology method, String markOfB) {
        return Evaluation.under(method)
                .tender("A", "A", t -> t.price("100").mark("plan", "4"))
                .tender("B", "B", t -> t.price("125").mark("plan", markOfB))
                .assess();
    }

    private static Methodology method(PriceRule rule) {
        return Methodology.named("Illustrative")
                .price("price", "Price", "50", rule)
                .mark("plan", "Plan", "50", MarkScales.zeroToFive())
                .build();
    }

    private static Reason reason(Verdict verdict, Subject subject) {
        return verdict.reasons().stream()
                .filter(reason -> reason.subject() == subject)
                .findFirst()
                .orElseThrow();
    }

    /** By hand: A 50 + 40 and B 50 × 100/125 + 50 are both 90. */
    @Test
    void whereAllShareTheFirstPlaceNobodyCouldBeLeftOut() {
        Verdict tied = Robustness.of(two(method(PriceRules.lowestOverPrice()), "5"), TERMS)
                .verdict();
        assertThat(tied.firmness()).isEqualTo(Firmness.TIED);
        assertThat(reason(tied, Subject.REVERSAL).text())
                .startsWith("All tenders share the first place, so that none that did not win could be left out. ");
    }

    /**
     * By hand: A 50 + 40 = 90, B 50 × 100/125 + 50 = 90: that would be a tie, so that with plan 4 B has 80. One grade more for B, or one
     * less for A (80), is a tie. As good by weights: A leads by w/5 and by nothing on plan, so where price has no weight: 50 of 100 points.
     */
    @Test
    void everyPartIsThere() {
        Robustness found = Robustness.of(two(method(PriceRules.lowestOverPrice()), "4"), TERMS);
        assertThat(found.first()).containsExactly("A");
        assertThat(found.weights()
                        .orElseThrow()
                        .criteria()
                        .get(0)
                        .below()
                        .orElseThrow()
                        .weight())
                .isEqualTo(Ratio.ZERO);
        assertThat(found.change().orElseThrow().smallestLargest().orElseThrow().size())
                .isEqualTo(Ratio.of(50));
        assertThat(found.possible().orElseThrow().possible()).containsExactly("A", "B");
        Verdict verdict = found.verdict();
        assertThat(verdict.firmness()).isEqualTo(Firmness.FRAGILE);
        assertThat(verdict.reasons().get(0).against()).isTrue();
        assertThat(reason(verdict, Subject.MARK))
                .isEqualTo(new Reason(
                        Subject.MARK,
                        true,
                        "The smallest change of one mark that changes the first place is 1 grade: Plan of tender A from 4"
                                + " to 3, and tenders A and B would share the first place. That is less than the declared"
                                + " least of 2 grades."));
        // a price of 125 for A or 100 for B is a tie: 25 per cent of 100, 20 per cent of 125
        assertThat(reason(verdict, Subject.PRICE))
                .isEqualTo(new Reason(
                        Subject.PRICE,
                        false,
                        "The smallest change of one price that was found to change the first place is 20 per cent: Price"
                                + " of tender B from 125 to 100, and tenders A and B would share the first place. That is"
                                + " not less than the declared least of 5 per cent."));
        assertThat(reason(verdict, Subject.WEIGHT))
                .isEqualTo(new Reason(
                        Subject.WEIGHT,
                        false,
                        "Tender B can be as good as tender A if weights change by up to 50 per cent of all points each,"
                                + " and not if they change by less: Price from 50 to 0, Plan from 50 to 100. That is not less than the"
                                + " declared least of 5 per cent."));
        assertThat(reason(verdict, Subject.ROUNDING).against()).isFalse();
        assertThat(verdict.text()).startsWith("The award is fragile.\nThe smallest change of one mark");
    }

    /**
     * By hand: A 50 × 50/100 + 40 = 65 and B 50 × 25/100 + 30 = 42.5. A cut of A by three grades, and no less, leaves it 35; B with all
     * marks has 62.5. B would need 22.5 more for its price, which is 80 in the place of 125.
     */
    @Test
    void anAwardIsRobustByItsDeclaredLimits() {
        Assessment assessment = two(method(PriceRules.betweenSetPrices("50", "150")), "3");
        Verdict verdict = Robustness.of(assessment, TERMS).verdict();
        assertThat(verdict.firmness()).isEqualTo(Firmness.ROBUST);
        assertThat(verdict.text()).startsWith("The award is robust.\n");
        assertThat(reason(verdict, Subject.MARK).text())
                .startsWith("The smallest change of one mark that changes the first"
                        + " place is 3 grades: Plan of tender A from 4 to 1, and tender B would come first.");
        assertThat(reason(verdict, Subject.PRICE).text()).contains("is 36 per cent: Price of tender B from 125 to 80,");
        assertThat(reason(verdict, Subject.REVERSAL).text())
                .isEqualTo(
                        "No tender's figure depends on another's, as every rule of the method declares, so that none can"
                                + " turn others round by not coming, or by coming.");
        assertThat(reason(verdict, Subject.WEIGHT).text())
                .isEqualTo("Under no weights that are thought possible is another tender as good as tender A.");
        // as much as the limit asks for is enough
        assertThat(Robustness.of(assessment, VerdictTerms.of("3", "36", "5", SEARCH))
                        .verdict()
                        .firmness())
                .isEqualTo(Firmness.ROBUST);
        assertThat(Robustness.of(assessment, VerdictTerms.of("4", "5", "5", SEARCH))
                        .verdict()
                        .firmness())
                .isEqualTo(Firmness.FRAGILE);
    }

    @Test
    void aTieIsSaidToBeOne() {
        // by hand: 50 + 40 and 40 + 50
        Robustness found = Robustness.of(two(method(PriceRules.lowestOverPrice()), "5"), TERMS);
        assertThat(found.first()).containsExactly("A", "B");
        assertThat(found.weights()).isEmpty();
        assertThat(found.change()).isEmpty();
        assertThat(found.possible()).isPresent();
        assertThat(found.verdict().firmness()).isEqualTo(Firmness.TIED);
        assertThat(found.verdict().text())
                .startsWith(
                        "The first place is tied.\nTenders A and B share the first place under the published method;"
                                + " what would part them is no distance from it.\n");
        assertThat(reason(found.verdict(), Subject.WEIGHT).against()).isTrue();
    }

    /** By hand: both have 90 points, and the tie-break takes the lower price. */
    @Test
    void whatATieBreakDecidesIsSaid() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .mark("plan", "Plan", "50", MarkScales.zeroToFive())
                .tieBreak(TieBreaks.lowest("price"))
                .build();
        Verdict verdict = Robustness.of(two(method, "5"), TERMS).verdict();
        assertThat(verdict.firmness()).isEqualTo(Firmness.FRAGILE);
        assertThat(reason(verdict, Subject.ROUNDING).text())
                .isEqualTo(
                        "Without rounding and tie-breaks tenders A and B would come first in the place of tender A: the"
                                + " published rounding or a tie-break alone decides.");
        assertThat(reason(verdict, Subject.WEIGHT).text())
                .startsWith("Without rounding and tie-breaks several tenders have the most points");
    }

    /** By hand: 50 × 100/125.5 = 39.84 is 40 in whole points, so that 90 and 89.84 both are 90. */
    @Test
    void whatRoundingDecidesIsSaid() {
        Assessment assessment = Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price", "50", PriceRules.lowestOverPrice())
                        .mark("plan", "Plan", "50", MarkScales.zeroToFive())
                        .rounding(Rounding.halfUp(0).atCriterion())
                        .build())
                .tender("A", "A", t -> t.price("100").mark("plan", "4"))
                .tender("B", "B", t -> t.price("125.5").mark("plan", "5"))
                .assess();
        Verdict verdict = Robustness.of(assessment, TERMS).verdict();
        assertThat(verdict.firmness()).isEqualTo(Firmness.TIED);
        assertThat(reason(verdict, Subject.ROUNDING).text())
                .startsWith(
                        "Without rounding and tie-breaks tender A would come first in the place of tenders A and B:");
    }

    @Test
    void anotherAwardRuleHasNoWeightsToChange() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price")
                .mark("plan", "Plan", MarkScales.zeroToFive())
                .award(AwardRules.pricePerQualityPoint())
                .build();
        Robustness found = Robustness.of(two(method, "4"), TERMS);
        assertThat(found.weights()).isEmpty();
        assertThat(found.possible()).isEmpty();
        assertThat(found.criticality().changes()).isNotEmpty();
        assertThat(reason(found.verdict(), Subject.WEIGHT))
                .isEqualTo(new Reason(
                        Subject.WEIGHT,
                        false,
                        "Changes of weights were not worked out, because the award rule does not add up points."));
    }

    /** The tenders of the test of reversals: B wins with C at 400 and A without it. */
    private static Assessment reversible(PriceRule rule) {
        return Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price", "50", rule)
                        .mark("plan", "Plan", "50", MarkScales.zeroToTen())
                        .build())
                .tender("A", "A", t -> t.price("100").mark("plan", "6"))
                .tender("B", "B", t -> t.price("140").mark("plan", "8"))
                .tender("C", "C", t -> t.price("400").mark("plan", "1"))
                .assess();
    }

    @Test
    void aReversalSpeaksAgainstTheAwardUnlessItIsAllowed() {
        Assessment assessment = reversible(PriceRules.highestToLowest());
        Reason against = reason(Robustness.of(assessment, TERMS).verdict(), Subject.REVERSAL);
        assertThat(against.against()).isTrue();
        // one set, {C}, decides; {A}, {C} and both were taken out
        assertThat(against.text())
                .startsWith(
                        "Without tender C, tender A would have come first in the place of tender B; so it is for 1 set"
                                + " of 3 sets of one or two tenders that did not win.");
        assertThat(reason(Robustness.of(assessment, TERMS.allowingReversal()).verdict(), Subject.REVERSAL)
                        .against())
                .isFalse();
    }

    private record Own() implements PriceRule {
        @Override
        public String id() {
            return "X-OWN";
        }

        @Override
        public Ratio share(Ratio price, ReferenceStatistics reference) {
            return Ratio.of(50).dividedBy(price);
        }
    }

    @Test
    void aRuleThatDeclaresNothingIsTriedAndSaid() {
        Reason reason = reason(Robustness.of(reversible(new Own()), TERMS).verdict(), Subject.REVERSAL);
        assertThat(reason.against()).isFalse();
        assertThat(reason.text())
                .startsWith(
                        "The rule X-OWN (criterion price) does not declare whether one tender moves another, and was"
                                + " tried. None of 3 sets of one or two tenders that did not win changes the order of others by"
                                + " not coming. None of ")
                .endsWith(
                        " made-up tenders changes the order of others by coming, which proves nothing about further ones.");
    }

    /** By hand: at the same price A promises 30 weeks of 40 and B 20; ten weeks less or more and they share the first place. */
    @Test
    void aPromiseThatCanTurnTheAwardIsTold() {
        Assessment assessment = Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price", "50", PriceRules.betweenSetPrices("80", "220"))
                        .quantity("weeks", "Weeks", "50", SocialValueRules.towardsTarget("40"))
                        .build())
                .tender("A", "A", t -> t.price("100").quantity("weeks", "30"))
                .tender("B", "B", t -> t.price("100").quantity("weeks", "20"))
                .assess();
        Reason reason = reason(Robustness.of(assessment, TERMS).verdict(), Subject.ANSWER);
        assertThat(reason.against()).isFalse();
        assertThat(reason.text())
                .matches("One quantity, choice or answer can change the first place as well: Weeks of tender"
                        + " (A from 30 to 20|B from 20 to 30), and tenders A and B would share the first place\\."
                        + " No limit is declared for these\\.");
    }

    @Test
    void whatCannotBeJudgedIsRefused() {
        Assessment none = Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price", "50", PriceRules.lowestOverPrice())
                        .mark("plan", "Plan", "50", MarkScales.zeroToTen(), minimum("5"))
                        .build())
                .tender("A", "A", t -> t.price("100").mark("plan", "4"))
                .assess();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Robustness.of(none, TERMS))
                .withMessageContaining("The number (0) of ranked tenders must be at least 1");
        Assessment assessment = two(method(PriceRules.lowestOverPrice()), "4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Robustness.of(
                        assessment, TERMS.within(WeightRegion.ALL.between("price", Ratio.of(101), Ratio.of(102)))))
                .withMessageContaining("they leave none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerdictTerms.of("-1", "5", "5", SEARCH))
                .withMessage("The least number of grades (-1) of a verdict must not be negative; 0 asks for nothing");
    }

    /** The engine agrees with every smallest change and every possible winner, assessed again under the weights that prove it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theEngineAgreesWithTheWeightsThatProveIt(int seed) {
        Random random = new Random(seed);
        Evaluation evaluation = Evaluation.under(Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .group(
                        "quality",
                        "Quality",
                        "60",
                        quality -> quality.mark("plan", "Plan", "70", MarkScales.zeroToTen())
                                .mark("staff", "Staff", "30", MarkScales.zeroToTen()),
                        transform(QualityTransforms.scaledToBest()))
                .quantity("weeks", "Weeks", SocialValueRules.towardsTarget("40"), passFail(), minimum("1"))
                .build());
        for (int i = 0; i < 6; i++) {
            String price = String.valueOf(90 + random.nextInt(60));
            String plan = String.valueOf(random.nextInt(11));
            String staff = String.valueOf(random.nextInt(11));
            evaluation = evaluation.tender(
                    "T" + i,
                    "Illustrative",
                    t -> t.price(price).mark("plan", plan).mark("staff", staff).quantity("weeks", "1"));
        }
        Assessment assessment = evaluation.assess();
        Robustness found = Robustness.of(assessment, TERMS);
        found.change()
                .flatMap(WeightChange::smallestSum)
                .ifPresent(change -> assertThat(again(assessment, change.weights()))
                        .contains(found.change().orElseThrow().winner(), change.rival()));
        for (PossibleWinners.Prospect prospect : found.possible().orElseThrow().tenders()) {
            if (prospect.possibility() == PossibleWinners.Possibility.NEVER) {
                assertThat(again(assessment, prospect.weights())).doesNotContain(prospect.tender());
            } else {
                assertThat(again(assessment, prospect.weights())).contains(prospect.tender());
            }
        }
    }

    private static List<String> again(Assessment assessment, Map<String, Ratio> weights) {
        return Replay.first(
                Evaluation.under(assessment.evaluation().methodology().withWeights(weights))
                        .tenders(assessment.evaluation().tenders())
                        .assess());
    }
}
