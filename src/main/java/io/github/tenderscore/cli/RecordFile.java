package io.github.tenderscore.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file that only grows: a line is added whole or not at all, and by one program at a time, so that no two lines follow the same one.
 */
final class RecordFile {

    private final String name;
    private final Path path;

    RecordFile(String name) {
        this.name = name;
        this.path = Input.path(name);
        if (Files.isDirectory(path)) {
            throw new InputException("The record (" + name + ") must be a file, not a folder");
        }
    }

    /**
     * What is to be added.
     *
     * @param line with a line feed at its end
     * @param message what to say once it stands there
     */
    record Added(String line, String message) {}

    /** Adds a line that is made of what is written; empty where there is no such file yet. What the maker throws leaves the file as it was. */
    String append(Function<Optional<InputStream>, Added> maker) {
        try {
            return Files.exists(path) ? added(path.toRealPath(), maker) : made(maker);
        } catch (IOException e) {
            throw new InputException("The record (" + name + ") cannot be written: " + FileFailure.words(e));
        }
    }

    private String made(Function<Optional<InputStream>, Added> maker) throws IOException {
        Added added = maker.apply(Optional.empty());
        WholeFile.create(
                path.toAbsolutePath(), whole -> Files.writeString(whole, added.line(), StandardCharsets.UTF_8));
        return added.message();
    }

    private String added(Path target, Function<Optional<InputStream>, Added> maker) throws IOException {
        Object before = key(target);
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = locked(channel)) {
            if (!lock.isValid() || !Objects.equals(before, key(target))) {
                throw busy();
            }
            Added added = maker.apply(Optional.of(new BufferedInputStream(Channels.newInputStream(channel))));
            WholeFile.replace(target, whole -> copy(channel, added.line(), whole));
            return added.message();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Through the channel that holds the lock: some systems let go of it when the file is opened and closed a second time. */
    private static void copy(FileChannel record, String line, Path whole) throws IOException {
        try (FileChannel out = FileChannel.open(whole, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long size = record.size();
            long from = 0;
            while (from < size) {
                from += record.transferTo(from, size - from, out);
            }
            ByteBuffer more = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (more.hasRemaining()) {
                out.write(more);
            }
            out.force(true);
        }
    }

    private FileLock locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            throw busy();
        }
        throw busy();
    }

    /** Which file a name stands for; another one where a line was added in between. */
    private static @Nullable Object key(Path target) throws IOException {
        return Files.readAttributes(target, BasicFileAttributes.class).fileKey();
    }

    private InputException busy() {
        return new InputException(
                "The record (" + name
                        + ") must not be written by two programs at a time; nothing was added\n  Maybe the other is done by now; try again");
    }
}
