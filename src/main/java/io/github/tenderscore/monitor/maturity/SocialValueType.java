package io.github.tenderscore.monitor.maturity;

import java.util.Locale;

/**
 * The four types of councils by their use of social value in Social Enterprise UK, <i>Procuring for Good</i>, 2016, as reported: made from whether a
 * council has a policy, which scope it covers and how it is applied. The rule by which the report sorted councils is not known here, so that a type is
 * declared and never worked out.
 */
public enum SocialValueType {
    /** The first type. */
    EMBRACER,
    /** The second type. */
    ADOPTER,
    /** The third type. */
    COMPLIER,
    /** The fourth type. */
    BYSTANDER;

    /**
     * The name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
