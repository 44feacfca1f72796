package io.github.tenderscore.stage;

import java.util.Optional;

/**
 * Why a change of the method is not shown to be lawful.
 *
 * @param provision the provision or case that it offends
 * @param answer whether it is lawful: {@link Answer#NO}, or {@link Answer#UNKNOWN} where something is missing to tell
 * @param message a sentence that names what is wrong or missing
 * @param mend what would mend it, without the word "Maybe"; empty where nothing would
 */
public record Objection(String provision, Answer answer, String message, Optional<String> mend) {

    static Objection fails(String provision, String message) {
        return new Objection(provision, Answer.NO, message, Optional.empty());
    }

    static Objection unknown(String provision, String message) {
        return new Objection(provision, Answer.UNKNOWN, message, Optional.empty());
    }

    Objection mendedBy(String what) {
        return new Objection(provision, answer, message, Optional.of(what));
    }

    /**
     * The objection as people read it.
     *
     * @return the message with the provision, and what would mend it on a second line that starts with "Maybe"
     */
    public String text() {
        return message + " (" + provision + ")"
                + mend.map(what -> "\n  Maybe " + what).orElse("");
    }

    /**
     * Whether it rests on how earlier rounds would have gone, or on who would have taken part (Procurement Act 2023, sections 24(3) and
     * 31(3)).
     *
     * @return false where it rests on what was done alone, such as when and for which criterion
     */
    public boolean isCounterfactual() {
        return provision.equals(Act.section("24(3)")) || provision.equals(Act.section("31(3)"));
    }
}
