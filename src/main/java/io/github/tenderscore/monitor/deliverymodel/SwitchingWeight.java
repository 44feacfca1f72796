package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;

/**
 * At which weight of cost an option draws level with the leader.
 *
 * @param option the option
 * @param leader the option in the first place
 * @param weight the weight of cost from 0 to 1: (benefit of the leader - benefit) / ((cost score - cost score of the leader) + (benefit of the
 *     leader - benefit)); none where no weight in that range turns the order
 * @param aheadBelow whether the option is ahead where cost weighs less than that, and not where it weighs more
 */
public record SwitchingWeight(DeliveryOption option, DeliveryOption leader, Figure weight, boolean aheadBelow) {

    static SwitchingWeight of(AppraisedOption one, AppraisedOption leader) {
        Ratio benefit = leader.benefit().orElseThrow().minus(one.benefit().orElseThrow());
        Ratio cost = one.costScore().orElseThrow().minus(leader.costScore().orElseThrow());
        return new SwitchingWeight(
                one.option(), leader.option(), weight(one, leader, benefit, cost), benefit.signum() < 0);
    }

    private static Figure weight(AppraisedOption one, AppraisedOption leader, Ratio benefit, Ratio cost) {
        String label = "Weight of cost at which " + one.option().name() + " draws level with "
                + leader.option().name();
        Ratio divisor = cost.plus(benefit);
        if (benefit.signum() == 0 && cost.signum() == 0) {
            return Figure.missing(label, "always-level", "both have the same benefit and the same cost score");
        }
        if (divisor.signum() == 0) {
            return Figure.missing(label, "never", "no weight of cost turns the order");
        }
        Ratio weight = benefit.dividedBy(divisor);
        if (weight.signum() < 0 || weight.compareTo(Ratio.ONE) > 0) {
            return Figure.missing(label, "never", "no weight of cost from 0 to 1 turns the order");
        }
        String benefits = Figures.factor(leader.benefit().orElseThrow()) + " - "
                + Figures.factor(one.benefit().orElseThrow());
        return Figure.of(Step.of(label)
                .formula(
                        "(benefit of the leader - benefit) / ((cost score - cost score of the leader) + (benefit of the leader - benefit))",
                        "(" + benefits + ") / (("
                                + Figures.factor(one.costScore().orElseThrow()) + " - "
                                + Figures.factor(leader.costScore().orElseThrow()) + ") + (" + benefits + "))")
                .exact(weight)
                .note(one.option().name() + " is ahead where cost weighs " + (benefit.signum() < 0 ? "less" : "more"))
                .build());
    }
}
