package io.github.tenderscore.award;

/** Checks of texts that a notice must have. */
final class Texts {

    private Texts() {}

    static void notBlank(String text, String what, String provision) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    what + " must not be blank (Procurement Regulations 2024, " + provision + ")");
        }
    }
}
