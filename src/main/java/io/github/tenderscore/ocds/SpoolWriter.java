package io.github.tenderscore.ocds;

import io.github.tenderscore.json.internal.Pruned;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts releases aside, each in the partition of its procurement. */
final class SpoolWriter implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;

    private final Spool spool;
    private final @Nullable DataOutputStream[] partitions;
    private long count;

    SpoolWriter(Spool spool, int partitions) {
        this.spool = spool;
        this.partitions = new DataOutputStream[partitions];
    }

    /** Which partitions have anything, by their numbers. */
    BitSet written() {
        BitSet written = new BitSet();
        for (int i = 0; i < partitions.length; i++) {
            written.set(i, partitions[i] != null);
        }
        return written;
    }

    void write(Optional<String> ocid, boolean isCompiled, Pruned release) throws IOException {
        byte[] key = ocid.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElse(new byte[0]);
        long hash = ocid.isPresent() ? Entry.hash(key, 0, key.length) : Entry.mixed(release.hash());
        DataOutputStream out = partition(Entry.partition(hash, partitions.length));
        out.writeLong(count++);
        out.writeLong(hash);
        out.writeBoolean(isCompiled);
        out.writeBoolean(ocid.isPresent());
        out.writeInt(key.length);
        out.write(key);
        out.writeInt(release.size());
        release.writeTo(out);
    }

    private DataOutputStream partition(int number) throws IOException {
        DataOutputStream out = partitions[number];
        if (out == null) {
            out = new DataOutputStream(new BufferedOutputStream(spool.write(number), BUFFER));
            partitions[number] = out;
        }
        return out;
    }

    @Override
    public void close() throws IOException {
        for (DataOutputStream out : partitions) {
            if (out != null) {
                out.close();
            }
        }
    }
}
