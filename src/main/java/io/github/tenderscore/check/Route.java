package io.github.tenderscore.check;

import io.github.tenderscore.award.AwardRoute;
import java.util.Locale;
import java.util.Optional;

/** Under which part of the Procurement Act 2023 a contract is looked for. */
public enum Route {
    /** A competition that ends in an award to the most advantageous tender (section 19), in an open procedure. */
    OPEN("open procedure"),
    /** The same in a competitive flexible procedure (section 20(2)(b)). */
    COMPETITIVE_FLEXIBLE("competitive flexible procedure"),
    /** A competition among the members of a framework (section 46). */
    CALL_OFF("call-off under a framework"),
    /** A contract below the threshold (Part 6). */
    BELOW_THRESHOLD("below the threshold");

    private final String words;

    Route(String words) {
        this.words = words;
    }

    /**
     * Whether the award is made under section 19.
     *
     * @return true for the two procedures of section 20
     */
    public boolean isUnderSection19() {
        return this == OPEN || this == COMPETITIVE_FLEXIBLE;
    }

    /** The route as the facts of an award have it; empty below the threshold, where there is no such award. */
    Optional<AwardRoute> award() {
        return switch (this) {
            case OPEN -> Optional.of(AwardRoute.OPEN);
            case COMPETITIVE_FLEXIBLE -> Optional.of(AwardRoute.COMPETITIVE_FLEXIBLE);
            case CALL_OFF -> Optional.of(AwardRoute.FRAMEWORK_COMPETITION);
            case BELOW_THRESHOLD -> Optional.empty();
        };
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The route in a sentence.
     *
     * @return such as {@code open procedure}
     */
    public String words() {
        return words;
    }
}
