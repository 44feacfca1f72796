package io.github.tenderscore.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes its result: standard output, or a file that appears whole or not at all. */
final class Output {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, whole or not at all, instead of standard output.")
    private @Nullable Path file;

    void write(String text, Console console) {
        if (file == null) {
            console.out().print(text);
            return;
        }
        Path target = file.toAbsolutePath();
        try {
            // made by hand, because a file from createTempFile could be read by nobody else afterwards
            Path whole = target.resolveSibling("." + UUID.randomUUID() + ".part");
            try {
                Files.writeString(whole, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            throw new InputException("The output (" + file + ") cannot be written: " + e);
        }
    }
}
