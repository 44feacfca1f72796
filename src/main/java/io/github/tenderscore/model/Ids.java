package io.github.tenderscore.model;

import java.util.Optional;

/** What the id of a criterion or a tender may look like. */
public final class Ids {

    /** The most characters of an id. */
    public static final int MAX_LENGTH = 100;

    private Ids() {}

    /**
     * What is wrong with an id.
     *
     * @param id any text
     * @return the end of a sentence that starts with "The id"; empty where nothing is wrong
     */
    public static Optional<String> fault(String id) {
        boolean good = !id.isEmpty() && id.length() <= MAX_LENGTH && id.strip().equals(id) && !hasControl(id);
        return good
                ? Optional.empty()
                : Optional.of("(" + shown(id) + ") must have 1 to " + MAX_LENGTH
                        + " characters, no blank at its ends and no control character");
    }

    private static boolean hasControl(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (Character.isISOControl(id.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String shown(String id) {
        return id.length() > MAX_LENGTH ? id.substring(0, MAX_LENGTH) + "…" : id;
    }
}
