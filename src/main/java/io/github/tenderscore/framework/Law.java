package io.github.tenderscore.framework;

/** Names the provisions of the Procurement Act 2023 that this package keeps to. */
final class Law {

    private Law() {}

    /** The provision in brackets, as it stands at the end of a message. */
    static String of(String section) {
        return " (Procurement Act 2023, section " + section + ")";
    }
}
