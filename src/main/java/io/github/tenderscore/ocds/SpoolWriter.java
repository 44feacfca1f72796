package io.github.tenderscore.ocds;

import io.github.tenderscore.json.internal.Pruned;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts releases aside, each in the partition of its procurement, in the form that {@link Entry} reads. */
final class SpoolWriter implements AutoCloseable {

    private final Spool spool;
    private final @Nullable Shelf[] shelves;
    private long count;

    SpoolWriter(Spool spool, int partitions) {
        this.spool = spool;
        this.shelves = new Shelf[partitions];
    }

    /** Which partitions have anything, by their numbers. */
    BitSet written() {
        BitSet written = new BitSet();
        for (int i = 0; i < shelves.length; i++) {
            written.set(i, shelves[i] != null);
        }
        return written;
    }

    void write(Optional<String> ocid, boolean isCompiled, Pruned release) throws IOException {
        byte[] key = ocid.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElse(new byte[0]);
        long hash = ocid.isPresent() ? Entry.hash(key, 0, key.length) : Entry.mixed(release.hash());
        Shelf shelf = shelf(Entry.partition(hash, shelves.length));
        shelf.room(Entry.HEAD + key.length)
                .putLong(count++)
                .putLong(hash)
                .put((byte) (isCompiled ? 1 : 0))
                .put((byte) (ocid.isPresent() ? 1 : 0))
                .putInt(key.length)
                .put(key)
                .putInt(release.size());
        release.putInto(shelf.room(release.size()));
    }

    private Shelf shelf(int number) throws IOException {
        Shelf shelf = shelves[number];
        if (shelf == null) {
            shelf = new Shelf(spool.write(number));
            shelves[number] = shelf;
        }
        return shelf;
    }

    @Override
    public void close() throws IOException {
        for (Shelf shelf : shelves) {
            if (shelf != null) {
                shelf.close();
            }
        }
    }

    /** One partition, written in pieces of some length. */
    private static final class Shelf {

        private static final int PIECE = 16 * 1024;

        private final OutputStream out;
        private ByteBuffer bytes = ByteBuffer.allocate(PIECE);

        Shelf(OutputStream out) {
            this.out = out;
        }

        /** Where so many bytes can be put. */
        ByteBuffer room(int size) throws IOException {
            if (bytes.remaining() < size) {
                flush();
                if (bytes.capacity() < size) {
                    bytes = ByteBuffer.allocate(size);
                }
            }
            return bytes;
        }

        private void flush() throws IOException {
            out.write(bytes.array(), 0, bytes.position());
            bytes.clear();
        }

        void close() throws IOException {
            flush();
            out.close();
        }
    }
}
