package io.github.tenderscore.delivery;

import io.github.tenderscore.number.Ratio;
import java.util.Locale;

/** How the share of a promise that is kept moved from one assessment to the next. */
public enum Trend {
    /** It rose by more than the published margin. */
    IMPROVING,
    /** It rose or fell by no more than the published margin. */
    LEVEL,
    /** It fell by more than the published margin. */
    WORSENING,
    /** One of the two is not known, or nothing was due. */
    UNKNOWN;

    /**
     * Compares two shares.
     *
     * @param before at the assessment before
     * @param now at this one
     * @param margin a change of no more than this counts as level, zero or more
     * @return how the share moved; what is kept in full is above every share
     */
    public static Trend of(Achievement before, Achievement now, Ratio margin) {
        boolean fullBefore = before instanceof Achievement.KeptInFull;
        boolean fullNow = now instanceof Achievement.KeptInFull;
        if (before.counted().isEmpty() || now.counted().isEmpty()) {
            return UNKNOWN;
        }
        if (fullBefore || fullNow) {
            return fullBefore && fullNow ? LEVEL : fullNow ? IMPROVING : WORSENING;
        }
        return of(before.share().orElseThrow(), now.share().orElseThrow(), margin);
    }

    static Trend of(Ratio before, Ratio now, Ratio margin) {
        Ratio change = now.minus(before);
        if (change.abs().compareTo(margin) <= 0) {
            return LEVEL;
        }
        return change.signum() > 0 ? IMPROVING : WORSENING;
    }

    /**
     * The name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
