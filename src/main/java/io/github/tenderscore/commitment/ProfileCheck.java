package io.github.tenderscore.commitment;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/** Looks at the quantities of a commitment. */
final class ProfileCheck {

    private ProfileCheck() {}

    /** Notes what is wrong with the quantities of a commitment. */
    static void of(Profile profile, String commitment, Faults faults) {
        String owner = " of the commitment " + commitment + " must ";
        if (profile.from() < 1 || profile.to() > Profile.LAST_YEAR || profile.to() < profile.from()) {
            faults.add(
                    List.of("profile"),
                    "The years (" + profile.from() + " to " + profile.to() + ") of the quantities" + owner
                            + "run forward, from year 1 of the contract or later to year " + Profile.LAST_YEAR
                            + " or earlier");
            return;
        }
        if (profile instanceof Profile.ByYear stated) {
            if (stated.quantities().isEmpty()) {
                faults.add(List.of("profile"), "The quantities (none)" + owner + "be stated for at least one year");
            }
            stated.quantities()
                    .forEach((year, quantity) ->
                            negative(List.of("profile", String.valueOf(year)), "quantity", quantity, owner, faults));
        } else {
            Ratio amount = profile instanceof Profile.Even even ? even.total() : profile.quantity(profile.from());
            negative(List.of("profile"), profile instanceof Profile.Even ? "total" : "quantity", amount, owner, faults);
        }
    }

    private static void negative(List<String> place, String what, Ratio quantity, String owner, Faults faults) {
        if (quantity.signum() < 0) {
            faults.add(Fault.at(place, "The " + what + " (" + quantity + ")" + owner + "be zero or more")
                    .maybe("a saving is meant, which is stated as a quantity above zero"));
        }
    }
}
