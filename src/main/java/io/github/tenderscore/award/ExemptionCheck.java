package io.github.tenderscore.award;

import io.github.tenderscore.calendar.StandstillExemption;
import io.github.tenderscore.fault.Fault;
import java.util.List;
import java.util.Optional;

/** Whether a limb of section 51(3) of the Procurement Act 2023, by which no standstill is mandatory, can apply to an award. */
public final class ExemptionCheck {

    private ExemptionCheck() {}

    /**
     * What is wrong with a limb.
     *
     * @param limb the limb that is named
     * @param route how the contract is awarded, which is never a direct award
     * @param lightTouch whether it is a light touch contract; empty where not known
     * @return empty where nothing says that the limb does not apply
     */
    public static Optional<Fault> faultOf(StandstillExemption limb, AwardRoute route, Optional<Boolean> lightTouch) {
        return switch (limb) {
            case EXTREME_URGENCY, PROTECTION_OF_LIFE, PRIVATE_UTILITY_DIRECT_AWARD ->
                Optional.of(disagrees(limb, "the contract is awarded in a competition: " + route.words()));
            case FRAMEWORK_CALL_OFF ->
                route == AwardRoute.FRAMEWORK_COMPETITION
                        ? Optional.empty()
                        : Optional.of(disagrees(limb, "the route is " + route.words()));
            case LIGHT_TOUCH ->
                lightTouch.filter(is -> !is).map(is -> disagrees(limb, "the contract is no light touch contract"));
            case DYNAMIC_MARKET -> Optional.empty();
        };
    }

    private static Fault disagrees(StandstillExemption limb, String why) {
        return Fault.at(
                List.of("standstill", "exemption"),
                "The exemption (" + limb.provision() + ", " + limb.words()
                        + ") from the standstill must apply to the contract, but " + why
                        + " (Procurement Act 2023, section 51(3))");
    }
}
