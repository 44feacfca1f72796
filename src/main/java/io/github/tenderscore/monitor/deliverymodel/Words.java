package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/** Checks and words that the inputs of this package share. */
final class Words {

    private Words() {}

    /** Notes a text that is blank. */
    static void needed(Faults faults, String place, String what, String text) {
        if (text.isBlank()) {
            faults.add(List.of(place), "The " + what + " (" + text + ") must not be blank");
        }
    }

    /** Notes a percentage that is not from 0 to 100. */
    static void percent(Faults faults, String place, String what, Optional<Ratio> share) {
        if (share.filter(given -> given.signum() < 0 || given.compareTo(Ratio.HUNDRED) > 0)
                .isPresent()) {
            faults.add(List.of(place), "The " + what + " (" + share.get() + ") must be from 0 to 100 per cent");
        }
    }

    /** Notes an amount that is negative. */
    static void amount(Faults faults, String place, String what, Optional<Ratio> amount) {
        amount.filter(given -> given.signum() < 0)
                .ifPresent(
                        given -> faults.add(List.of(place), "The " + what + " (" + given + ") must not be negative"));
    }

    /** A fact as a sentence part. */
    static String fact(String what, Optional<Boolean> value) {
        return what + ": " + value.map(yes -> yes ? "yes" : "no").orElse("not known");
    }
}
