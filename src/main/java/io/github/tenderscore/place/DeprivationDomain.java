package io.github.tenderscore.place;

import java.util.Locale;

/** What a place can lack: the seven domains of the English Index of Multiple Deprivation. */
public enum DeprivationDomain {
    /** People with low incomes. */
    INCOME,
    /** People kept from work against their will. */
    EMPLOYMENT,
    /** Education, skills and training. */
    EDUCATION,
    /** Health and disability. */
    HEALTH,
    /** Crime. */
    CRIME,
    /** Barriers to housing and services. */
    BARRIERS,
    /** The living environment, indoors and outdoors. */
    LIVING_ENVIRONMENT;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
