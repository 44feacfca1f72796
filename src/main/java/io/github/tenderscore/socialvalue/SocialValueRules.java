package io.github.tenderscore.socialvalue;

import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.List;

/** The rules by which promised quantities earn points. */
public final class SocialValueRules {

    private static final RuleType<SocialValueRule> TARGET = RuleType.<SocialValueRule>named(
                    TowardsTarget.ID,
                    "Towards a published target (recommended: no promise moves the points of another tender)")
            .formula("share = min(1; quantity / target)")
            .parameters(Parameter.number("target", "the quantity that earns full points")
                    .above("0"))
            .makes(parameters -> new TowardsTarget(parameters, parameters.number("target")));

    private static final RuleType<SocialValueRule> BEST = RuleType.<SocialValueRule>named(
                    RelativeToBest.ID,
                    "Relative to the best promise (one inflated promise takes points from all others)")
            .formula("share = quantity / highest quantity; zero for all where the highest is zero")
            .source(Evidence.UNVERIFIED, "said to be widely used; no published text confirmed")
            .makes(RelativeToBest::new);

    private static final RuleType<SocialValueRule> SHARE = RuleType.<SocialValueRule>named(
                    ShareOfPrice.ID,
                    "Share of the tender's price (a lower price raises the points of the same promise)")
            .formula("share = min(1; (quantity / P) / (percent/100))")
            .parameters(Parameter.number(
                            "percent", "the quantity that earns full points, in per cent of the tender's price")
                    .above("0"))
            .makes(parameters -> new ShareOfPrice(parameters, parameters.number("percent")));

    private static final Catalogue<SocialValueRule> CATALOGUE = new Catalogue<>(List.of(TARGET, BEST, SHARE));

    private SocialValueRules() {}

    /**
     * Every social value rule of this library, by id.
     *
     * @return the catalogue
     */
    public static Catalogue<SocialValueRule> catalogue() {
        return CATALOGUE;
    }

    /**
     * SV-TARGET: points in proportion up to a published target, and nothing more beyond it.
     *
     * <p>It is absolute: a tender's points do not depend on what others promise, so a promise beyond the
     * target gains nothing, and none takes points away from anybody. So it is the one that is recommended.
     *
     * @param target the quantity that earns full points, above 0, in the unit of the criterion
     * @return the rule
     * @throws IllegalArgumentException if the target is not above zero
     */
    public static SocialValueRule towardsTarget(String target) {
        return TARGET.create(Parameters.of("target", target));
    }

    /**
     * SV-BEST: points in proportion to the highest promise. share = quantity / highest quantity, and zero for all where the highest is
     * zero.
     *
     * <p><strong>It is fragile.</strong> It is relative: one inflated promise lowers the points of all other tenders although their
     * promises stay the same, and changes the gaps between them in the whole ranking. {@link #towardsTarget} is recommended. That councils
     * use it is not confirmed by any published text, so it must not be called official.
     *
     * @return the rule
     */
    public static SocialValueRule relativeToBest() {
        return BEST.create(Parameters.NONE);
    }

    /**
     * SV-SHARE: points in proportion to the share of the tender's own price that a sum of money makes, up to a published share. share =
     * min(1; (quantity / price) / (percent/100)).
     *
     * <p><strong>A lower price raises the points</strong> although the promise stays the same, so that a low price is rewarded twice: by
     * the price criterion and here. What others promise or ask does not matter. The method must have exactly one price criterion; the
     * quantity is a sum in the currency of the prices.
     *
     * @param percent the quantity that earns full points, in per cent of the tender's price, above 0, such as {@code 20}
     * @return the rule
     * @throws IllegalArgumentException if the percentage is not above zero
     */
    public static SocialValueRule shareOfPrice(String percent) {
        return SHARE.create(Parameters.of("percent", percent));
    }
}
