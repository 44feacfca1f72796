package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Kernel F14, PROMETHEE II: how much a tender is preferred to the others, less how much they are to it. */
record NetFlow(Parameters parameters, Ratio price, PreferenceFunction.Preference preference) implements MatrixRule {

    static final String ID = "AG-PROMETHEE2";

    private static final int DECIMALS = 36;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String figureName() {
        return "Net flow";
    }

    /** By tender and other tender, how much the first is preferred. */
    private Ratio[][] preferences(DecisionMatrix matrix) {
        Ratio[][] preferences = new Ratio[matrix.tenders()][matrix.tenders()];
        for (Ratio[] row : preferences) {
            Arrays.fill(row, Ratio.ZERO);
        }
        for (Column column : matrix.columns()) {
            Ratio range = column.highest().minus(column.lowest());
            if (range.signum() > 0) {
                add(column, Ratio.HUNDRED.dividedBy(range), preferences);
            }
        }
        return preferences;
    }

    private void add(Column column, Ratio scale, Ratio[][] preferences) {
        Ratio[] scaled =
                column.values().stream().map(value -> value.times(scale)).toArray(Ratio[]::new);
        for (int a = 0; a < scaled.length; a++) {
            for (int b = 0; b < scaled.length; b++) {
                if (column.compare(a, b) < 0) {
                    Ratio preferred = preference.of(column.lead(scaled[a], scaled[b]));
                    preferences[a][b] = preferences[a][b].plus(preferred.times(column.weight()));
                }
            }
        }
    }

    @Override
    public List<Ratio> figures(DecisionMatrix matrix) {
        List<Ratio> factors = new ArrayList<>();
        List<BigInteger[]> flows = new ArrayList<>();
        for (Column column : matrix.columns()) {
            CommonDenominator unit = CommonDenominator.of(column.values());
            BigInteger range = unit.units(column.highest()).subtract(unit.units(column.lowest()));
            if (range.signum() > 0) {
                Flows flow = flows(unit.units(column.values()), range);
                Ratio factor = column.weight().dividedBy(Ratio.of(flow.whole, BigInteger.ONE));
                factors.add(column.lowerIsBetter() ? factor.negate() : factor);
                flows.add(flow.parts);
            }
        }
        Products products = new Products(factors, flows);
        BigInteger others = BigInteger.valueOf(Math.max(1, matrix.tenders() - 1));
        return IntStream.range(0, matrix.tenders())
                .mapToObj(tender -> products.unit().value(products.sum(tender), others))
                .toList();
    }

    /** Parts of a full preference by which each value is preferred for being higher, less those by which higher ones are preferred to it. */
    private static final class Flows {

        private final BigInteger whole;
        private final BigInteger[] parts;

        Flows(BigInteger whole, BigInteger[] parts) {
            this.whole = whole;
            this.parts = parts;
        }

        static Flows of(BigInteger[] values, BigInteger whole, UnaryOperator<BigInteger> preferred) {
            BigInteger[] flows = new BigInteger[values.length];
            Arrays.fill(flows, BigInteger.ZERO);
            for (int a = 0; a < values.length; a++) {
                for (int b = 0; b < values.length; b++) {
                    if (values[a].compareTo(values[b]) > 0) {
                        BigInteger parts = preferred.apply(values[a].subtract(values[b]));
                        flows[a] = flows[a].add(parts);
                        flows[b] = flows[b].subtract(parts);
                    }
                }
            }
            return new Flows(whole, flows);
        }
    }

    private Flows flows(BigInteger[] values, BigInteger range) {
        if (!preference.isApproximate()) {
            PreferenceFunction.Parts parts = preference.parts(range);
            return Flows.of(values, parts.whole(), parts::of);
        }
        Map<BigInteger, Ratio> lacks = new HashMap<>();
        Flows.of(values, BigInteger.ONE, lead -> {
            lacks.computeIfAbsent(lead, one -> preference.lacks(one, range));
            return BigInteger.ZERO;
        });
        // most have so many decimals, and then need not be looked at one by one
        List<Ratio> all = new ArrayList<>(List.of(Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(DECIMALS))));
        all.addAll(lacks.values());
        CommonDenominator unit = CommonDenominator.of(all);
        return Flows.of(
                values, unit.whole(), lead -> unit.whole().subtract(unit.units(lacks.getOrDefault(lead, Ratio.ZERO))));
    }

    private static Ratio flow(Ratio[][] preferences, int tender) {
        Ratio balance = Ratio.sum(Arrays.asList(preferences[tender]));
        for (Ratio[] row : preferences) {
            balance = balance.minus(row[tender]);
        }
        return preferences.length == 1 ? balance : balance.dividedBy(Ratio.of(preferences.length - 1L));
    }

    @Override
    public IntFunction<Step> explain(DecisionMatrix matrix) {
        Ratio[][] preferences = preferences(matrix);
        return tender -> step(preferences, tender);
    }

    private Step step(Ratio[][] preferences, int tender) {
        Step leaving = sum("Preferences for it", preferences, tender, other -> preferences[tender][other]);
        Step entering = sum("Preferences for others", preferences, tender, other -> preferences[other][tender]);
        String note = preference.isApproximate() ? APPROXIMATE : "";
        Step.Builder step = Step.of(figureName())
                .exact(flow(preferences, tender))
                .step(leaving)
                .step(entering);
        return preferences.length == 1
                ? step.note("one tender alone, so it counts 0").build()
                : step.formula(
                                "(preferences for it - preferences for others) / number of others",
                                "(" + leaving.exact().map(Figures::factor).orElseThrow() + " - "
                                        + entering.exact().map(Figures::factor).orElseThrow() + ") / "
                                        + Figures.exact(Ratio.of(preferences.length - 1L)))
                        .note(note)
                        .build();
    }

    private static Step sum(String label, Ratio[][] preferences, int tender, IntFunction<Ratio> preferred) {
        List<Ratio> terms = IntStream.range(0, preferences.length)
                .filter(other -> other != tender)
                .mapToObj(preferred)
                .sorted(Comparator.reverseOrder())
                .toList();
        return Step.of(label)
                .formula(
                        "sum of weight × preference of each criterion, over each other tender",
                        terms.isEmpty()
                                ? "0"
                                : terms.stream().map(Figures::factor).collect(Collectors.joining(" + ")))
                .exact(Ratio.sum(terms))
                .build();
    }
}
