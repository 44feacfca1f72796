package io.github.tenderscore.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** The three streams of a command, all in UTF-8 with line feeds, and whether the first was taken for a document already. */
record Console(InputStream in, PrintStream out, PrintStream err, AtomicBoolean taken) {

    Console(InputStream in, PrintStream out, PrintStream err) {
        this(in, out, err, new AtomicBoolean());
    }

    /** Standard input as the one document that it can hold: whoever came second would find it empty. */
    InputStream document() {
        if (taken.getAndSet(true)) {
            throw new InputException("Standard input (-) must be given for one document only, because it holds one;"
                    + " put the other in a file");
        }
        return in;
    }

    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
