package io.github.tenderscore.framework;

import java.util.Locale;

/**
 * What became of one member in a call-off.
 *
 * @param member the member
 * @param result whether it was called
 * @param reason why, as a sentence part
 */
public record Considered(Member member, Result result, String reason) {

    /** Whether a member was called. */
    public enum Result {
        /** It gets the contract. */
        CALLED,
        /** It cannot be called. */
        PASSED_OVER,
        /** Others came before it. */
        NOT_REACHED,
        /** The mechanism does not separate it from others, and a person must settle that. */
        TIED;

        /**
         * The name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The result in one line.
     *
     * @return the member, what became of it and why
     */
    public String text() {
        return member.shown() + ", " + result.code().replace('-', ' ') + ": " + reason;
    }
}
