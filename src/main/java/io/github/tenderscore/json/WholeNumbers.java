package io.github.tenderscore.json;

import io.github.tenderscore.json.internal.Members;
import java.util.Optional;

/** Reads a small whole number. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** Reads a whole number from 0 to the most; the member must be there. */
    static Optional<Integer> read(Members members, String name, int most) {
        return members.neededDigits(name).flatMap(digits -> {
            if (digits.matches("[0-9]{1,4}") && Integer.parseInt(digits) <= most) {
                return Optional.of(Integer.parseInt(digits));
            }
            members.wrong(
                    name, "The value (" + digits + ") of \"" + name + "\" must be a whole number from 0 to " + most);
            return Optional.empty();
        });
    }
}
