package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.procurement.ProcedureKind;
import io.github.tenderscore.procurement.Regime;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One lot, and the award on it, as far as it is known: from its notices, and from the council's own returns beside them.
 *
 * @param id which lot it is, such as the ocid, a slash and the id of the lot
 * @param regime the law that it is under; empty where that is not known
 * @param procedure the procedure; empty where that is not known
 * @param value its value in pounds with VAT; empty where that is not known
 * @param department the department that buys; empty where that is not known
 * @param begun the day on which the procurement began, by which a policy and the quarter are chosen; empty where that is not known
 * @param criteriaPublished whether its tender notice lists award criteria; empty where no tender notice was seen
 * @param weightsPublished whether its tender notice gives complete weights for them; empty where no tender notice was seen
 * @param priceWeight what price weighs, in per cent of the whole; empty where that is not known
 * @param socialValueWeight what social value weighs, in per cent of the whole, 0 where a complete list has none; empty where that is not known
 * @param assessedTenders how many tenders were assessed; empty where that is not known
 * @param lowestPrice whether the lowest price won
 * @param decisive whether social value decided
 */
public record UptakeLot(
        String id,
        Optional<Regime> regime,
        Optional<ProcedureKind> procedure,
        Optional<Ratio> value,
        Optional<String> department,
        Optional<LocalDate> begun,
        Optional<Boolean> criteriaPublished,
        Optional<Boolean> weightsPublished,
        Optional<Ratio> priceWeight,
        Optional<Ratio> socialValueWeight,
        Optional<Integer> assessedTenders,
        LowestPrice lowestPrice,
        Decisive decisive) {

    /**
     * Checks the figures.
     *
     * @param id which lot it is, such as the ocid, a slash and the id of the lot
     * @param regime the law that it is under; empty where that is not known
     * @param procedure the procedure; empty where that is not known
     * @param value its value in pounds with VAT; empty where that is not known
     * @param department the department that buys; empty where that is not known
     * @param begun the day on which the procurement began, by which a policy and the quarter are chosen; empty where that is not known
     * @param criteriaPublished whether its tender notice lists award criteria; empty where no tender notice was seen
     * @param weightsPublished whether its tender notice gives complete weights for them; empty where no tender notice was seen
     * @param priceWeight what price weighs, in per cent of the whole; empty where that is not known
     * @param socialValueWeight what social value weighs, in per cent of the whole, 0 where a complete list has none; empty where that is not known
     * @param assessedTenders how many tenders were assessed; empty where that is not known
     * @param lowestPrice whether the lowest price won
     * @param decisive whether social value decided
     * @throws IllegalArgumentException if the value or the number of tenders is negative, or a weight is not from 0 to 100
     */
    public UptakeLot {
        value.filter(pounds -> pounds.signum() < 0).ifPresent(pounds -> {
            throw new IllegalArgumentException("The value (" + pounds + ") of the lot " + id + " must not be negative");
        });
        assessedTenders.filter(count -> count < 0).ifPresent(count -> {
            throw new IllegalArgumentException(
                    "The number (" + count + ") of assessed tenders of the lot " + id + " must not be negative");
        });
        checkWeight("price", priceWeight, id);
        checkWeight("social value", socialValueWeight, id);
    }

    private static void checkWeight(String of, Optional<Ratio> weight, String id) {
        weight.filter(percent -> percent.signum() < 0 || percent.compareTo(Ratio.HUNDRED) > 0)
                .ifPresent(percent -> {
                    throw new IllegalArgumentException("The weight (" + percent + ") of " + of + " of the lot " + id
                            + " must be from 0 to 100 per cent");
                });
    }

    /**
     * A lot of which nothing is known yet.
     *
     * @param id which lot it is
     * @return a builder
     * @throws IllegalArgumentException if the id is blank
     */
    public static Builder of(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The lot (" + id + ") must have an id");
        }
        return new Builder(id);
    }

    /** Whether weights can matter: where there is no competition nothing is compared. */
    boolean isCompetitive() {
        return procedure.map(ProcedureKind::isCompetitive).orElse(true);
    }

    /** Collects what is known of a lot; what is not set stays unknown. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private Optional<Regime> regime = Optional.empty();
        private Optional<ProcedureKind> procedure = Optional.empty();
        private Optional<Ratio> value = Optional.empty();
        private Optional<String> department = Optional.empty();
        private Optional<LocalDate> begun = Optional.empty();
        private Optional<Boolean> criteriaPublished = Optional.empty();
        private Optional<Boolean> weightsPublished = Optional.empty();
        private Optional<Ratio> priceWeight = Optional.empty();
        private Optional<Ratio> socialValueWeight = Optional.empty();
        private Optional<Integer> assessedTenders = Optional.empty();
        private LowestPrice lowestPrice = LowestPrice.UNKNOWN;
        private Decisive decisive = Decisive.UNKNOWN;

        private Builder(String id) {
            this.id = id;
        }

        /**
         * The law that the lot is under.
         *
         * @param known the regime; empty where that is not known
         * @return this builder
         */
        public Builder regime(Optional<Regime> known) {
            regime = known;
            return this;
        }

        /**
         * The procedure.
         *
         * @param known the procedure; empty where that is not known
         * @return this builder
         */
        public Builder procedure(Optional<ProcedureKind> known) {
            procedure = known;
            return this;
        }

        /**
         * The value in pounds with VAT.
         *
         * @param pounds the value; empty where that is not known
         * @return this builder
         */
        public Builder value(Optional<Ratio> pounds) {
            value = pounds;
            return this;
        }

        /**
         * The department that buys.
         *
         * @param name its name; empty where that is not known
         * @return this builder
         */
        public Builder department(Optional<String> name) {
            department = name;
            return this;
        }

        /**
         * The day on which the procurement began.
         *
         * @param day the day; empty where that is not known
         * @return this builder
         */
        public Builder begun(Optional<LocalDate> day) {
            begun = day;
            return this;
        }

        /**
         * What the tender notice publishes.
         *
         * @param criteria whether it lists award criteria; empty where no tender notice was seen
         * @param weights whether it gives complete weights; empty where no tender notice was seen
         * @return this builder
         */
        public Builder published(Optional<Boolean> criteria, Optional<Boolean> weights) {
            criteriaPublished = criteria;
            weightsPublished = weights;
            return this;
        }

        /**
         * What price weighs.
         *
         * @param percent of the whole; empty where that is not known
         * @return this builder
         */
        public Builder priceWeight(Optional<Ratio> percent) {
            priceWeight = percent;
            return this;
        }

        /**
         * What social value weighs.
         *
         * @param percent of the whole; empty where that is not known
         * @return this builder
         */
        public Builder socialValueWeight(Optional<Ratio> percent) {
            socialValueWeight = percent;
            return this;
        }

        /**
         * How many tenders were assessed.
         *
         * @param count the number; empty where that is not known
         * @return this builder
         */
        public Builder assessedTenders(Optional<Integer> count) {
            assessedTenders = count;
            return this;
        }

        /**
         * Whether the lowest price won.
         *
         * @param answer the answer
         * @return this builder
         */
        public Builder lowestPrice(LowestPrice answer) {
            lowestPrice = answer;
            return this;
        }

        /**
         * Whether social value decided.
         *
         * @param answer the answer
         * @return this builder
         */
        public Builder decisive(Decisive answer) {
            decisive = answer;
            return this;
        }

        /**
         * Everything that the evaluation of the lot tells: weights, the number of assessed tenders, whether the lowest price won and whether
         * social value decided.
         *
         * @param evaluation the method, the tenders and what was decided on them
         * @param socialValue the ids of the criteria or groups that are social value, as the council names them
         * @return this builder
         * @throws IllegalArgumentException if no criterion is named or one is not in the method
         * @throws io.github.tenderscore.fault.FaultException if the evaluation cannot be assessed
         */
        public Builder evaluated(Evaluation evaluation, Set<String> socialValue) {
            return new EvaluatedLot(evaluation, socialValue).into(this);
        }

        /**
         * Finishes.
         *
         * @return the lot
         * @throws IllegalArgumentException if a figure is outside its range
         */
        public UptakeLot build() {
            return new UptakeLot(
                    id,
                    regime,
                    procedure,
                    value,
                    department,
                    begun,
                    criteriaPublished,
                    weightsPublished,
                    priceWeight,
                    socialValueWeight,
                    assessedTenders,
                    lowestPrice,
                    decisive);
        }
    }
}
