package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The Japanese limit by costs: the sum of parts of the authority's own cost estimate, kept within a band of the planned price (its
 * estimate), cut down to whole units.
 *
 * @param parts the parts of the costs
 * @param partUnit each counted part is cut to a multiple of it
 * @param low per cent of the planned price, the lower end of the band
 * @param high per cent of the planned price, the upper end of the band
 * @param unit the limit is cut to a multiple of it
 */
record CostFloor(List<Part> parts, Ratio partUnit, Ratio low, Ratio high, Ratio unit) implements Base {

    private static final Rounding.Digits DOWN = Rounding.down(0);

    /** One part: what the authority expects, and how many per cent of it count. */
    record Part(String name, Ratio amount, Ratio percent) {}

    @Override
    public String words() {
        return "limit by costs";
    }

    @Override
    public boolean needsEstimate() {
        return true;
    }

    @Override
    public IntFunction<Figure> over(PriceField field) {
        Figure figure = field.estimate()
                .<Figure>map(planned -> new Figure.Known(limit(planned), List.of(), () -> explain(planned)))
                .orElseGet(() -> new Figure.Missing(Figure.NO_ESTIMATE));
        return tender -> figure;
    }

    private static Ratio share(Ratio amount, Ratio percent) {
        return amount.times(percent).dividedBy(Ratio.HUNDRED);
    }

    private static Ratio cut(Ratio amount, Ratio to) {
        return DOWN.apply(amount.dividedBy(to)).times(to);
    }

    private Ratio counted(Part part) {
        return cut(share(part.amount, part.percent), partUnit);
    }

    private Ratio sum() {
        return Ratio.sum(parts.stream().map(this::counted).toList());
    }

    private Ratio banded(Ratio planned) {
        return share(planned, low).max(share(planned, high).min(sum()));
    }

    private Ratio limit(Ratio planned) {
        return cut(banded(planned), unit);
    }

    private Step explain(Ratio planned) {
        String price = Figures.factor(planned);
        List<Step> steps = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        for (Part part : parts) {
            counted.add(Figures.factor(counted(part)));
            steps.add(Step.of(Steps.capital(part.name) + " that counts")
                    .exact(counted(part))
                    .note(Figures.readable(part.amount) + " × " + Figures.readable(part.percent)
                            + " per cent, cut to a multiple of " + Figures.exact(partUnit))
                    .build());
        }
        return Step.of("Limit by costs")
                .exact(limit(planned))
                .note("cut to a multiple of " + Figures.exact(unit))
                .step(Step.of("Sum within the band")
                        .formula(
                                "max(planned price × low / 100; min(planned price × high / 100; sum of the parts))",
                                "max(" + price + " × " + Figures.factor(low) + " / 100; min(" + price + " × "
                                        + Figures.factor(high) + " / 100; " + String.join(" + ", counted) + "))")
                        .exact(banded(planned))
                        .steps(steps)
                        .build())
                .build();
    }
}
