package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * The share of all the money that several councils spent: each pound counts the same, so that the largest council decides most. It is not the mean of
 * their shares, which {@link PlainMean} is.
 *
 * @param basis what the share is of
 * @param spends one for each council, or one for all together
 */
public record PooledMean(MeanBasis basis, List<CouncilSpend> spends) {

    /**
     * What one council spent.
     *
     * @param council its name
     * @param counted the part that counts, in pounds, from 0 to the spend; empty where not known
     * @param spend all that it spent, in pounds; empty where not known, and the council then counts in the coverage only
     */
    public record CouncilSpend(String council, Optional<Ratio> counted, Optional<Ratio> spend) {

        /**
         * Checks the amounts.
         *
         * @param council its name
         * @param counted the part that counts, in pounds, from 0 to the spend; empty where not known
         * @param spend all that it spent, in pounds; empty where not known, and the council then counts in the coverage only
         * @throws io.github.tenderscore.fault.FaultException if the council has no name, an amount is negative or the part greater than the whole
         */
        public CouncilSpend {
            Faults faults = new Faults();
            String owner = council;
            if (council.isBlank()) {
                faults.add(List.of("council"), "The council (" + council + ") of a spend must be named");
            }
            spend.filter(given -> given.signum() < 0)
                    .ifPresent(given -> faults.add(
                            List.of("spend"),
                            "The spend (" + given + ") of the council " + owner + " must not be negative"));
            Optional<Ratio> whole = spend;
            counted.filter(given -> given.signum() < 0
                            || whole.filter(all -> given.compareTo(all) > 0).isPresent())
                    .ifPresent(given -> faults.add(
                            List.of("counted"),
                            "The part (" + given + ") that counts of the spend of " + owner
                                    + " must be from 0 to the whole"
                                    + whole.map(all -> " (" + all + ")").orElse("")));
            faults.throwIfAny("The spend of a council");
        }
    }

    /**
     * Copies the spends.
     *
     * @param basis what the share is of
     * @param spends one for each council, or one for all together
     */
    public PooledMean {
        spends = List.copyOf(spends);
    }

    /**
     * All the money of the councils whose spend is known.
     *
     * @return in pounds: what counts, what does not, and what is not known
     */
    public Share money() {
        Share sum = Share.NONE;
        for (CouncilSpend one : spends) {
            Ratio spend = one.spend().orElse(Ratio.ZERO);
            sum = sum.plus(one.counted()
                    .filter(counted -> one.spend().isPresent())
                    .map(counted -> new Share(counted, spend.minus(counted), Ratio.ZERO))
                    .orElseGet(() -> new Share(Ratio.ZERO, Ratio.ZERO, spend)));
        }
        return sum;
    }

    /**
     * The share of the money that is known.
     *
     * @return in per cent; empty where none is known
     */
    public Optional<Ratio> percent() {
        return money().known().map(Ratio.HUNDRED::times);
    }

    /** How the percentage was worked out. */
    Step step() {
        Share money = money();
        Step.Builder step = Step.of("Pooled mean over councils: " + basis);
        return percent()
                .map(value -> step.formula(
                                "100 × sum of what counts / sum of what was spent",
                                "100 × " + Figures.factor(money.yes()) + " / "
                                        + Figures.factor(money.yes().plus(money.no())))
                        .exact(value)
                        .note("each pound counts the same; not the mean of the councils' shares")
                        .build())
                .orElseGet(() -> step.note("no spend is known").build());
    }

    /**
     * The share, named as such, with its bounds.
     *
     * @param prefix what the id starts with, such as {@code local-economy}
     * @return the share, and of how many councils the spend is known
     */
    public List<Indicator> indicators(String prefix) {
        long known = spends.stream().filter(one -> one.spend().isPresent()).count();
        return List.of(
                Indicator.share(prefix + "/pooled-mean", "Pooled mean over councils: " + basis, money()),
                Indicator.share(
                        prefix + "/pooled-mean/councils",
                        "Councils of which the spend is known",
                        Share.of(known, 0, spends.size() - known)));
    }
}
