package io.github.tenderscore.cli;

import java.io.Serial;

/** What was asked for on the command line cannot be done; the message says why and what would mend it. */
final class InputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
