package io.github.tenderscore.model;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.TieBreak;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds an assessment methodology in one expression; {@link #build()} refuses what is incomplete or inconsistent and names
 * every fault at once.
 *
 * <p>A setting that was made already is refused where it is made again. Not thread-safe.
 */
public final class MethodologyBuilder extends CriteriaBuilder<MethodologyBuilder> {

    private final String title;
    private @Nullable Money prices;
    private @Nullable WeightBasis basis;
    private @Nullable Ratio pointsTotal;
    private @Nullable AwardRule award;
    private @Nullable ConsensusRule consensus;
    private Rounding.@Nullable Policy rounding;
    private @Nullable List<TieBreak> tieBreaks;
    private Gate.@Nullable Minimum minimum;

    MethodologyBuilder(String title) {
        super(new Faults());
        this.title = title;
    }

    @Override
    MethodologyBuilder self() {
        return this;
    }

    /**
     * States the currency of all prices and whether they include VAT; unless this is said, neither is stated.
     *
     * @param currency three capital letters of ISO 4217, such as {@code GBP}
     * @param vat the basis of all prices
     * @return this builder
     */
    public MethodologyBuilder prices(String currency, VatBasis vat) {
        refuseSecond(prices, "currency");
        try {
            prices = new Money(Ratio.ZERO, currency, vat);
        } catch (IllegalArgumentException e) {
            faults.add(List.of("currency"), String.valueOf(e.getMessage()));
        }
        return this;
    }

    /**
     * Says that each weight is a percentage of the whole, not of the group it stands in.
     *
     * @return this builder
     */
    public MethodologyBuilder weightsOfTotal() {
        refuseSecond(basis, "weight basis");
        basis = WeightBasis.TOTAL;
        return this;
    }

    /**
     * Says that each weight is a number of points.
     *
     * @param total the points of all criteria together, above zero
     * @return this builder
     */
    public MethodologyBuilder weightsInPoints(String total) {
        refuseSecond(basis, "weight basis");
        basis = WeightBasis.POINTS;
        try {
            pointsTotal = Ratio.parse(total);
        } catch (NumberFormatException e) {
            faults.add(List.of("pointsTotal"), String.valueOf(e.getMessage()));
        }
        return this;
    }

    /**
     * States how the most advantageous tender is found; unless this is said, the most points win.
     *
     * @param rule the rule
     * @return this builder
     */
    public MethodologyBuilder award(AwardRule rule) {
        refuseSecond(award, "award rule");
        award = rule;
        return this;
    }

    /**
     * States how the marks of several evaluators become one; unless this is said, the panel agrees each mark and records why.
     *
     * @param rule the rule
     * @return this builder
     */
    public MethodologyBuilder consensus(ConsensusRule rule) {
        refuseSecond(consensus, "consensus rule");
        consensus = rule;
        return this;
    }

    /**
     * States what is rounded; unless this is said, nothing is.
     *
     * @param roundings at most one for each stage
     * @return this builder
     */
    public MethodologyBuilder rounding(Rounding... roundings) {
        refuseSecond(rounding, "rounding");
        try {
            rounding = Rounding.Policy.of(roundings);
        } catch (IllegalArgumentException e) {
            faults.add(List.of("rounding"), String.valueOf(e.getMessage()));
        }
        return this;
    }

    /**
     * States how tied tenders are separated; unless this is said, a tie stays a tie.
     *
     * @param chain the tie-breaks in the order in which they are asked
     * @return this builder
     */
    public MethodologyBuilder tieBreak(TieBreak... chain) {
        refuseSecond(tieBreaks, "tie-break");
        tieBreaks = List.of(chain);
        return this;
    }

    /**
     * States the least that a tender must earn over all criteria.
     *
     * @param text points, or with a sign a percentage of all points
     * @return this builder
     */
    public MethodologyBuilder minimum(String text) {
        refuseSecond(minimum, "overall minimum");
        try {
            minimum = Gate.Minimum.of(text);
        } catch (IllegalArgumentException e) {
            faults.add(List.of("minimum"), String.valueOf(e.getMessage()));
        }
        return this;
    }

    /**
     * Finishes the method.
     *
     * @return a complete and consistent methodology
     * @throws FaultException if anything is missing or inconsistent; it names every fault
     */
    public Methodology build() {
        WeightBasis chosen = basis == null ? WeightBasis.PARENT : basis;
        Methodology method = new Methodology(
                title,
                prices == null ? new Money(Ratio.ZERO, Money.NO_CURRENCY, VatBasis.UNSTATED) : prices,
                chosen,
                chosen == WeightBasis.POINTS && pointsTotal != null ? pointsTotal : Ratio.HUNDRED,
                award == null ? AwardRules.weightedSum() : award,
                consensus == null ? ConsensusRules.moderated() : consensus,
                rounding == null ? Rounding.Policy.NONE : rounding,
                tieBreaks == null ? List.of() : tieBreaks,
                Optional.ofNullable(minimum),
                criteria);
        Faults all = new Faults();
        all.addAll(faults.list());
        new MethodologyCheck(method, all).run(chosen != WeightBasis.POINTS || pointsTotal != null);
        all.throwIfAny("The method \"" + title + "\"");
        return method;
    }

    private static void refuseSecond(@Nullable Object set, String what) {
        if (set != null) {
            throw new IllegalStateException(
                    "The " + what + " of a method must be set only once; it is " + Shown.text(set) + " already");
        }
    }
}
