package io.github.tenderscore.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the command line inside a test. */
public final class CommandLineRunner {

    private CommandLineRunner() {}

    /** What a command printed and how it ended. */
    public record Run(int exitCode, String output, String errors) {

        /** What it printed as if no line were broken. */
        public String outputOnOneLine() {
            return output.replaceAll("\\s+", " ");
        }
    }

    /** Runs a command with nothing on standard input. */
    public static Run run(String... words) {
        return runWithInput(new byte[0], words);
    }

    /** Runs a command with some bytes on standard input. */
    public static Run runWithInput(byte[] input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        int exitCode = Main.run(console, words);
        return new Run(exitCode, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
