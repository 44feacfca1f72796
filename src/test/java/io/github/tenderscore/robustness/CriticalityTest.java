package io.github.tenderscore.robustness;

import static io.github.tenderscore.model.Options.accepts;
import static io.github.tenderscore.model.Options.ceiling;
import static io.github.tenderscore.model.Options.ifMissing;
import static io.github.tenderscore.model.Options.minimum;
import static io.github.tenderscore.model.Options.mustBeYes;
import static io.github.tenderscore.model.Options.passFail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.Normaliser;
import io.github.tenderscore.robustness.CriticalChange.Effect;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CriticalityTest {

    /** Every whole number up to twice the highest price of these tests is a figure of the first look. */
    private static final SearchTerms EVERY = SearchTerms.of("1", "1", 60);

    private static final SearchTerms FEW = SearchTerms.of("1", "1", 2);

    /** By hand: A 40 + 48 = 88 and B 40 × 100/110 + 48 = 84.36; with one grade less, A has 76; B with one more 96.36. */
    @Test
    void oneGradeAndAPriceAreWorkedOutByHand() {
        Assessment assessment = Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price", "40", PriceRules.lowestOverPrice())
                        .mark("plan", "Plan", "60", MarkScales.zeroToFive())
                        .build())
                .tender("A", "A", t -> t.price("100").mark("plan", "4"))
                .tender("B", "B", t -> t.price("110").mark("plan", "4"))
                .assess();
        Criticality found = Criticality.of(assessment, EVERY);
        assertThat(found.first()).containsExactly("A");
        assertThat(found.untried()).isEmpty();
        CriticalChange price = found.smallestPrice().orElseThrow();
        // the same price is a tie: from 110 to 100, a change of 10/110; from 100 to 110 is the same part of the larger
        // figure
        assertThat(price.size().share()).isEqualTo(Ratio.of(1, 11));
        assertThat(price.effect()).isEqualTo(Effect.TIE);
        assertThat(price.tender()).isEqualTo("B");
        assertThat(price.size().percent()).contains(Ratio.of(100, 11));
        assertThat(price.size().points()).contains(Ratio.of(40, 11));
        CriticalChange mark = found.smallestMark().orElseThrow();
        assertThat(mark.size().grades()).contains(Ratio.ONE);
        assertThat(mark.size().points().orElseThrow().abs()).isEqualTo(Ratio.of(12));
        assertThat(mark.first()).containsExactly("B");
        assertThat(mark.effect()).isEqualTo(Effect.OTHER_WINNER);
        assertThat(found.smallest().orElseThrow().size().share()).isEqualTo(Ratio.of(1, 11));
    }

    static List<Methodology> methods() {
        return List.of(
                Methodology.named("Weighted sum, rounded, with gates")
                        .price("price", "Price", "40", PriceRules.lowestOverPrice(), ceiling("24"))
                        .mark("plan", "Plan", "30", MarkScales.zeroToFive(), minimum("2"))
                        .quantity("weeks", "Weeks", "20", SocialValueRules.relativeToBest())
                        .choice(
                                "speed",
                                "Speed",
                                "10",
                                ChoiceScale.of(
                                        ChoiceScale.Option.of("slow", "0"),
                                        ChoiceScale.Option.of("medium", "40"),
                                        ChoiceScale.Option.of("fast", "100")))
                        .yesNo("insured", "Insured", passFail(), mustBeYes())
                        .rounding(Rounding.halfUp(0).atCriterion())
                        .build(),
                Methodology.named("Mean of prices, not monotone")
                        .price("price", "Price", "50", PriceRules.closeToMean())
                        .mark("plan", "Plan", "50", MarkScales.quarters())
                        .choice(
                                "speed",
                                "Speed",
                                ChoiceScale.of(ChoiceScale.Option.of("slow", "0"), ChoiceScale.Option.of("fast", "0")),
                                passFail(),
                                accepts("fast"))
                        .build(),
                Methodology.named("Price per point")
                        .price("price", "Price")
                        .mark("plan", "Plan", "70", MarkScales.zeroToFive())
                        .mark("staff", "Staff", "30", MarkScales.zeroToFive())
                        .award(AwardRules.pricePerQualityPoint())
                        .build(),
                Methodology.named("Distances from the best and the worst")
                        .price("price", "Price")
                        .mark("plan", "Plan", "60", MarkScales.zeroToFive())
                        .mark("staff", "Staff", "40", MarkScales.zeroToFive())
                        .award(AwardRules.topsis("40", Normaliser.VECTOR))
                        .build());
    }

    /** Every response that could be given instead is tried, without any grid, ladder or halving. */
    @ParameterizedTest
    @MethodSource("methods")
    void theNearestChangesAreThoseOfTryingEverything(Methodology method) {
        for (int seed = 1; seed <= 4; seed++) {
            Assessment assessment = random(method, new Random(seed), 4);
            Map<String, Ratio> nearest = new TreeMap<>();
            for (Tender tender : assessment.evaluation().tenders()) {
                for (String criterion : tender.responses().keySet()) {
                    for (Response other :
                            others(method, criterion, tender.responses().get(criterion))) {
                        if (changesFirst(assessment, tender, criterion, other)) {
                            Response given = tender.responses().get(criterion);
                            nearest.merge(
                                    key(tender.id(), criterion, given, other),
                                    distance(method, given, other),
                                    Ratio::min);
                        }
                    }
                }
            }
            Map<String, Ratio> found = new TreeMap<>();
            for (CriticalChange change : Criticality.of(assessment, EVERY).changes()) {
                found.put(
                        key(change.tender(), change.criterion(), change.from(), change.to()),
                        distance(method, change.from(), change.to()));
                assertThat(change.first())
                        .isEqualTo(Replay.first(
                                assess(assessment, find(assessment, change.tender()), change.criterion(), change.to())
                                        .orElseThrow()));
            }
            assertThat(found).isNotEmpty().isEqualTo(nearest);
        }
    }

    /** Where a lower price never earns less, few figures of the first look are enough. */
    @Test
    void halvingFindsTheSameWithFewFigures() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.percentageAboveLowest(Clamp.BOTH))
                .mark("plan", "Plan", "60", MarkScales.zeroToTen())
                .build();
        for (int seed = 1; seed <= 10; seed++) {
            Assessment assessment = random(method, new Random(seed), 3);
            List<CriticalChange> few = Criticality.of(assessment, FEW).changes();
            assertThat(few).isEqualTo(Criticality.of(assessment, EVERY).changes());
        }
    }

    private static Assessment random(Methodology method, Random random, int tenders) {
        Evaluation evaluation = Evaluation.under(method);
        for (int i = 0; i < tenders; i++) {
            evaluation = evaluation.tender("T" + i, "Illustrative", tender -> {
                method.leaves().forEach(leaf -> tender.response(leaf.id(), given(method, leaf.id(), random)));
                return tender;
            });
        }
        return evaluation.assess();
    }

    private static Response given(Methodology method, String criterion, Random random) {
        return switch (criterion) {
            case "price" -> new Response.Price(method.money(Ratio.of(12 + random.nextInt(13))));
            case "weeks" -> new Response.Quantity(Ratio.of(random.nextInt(10)));
            case "speed" -> new Response.Choice(random.nextBoolean() ? "fast" : "slow");
            case "insured" -> new Response.YesNo(random.nextInt(5) > 0);
            default -> {
                List<MarkScale.Grade> grades =
                        method.scale(criterion).orElseThrow().grades();
                yield new Response.Mark(
                        grades.get(random.nextInt(grades.size())).mark());
            }
        };
    }

    /** Twice the highest price is at most 48, twice the most weeks 18. */
    private static List<Response> others(Methodology method, String criterion, Response given) {
        List<Response> others = new ArrayList<>();
        if (given instanceof Response.Price) {
            for (int amount = 1; amount <= 48; amount++) {
                others.add(new Response.Price(method.money(Ratio.of(amount))));
            }
        } else if (given instanceof Response.Quantity) {
            for (int weeks = 0; weeks <= 18; weeks++) {
                others.add(new Response.Quantity(Ratio.of(weeks)));
            }
        } else if (given instanceof Response.YesNo answer) {
            others.add(new Response.YesNo(!answer.yes()));
        } else if (given instanceof Response.Choice) {
            for (String option : List.of("slow", "medium", "fast")) {
                others.add(new Response.Choice(option));
            }
        } else {
            method.scale(criterion)
                    .orElseThrow()
                    .grades()
                    .forEach(grade -> others.add(new Response.Mark(grade.mark())));
        }
        others.remove(given);
        return others;
    }

    private static String key(String tender, String criterion, Response from, Response to) {
        int direction = from instanceof Response.Choice ? 0 : number(to).compareTo(number(from));
        return tender + " " + criterion + " " + (from instanceof Response.YesNo ? 0 : direction);
    }

    private static Ratio distance(Methodology method, Response from, Response to) {
        if (from instanceof Response.Choice choice) {
            Map<String, Integer> percent = method.title().startsWith("Weighted")
                    ? Map.of("slow", 0, "medium", 40, "fast", 100)
                    : Map.of("slow", 0, "fast", 0);
            return Ratio.of(Math.abs(percent.getOrDefault(choice.option(), 0)
                    - percent.getOrDefault(((Response.Choice) to).option(), 0)));
        }
        return number(to).minus(number(from)).abs();
    }

    private static Ratio number(Response response) {
        if (response instanceof Response.Price price) {
            return price.money().amount();
        }
        if (response instanceof Response.Quantity quantity) {
            return quantity.quantity();
        }
        return response instanceof Response.Mark mark ? mark.mark() : Ratio.ZERO;
    }

    private static Tender find(Assessment assessment, String tender) {
        return assessment.result(tender).tender();
    }

    private static boolean changesFirst(Assessment assessment, Tender tender, String criterion, Response other) {
        return assess(assessment, tender, criterion, other)
                .filter(after -> !Replay.first(after).equals(Replay.first(assessment)))
                .isPresent();
    }

    private static Optional<Assessment> assess(Assessment assessment, Tender tender, String criterion, Response other) {
        List<Tender> tenders = new ArrayList<>(assessment.evaluation().tenders());
        Map<String, Response> responses = new LinkedHashMap<>(tender.responses());
        responses.put(criterion, other);
        tenders.replaceAll(one -> one.id().equals(tender.id()) ? new Tender(one.id(), one.supplier(), responses) : one);
        try {
            return Optional.of(Evaluation.under(assessment.evaluation().methodology())
                    .tenders(tenders)
                    .assess());
        } catch (FaultException e) {
            return Optional.empty();
        }
    }

    /** By hand: 60 × 4.5/5 = 54 against 60 × 3/5 = 36; a tie at 4.5, and with 4.51 the other is ahead. */
    @Test
    void marksBetweenGradesAreFoundWhereTheScaleAllowsThem() {
        Assessment assessment = Evaluation.under(Methodology.named("Illustrative")
                        .mark("plan", "Plan", "60", MarkScales.zeroToFive().withDecimals(2))
                        .mark("staff", "Staff", "40", MarkScales.zeroToFive())
                        .build())
                .tender("A", "A", t -> t.mark("plan", "4.51").mark("staff", "3"))
                .tender("B", "B", t -> t.mark("plan", "3").mark("staff", "3"))
                .assess();
        CriticalChange mark = Criticality.of(assessment, FEW).changes().stream()
                .filter(change ->
                        change.tender().equals("B") && change.criterion().equals("plan"))
                .findFirst()
                .orElseThrow();
        assertThat(mark.to()).isEqualTo(new Response.Mark(Ratio.parse("4.51")));
        assertThat(mark.effect()).isEqualTo(Effect.TIE);
        assertThat(mark.size().grades()).contains(Ratio.parse("1.51"));
    }

    @Test
    void aTieIsBrokenByTheSmallestChange() {
        Assessment assessment = Evaluation.under(Methodology.named("Illustrative")
                        .mark("plan", "Plan", MarkScales.zeroToFive())
                        .build())
                .tender("A", "A", t -> t.mark("plan", "3"))
                .tender("B", "B", t -> t.mark("plan", "3"))
                .assess();
        Criticality found = Criticality.of(assessment, FEW);
        assertThat(found.changes()).hasSize(4);
        assertThat(found.changes()).extracting(CriticalChange::effect).containsOnly(Effect.TIE_BROKEN);
    }

    @Test
    void whatIsNotTriedIsSaid() {
        Assessment assessment = Evaluation.under(Methodology.named("Illustrative")
                        .mark("plan", "Plan", "50", MarkScales.zeroToFive(), ifMissing(MissingResponse.SCORES_ZERO))
                        .mark("staff", "Staff", "50", MarkScales.zeroToFive())
                        .build())
                .tender("A", "A", t -> t.mark("staff", "3"))
                .tender("B", "B", t -> t.mark("plan", "0").mark("staff", "1"))
                .assess();
        assertThat(Criticality.of(assessment, FEW).untried())
                .containsExactly(new Criticality.Untried("A", "plan", "no response was given"));
    }

    @Test
    void termsOutsideTheirRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchTerms.of("0", "1", 2))
                .withMessage("The smallest change (0) of a price must be above zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchTerms.of("1", "-1", 2))
                .withMessage("The smallest change (-1) of a quantity must be above zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchTerms.of("1", "1", 0))
                .withMessage("The number (0) of parts of a range must be from 1 to 10000");
    }
}
