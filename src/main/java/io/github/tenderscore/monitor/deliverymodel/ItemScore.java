package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.number.Ratio;
import java.util.Locale;
import java.util.Optional;

/** How far one thing that makes a company accountable is in place. */
public enum ItemScore {
    /** It is absent: 0. */
    ABSENT(0),
    /** It is there in part: 1. */
    PARTIAL(1),
    /** It is in place: 2. */
    IN_PLACE(2),
    /** It is in place and evidenced within 12 months: 3. */
    EVIDENCED(3),
    /** It does not concern this company. */
    NOT_APPLICABLE(-1),
    /** That is not known; neither absent nor in place. */
    UNKNOWN(-1);

    private final int points;

    ItemScore(int points) {
        this.points = points;
    }

    /**
     * The points.
     *
     * @return 0 to 3; empty where the item is not applicable or not known
     */
    public Optional<Ratio> points() {
        return points < 0 ? Optional.empty() : Optional.of(Ratio.of(points));
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
