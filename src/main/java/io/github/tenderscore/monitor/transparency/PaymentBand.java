package io.github.tenderscore.monitor.transparency;

import java.util.Locale;

/** The bands of regulation 38, in days of which the first is the day <em>after</em> receipt. */
public enum PaymentBand {
    /** Paid on day 1 to 30; a payment on the day of receipt is one of them. */
    DAYS_1_TO_30("day 1 to 30", 30),
    /** Paid on day 31 to 60. */
    DAYS_31_TO_60("day 31 to 60", 60),
    /** Paid on day 61 or later. */
    FROM_DAY_61("day 61 or later", Long.MAX_VALUE);

    private final String words;
    private final long most;

    PaymentBand(String words, long most) {
        this.words = words;
        this.most = most;
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
     * The band in words.
     *
     * @return such as {@code day 31 to 60}
     */
    public String words() {
        return words;
    }

    /**
     * The band of a payment.
     *
     * @param days how many days after receipt, zero or more
     * @return its band
     */
    public static PaymentBand of(long days) {
        return days <= DAYS_1_TO_30.most ? DAYS_1_TO_30 : days <= DAYS_31_TO_60.most ? DAYS_31_TO_60 : FROM_DAY_61;
    }
}
