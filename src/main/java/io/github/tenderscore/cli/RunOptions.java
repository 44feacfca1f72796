package io.github.tenderscore.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a long run is followed and ended: --progress and --at-most. */
final class RunOptions {

    private static final int TENTHS = 10;
    private static final int MOST_SECONDS = 86_400;

    @Option(names = "--progress", description = "Say on standard error how far the run is, at every tenth of it.")
    private boolean progress;

    @Option(
            names = "--at-most",
            paramLabel = "SECONDS",
            description = "End the run after so many seconds; the result is then of what was made, and says so.")
    private @Nullable String atMost;

    private long nanos = Long.MAX_VALUE;

    /** Reads the options, noting what is wrong with them. */
    void read(OptionValues values) {
        if (atMost != null) {
            values.read("--at-most", atMost, RunOptions::seconds)
                    .ifPresent(seconds -> nanos = TimeUnit.SECONDS.toNanos(seconds));
        }
    }

    private static int seconds(String text) {
        try {
            int seconds = Integer.parseInt(text);
            if (seconds >= 1 && seconds <= MOST_SECONDS) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            // told below with those that are outside the range
        }
        throw new IllegalArgumentException("The number of seconds must be whole, and from 1 to " + MOST_SECONDS);
    }

    /** Whether one of the options is given, for a command that can also be without a run. */
    boolean areGiven() {
        return progress || atMost != null;
    }

    /** Begins to follow a run. */
    Follower follower(String what, Console console) {
        return new Follower(what, progress ? console.errWriter() : null, System.nanoTime(), nanos);
    }

    /** Tells how far one run is, and whether its time is over. */
    static final class Follower {

        private final String what;
        private final @Nullable PrintWriter told;
        private final long began;
        private final long nanos;
        private long tenth;

        private Follower(String what, @Nullable PrintWriter told, long began, long nanos) {
            this.what = what;
            this.told = told;
            this.began = began;
            this.nanos = nanos;
        }

        /** Is told how much is done; by one thread at a time. */
        void done(long done, long all) {
            long now = TENTHS * done / all;
            if (told != null && now > tenth) {
                told.println(what + ": " + 100 / TENTHS * now + " per cent");
            }
            tenth = now;
        }

        boolean isOver() {
            return System.nanoTime() - began > nanos;
        }
    }
}
