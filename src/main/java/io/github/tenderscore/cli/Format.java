package io.github.tenderscore.cli;

/** In which form a command writes its result. */
enum Format {
    /** Plain text for people. */
    TEXT,
    /** A JSON document for programs. */
    JSON;

    /** As the command line writes it. */
    @Override
    public String toString() {
        return this == TEXT ? "text" : "json";
    }
}
