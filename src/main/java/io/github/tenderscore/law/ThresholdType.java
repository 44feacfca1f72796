package io.github.tenderscore.law;

import java.util.Locale;

/** The kinds of contract and payment for which the Procurement Act 2023 sets a figure in pounds that decides which of its rules apply. */
public enum ThresholdType {
    /** Goods or services of an authority that is not central government, such as a council (Schedule 1, row 12). */
    GOODS_SERVICES_SUB_CENTRAL("goods or services, sub-central authority"),
    /** Goods or services of a central government authority (row 11). */
    GOODS_SERVICES_CENTRAL("goods or services, central government"),
    /** Works (row 10). */
    WORKS("works"),
    /** Concessions (row 9). */
    CONCESSION("concession"),
    /** Light touch (row 8). */
    LIGHT_TOUCH("light touch"),
    /** Light touch concessions (row 7). */
    LIGHT_TOUCH_CONCESSION("light touch concession"),
    /** Goods or services of utilities (row 6). */
    UTILITIES("utilities"),
    /** Light touch of utilities (row 5). */
    UTILITIES_LIGHT_TOUCH("utilities, light touch"),
    /** Works below the threshold of central government: from here on there may be a suitability stage (section 85(3)). */
    WORKS_WITH_SUITABILITY_STAGE_CENTRAL("works below the threshold with a suitability stage, central government"),
    /** Works below the threshold of others: from here on there may be a suitability stage (section 85(3)). */
    WORKS_WITH_SUITABILITY_STAGE_OTHER("works below the threshold with a suitability stage"),
    /** Notifiable contracts below the threshold of central government (section 87). */
    NOTIFIABLE_CENTRAL("notifiable below the threshold, central government"),
    /** Notifiable contracts below the threshold of others, such as a council (section 87). */
    NOTIFIABLE_OTHER("notifiable below the threshold"),
    /** Contracts of more than this need key performance indicators (section 52(1)). */
    KEY_PERFORMANCE_INDICATORS("contract with key performance indicators"),
    /** Of contracts of more than this a copy is published (section 53(3)). */
    CONTRACT_COPY("contract of which a copy is published"),
    /** Of payments of more than this information is published (section 70). */
    PAYMENT_INFORMATION("payment of which information is published");

    private final String words;

    ThresholdType(String words) {
        this.words = words;
    }

    /**
     * The figure from which on a contract below the threshold is notifiable (section 87).
     *
     * @param central whether the authority is one of central government
     * @return the kind of figure
     */
    public static ThresholdType notifiable(boolean central) {
        return central ? NOTIFIABLE_CENTRAL : NOTIFIABLE_OTHER;
    }

    /**
     * The figure from which on works below the threshold may have a suitability stage (section 85(3)).
     *
     * @param central whether the authority is one of central government
     * @return the kind of figure
     */
    public static ThresholdType suitabilityStage(boolean central) {
        return central ? WORKS_WITH_SUITABILITY_STAGE_CENTRAL : WORKS_WITH_SUITABILITY_STAGE_OTHER;
    }

    /**
     * Whether the figure is the threshold of a kind of contract, from which on the Act covers it; the others are figures below that, from
     * which on a rule applies.
     *
     * @return true but for works with a suitability stage, notifiable contracts, and what the figures of sections 52, 53 and 70 reach
     */
    public boolean isOfContracts() {
        return switch (this) {
            case WORKS_WITH_SUITABILITY_STAGE_CENTRAL,
                    WORKS_WITH_SUITABILITY_STAGE_OTHER,
                    NOTIFIABLE_CENTRAL,
                    NOTIFIABLE_OTHER,
                    KEY_PERFORMANCE_INDICATORS,
                    CONTRACT_COPY,
                    PAYMENT_INFORMATION -> false;
            default -> true;
        };
    }

    /**
     * Whether the figure itself is still left alone ("more than"), or caught already ("not less than").
     *
     * @return true for key performance indicators, copies of contracts and information about payments
     */
    public boolean mustBeExceeded() {
        return switch (this) {
            case KEY_PERFORMANCE_INDICATORS, CONTRACT_COPY, PAYMENT_INFORMATION -> true;
            default -> false;
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
     * The kind in words.
     *
     * @return such as {@code light touch}
     */
    public String words() {
        return words;
    }
}
