package io.github.tenderscore.monitor.autonomy;

import io.github.tenderscore.explain.WeightedSum;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The seven dimensions of the Local Autonomy Index, each from 0 to 100, with their weights of 13. */
public enum AutonomyDimension {
    /** LA: legal autonomy. */
    LEGAL(1, 3),
    /** PD: political discretion. */
    POLITICAL_DISCRETION(3, 15),
    /** PS: policy scope. */
    POLICY_SCOPE(2, 4),
    /** FA: financial autonomy. */
    FINANCIAL(3, 24),
    /** OA: organisational autonomy. */
    ORGANISATIONAL(2, 4),
    /** NI: non-interference. */
    NON_INTERFERENCE(1, 6),
    /** AC: access. */
    ACCESS(1, 3);

    private final int weight;
    private final int divisor;

    AutonomyDimension(int weight, int divisor) {
        this.weight = weight;
        this.divisor = divisor;
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

    /** A variable and the factor by which it counts in its dimension. */
    private record Part(int factor, AutonomyVariable variable) {}

    private List<Part> parts() {
        return switch (this) {
            case LEGAL -> List.of(new Part(1, AutonomyVariable.LEGAL_PROTECTION));
            case POLITICAL_DISCRETION ->
                List.of(
                        new Part(1, AutonomyVariable.INSTITUTIONAL_DEPTH),
                        new Part(3, AutonomyVariable.EFFECTIVE_POLITICAL_DISCRETION));
            case POLICY_SCOPE -> List.of(new Part(1, AutonomyVariable.POLICY_SCOPE));
            case FINANCIAL ->
                List.of(
                        new Part(3, AutonomyVariable.FISCAL_AUTONOMY),
                        new Part(3, AutonomyVariable.FINANCIAL_SELF_RELIANCE),
                        new Part(1, AutonomyVariable.BORROWING_AUTONOMY));
            case ORGANISATIONAL -> List.of(new Part(1, AutonomyVariable.ORGANISATIONAL_AUTONOMY));
            case NON_INTERFERENCE ->
                List.of(
                        new Part(1, AutonomyVariable.FINANCIAL_TRANSFER_SYSTEM),
                        new Part(1, AutonomyVariable.ADMINISTRATIVE_SUPERVISION));
            case ACCESS -> List.of(new Part(1, AutonomyVariable.CENTRAL_OR_REGIONAL_ACCESS));
        };
    }

    /** The sum of factor × variable; empty where a variable is not known. */
    Optional<WeightedSum> sum(Map<AutonomyVariable, Ratio> values) {
        List<WeightedSum.Term> terms = new ArrayList<>();
        for (Part part : parts()) {
            Optional.ofNullable(values.get(part.variable))
                    .ifPresent(value -> terms.add(WeightedSum.Term.of(Ratio.of(part.factor), value)));
        }
        return terms.size() == parts().size() ? Optional.of(new WeightedSum(terms)) : Optional.empty();
    }
}
