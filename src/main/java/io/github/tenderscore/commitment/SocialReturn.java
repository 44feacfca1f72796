package io.github.tenderscore.commitment;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;

/**
 * What comes back for what is spent: the social return on investment.
 *
 * <p>The formulas are the usual ones; their text was not confirmed in the Guide to SROI.
 *
 * @param presentValue what effects are worth today, in pounds
 * @param investment what is spent for them, in pounds of the same price year, above zero
 */
public record SocialReturn(Ratio presentValue, Ratio investment) {

    /**
     * Checks the investment.
     *
     * @param presentValue what effects are worth today, in pounds
     * @param investment what is spent for them, in pounds of the same price year, above zero
     * @throws IllegalArgumentException if the investment is not above zero
     */
    public SocialReturn {
        if (investment.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The investment (" + investment + ") of a social return must be above zero");
        }
    }

    /**
     * Pounds of value for each pound spent.
     *
     * @return present value / investment
     */
    public Ratio ratio() {
        return presentValue.dividedBy(investment);
    }

    /**
     * What is left after what is spent.
     *
     * @return present value - investment, in pounds; negative where more is spent
     */
    public Ratio netPresentValue() {
        return presentValue.minus(investment);
    }

    /**
     * Why the ratio is what it is.
     *
     * @return a step whose exact figure is {@link #ratio()}
     */
    public Step explainRatio() {
        return Step.of("Social return on investment")
                .formula(
                        "present value / investment", Figures.factor(presentValue) + " / " + Figures.factor(investment))
                .exact(ratio())
                .build();
    }

    /**
     * Why the net present value is what it is.
     *
     * @return a step whose exact figure is {@link #netPresentValue()}
     */
    public Step explainNet() {
        return Step.of("Net present value")
                .formula(
                        "present value - investment", Figures.factor(presentValue) + " - " + Figures.factor(investment))
                .exact(netPresentValue())
                .build();
    }
}
