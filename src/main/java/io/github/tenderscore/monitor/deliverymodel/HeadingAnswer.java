package io.github.tenderscore.monitor.deliverymodel;

import java.util.Locale;

/**
 * What a council says under one heading about bringing the service in-house.
 *
 * @param stance whether it speaks for it
 * @param evidence what that rests on; empty text where nothing was said
 */
public record HeadingAnswer(Stance stance, String evidence) {

    /** Nothing is known under the heading. */
    public static final HeadingAnswer UNKNOWN = new HeadingAnswer(Stance.UNKNOWN, "");

    /** For or against. */
    public enum Stance {
        /** It speaks for it. */
        SUPPORTS,
        /** It speaks neither for nor against it. */
        NEUTRAL,
        /** It speaks against it. */
        AGAINST,
        /** That is not known. */
        UNKNOWN;

        /**
         * The name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
