package io.github.tenderscore.commitment;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Explains the figure of a valuation. */
final class ValuationSteps {

    private final Valuation valuation;
    private final ValuationTerms terms;
    private final List<ValuedLine> lines;

    private ValuationSteps(Valuation valuation) {
        this.valuation = valuation;
        this.terms = valuation.terms();
        this.lines = valuation.lines();
    }

    /** A step whose exact figure is that of the valuation. */
    static Step of(Valuation valuation) {
        ValuationSteps steps = new ValuationSteps(valuation);
        return valuation.terms().weighting().priorities().isEmpty() ? steps.total() : steps.byPriority();
    }

    private Step total() {
        Ratio local = valuation.counted(Subtotal.LOCAL_ECONOMIC);
        Ratio social = valuation.counted(Subtotal.ADDITIONAL_SOCIAL);
        Step.Builder top = Step.of("Value of the commitments")
                .formula(
                        "local economic subtotal + additional social subtotal",
                        Figures.factor(local) + " + " + Figures.factor(social))
                .exact(valuation.total())
                .note(note())
                .step(localEconomic())
                .step(subtotal("Additional social subtotal", Subtotal.ADDITIONAL_SOCIAL, social))
                .step(parts("By theme", valuation.byTheme()))
                .step(parts(
                        "By evidence grade",
                        valuation.byGrade().entrySet().stream()
                                .collect(Collectors.toMap(
                                        grade -> grade.getKey().code(),
                                        Map.Entry::getValue,
                                        Ratio::plus,
                                        LinkedHashMap::new))));
        List<Step> others = lines.stream()
                .filter(line -> !line.outcome().counts())
                .map(ValuedLine::step)
                .toList();
        if (!others.isEmpty()) {
            top.step(Step.of("Not counted").steps(others).build());
        }
        return top.build();
    }

    private String note() {
        String grades = valuation.grades().stream().map(EvidenceGrade::code).collect(Collectors.joining(", "));
        return terms.unit() + ", present value"
                + (grades.isEmpty() ? "" : "; holds figures of the evidence grade " + grades)
                + (terms.weighting().needs().isEmpty()
                        ? ""
                        : "; without multipliers for need "
                                + Figures.readable(valuation.withoutNeed().total()));
    }

    private Step localEconomic() {
        Ratio offered = valuation.localEconomicOffered();
        Ratio counted = valuation.counted(Subtotal.LOCAL_ECONOMIC);
        Step sum = subtotal("Local economic subtotal", Subtotal.LOCAL_ECONOMIC, offered);
        return terms.limits()
                .localEconomic()
                .map(cap -> Step.of("Local economic subtotal that counts")
                        .formula(words(cap), "min(" + Figures.exact(offered) + "; " + most(cap) + ")")
                        .exact(counted)
                        .note("what is above the cap is taken off all its commitments in proportion")
                        .step(sum)
                        .build())
                .orElse(sum);
    }

    private static String words(LocalEconomicCap cap) {
        return "min(subtotal; "
                + (cap instanceof LocalEconomicCap.OfTarget
                        ? "share × target"
                        : cap instanceof LocalEconomicCap.OfContractValue
                                ? "share × value of the contract"
                                : "share / (1 - share) × additional social subtotal")
                + ")";
    }

    private String most(LocalEconomicCap cap) {
        String share = Figures.factor(cap.share());
        return cap instanceof LocalEconomicCap.OfTarget target
                ? share + " × " + Figures.factor(target.target())
                : cap instanceof LocalEconomicCap.OfContractValue value
                        ? share + " × " + Figures.factor(value.contractValue())
                        : share + " / (1 - " + share + ") × "
                                + Figures.factor(valuation.counted(Subtotal.ADDITIONAL_SOCIAL));
    }

    private Step subtotal(String label, Subtotal subtotal, Ratio sum) {
        List<ValuedLine> members = lines.stream()
                .filter(line -> line.outcome().counts()
                        && line.measure().value().orElseThrow().subtotal() == subtotal)
                .toList();
        String figures = members.stream()
                .map(line -> Figures.factor(line.worth().orElseThrow()))
                .collect(Collectors.joining(" + "));
        return Step.of(label)
                .formula("sum of the commitments", figures.isEmpty() ? "0" : figures)
                .exact(sum)
                .steps(members.stream().map(ValuedLine::step).toList())
                .build();
    }

    private static Step parts(String label, Map<String, Ratio> parts) {
        return Step.of(label)
                .steps(parts.entrySet().stream()
                        .map(part ->
                                Step.of(part.getKey()).exact(part.getValue()).build())
                        .toList())
                .build();
    }

    private Step byPriority() {
        Step.Builder top = Step.of("Value by priority").step(total());
        valuation.byTheme().forEach((theme, value) -> {
            Ratio weight = terms.weighting().priorities().getOrDefault(theme, Ratio.ZERO);
            top.step(Step.of("Priority of " + theme)
                    .formula("weight × value of the theme", Figures.factor(weight) + " × " + Figures.factor(value))
                    .exact(weight.times(value))
                    .build());
        });
        return top.formula(
                        "sum over the themes of weight × value",
                        valuation.byPriority().substituted())
                .exact(valuation.figure())
                .note("the total without priority weights stands below")
                .build();
    }
}
