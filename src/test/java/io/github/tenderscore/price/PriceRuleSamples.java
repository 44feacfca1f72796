package io.github.tenderscore.price;

import io.github.tenderscore.rule.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parameters for every price rule of the catalogue; a rule without any fails its contract. */
public final class PriceRuleSamples {

    static final Map<String, List<PriceRuleSample>> BY_ID = new LinkedHashMap<>();

    static {
        hyperbolic();
        lines();
        discounts();
        knots();
        closeness();
        blocks();
    }

    private PriceRuleSamples() {}

    /** Rules of every type of the catalogue, without those that cannot score a tender alone or any price. */
    public static List<PriceRule> rules() {
        return PriceRules.catalogue().types().stream()
                .flatMap(type -> BY_ID.getOrDefault(type.id(), List.of()).stream()
                        .filter(sample -> !sample.alone().isEmpty() && sample.zero() != PriceRuleSample.Zero.ONE_PRICE)
                        .map(sample -> type.create(sample.parameters())))
                .toList();
    }

    private static void add(String id, PriceRuleSample... samples) {
        BY_ID.put(id, List.of(samples));
    }

    /** Names and values in turn. */
    private static PriceRuleSample with(String... named) {
        Parameters parameters = Parameters.NONE;
        for (int i = 0; i < named.length; i += 2) {
            parameters = parameters.with(named[i], named[i + 1]);
        }
        return PriceRuleSample.of(parameters);
    }

    private static void hyperbolic() {
        add("PR-HYP-MIN", with());
        add(
                "PR-HYP-POW",
                Stream.of("2", "3", "0.5").map(e -> with("exponent", e)).toArray(PriceRuleSample[]::new));
        add("PR-HU", with("least", "1", "most", "10"), with("least", "0", "most", "100"));
        add("PR-HU-DIRECT", with("least", "1", "most", "10").higherIsBetter());
        add("PR-LIN-RELMAX", with().higherIsBetter());
    }

    private static void lines() {
        add("PR-LIN-RELMIN", with("clamp", "zero"), with("clamp", "none"));
        add("PR-LIN-SPAN", with("span", "75"), with("span", "200/3"));
        add("PR-LIN-SPAN-FR", with("multiple", "2"), with("multiple", "1.3"));
        add(
                "PR-LIN-SPAN-EST",
                with("multiple", "2", "estimate", "200").fixedUnit(),
                // M = 75; (2 × 75 - 100) / 75
                with("multiple", "2", "estimate", "50").fixedUnit().shares("2/3", "2/3"));
        add("PR-LIN-MINMAX", with().definedAtZero());
        // (200 - 100) / (200 - 80)
        add(
                "PR-LIN-SET",
                with("full", "80", "zero", "200").fixedUnit().definedAtZero().shares("5/6", "5/6"));
        add("PR-LIN-BUDGET", with("budget", "250").fixedUnit().definedAtZero());
        // 1 - 100/250
        add(
                "PR-LIN-BASE",
                with("base", "250", "clamp", "zero").fixedUnit().definedAtZero().shares("3/5", "3/5"),
                with("base", "250", "clamp", "none").fixedUnit().definedAtZero().shares("3/5", "3/5"));
        add(
                "PR-REF-MEANPCT",
                with("atMean", "50", "clamp", "none").moreThanFull().shares("1/2", "1/2"),
                with("atMean", "50", "clamp", "both").shares("1/2", "1/2"),
                with("atMean", "100", "clamp", "both"));
    }

    private static void discounts() {
        add("PR-DISC-POW", with("base", "250", "exponent", "0.5").fixedUnit().definedAtZero());
        add(
                "PR-DISC-CONCAVE",
                // 1 - (100/250)^2
                with("base", "250", "exponent", "2").fixedUnit().definedAtZero().shares("21/25", "21/25"),
                // 1 - (1/4)^1.5
                with("base", "400", "exponent", "1.5")
                        .fixedUnit()
                        .definedAtZero()
                        .shares("7/8", "7/8"));
        add(
                "PR-MAXSIG",
                with("base", "250", "significant", "5").fixedUnit().definedAtZero(),
                // (2/102) / 0.05
                with("base", "102", "significant", "5")
                        .fixedUnit()
                        .definedAtZero()
                        .shares("20/51", "20/51"));
        add("PR-BILIN", with("base", "300", "atMean", "0.9").fixedUnit().definedAtZero());
    }

    private static void knots() {
        // (1 - 150/250) + 0.5 × (150 - 100) / 250
        add(
                "PR-JP-ATTEN",
                with("base", "250", "investigation", "150")
                        .fixedUnit()
                        .definedAtZero()
                        .shares("1/2", "1/2"));
        add(
                "PR-KR-NEG",
                with("estimate", "100", "points", "20").fixedUnit().canHurtItself(),
                // 100/120 + 2/20 × (120 - 100) / (120 - 90)
                with("estimate", "150", "points", "20")
                        .fixedUnit()
                        .canHurtItself()
                        .shares("9/10", "9/10"));
        add("PR-LOG", with("factor", "2", "clamp", "none"), with("factor", "3", "clamp", "zero"));
        add(
                "PR-RANK",
                with("table", "1, 0.8, 0.6", "ties", "best").definedAtZero(),
                with("table", "1, 1, 0.5", "ties", "worst").definedAtZero().shares("1", "0"),
                // (1 + 0.8 + 0.6 + 0) / 4
                with("table", "1, 0.8, 0.6", "ties", "mean").definedAtZero().shares("1", "3/5"),
                with("table", "0.9, 0.5, 0.4, 0.3, 0.2, 0.1", "ties", "dense")
                        .definedAtZero()
                        .shares("0.9", "0.9"));
        add(
                "PR-STEP",
                with("bands", "5: 1, 10: 0.8, 50: 0.5"),
                with("bands", "0: 0.9, 100: 0.1").shares("0.9", "0.9"));
        add("PR-FIXED", with("price", "100").onePrice());
    }

    private static void closeness() {
        // 100/120 = 0.8333; 70 - 5 × 4.67 of 70
        add(
                "PR-REF-RATIO-ABS",
                Stream.of("none", "zero")
                        .map(clamp -> with(
                                        "planned", "120", "target", "88", "slope", "5", "points", "70", "clamp", clamp)
                                .fixedUnit()
                                .shares("933/1400", "933/1400"))
                        .toArray(PriceRuleSample[]::new));
        add("PR-REF-MEDIAN", with("middle", "lower-median"), with("middle", "below-median"));
        add("PR-REF-GEO", with("nearest", "all"), with("nearest", "lower"), with("nearest", "higher"));
        add("PR-REF-LOWMEAN", with());
        add("PR-REF-HIGHMEAN", with());
        add("PR-REF-MEAN", with());
        add("PR-REF-GEOBUDGET", with("budget", "100").fixedUnit());
    }

    private static void blocks() {
        add(
                "F1",
                f1("mean", "1", "both", "admitted"),
                // 90/100
                f1("90", "1", "full", "admitted").fixedUnit().shares("9/10", "9/10"),
                // (1.1 × 100 / 100)^2
                f1("1.1 * median", "2", "none", "all").moreThanFull().shares("1.21", "1.21"),
                f1("lowest", "1", "full", "admitted without-own").shares("", "1"),
                // alone (100 + 2 × 90) / 3 / 100; four equal (4 × 100 + 2 × 90) / 6 / 100
                f1("mean", "1", "full", "admitted budget 90 2").fixedUnit().shares("14/15", "29/30"),
                f1("geometric-mean", "1", "full", "admitted"));
        add(
                "F2",
                f2("lowest", "2 * median", "zero", "all"),
                f2("lowest", "1.5 * lowest", "none", "all"),
                f2("100", "250", "both", "admitted").fixedUnit().definedAtZero(),
                f2("mean", "2 * mean", "both", "admitted"),
                f2("geometric-mean", "2 * geometric-mean", "both", "admitted"),
                f2("trimmed-mean-1", "1.5 * trimmed-mean-1", "both", "admitted").shares("", "1"),
                f2("lowest-2", "highest", "both", "admitted").definedAtZero().shares("", "1"));
        add(
                "F3",
                f3("lowest: 1, 1.5 * mean: 0.4, 250: 0", "line", "admitted").fixedUnit(),
                f3("100: 1, 150: 0.5", "steps", "admitted").fixedUnit().definedAtZero(),
                f3("lowest: 1, geometric-mean: 0.5, highest: 0", "line", "all"));
        add(
                "F4",
                f4("lowest", "2 * mean", "2", "power"),
                // x = 3/4; 1 - (1/4)^0.5
                f4("50", "250", "0.5", "concave").fixedUnit().definedAtZero().shares("1/2", "1/2"));
        add("F5", f5("lowest", "3", "none"), f5("mean", "2", "both"));
        add(
                "F6",
                f6("mean", "1", "2", "exact", "none", "zero", "admitted"),
                // 1 - 5 × (0.88 - 0.8333)
                f6("120", "0.88", "5", "4 half-up", "none", "none", "admitted")
                        .fixedUnit()
                        .shares("0.7665", "0.7665"),
                f6("0.5 * lowest + 0.5 * geometric-mean", "1", "2", "exact", "higher", "both", "all"),
                f6("mean", "1", "2", "exact", "lower", "zero", "admitted without-own")
                        .shares("", "1"));
        add(
                "F7",
                // (1 + 0.7 + 0.4 + 0) / 4
                f7("1, 0.7, 0.4", "mean", "admitted").definedAtZero().shares("1", "0.525"),
                f7("1, 1, 0.5", "best", "all without-own").definedAtZero().shares("", "1"));
    }

    private static PriceRuleSample f1(String reference, String exponent, String clamp, String among) {
        return with("reference", reference, "exponent", exponent, "clamp", clamp, "among", among);
    }

    private static PriceRuleSample f2(String full, String zero, String clamp, String among) {
        return with("full", full, "zero", zero, "clamp", clamp, "among", among);
    }

    private static PriceRuleSample f3(String knots, String form, String among) {
        return with("knots", knots, "form", form, "among", among);
    }

    private static PriceRuleSample f4(String full, String zero, String exponent, String curve) {
        return with("full", full, "zero", zero, "exponent", exponent, "curve", curve, "among", "admitted");
    }

    private static PriceRuleSample f5(String reference, String factor, String clamp) {
        return with("reference", reference, "factor", factor, "clamp", clamp, "among", "admitted");
    }

    /** Above the target each distance counts {@code above} times, below it half as much. */
    private static PriceRuleSample f6(
            String reference, String target, String above, String ratio, String nearest, String clamp, String among) {
        return with(
                "reference",
                reference,
                "target",
                target,
                "below",
                target.equals("1") ? "1" : above,
                "above",
                above,
                "ratio",
                ratio,
                "nearest",
                nearest,
                "clamp",
                clamp,
                "among",
                among);
    }

    private static PriceRuleSample f7(String table, String ties, String among) {
        return with("table", table, "ties", ties, "among", among);
    }
}
