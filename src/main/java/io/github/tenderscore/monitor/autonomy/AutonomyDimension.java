package io.github.tenderscore.monitor.autonomy;

import io.github.tenderscore.explain.WeightedSum;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The seven dimensions of the Local Autonomy Index, each from 0 to 100, with their weights of 13. */
public enum AutonomyDimension {
    /** LA: legal autonomy. */
    LEGAL(1, 3, List.of(AutonomyVariable.LEGAL_PROTECTION), List.of(1)),
    /** PD: political discretion. */
    POLITICAL_DISCRETION(
            3,
            15,
            List.of(AutonomyVariable.INSTITUTIONAL_DEPTH, AutonomyVariable.EFFECTIVE_POLITICAL_DISCRETION),
            List.of(1, 3)),
    /** PS: policy scope. */
    POLICY_SCOPE(2, 4, List.of(AutonomyVariable.POLICY_SCOPE), List.of(1)),
    /** FA: financial autonomy. */
    FINANCIAL(
            3,
            24,
            List.of(
                    AutonomyVariable.FISCAL_AUTONOMY,
                    AutonomyVariable.FINANCIAL_SELF_RELIANCE,
                    AutonomyVariable.BORROWING_AUTONOMY),
            List.of(3, 3, 1)),
    /** OA: organisational autonomy. */
    ORGANISATIONAL(2, 4, List.of(AutonomyVariable.ORGANISATIONAL_AUTONOMY), List.of(1)),
    /** NI: non-interference. */
    NON_INTERFERENCE(
            1,
            6,
            List.of(AutonomyVariable.FINANCIAL_TRANSFER_SYSTEM, AutonomyVariable.ADMINISTRATIVE_SUPERVISION),
            List.of(1, 1)),
    /** AC: access. */
    ACCESS(1, 3, List.of(AutonomyVariable.CENTRAL_OR_REGIONAL_ACCESS), List.of(1));

    private final int weight;
    private final int divisor;
    private final List<AutonomyVariable> variables;
    private final List<Integer> factors;

    AutonomyDimension(int weight, int divisor, List<AutonomyVariable> variables, List<Integer> factors) {
        this.weight = weight;
        this.divisor = divisor;
        this.variables = variables;
        this.factors = factors;
    }

    /**
     * What it weighs in the index.
     *
     * @return from 1 to 3; all weigh 13
     */
    public int weight() {
        return weight;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int divisor() {
        return divisor;
    }

    /** The sum of factor × variable; empty where a variable is not known. */
    Optional<WeightedSum> sum(Map<AutonomyVariable, Ratio> values) {
        if (!values.keySet().containsAll(variables)) {
            return Optional.empty();
        }
        return Optional.of(new WeightedSum(IntStream.range(0, variables.size())
                .mapToObj(i -> WeightedSum.Term.of(Ratio.of(factors.get(i)), value(values, variables.get(i))))
                .toList()));
    }

    private static Ratio value(Map<AutonomyVariable, Ratio> values, AutonomyVariable variable) {
        return Optional.ofNullable(values.get(variable)).orElseThrow();
    }
}
