package io.github.tenderscore.price;

import static io.github.tenderscore.price.PriceRuleSample.Dependence.ABSOLUTE;
import static io.github.tenderscore.price.PriceRuleSample.Dependence.ON_SET;
import static io.github.tenderscore.price.PriceRuleSample.Range.FROM_ZERO;
import static io.github.tenderscore.price.PriceRuleSample.Range.UP_TO_ONE;

import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.Map;

/** Parameters for every price rule of the catalogue; a rule without any fails its contract. */
public final class PriceRuleSamples {

    static final Map<String, List<PriceRuleSample>> BY_ID = Map.of(
            "PR-HYP-MIN",
            List.of(PriceRuleSample.of(Parameters.NONE)),
            "PR-HYP-POW",
            List.of(
                    PriceRuleSample.of(Parameters.of("exponent", "2")),
                    PriceRuleSample.of(Parameters.of("exponent", "3")),
                    PriceRuleSample.of(Parameters.of("exponent", "0.5")).approximate()),
            "PR-LIN-RELMIN",
            List.of(
                    PriceRuleSample.of(Parameters.of("clamp", "zero")),
                    PriceRuleSample.of(Parameters.of("clamp", "none")).range(UP_TO_ONE)),
            "PR-LIN-SPAN",
            List.of(
                    PriceRuleSample.of(Parameters.of("span", "75")),
                    PriceRuleSample.of(Parameters.of("span", "200/3"))),
            "PR-LIN-MINMAX",
            List.of(PriceRuleSample.of(Parameters.NONE).depends(ON_SET).definedAtZero()),
            "PR-LIN-SET",
            // (200 - 100) / (200 - 80)
            List.of(PriceRuleSample.of(Parameters.of("full", "80").with("zero", "200"))
                    .depends(ABSOLUTE)
                    .fixedUnit()
                    .definedAtZero()
                    .shares("5/6", "5/6")),
            "PR-LIN-BUDGET",
            List.of(PriceRuleSample.of(Parameters.of("budget", "250"))
                    .fixedUnit()
                    .definedAtZero()),
            "PR-LIN-BASE",
            // 1 - 100/250
            List.of(
                    PriceRuleSample.of(Parameters.of("base", "250").with("clamp", "zero"))
                            .depends(ABSOLUTE)
                            .fixedUnit()
                            .definedAtZero()
                            .shares("3/5", "3/5"),
                    PriceRuleSample.of(Parameters.of("base", "250").with("clamp", "none"))
                            .depends(ABSOLUTE)
                            .range(UP_TO_ONE)
                            .fixedUnit()
                            .definedAtZero()
                            .shares("3/5", "3/5")),
            "F1",
            hyperbolic(),
            "F2",
            lines());

    private PriceRuleSamples() {}

    /** Rules of every type of the catalogue, without those that cannot score a tender alone. */
    public static List<PriceRule> rules() {
        return PriceRules.catalogue().types().stream()
                .flatMap(type -> BY_ID.getOrDefault(type.id(), List.of()).stream()
                        .filter(sample -> !sample.alone().isEmpty())
                        .map(sample -> type.create(sample.parameters())))
                .toList();
    }

    private static List<PriceRuleSample> hyperbolic() {
        return List.of(
                f1("mean", "1", "both", "admitted").depends(ON_SET),
                // 90/100
                f1("90", "1", "full", "admitted").depends(ABSOLUTE).fixedUnit().shares("9/10", "9/10"),
                // (1.1 × 100 / 100)^2
                f1("1.1 * median", "2", "none", "all")
                        .depends(ON_SET)
                        .range(FROM_ZERO)
                        .shares("1.21", "1.21"),
                f1("lowest", "1", "full", "admitted without-own").shares("", "1"),
                // alone (100 + 2 × 90) / 3 / 100; four equal (4 × 100 + 2 × 90) / 6 / 100
                f1("mean", "1", "full", "admitted budget 90 2")
                        .depends(ON_SET)
                        .fixedUnit()
                        .shares("14/15", "29/30"),
                f1("geometric-mean", "1", "full", "admitted").depends(ON_SET).approximate());
    }

    private static List<PriceRuleSample> lines() {
        return List.of(
                // (2 × 100 - 100) / (2 × 100 - 100)
                f2("lowest", "2 * median", "zero", "all").depends(ON_SET),
                f2("100", "250", "both", "admitted")
                        .depends(ABSOLUTE)
                        .fixedUnit()
                        .definedAtZero(),
                f2("mean", "2 * mean", "both", "admitted").depends(ON_SET),
                f2("trimmed-mean-1", "1.5 * trimmed-mean-1", "both", "admitted")
                        .depends(ON_SET)
                        .shares("", "1"),
                f2("lowest-2", "highest", "both", "admitted")
                        .depends(ON_SET)
                        .definedAtZero()
                        .shares("", "1"));
    }

    private static PriceRuleSample f1(String reference, String exponent, String clamp, String among) {
        return PriceRuleSample.of(Parameters.of("reference", reference)
                .with("exponent", exponent)
                .with("clamp", clamp)
                .with("among", among));
    }

    private static PriceRuleSample f2(String full, String zero, String clamp, String among) {
        return PriceRuleSample.of(Parameters.of("full", full)
                .with("zero", zero)
                .with("clamp", clamp)
                .with("among", among));
    }
}
