package io.github.tenderscore.weighting;

import io.github.tenderscore.number.Ratio;

/**
 * A number beside an award criterion of a European notice, with its code.
 *
 * @param criterion the id of the criterion
 * @param code what the number means
 * @param number the number as published
 */
public record EformsNumber(String criterion, EformsCode code, Ratio number) {

    /**
     * A number with its code.
     *
     * @param criterion the id of the criterion
     * @param code what the number means
     * @param number digits
     * @return the number
     * @throws NumberFormatException if the text is not a number
     */
    public static EformsNumber of(String criterion, EformsCode code, String number) {
        return new EformsNumber(criterion, code, Ratio.parse(number));
    }

    /** The number as messages show it. */
    String shown() {
        return number + ", " + code.code();
    }
}
