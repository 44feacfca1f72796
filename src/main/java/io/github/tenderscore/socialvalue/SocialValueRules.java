package io.github.tenderscore.socialvalue;

import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.RuleType.Parameter;
import java.util.List;

/** The rules by which promised quantities earn points. */
public final class SocialValueRules {

    private static final RuleType<SocialValueRule> TARGET = new RuleType<>(
            TowardsTarget.ID,
            "Towards a published target",
            "share = min(1; quantity / target)",
            List.of(Parameter.number("target", "the quantity that earns full points, above 0")),
            Evidence.BUILDING_BLOCK,
            "",
            parameters -> new TowardsTarget(parameters, parameters.number("target")));

    private static final Catalogue<SocialValueRule> CATALOGUE = new Catalogue<>(List.of(TARGET));

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
     * target gains nothing, and none takes points away from anybody.
     *
     * @param target the quantity that earns full points, above 0, in the unit of the criterion
     * @return the rule
     * @throws IllegalArgumentException if the target is not above zero
     */
    public static SocialValueRule towardsTarget(String target) {
        return TARGET.create(Parameters.of("target", target));
    }
}
