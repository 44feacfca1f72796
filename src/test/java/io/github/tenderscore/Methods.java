package io.github.tenderscore;

import io.github.tenderscore.appraisal.CarbonSeries;
import io.github.tenderscore.appraisal.CarbonValues;
import io.github.tenderscore.appraisal.DiscountSchedule;
import io.github.tenderscore.appraisal.DiscountSchedules;
import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.appraisal.PriceIndex;
import io.github.tenderscore.appraisal.PriceIndices;
import io.github.tenderscore.appraisal.Provenance;
import io.github.tenderscore.appraisal.Timing;
import io.github.tenderscore.cost.CarbonTerms;
import io.github.tenderscore.cost.CostPart;
import io.github.tenderscore.cost.CostTerms;
import io.github.tenderscore.cost.DiscountBasis;
import io.github.tenderscore.cost.EnvironmentalBasis;
import io.github.tenderscore.cost.EnvironmentalImpact;
import io.github.tenderscore.cost.LifeCostBasis;
import io.github.tenderscore.cost.LifeCosts;
import io.github.tenderscore.cost.NotionalDiscount;
import io.github.tenderscore.cost.PriceBases;
import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.cost.PriceDetail;
import io.github.tenderscore.cost.PromisedLevel;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.Keep;
import io.github.tenderscore.decision.PriorStep;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.SupplierKind;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.model.Weight;
import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.TieBreak;
import io.github.tenderscore.ranking.TieBreaks;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.Statistic;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.socialvalue.SocialValueRule;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random methods of every kind, with tenders that can be read and, but for what an award rule refuses, assessed.
 *
 * <p>Every kind of criterion, rule, gate, rounding, weight basis and tie-break occurs; weights are exact; some tenders are alike,
 * so that ties occur; texts hold what a document must escape.
 */
public final class Methods {

    private static final List<String> TEXTS = List.of(
            "Price",
            "Mobilisation & \"start\"",
            "Sécurité",
            "質",
            "\uD83C\uDF33 trees",
            "a/b~c",
            "tab\tand\nline",
            "\\",
            "x");

    private final Random random;
    private final List<Plot> plots = new ArrayList<>();
    private final boolean amount;
    private final Money unit;
    private final AwardRule award;
    private final Optional<ConsensusRule> consensus;
    private final WeightBasis basis;
    private final Ratio total;

    /** A criterion before its weight is known. */
    private static final class Plot {
        private final String id;
        private final String name;
        private final List<Plot> parts = new ArrayList<>();
        private Optional<Scoring> scoring = Optional.empty();
        private Optional<Weight> weight = Optional.empty();
        private boolean passFail;

        Plot(String id, String name) {
            this.id = id;
            this.name = name;
        }

        boolean isScored() {
            return scoring.isEmpty()
                    ? parts.stream().anyMatch(Plot::isScored)
                    : !passFail
                            && !(scoring.get() instanceof Scoring.Price price
                                    && price.rule().isEmpty());
        }

        boolean needsUnit() {
            return scoring.filter(Scoring.Price.class::isInstance)
                    .map(price -> ((Scoring.Price) price).basis() instanceof LifeCostBasis)
                    .orElse(false);
        }

        boolean isMarked() {
            return scoring.filter(Scoring.Mark.class::isInstance).isPresent();
        }

        Stream<Plot> leaves() {
            return scoring.isPresent() ? Stream.of(this) : parts.stream().flatMap(Plot::leaves);
        }
    }

    private Methods(Random random) {
        this.random = random;
        this.unit = new Money(Ratio.ZERO, pick("GBP", "EUR"), pick(VatBasis.NET, VatBasis.GROSS));
        this.award = random.nextInt(3) > 0
                ? AwardRules.weightedSum()
                : pick(
                        AwardRules.qualityOverPrice(positive().toString()),
                        AwardRules.pricePerQualityPoint(),
                        AwardRules.lowestPrice());
        this.consensus = random.nextInt(3) > 0 ? Optional.empty() : Optional.of(consensusRule());
        this.amount = award.priceUse() == AwardRule.PriceUse.AMOUNT;
        this.basis = pick(WeightBasis.values());
        this.total = basis == WeightBasis.POINTS ? positive() : Ratio.HUNDRED;
    }

    /** Methods of every kind. */
    public static Arbitrary<Methodology> methods() {
        return Arbitraries.randomValue(random -> new Methods(random).method());
    }

    /** Methods of every kind with one to six tenders that have no fault. */
    public static Arbitrary<Evaluation> evaluations() {
        return Arbitraries.randomValue(random -> {
            Methods methods = new Methods(random);
            return methods.evaluation(methods.method());
        });
    }

    /** Methods in which a price rule decides a good part, with one to six tenders that have no fault. */
    public static Arbitrary<Evaluation> pricedBy(PriceRule rule) {
        return Arbitraries.randomValue(random -> {
            Methods methods = new Methods(random);
            return methods.evaluation(methods.priced(rule));
        });
    }

    private Evaluation evaluation(Methodology method) {
        Evaluation evaluation = Evaluation.under(method).tenders(tenders(method));
        for (Tender tender : evaluation.tenders()) {
            if (random.nextInt(5) == 0) {
                evaluation = evaluation.decide(decision(tender.id()));
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            evaluation = evaluation.note(text());
        }
        return evaluation;
    }

    // ---- methods ----------------------------------------------------------------------------------------------------

    private Methodology method() {
        List<Plot> top = level(0, 1 + random.nextInt(4));
        if (amount) {
            top.add(price(Optional.empty()));
        }
        if (top.stream().noneMatch(Plot::isScored)) {
            Plot question = plot();
            question.scoring = Optional.of(new Scoring.YesNo());
            top.add(question);
        }
        weigh(top);
        MethodologyBuilder builder = Methodology.named(text()).award(award);
        if (plots.stream().anyMatch(Plot::needsUnit)) {
            builder.prices(unit.currency(), unit.vat());
        } else if (random.nextBoolean()) {
            builder.prices(pick("GBP", "EUR", "XXX"), pick(VatBasis.values()));
        }
        if (basis == WeightBasis.TOTAL) {
            builder.weightsOfTotal();
        } else if (basis == WeightBasis.POINTS) {
            builder.weightsInPoints(total.toString());
        }
        builder.rounding(roundings(Rounding.Stage.values()));
        builder.tieBreak(
                Stream.generate(this::tieBreak).limit(random.nextInt(3)).toArray(TieBreak[]::new));
        if (random.nextInt(5) == 0) {
            builder.minimum(random.nextInt(50) + "%");
        }
        if (plots.stream().anyMatch(Plot::isMarked)) {
            consensus.ifPresent(builder::consensus);
        }
        top.forEach(plot -> builder.criterion(criterion(plot)));
        return builder.build();
    }

    private Methodology priced(PriceRule rule) {
        Rounding.Stage[] stages = {Rounding.Stage.INPUT, Rounding.Stage.RATIO, Rounding.Stage.CRITERION};
        return Methodology.named(text())
                .price("price", "Price", "60", rule, Options.rounding(roundings(stages)))
                .mark("question", "Question", "40", scale(), Options.rounding(roundings(stages)))
                .rounding(roundings(Rounding.Stage.values()))
                .build();
    }

    private TieBreak tieBreak() {
        String id = plots.get(random.nextInt(plots.size())).id;
        return random.nextBoolean() ? TieBreaks.highest(id) : TieBreaks.lowest(id);
    }

    private List<Plot> level(int depth, int count) {
        List<Plot> level = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (depth < 3 && random.nextInt(4) == 0) {
                Plot group = plot();
                group.parts.addAll(level(depth + 1, 1 + random.nextInt(3)));
                level.add(group);
            } else {
                level.add(leaf());
            }
        }
        return level;
    }

    private Plot leaf() {
        int kind = random.nextInt(amount ? 4 : 5);
        if (kind == 4) {
            return price(Optional.of(priceRule()));
        }
        Plot leaf = plot();
        leaf.scoring = Optional.of(
                switch (kind) {
                    case 0 -> new Scoring.Mark(scale());
                    case 1 -> new Scoring.Quantity(socialValueRule());
                    case 2 -> new Scoring.Choice(options());
                    default -> new Scoring.YesNo();
                });
        leaf.passFail = random.nextInt(5) == 0;
        return leaf;
    }

    private Plot price(Optional<PriceRule> rule) {
        Plot price = plot();
        price.scoring = Optional.of(new Scoring.Price(rule, basis()));
        return price;
    }

    /** Mostly the price asked; otherwise whole-life costs, of which only a method with a unit can tell, or an adjusted price. */
    private PriceBasis basis() {
        return switch (random.nextInt(8)) {
            case 0 -> PriceBases.wholeLife(terms(), pick(CostPart.values()), pick(CostPart.values()));
            case 1 -> PriceBases.notionalDiscount(ladder());
            case 2 -> PriceBases.notionalDiscount(ladder(), positive().toString());
            case 3 ->
                PriceBases.environmentalCost(pick("0", "2", "1/3", positive().toString()));
            default -> PriceBases.asked();
        };
    }

    private NotionalDiscount ladder() {
        return new NotionalDiscount(
                text(), new TreeMap<>(Map.of(1, Percent.of("0"), 2, Percent.of("100/3"), 5, Percent.of("99.5"))));
    }

    private CostTerms terms() {
        Provenance source = new Provenance(text(), text(), text(), text(), pick(Evidence.values()));
        DiscountSchedule own = new DiscountSchedule(
                "own",
                List.of(
                        new DiscountSchedule.Band(pick(0, 1), Ratio.of(1, 8)),
                        new DiscountSchedule.Band(3, Ratio.of(-1, 50))),
                pick(Optional.of(source), Optional.empty()));
        DiscountSchedule schedule =
                pick(own, DiscountSchedules.none(), DiscountSchedules.greenBook2026(), DiscountSchedules.flat("2.5"));
        CarbonValues values = pick(
                CarbonSeries.central2023(),
                new CarbonValues(
                        "ours",
                        2022,
                        new TreeMap<>(Map.of(2027, Ratio.of(1, 3), 2028, Ratio.ZERO, 2029, Ratio.of(250))),
                        source));
        PriceIndex index = pick(
                PriceIndices.gdpDeflatorsDecember2025(),
                new PriceIndex("index", new TreeMap<>(Map.of(2022, Ratio.of(9), 2024, Ratio.of(10))), source));
        CarbonTerms carbon = new CarbonTerms(values, 2027, Optional.of(index));
        return new CostTerms(
                1 + random.nextInt(3),
                new Discounting(schedule, pick(Timing.values())),
                2024,
                unit.currency(),
                unit.vat(),
                pick(Optional.of(carbon), Optional.empty()));
    }

    private Plot plot() {
        Plot plot = new Plot(plots.size() + pick("", "/q", "~", " ü", "\""), text());
        plots.add(plot);
        return plot;
    }

    private void weigh(List<Plot> top) {
        if (basis == WeightBasis.PARENT) {
            split(top, Ratio.HUNDRED);
            plots.forEach(plot -> split(plot.parts, Ratio.HUNDRED));
        } else {
            split(top.stream().flatMap(Plot::leaves).toList(), total);
            for (Plot plot : plots) {
                if (plot.scoring.isEmpty() && plot.isScored() && random.nextBoolean()) {
                    List<Plot> leaves = plot.leaves().filter(Plot::isScored).toList();
                    if (leaves.stream().allMatch(leaf -> leaf.weight.isPresent())) {
                        plot.weight = Optional.of(new Weight(leaves.stream()
                                .map(leaf -> leaf.weight.orElseThrow().value())
                                .reduce(Ratio.ZERO, Ratio::plus)));
                    }
                }
            }
        }
    }

    /** Splits a number over what is scored, exactly, in parts that may be zero. */
    private void split(List<Plot> plots, Ratio whole) {
        List<Plot> scored = plots.stream().filter(Plot::isScored).toList();
        if (scored.size() < 2) {
            return;
        }
        int[] parts = random.ints(scored.size(), 1, 9).toArray();
        Ratio sum = Ratio.of(Arrays.stream(parts).sum());
        for (int i = 0; i < parts.length; i++) {
            scored.get(i).weight =
                    Optional.of(new Weight(whole.times(Ratio.of(parts[i])).dividedBy(sum)));
        }
    }

    private Criterion criterion(Plot plot) {
        if (plot.scoring.isEmpty()) {
            return new Criterion.Group(
                    plot.id,
                    plot.name,
                    plot.weight,
                    plot.isScored() && random.nextInt(4) == 0
                            ? Optional.of(Gate.Minimum.of(pick("0", "12.5%", "100/3%")))
                            : Optional.empty(),
                    Rounding.Policy.of(roundings(Rounding.Stage.CRITERION)),
                    Optional.empty(),
                    plot.parts.stream().map(this::criterion).toList());
        }
        Scoring scoring = plot.scoring.get();
        return new Criterion.Leaf(
                plot.id,
                plot.name,
                plot.weight,
                plot.passFail ? Criterion.Purpose.PASS_FAIL : Criterion.Purpose.SCORED,
                scoring,
                plot.passFail || random.nextInt(4) == 0 ? gate(scoring, plot.isScored()) : Optional.empty(),
                Rounding.Policy.of(roundings(Rounding.Stage.INPUT, Rounding.Stage.RATIO, Rounding.Stage.CRITERION)),
                scoring instanceof Scoring.Price
                        ? pick(MissingResponse.REFUSED, MissingResponse.DISQUALIFIES)
                        : pick(MissingResponse.values()),
                Optional.empty());
    }

    private Optional<Gate> gate(Scoring scoring, boolean scored) {
        if (scoring instanceof Scoring.Price && random.nextBoolean()) {
            return Optional.of(new Gate.Ceiling(positive()));
        }
        if (scored && random.nextBoolean()) {
            return Optional.of(Gate.Minimum.of(random.nextInt(40) + "%"));
        }
        if (scoring instanceof Scoring.Mark mark) {
            return Optional.of(new Gate.Minimum(
                    mark.scale().lowest().plus(mark.scale().highest()).dividedBy(Ratio.of(3)), Gate.Minimum.Unit.OWN));
        }
        if (scoring instanceof Scoring.Quantity) {
            return Optional.of(new Gate.Minimum(positive(), Gate.Minimum.Unit.OWN));
        }
        if (scoring instanceof Scoring.Choice choice) {
            return Optional.of(new Gate.Accepts(choice.scale().options().stream()
                    .limit(1 + random.nextInt(2))
                    .map(ChoiceScale.Option::name)
                    .toList()));
        }
        return scoring instanceof Scoring.YesNo ? Optional.of(new Gate.MustBeYes()) : Optional.empty();
    }

    private Rounding[] roundings(Rounding.Stage... stages) {
        return Arrays.stream(stages)
                .filter(stage -> random.nextInt(5) == 0)
                .map(stage -> new Rounding(new Rounding.Digits(random.nextInt(5), pick(Rounding.Mode.values())), stage))
                .toArray(Rounding[]::new);
    }

    /** A rule that reads the price needs a method with one price criterion, as one that compares amounts is. */
    private SocialValueRule socialValueRule() {
        return switch (random.nextInt(amount ? 3 : 2)) {
            case 0 -> SocialValueRules.towardsTarget(positive().toString());
            case 1 -> SocialValueRules.relativeToBest();
            default -> SocialValueRules.shareOfPrice(positive().toString());
        };
    }

    private PriceRule priceRule() {
        return switch (random.nextInt(10)) {
            case 0 -> PriceRules.lowestOverPrice();
            case 1 -> PriceRules.lowestOverPricePower(pick("2", "1/2", "0.75"));
            case 2 -> PriceRules.percentageAboveLowest(pick(Clamp.values()));
            case 3 -> PriceRules.priceSpan(positive().toString());
            case 4 -> PriceRules.highestToLowest();
            case 5 ->
                PriceRules.betweenSetPrices("10", Ratio.of(10).plus(positive()).toString());
            case 6 -> PriceRules.budgetToLowest(positive().toString());
            case 7 -> PriceRules.shareOfBase(positive().toString(), pick(Clamp.values()));
            case 8 -> PriceRules.hyperbolicPower(anchor(), pick("1", "3"), pick(Clamp.values()), referenceSet());
            default -> PriceRules.anchoredLine(anchor(), anchor(), pick(Clamp.values()), referenceSet());
        };
    }

    private Anchor anchor() {
        return pick(
                Anchor.fixed(positive().toString()),
                Anchor.of(Statistic.LOWEST),
                Anchor.of(Statistic.MEDIAN),
                Anchor.of(Statistic.GEOMETRIC_MEAN),
                Anchor.of(Statistic.lowest(1)),
                Anchor.times(positive().toString(), Statistic.MEAN));
    }

    private ReferenceSet referenceSet() {
        return pick(
                ReferenceSet.ADMITTED,
                ReferenceSet.ALL,
                ReferenceSet.ADMITTED.withBudget(positive(), 1 + random.nextInt(3)),
                ReferenceSet.ALL.withoutOwn().withBudget(positive(), 1));
    }

    private ConsensusRule consensusRule() {
        String rounding =
                random.nextInt(3) == 0 ? "none" : pick(Rounding.Mode.values()).code() + " " + random.nextInt(3);
        return switch (random.nextInt(3)) {
            case 0 -> ConsensusRules.mean(rounding);
            case 1 -> ConsensusRules.median(rounding);
            default -> ConsensusRules.trimmedMean(rounding);
        };
    }

    private MarkScale scale() {
        MarkScale scale = random.nextBoolean()
                ? MarkScales.all().get(random.nextInt(MarkScales.all().size()))
                : MarkScale.of(
                        MarkScale.Grade.of("0", text()),
                        MarkScale.Grade.of("1/3", text()),
                        MarkScale.Grade.of("7.5", text()));
        int least = consensus
                .flatMap(ConsensusRule::rounding)
                .map(Rounding.Digits::decimals)
                .orElse(0);
        return scale.withDecimals(least + random.nextInt(3));
    }

    private ChoiceScale options() {
        return ChoiceScale.of(
                new ChoiceScale.Option("none", new Percent(Ratio.ZERO)),
                new ChoiceScale.Option("some \"of\" it", new Percent(Ratio.of(100, 3))),
                new ChoiceScale.Option("all", Percent.WHOLE));
    }

    // ---- tenders ----------------------------------------------------------------------------------------------------

    private List<Tender> tenders(Methodology method) {
        List<Tender> tenders = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            Map<String, Response> responses = !tenders.isEmpty() && random.nextInt(3) == 0
                    ? tenders.get(0).responses()
                    : responses(method);
            tenders.add(new Tender(pick("T", "é", "Z/") + i, supplier(), responses, reasons(method)));
        }
        return tenders;
    }

    private Supplier supplier() {
        Supplier supplier = new Supplier(text());
        return switch (random.nextInt(4)) {
            case 0 ->
                supplier.identifiedBy("GB-COH-0000000" + random.nextInt(10)).known(SupplierKind.SME, true);
            case 1 -> supplier.reachedAt(text(), "illustrative@example.org").known(SupplierKind.VCSE, false);
            default -> supplier;
        };
    }

    private Map<String, Reason> reasons(Methodology method) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (Criterion criterion : method.withGroups()) {
            if (random.nextInt(3) == 0) {
                reasons.put(criterion.id(), random.nextBoolean() ? Reason.of(text()) : Reason.of(text(), text()));
            }
        }
        return reasons;
    }

    private Decision decision(String tender) {
        LocalDate day = LocalDate.of(2026, 3, 1 + random.nextInt(20));
        Consideration about = Consideration.of(tender, pick(Ground.PROCEDURAL_BREACH, Ground.CONDITION_NOT_MET))
                .on(text());
        Consideration replaced = Consideration.of(tender, Ground.EXCLUDED_SUBCONTRACTOR)
                .after(PriorStep.on(PriorStep.Kind.NOTICE_OF_INTENTION, day, text()))
                .after(PriorStep.between(PriorStep.Kind.OPPORTUNITY_TO_REPLACE, day, day.plusDays(5), text()))
                .after(PriorStep.on(PriorStep.Kind.REPLACEMENT, day.plusDays(1), text()));
        Consideration heard = Consideration.of(tender, Ground.ABNORMALLY_LOW)
                .after(PriorStep.on(PriorStep.Kind.NOTICE_OF_LOW_PRICE, day, text()))
                .after(PriorStep.between(PriorStep.Kind.OPPORTUNITY_TO_DEMONSTRATE, day, day.plusDays(5), text()))
                .after(PriorStep.on(PriorStep.Kind.DEMONSTRATION, day.plusDays(1), text()));
        return switch (random.nextInt(5)) {
            case 0 -> about.disregard(text(), day, text());
            case 1 -> replaced.disregard(text(), day.plusDays(6), text());
            case 2 -> heard.disregard(text(), day.plusDays(6), text());
            case 3 ->
                heard.keep(
                        pick(Keep.Finding.NOT_ESTABLISHED, Keep.Finding.ESTABLISHED), text(), day.plusDays(2), text());
            default -> replaced.keep(Keep.Finding.REPLACED, text(), day.plusDays(6), text());
        };
    }

    private Map<String, Response> responses(Methodology method) {
        Map<String, Response> responses = new HashMap<>();
        for (Criterion.Leaf leaf : method.leaves()) {
            if (leaf.missing() == MissingResponse.REFUSED || random.nextInt(6) > 0) {
                responses.put(leaf.id(), response(method, leaf.scoring()));
            }
        }
        return new LinkedHashMap<>(responses);
    }

    private Response.Price price(Methodology method, PriceBasis basis) {
        if (basis instanceof LifeCostBasis lifeCost) {
            LifeCosts costs = costs(lifeCost.terms());
            return new Response.Price(method.money(lifeCost.sum(costs)), Optional.of(costs));
        }
        return new Response.Price(method.money(positive().plus(Ratio.ONE)), detail(basis));
    }

    private Response response(Methodology method, Scoring scoring) {
        if (scoring instanceof Scoring.Price price) {
            // at least 1 as paid and as compared, so that no declared rounding makes it a price of nothing
            Response.Price given = price(method, price.basis());
            while (given.money().amount().compareTo(Ratio.ONE) < 0
                    || price.basis()
                                    .compared(given.money().amount(), given.detail())
                                    .compareTo(Ratio.ONE)
                            < 0) {
                given = price(method, price.basis());
            }
            return given;
        }
        if (scoring instanceof Scoring.Mark mark) {
            MarkScale scale = mark.scale();
            Ratio third = scale.highest().minus(Ratio.of(1, 3));
            Ratio rounded = method.consensus().rounded(third);
            if (scale.allows(rounded) && random.nextBoolean()) {
                return new Response.Mark(rounded, third);
            }
            return new Response.Mark(
                    scale.decimals() > 0 && random.nextBoolean()
                            ? scale.highest().minus(Ratio.of(1, 10))
                            : scale.grades()
                                    .get(random.nextInt(scale.grades().size()))
                                    .mark());
        }
        if (scoring instanceof Scoring.Quantity) {
            return new Response.Quantity(positive().minus(Ratio.of(1, 1000)).max(Ratio.ZERO));
        }
        return scoring instanceof Scoring.Choice choice
                ? new Response.Choice(
                        choice.scale().options().get(random.nextInt(3)).name())
                : new Response.YesNo(random.nextInt(5) > 0);
    }

    private Optional<PriceDetail> detail(PriceBasis basis) {
        if (basis instanceof DiscountBasis) {
            return Optional.of(new PromisedLevel(pick(0, 1, 2)));
        }
        return basis instanceof EnvironmentalBasis
                ? Optional.of(new EnvironmentalImpact(pick(Ratio.ZERO, positive())))
                : Optional.empty();
    }

    private LifeCosts costs(CostTerms terms) {
        return new LifeCosts(
                positive().plus(Ratio.ONE),
                yearly(terms.years()),
                yearly(terms.years()),
                positive(),
                Ratio.ZERO,
                terms.carbon().isPresent() ? yearly(terms.years()) : List.of());
    }

    private List<Ratio> yearly(int years) {
        return Stream.generate(() -> pick(Ratio.ZERO, positive())).limit(years).toList();
    }

    // ---- values -----------------------------------------------------------------------------------------------------

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** Whole, decimal, fractional, small and beyond the range of a long. */
    private Ratio positive() {
        return switch (random.nextInt(6)) {
            case 0 -> Ratio.of(1 + random.nextInt(20));
            case 1 -> Ratio.of(1 + random.nextInt(2_000_000), 100);
            case 2 -> Ratio.of(1 + random.nextInt(999), 7);
            case 3 -> Ratio.of(1, 1 + random.nextInt(999));
            case 4 -> Ratio.parse("12345678901234567890123" + random.nextInt(10) + ".5");
            default -> Ratio.of(1_000_000 + random.nextInt(500) * 1_000);
        };
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
