package io.github.tenderscore.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be written: the system names an intermediate file that nobody asked for. */
final class FileFailure {

    private FileFailure() {}

    static String words(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such folder";
        } else if (failure instanceof AccessDeniedException) {
            return "this user may not write there";
        } else if (failure instanceof FileAlreadyExistsException) {
            return "there is one by now";
        } else if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return String.valueOf(failure.getMessage());
    }
}
