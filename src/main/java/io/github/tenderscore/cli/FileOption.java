package io.github.tenderscore.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The files of an option that takes several. */
final class FileOption {

    private FileOption() {}

    /** What is made of a file; what is wrong with it is said with the option and the file that it is in. */
    static <T> T of(String option, String file, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new InputException("The option " + option + " (" + file + ") cannot be used: " + e.getMessage());
        }
    }

    /** Refuses a file that is given twice, under whatever names; one that is not there is left for whoever reads it. */
    static void once(String option, List<String> files) {
        Map<Object, String> given = new HashMap<>();
        for (String file : files) {
            String before = given.putIfAbsent(key(file), file);
            if (before != null) {
                throw new InputException("The file (" + file + ") of the option " + option + " must be given only once"
                        + (before.equals(file) ? "" : "; it is the same file as " + before)
                        + ", because what it holds would count twice");
            }
        }
    }

    /** What two names of one file have in common. */
    private static Object key(String file) {
        if (file.equals("-")) {
            return file;
        }
        Path path = Input.path(file);
        try {
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return key == null ? path.toRealPath() : key;
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
