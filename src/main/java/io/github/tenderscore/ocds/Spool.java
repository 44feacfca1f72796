package io.github.tenderscore.ocds;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Where the read part of releases is put aside until all releases of a procurement are there, in partitions that are read one at a time.
 *
 * <p>An application that reads more than fits into memory gives one of temporary files. Each partition is written once, from its start to its
 * end, then read once; its bytes mean nothing elsewhere and may be deleted when reading ends.
 */
public interface Spool {

    /**
     * Opens a partition to write it; called at most once for each.
     *
     * @param partition its number, from 0
     * @return where to write; closed before anything is read
     * @throws IOException if it cannot be opened
     */
    OutputStream write(int partition) throws IOException;

    /**
     * Opens a partition that was written to read it; called at most once for each, in ascending order.
     *
     * @param partition its number, from 0
     * @return its bytes; closed before the next one is opened
     * @throws IOException if it cannot be opened
     */
    InputStream read(int partition) throws IOException;

    /**
     * A spool in memory, for as many notices as fit there.
     *
     * @return a new spool, for one reading
     */
    static Spool inMemory() {
        return new MemorySpool();
    }
}
