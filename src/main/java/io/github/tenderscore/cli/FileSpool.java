package io.github.tenderscore.cli;

import io.github.tenderscore.ocds.Spool;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts releases aside in temporary files, so that any number of them can be read; closing it deletes them. */
final class FileSpool implements Spool, AutoCloseable {

    private final Path folder;

    FileSpool() {
        try {
            folder = Files.createTempDirectory("tenderscore-");
        } catch (IOException e) {
            throw new InputException(
                    "The notices must be put aside in the folder for temporary files, which cannot be written: "
                            + FileFailure.words(e));
        }
    }

    @Override
    public OutputStream write(int partition) throws IOException {
        return Files.newOutputStream(file(partition));
    }

    @Override
    public InputStream read(int partition) throws IOException {
        return Files.newInputStream(file(partition));
    }

    private Path file(int partition) {
        return folder.resolve(Integer.toString(partition));
    }

    @Override
    public void close() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
