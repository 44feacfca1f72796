package io.github.tenderscore.cli;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Replaces a file by a new one that appears whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    /** Writes what is to stand in a file. */
    interface Content {
        void writeTo(Path file) throws IOException;
    }

    /**
     * Replaces a file, or makes it where there is none.
     *
     * @param target the file
     * @param content what writes the new one, under another name that does not exist yet
     */
    static void replace(Path target, Content content) throws IOException {
        write(target, content, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Makes a file.
     *
     * @param target the file
     * @param content what writes it, under another name that does not exist yet
     * @throws java.nio.file.FileAlreadyExistsException if there is one by now
     */
    static void create(Path target, Content content) throws IOException {
        write(target, content);
    }

    private static void write(Path target, Content content, CopyOption... options) throws IOException {
        Path whole = target.resolveSibling(".tenderscore" + UUID.randomUUID() + ".part");
        try {
            content.writeTo(whole);
            keepPermissions(target, whole);
            Files.move(whole, target, options);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void keepPermissions(Path older, Path newer) throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(older, PosixFileAttributeView.class);
        PosixFileAttributeView to = Files.getFileAttributeView(newer, PosixFileAttributeView.class);
        if (from != null && to != null && Files.exists(older)) {
            to.setPermissions(from.readAttributes().permissions());
        }
    }
}
