package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Each rational rule against a transcription of its formula in decimals of 100 digits, on random fields; they agree to 40 digits.
 *
 * <p>The letters are those of the formulas: P and Q of the tender scored, A the points attainable.
 */
class CompositeRuleProperties {

    private static final MathContext WIDE = new MathContext(100, RoundingMode.HALF_EVEN);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CLOSE = new BigDecimal("1e-40");

    record Offer(BigDecimal q, BigDecimal p) {}

    /** A field, with what formulas take from it, found in plain loops. */
    record Field(List<Offer> offers) {

        static final BigDecimal A = HUNDRED;

        BigDecimal min(Function<Offer, BigDecimal> of) {
            return offers.stream().map(of).reduce(BigDecimal::min).orElseThrow();
        }

        BigDecimal max(Function<Offer, BigDecimal> of) {
            return offers.stream().map(of).reduce(BigDecimal::max).orElseThrow();
        }

        BigDecimal median(Function<Offer, BigDecimal> of) {
            BigDecimal[] sorted = offers.stream().map(of).toArray(BigDecimal[]::new);
            Arrays.sort(sorted);
            int n = sorted.length;
            return n % 2 == 1 ? sorted[n / 2] : over(sorted[n / 2].add(sorted[n / 2 - 1]), BigDecimal.valueOf(2));
        }

        Contest contest() {
            return new Contest(
                    offers.stream()
                            .<Standing>map(offer -> Stand.of(Ratio.of(offer.q), Ratio.of(offer.p)))
                            .toList(),
                    List.of(),
                    Ratio.of(A));
        }
    }

    interface Formula {
        BigDecimal of(BigDecimal q, BigDecimal p, Field field);
    }

    private static BigDecimal d(String text) {
        return new BigDecimal(text);
    }

    private static BigDecimal over(BigDecimal one, BigDecimal other) {
        return one.divide(other, WIDE);
    }

    private static BigDecimal share(BigDecimal p, Field field) {
        return over(field.min(Offer::p), p);
    }

    private static Formula combined(String weightOfQuality, String weightOfPrice, boolean overBest) {
        return (q, p, field) -> over(d(weightOfQuality).multiply(q), overBest ? field.max(Offer::q) : Field.A)
                .add(d(weightOfPrice).multiply(share(p, field)));
    }

    /** Z to three digits: what the best has before the point is counted in its decimal text. */
    private static BigDecimal threeDigits(BigDecimal q, BigDecimal p, Field field, RoundingMode mode) {
        BigDecimal best = field.max(offer -> over(offer.q(), offer.p()));
        int before = best.precision() - best.scale();
        return q.scaleByPowerOfTen(3 - before).divide(p, 0, mode);
    }

    private static final Formula LEVEL = (q, p, field) -> over(p, q);

    private static Formula less(String worth, Function<Field, BigDecimal> from) {
        return (q, p, field) -> p.subtract(d(worth).multiply(q.subtract(from.apply(field))));
    }

    private static Formula surcharge(String most) {
        return (q, p, field) ->
                p.multiply(BigDecimal.ONE.add(over(Field.A.subtract(q), Field.A).multiply(d(most))));
    }

    private static Formula difference(Function<Field, BigDecimal> points, Function<Field, BigDecimal> price) {
        return (q, p, field) -> over(d("0.6").multiply(q), points.apply(field))
                .subtract(over(d("0.4").multiply(p), price.apply(field)));
    }

    private static final Map<AwardRule, Formula> FORMULAS = new HashMap<>();

    static {
        for (AwardRule rule : List.of(
                AwardRules.pricePerQualityPoint(),
                AwardRules.canadianPricePerPoint(),
                AwardRules.priceOverTechnicalScore(),
                AwardRules.danishQuotient())) {
            FORMULAS.put(rule, LEVEL);
        }
        FORMULAS.put(AwardRules.qualityOverPrice("1000"), (q, p, f) -> over(q.multiply(d("1000")), p));
        FORMULAS.put(AwardRules.simpleReferenceValue(), (q, p, f) -> over(q, p));
        FORMULAS.put(AwardRules.extendedReferenceValue("5", "price"), (q, p, f) -> over(q, p));
        FORMULAS.put(
                AwardRules.simpleReferenceValueInWholeNumbers("half-up"),
                (q, p, f) -> threeDigits(q, p, f, RoundingMode.HALF_UP));
        FORMULAS.put(
                AwardRules.simpleReferenceValueInWholeNumbers("down"),
                (q, p, f) -> threeDigits(q, p, f, RoundingMode.DOWN));
        FORMULAS.put(AwardRules.divisionMethod("100", "1"), (q, p, f) -> over(q.add(HUNDRED), p));
        FORMULAS.put(
                AwardRules.relativeValueCost(),
                (q, p, f) -> over(p, over(q.add(Field.A), f.min(Offer::q).add(Field.A))));
        FORMULAS.put(
                AwardRules.priceOverFeatureCoefficient("130"),
                (q, p, f) -> over(p, BigDecimal.ONE.add(over(q, d("30")))));
        FORMULAS.put(
                AwardRules.amountTimesFeatureCoefficient("130"),
                (q, p, f) -> p.multiply(BigDecimal.ONE.add(over(q, d("30")))));
        FORMULAS.put(AwardRules.priceLessWorthOfQuality("12.5"), less("12.5", f -> BigDecimal.ZERO));
        FORMULAS.put(AwardRules.monetaryDeductions("12.5"), less("12.5", f -> BigDecimal.ZERO));
        FORMULAS.put(AwardRules.awardOnValue("12.5", "60"), less("12.5", f -> d("60")));
        FORMULAS.put(AwardRules.pricingOfQuality("12.5", "deduction"), less("12.5", f -> BigDecimal.ZERO));
        FORMULAS.put(AwardRules.pricingOfQuality("12.5", "surcharge"), less("12.5", f -> Field.A));
        FORMULAS.put(AwardRules.pointsAsSurcharge("12.5"), less("12.5", f -> Field.A));
        FORMULAS.put(AwardRules.qualityPremium("12.5"), less("12.5", f -> f.min(Offer::q)));
        FORMULAS.put(AwardRules.supplierQualityPremium("70000", "30"), CompositeRuleProperties::newZealand);
        FORMULAS.put(AwardRules.percentageSurcharge("60"), surcharge("1.5"));
        FORMULAS.put(AwardRules.marginOfPreference("15"), surcharge("0.15"));
        FORMULAS.put(
                AwardRules.utilityIndex("60"),
                (q, p, f) -> over(
                        BigDecimal.ONE
                                .subtract(over(f.max(Offer::q).subtract(q), Field.A)
                                        .multiply(d("1.5")))
                                .multiply(f.min(Offer::p)),
                        p));
        FORMULAS.put(
                AwardRules.weightedReferenceValue("60"), difference(f -> f.median(Offer::q), f -> f.median(Offer::p)));
        FORMULAS.put(AwardRules.statedReferenceValue("60", "70", "5000"), difference(f -> d("70"), f -> d("5000")));
        FORMULAS.put(AwardRules.qualityAndCostBased("80"), combined("80", "20", false));
        FORMULAS.put(AwardRules.combinedOverBestQuality("80"), combined("80", "20", true));
        FORMULAS.put(AwardRules.ratedCriteria("80"), combined("0.8", "0.2", true));
        FORMULAS.put(AwardRules.combinedScoring(), combined("70", "30", false));
        FORMULAS.put(AwardRules.technicalAndFinancialMark("60"), combined("60", "40", false));
        FORMULAS.put(AwardRules.highestCombinedRating(), combined("60", "40", false));
        FORMULAS.put(AwardRules.techniqueAndPrice("70"), combined("70", "30", true));
        FORMULAS.put(AwardRules.pointsAndPercentages(), combined("60", "40", false));
        FORMULAS.put(AwardRules.servicesEightyTwenty("inverse"), combined("80", "20", false));
        FORMULAS.put(
                AwardRules.servicesEightyTwenty("linear"),
                (q, p, f) -> d("0.8").multiply(q).add(d("20").multiply(d("2").subtract(over(p, f.min(Offer::p))))));
        FORMULAS.put(
                AwardRules.combinedWithWholeFinancialScore(),
                (q, p, f) -> d("0.7").multiply(q)
                        .add(d("0.3").multiply(f.min(Offer::p).multiply(HUNDRED).divide(p, 0, RoundingMode.HALF_UP))));
        FORMULAS.put(AwardRules.lowestPrice(), (q, p, f) -> p);
        FORMULAS.put(AwardRules.bestQuality(), (q, p, f) -> q);
    }

    /** Weighted scores of 30 per cent, over a price weight of 70, to the cent. */
    private static BigDecimal newZealand(BigDecimal q, BigDecimal p, Field field) {
        BigDecimal ahead = q.subtract(field.min(Offer::q)).multiply(d("0.30"));
        return p.subtract(d("70000").multiply(ahead).divide(d("70"), 2, RoundingMode.HALF_UP));
    }

    @Provide
    Arbitrary<Field> fields() {
        Arbitrary<BigDecimal> points =
                Arbitraries.bigDecimals().between(d("0.01"), HUNDRED).ofScale(2);
        Arbitrary<BigDecimal> prices =
                Arbitraries.bigDecimals().between(d("0.01"), d("2000000")).ofScale(2);
        return Combinators.combine(points, prices)
                .as(Offer::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(Field::new);
    }

    @Property(tries = 300)
    void agreesWithItsFormula(@ForAll("fields") Field field) {
        Contest contest = field.contest();
        FORMULAS.forEach((rule, formula) -> {
            List<Ratio> figures = rule.figures(contest);
            for (int i = 0; i < figures.size(); i++) {
                Offer offer = field.offers().get(i);
                assertClose(rule, figures.get(i), formula.of(offer.q(), offer.p(), field));
            }
        });
    }

    private static void assertClose(AwardRule rule, Ratio figure, BigDecimal expected) {
        BigDecimal digits = over(new BigDecimal(figure.bigNumerator()), new BigDecimal(figure.bigDenominator()));
        assertThat(digits.subtract(expected).abs())
                .as("%s: %s against %s", rule, digits, expected)
                .isLessThanOrEqualTo(CLOSE.multiply(expected.abs().max(BigDecimal.ONE)));
    }

    /** Every composite rule but those that are approximate has a transcription here; those that read criteria by name have their own. */
    @Example
    void everyRationalRuleIsTranscribed() {
        assertThat(FORMULAS.keySet().stream().map(AwardRule::id).distinct())
                .containsExactlyInAnyOrderElementsOf(CompositeRules.TYPES.stream()
                        .map(type -> type.id())
                        .filter(id -> !List.of("CP-RATIO-WQP", "CP-LCC-ADD", "CP-LCC-ADD-REV", "CP-NPV")
                                .contains(id))
                        .toList());
    }

    // ---- energy services --------------------------------------------------------------------------------------------

    /** Section 5.1 step by step: the days counted one by one, the factors one after the other. */
    @Property(tries = 200)
    void energyServiceAgreesWithItsSteps(
            @ForAll @IntRange(min = 0, max = 1500) int day,
            @ForAll @IntRange(min = 0, max = 100) int percent,
            @ForAll @IntRange(min = 0, max = 300) int rate,
            @ForAll @IntRange(min = 0, max = 15) int years,
            @ForAll @IntRange(min = 0, max = 364) int days,
            @ForAll("savings") List<BigDecimal> savings) {
        LocalDate announced = LocalDate.of(2016, 1, 1).plusDays(day);
        EnergyServiceOffer offer = new EnergyServiceOffer(
                Ratio.of(rate, 1000),
                announced,
                Ratio.of(percent, 100),
                years,
                days,
                savings.stream().map(Ratio::of).toList());
        int[] d = new int[21];
        Arrays.fill(d, 365);
        d[0] = (int) ChronoUnit.DAYS.between(announced, LocalDate.of(announced.getYear(), 12, 31));
        d[20] = 365 - d[0];
        int left = years * 365 + days;
        BigDecimal k = BigDecimal.ONE;
        BigDecimal performance = BigDecimal.ZERO;
        BigDecimal contract = BigDecimal.ZERO;
        for (int i = 0; i <= 20; i++) {
            int p = Math.min(left, d[i]);
            left -= p;
            BigDecimal c = savings.get(i);
            BigDecimal payment = p == 0
                    ? BigDecimal.ZERO
                    : over(c.multiply(d("" + p)).multiply(d("" + percent)), d("" + 100 * d[i]));
            BigDecimal saved = i == 0 ? (d[0] == 0 ? BigDecimal.ZERO : c) : over(c.multiply(d("" + d[i])), d("365"));
            k = over(k, BigDecimal.ONE.add(over(d("" + rate * d[i]), d("365000"))));
            performance = performance.add(k.multiply(saved.subtract(payment)));
            contract = contract.add(payment);
        }
        assertClose(AwardRules.bestQuality(), offer.netPresentValue(), performance);
        assertClose(AwardRules.bestQuality(), offer.payments(), contract);
    }

    @Provide
    Arbitrary<List<BigDecimal>> savings() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, d("100000"))
                .ofScale(2)
                .list()
                .ofSize(21);
    }

    // ---- price and costs --------------------------------------------------------------------------------------------

    /** P + sum of the costs, and P - sum of the costs, of three of the quantities in another order than they are given. */
    @Property(tries = 200)
    void costsAreAddedOrTakenOff(
            @ForAll("fields") Field field, @ForAll("savings") List<BigDecimal> costs, @ForAll boolean below) {
        AwardRule added = AwardRules.priceAndCosts("n2, n0,n1");
        AwardRule taken = AwardRules.incomeLessCosts("n1,n2, n0");
        List<Standing> standings = new ArrayList<>();
        List<Ratio> sums = new ArrayList<>();
        List<Ratio> rests = new ArrayList<>();
        for (int i = 0; i < field.offers().size(); i++) {
            BigDecimal price = field.offers().get(i).p();
            BigDecimal all = BigDecimal.ZERO;
            Map<String, Ratio> given = new HashMap<>();
            for (int k = 0; k < 4; k++) {
                BigDecimal cost = costs.get((4 * i + k) % costs.size());
                cost = below ? cost.negate() : cost;
                given.put("n" + k, Ratio.of(cost));
                // the last is not among those that the rule names
                all = k == 3 ? all : all.add(cost);
            }
            standings.add(new Stand(Ratio.ZERO, Optional.of(Ratio.of(price)), given));
            sums.add(Ratio.of(price.add(all)));
            rests.add(Ratio.of(price.subtract(all)));
        }
        Contest contest = new Contest(standings, List.of(), Ratio.HUNDRED);
        assertThat(added.figures(contest)).isEqualTo(sums);
        assertThat(added.direction()).isEqualTo(AwardRule.Direction.LOWEST);
        assertThat(taken.figures(contest)).isEqualTo(rests);
        assertThat(taken.direction()).isEqualTo(AwardRule.Direction.HIGHEST);
    }

    // ---- short list -------------------------------------------------------------------------------------------------

    /** The definition, by counting: how many are before a tender on the list or above it by index. */
    @Property(tries = 300)
    void shortListAgreesWithItsDefinition(@ForAll("fields") Field field) {
        AwardRule rule = AwardRules.extendedReferenceValue("10", "quality");
        Contest contest = field.contest();
        int[] places = rule.places(contest, rule.figures(contest));
        BigDecimal least = field.max(offer -> over(offer.q(), offer.p())).multiply(d("0.9"));
        List<Integer> expected = new ArrayList<>();
        for (Offer own : field.offers()) {
            boolean listed = over(own.q(), own.p()).compareTo(least) >= 0;
            expected.add(1
                    + (int) field.offers().stream()
                            .filter(other -> {
                                boolean otherListed = over(other.q(), other.p()).compareTo(least) >= 0;
                                return listed
                                        ? otherListed && other.q().compareTo(own.q()) > 0
                                        : other.q()
                                                        .multiply(own.p())
                                                        .compareTo(own.q().multiply(other.p()))
                                                > 0;
                            })
                            .count());
        }
        assertThat(places).containsExactly(expected.stream().mapToInt(i -> i).toArray());
    }
}
