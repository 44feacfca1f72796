package io.github.tenderscore.json.internal;

/** Finds characters outside the first 65,536 of which only one half is there. */
final class Surrogates {

    private Surrogates() {}

    /** Where the first half without its other half stands; -1 where every character is whole. */
    static int firstHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
