package io.github.tenderscore.ocds;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of notices, by a name that messages use and a way to open it.
 *
 * @param name the name, such as that of the file; not blank
 * @param opener opens it from its start
 */
public record NoticeSource(String name, Opener opener) {

    /**
     * Checks the name.
     *
     * @param name the name, such as that of the file; not blank
     * @param opener opens it from its start
     * @throws IllegalArgumentException if the name is blank
     */
    public NoticeSource {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The file of notices must have a name; it is blank");
        }
    }

    /** Opens a file. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Opens it.
         *
         * @return its bytes from the start; closed by who opened it
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }
}
