package io.github.tenderscore.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes its result: standard output, or a file that appears whole or not at all. */
final class Output {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, whole or not at all, instead of standard output.")
    private @Nullable Path file;

    /** Whether the result goes to standard output. */
    boolean isForTheConsole() {
        return file == null;
    }

    void write(String text, Console console) {
        if (file == null) {
            console.out().print(text);
            return;
        }
        write(file, text);
    }

    /** Writes a file whole or not at all. */
    static void write(Path file, String text) {
        if (Files.isDirectory(file)) {
            throw new InputException("The output (" + file + ") must be a file, not a folder");
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // a device or a pipe is written to: in its place a file would be of no use to anybody
                Files.writeString(file, text, StandardCharsets.UTF_8);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), text);
            }
        } catch (IOException e) {
            throw new InputException("The output (" + file + ") cannot be written: " + FileFailure.words(e));
        }
    }

    private static void replace(Path target, String text) throws IOException {
        WholeFile.replace(
                target,
                whole -> Files.writeString(
                        whole, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }
}
