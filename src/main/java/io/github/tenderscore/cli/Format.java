package io.github.tenderscore.cli;

import java.util.Locale;

/** In which form a command writes its result. */
enum Format {
    /** Plain text for people. */
    TEXT("txt"),
    /** Markdown, to be turned into a letter or a web page. */
    MARKDOWN("md"),
    /** A table for spreadsheets. */
    CSV("csv"),
    /** A JSON document for programs. */
    JSON("json"),
    /** A log of findings for tools that review code. */
    SARIF("sarif");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** How the name of a file of this form ends, without the point. */
    String extension() {
        return extension;
    }

    /** As the command line writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
