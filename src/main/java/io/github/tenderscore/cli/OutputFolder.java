package io.github.tenderscore.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes several files into a new folder that appears with all of them or not at all. */
final class OutputFolder {

    private OutputFolder() {}

    /** Writes texts by the names of their files; an older folder must be empty, so that no older file is taken for one of these. */
    static void write(Path folder, Map<String, String> texts) {
        try {
            if (Files.exists(folder) && !isEmptyFolder(folder)) {
                throw new InputException("The folder (" + folder
                        + ") must be new or empty, so that no older file is taken for one of these");
            }
            Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath();
            Path whole = target.resolveSibling(".tenderscore" + UUID.randomUUID() + ".part");
            try {
                Files.createDirectory(whole);
                for (Map.Entry<String, String> file : texts.entrySet()) {
                    Files.writeString(whole.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
                }
                Files.deleteIfExists(target);
                Files.move(whole, target);
            } finally {
                remove(whole);
            }
        } catch (IOException e) {
            throw new InputException("The folder (" + folder + ") cannot be written: " + FileFailure.words(e));
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Removes what is left of a folder that could not be finished. */
    private static void remove(Path whole) throws IOException {
        if (Files.exists(whole)) {
            try (Stream<Path> files = Files.list(whole)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(whole);
        }
    }
}
