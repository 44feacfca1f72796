package io.github.tenderscore;

import io.github.tenderscore.model.CriteriaBuilder;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Option;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.model.TenderBuilder;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.TieBreaks;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.RuleType.Parameter;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Small methodologies of every kind, and tenders that answer them; all through the front door. */
final class ArbitraryEvaluations {

    private static final ChoiceScale CHOICE = ChoiceScale.of(
            ChoiceScale.Option.of("all", "100"),
            ChoiceScale.Option.of("some", "100/3"),
            ChoiceScale.Option.of("none", "0"));

    private ArbitraryEvaluations() {}

    /** Evaluations that are ready to be assessed. */
    static Arbitrary<Evaluation> any() {
        return Arbitraries.longs().map(seed -> new Maker(new Random(seed)).evaluation());
    }

    /** Evaluations in which a price rule decides a good part. */
    static Arbitrary<Evaluation> pricedBy(RuleType<PriceRule> type) {
        return Arbitraries.longs().map(seed -> new Maker(new Random(seed)).priced(type));
    }

    private static final class Maker {

        private final Random random;
        private int criteria;

        Maker(Random random) {
            this.random = random;
        }

        // ---- methods ------------------------------------------------------------------------------------------------

        Evaluation evaluation() {
            MethodologyBuilder method = Methodology.named("Method");
            rounding(method);
            switch (random.nextInt(8)) {
                case 0 ->
                    method.award(AwardRules.qualityOverPrice(oneOf("1", "100000", "1/3")))
                            .price("P", "Price", options(Rounding.Stage.INPUT));
                case 1 -> method.award(AwardRules.lowestPrice()).price("P", "Price", options(Rounding.Stage.INPUT));
                case 2 ->
                    method.award(AwardRules.pricePerQualityPoint()).price("P", "Price", options(Rounding.Stage.INPUT));
                default -> {
                    return tenders(summed(method));
                }
            }
            quality(method, weights(between(1, 4)), 0);
            return tenders(method.build());
        }

        Evaluation priced(RuleType<PriceRule> type) {
            MethodologyBuilder method = Methodology.named("Method of " + type.id());
            rounding(method);
            method.price("P", "Price", "60", rule(type), leafOptions())
                    .mark("Q", "Question", "40", MarkScales.zeroToFive(), leafOptions());
            return tenders(method.build());
        }

        private Methodology summed(MethodologyBuilder method) {
            List<String> weights = weights(between(1, 4));
            int prices = Math.min(weights.size(), between(0, 2));
            for (int i = 0; i < prices; i++) {
                String id = "P" + i;
                if (weights.get(i).isEmpty()) {
                    method.price(id, "Price", rule(), leafOptions());
                } else {
                    method.price(id, "Price " + i, weights.get(i), rule(), leafOptions());
                }
            }
            quality(method, weights.subList(prices, weights.size()), 0);
            if (prices > 0 && oneIn(3)) {
                method.tieBreak(TieBreaks.lowest("P0"));
            }
            if (oneIn(6)) {
                method.minimum("20%");
            }
            return method.build();
        }

        private void quality(CriteriaBuilder<?> to, List<String> weights, int depth) {
            for (String weight : weights) {
                // a minimum on a group that earns nothing is refused, so groups get no weight of zero
                if (depth < 2 && !weight.equals("0/10") && oneIn(3)) {
                    to.group(
                            id(),
                            "Group",
                            weight,
                            group -> {
                                quality(group, weights(between(1, 3)), depth + 1);
                                return group;
                            },
                            groupOptions());
                } else {
                    leaf(to, weight);
                }
            }
            if (oneIn(4)) {
                to.yesNo(id(), "Insurance", Options.passFail(), Options.mustBeYes());
            }
        }

        private void leaf(CriteriaBuilder<?> to, String weight) {
            String id = id();
            switch (random.nextInt(4)) {
                case 0 -> to.mark(id, "Question " + id, weight, scale(), qualityOptions());
                case 1 ->
                    to.quantity(
                            id,
                            "Quantity " + id,
                            weight,
                            SocialValueRules.towardsTarget(oneOf("400", "12.5", "1000/3")),
                            qualityOptions());
                case 2 -> to.choice(id, "Choice " + id, weight, CHOICE, qualityOptions());
                default -> to.yesNo(id, "Answer " + id, weight, qualityOptions());
            }
        }

        private String id() {
            criteria++;
            return "C" + criteria;
        }

        private MarkScale scale() {
            MarkScale scale = oneOf(MarkScales.all());
            return oneIn(3) ? scale.withDecimals(1) : scale;
        }

        /** Weights that total 100 exactly; none for a criterion that stands alone. */
        private List<String> weights(int count) {
            if (count == 1) {
                return List.of("");
            }
            if (count == 3 && oneIn(3)) {
                return List.of("100/3", "100/3", "100/3");
            }
            List<String> weights = new ArrayList<>();
            int left = 1_000;
            for (int i = 1; i < count; i++) {
                int next = oneIn(8) ? 0 : between(1, left - 100 * (count - i));
                weights.add(next + "/10");
                left -= next;
            }
            weights.add(left + "/10");
            return weights;
        }

        // ---- roundings and gates ------------------------------------------------------------------------------------

        private void rounding(MethodologyBuilder method) {
            method.rounding(roundings(Rounding.Stage.values()));
        }

        private Rounding[] roundings(Rounding.Stage... stages) {
            return Stream.of(stages)
                    .filter(stage -> oneIn(2))
                    .map(stage -> new Rounding(
                            new Rounding.Digits(
                                    between(stage == Rounding.Stage.RATIO ? 1 : 0, 4),
                                    oneOf(List.of(Rounding.Mode.values()))),
                            stage))
                    .toArray(Rounding[]::new);
        }

        private Option[] options(Rounding.Stage... stages) {
            return oneIn(3) ? new Option[] {Options.rounding(roundings(stages))} : new Option[0];
        }

        private Option[] leafOptions() {
            return options(Rounding.Stage.INPUT, Rounding.Stage.RATIO, Rounding.Stage.CRITERION);
        }

        private Option[] qualityOptions() {
            Option missing = Options.ifMissing(oneIn(4) ? MissingResponse.DISQUALIFIES : MissingResponse.SCORES_ZERO);
            return oneIn(4) ? new Option[] {missing} : leafOptions();
        }

        private Option[] groupOptions() {
            Option[] options = options(Rounding.Stage.CRITERION);
            return options.length == 0 && oneIn(5) ? new Option[] {Options.minimum("10%")} : options;
        }

        // ---- price rules --------------------------------------------------------------------------------------------

        private PriceRule rule() {
            return rule(oneOf(PriceRules.catalogue().types()));
        }

        private PriceRule rule(RuleType<PriceRule> type) {
            Parameters parameters = Parameters.NONE;
            for (Parameter parameter : type.parameters()) {
                parameters = parameters.with(parameter.name(), value(type, parameter));
            }
            return type.create(parameters);
        }

        /** A fitting value; a rule with a parameter of a new name needs a line here. */
        private String value(RuleType<PriceRule> type, Parameter parameter) {
            boolean kernel = parameter.kind() == Parameter.Kind.TEXT;
            return switch (parameter.name()) {
                case "exponent" -> oneOf("1", "2", "3", "0.5", "1.5", "1/3", "7/5");
                case "clamp" ->
                    type.id().startsWith("PR-") ? oneOf("none", "zero") : oneOf("none", "zero", "full", "both");
                case "span" -> oneOf("50", "100", "100/3", "0.5");
                case "base", "budget" -> oneOf("1500", "900", "4000/3");
                case "full" -> kernel ? oneOf("lowest", "0.9 * mean", "600") : oneOf("600", "1000", "2000/3");
                case "zero" ->
                    kernel ? oneOf("1.5 * median", "highest", "geometric-mean", "2000") : oneOf("1500", "4001/3");
                case "reference" ->
                    oneOf("lowest", "mean", "1.1 * median", "geometric-mean", "1000", "population-deviation");
                case "among" -> oneOf("admitted", "all", "all budget 1200 2");
                default ->
                    throw new IllegalStateException("The parameter " + parameter.name() + " of the rule " + type.id()
                            + " must have values in " + ArbitraryEvaluations.class.getSimpleName());
            };
        }

        // ---- tenders ------------------------------------------------------------------------------------------------

        private Evaluation tenders(Methodology method) {
            Evaluation evaluation = Evaluation.under(method);
            int count = between(1, 4);
            for (int i = 0; i < count; i++) {
                evaluation = evaluation.tender("T" + i, "Supplier " + i, tender -> responses(method, tender));
            }
            return evaluation;
        }

        private TenderBuilder responses(Methodology method, TenderBuilder tender) {
            for (Criterion.Leaf leaf : method.leaves()) {
                if (leaf.missing() == MissingResponse.REFUSED || !oneIn(5)) {
                    response(leaf, tender);
                }
            }
            return tender;
        }

        private void response(Criterion.Leaf leaf, TenderBuilder tender) {
            Scoring scoring = leaf.scoring();
            if (scoring instanceof Scoring.Price) {
                tender.price(leaf.id(), oneIn(3) ? "1000" : between(50_000, 200_000) + "/100");
            } else if (scoring instanceof Scoring.Mark mark) {
                MarkScale scale = mark.scale();
                tender.mark(
                        leaf.id(),
                        scale.decimals() > 0
                                ? between(0, scale.highest().bigNumerator().intValueExact() * 10) + "/10"
                                : oneOf(scale.grades()).mark().toString());
            } else if (scoring instanceof Scoring.Quantity) {
                tender.quantity(leaf.id(), between(0, 5_000) + oneOf("", "/7", "/10"));
            } else if (scoring instanceof Scoring.Choice) {
                tender.choice(leaf.id(), oneOf("all", "some", "none"));
            } else if (leaf.isScored() ? oneIn(2) : !oneIn(6)) {
                tender.yes(leaf.id());
            } else {
                tender.no(leaf.id());
            }
        }

        // ---- chance -------------------------------------------------------------------------------------------------

        private int between(int least, int most) {
            return least + random.nextInt(most - least + 1);
        }

        private boolean oneIn(int many) {
            return random.nextInt(many) == 0;
        }

        private String oneOf(String... texts) {
            return texts[random.nextInt(texts.length)];
        }

        private <T> T oneOf(List<T> things) {
            return things.get(random.nextInt(things.size()));
        }
    }
}
