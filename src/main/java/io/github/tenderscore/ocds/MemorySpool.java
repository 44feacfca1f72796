package io.github.tenderscore.ocds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/** Keeps partitions in memory, each until it is read. */
final class MemorySpool implements Spool {

    private final Map<Integer, ByteArrayOutputStream> partitions = new HashMap<>();

    @Override
    public OutputStream write(int partition) {
        return partitions.computeIfAbsent(partition, number -> new ByteArrayOutputStream());
    }

    @Override
    public InputStream read(int partition) {
        ByteArrayOutputStream bytes = partitions.remove(partition);
        return bytes == null ? InputStream.nullInputStream() : new ByteArrayInputStream(bytes.toByteArray());
    }
}
