package io.github.tenderscore.cli;

import io.github.tenderscore.fault.FaultException;
import java.io.UncheckedIOException;

/** Says why a command could not do its work. */
final class Failures {

    private Failures() {}

    static int report(Throwable exception, Console console) {
        if (exception instanceof FaultException || exception instanceof InputException) {
            console.err().println(exception.getMessage());
            return ExitCode.BAD_INPUT;
        }
        if (exception instanceof UncheckedIOException) {
            console.err().println("The input cannot be read: " + exception.getMessage());
            return ExitCode.BAD_INPUT;
        }
        console.err()
                .println("This is an error of tenderscore, not of your input; nothing was written. Please report it:");
        exception.printStackTrace(console.err());
        return ExitCode.INTERNAL;
    }
}
