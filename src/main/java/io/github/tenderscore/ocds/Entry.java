package io.github.tenderscore.ocds;

import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Restored;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A release that was put aside: where it lies among the bytes of its partition.
 *
 * @param number its number in the order of reading
 * @param hash the hash of its procurement
 * @param isCompiled whether it was compiled from several
 * @param ocid its procurement; empty where it names none
 * @param bytes what it says, within the bytes of the partition; not to be read from, but compared
 */
record Entry(long number, long hash, boolean isCompiled, Optional<String> ocid, ByteBuffer bytes) {

    /** Procurements in the order of their hashes, which does not depend on the number of partitions or on files. */
    static final Comparator<Entry> ORDER = Comparator.<Entry>comparingLong(entry -> entry.hash() + Long.MIN_VALUE)
            .thenComparing(entry -> entry.ocid().orElse(""))
            .thenComparing(Entry::isSilent)
            .thenComparing((a, b) -> a.isSilent() ? a.bytes().compareTo(b.bytes()) : 0)
            .thenComparingLong(Entry::number);

    /** How many bytes stand before a release, without its ocid: two numbers, two marks, two lengths. */
    static final int HEAD = 2 * Long.BYTES + 2 + 2 * Integer.BYTES;

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    static long hash(byte[] bytes, int from, int to) {
        long hash = FNV_START;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * FNV_PRIME;
        }
        return mixed(hash);
    }

    /** Spreads what differs over all bits: the high ones choose the partition. */
    static long mixed(long number) {
        long hash = number ^ number >>> 32;
        hash *= 0x9e3779b97f4a7c15L;
        return hash ^ hash >>> 29;
    }

    /** The high bits of the hash, so that partitions one after the other have hashes in ascending order. */
    static int partition(long hash, int partitions) {
        int bits = Integer.numberOfTrailingZeros(partitions);
        return bits == 0 ? 0 : (int) (hash >>> (Long.SIZE - bits));
    }

    static List<Entry> read(byte[] bytes) {
        List<Entry> entries = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        while (in.hasRemaining()) {
            long number = in.getLong();
            long hash = in.getLong();
            boolean isCompiled = in.get() != 0;
            boolean isNamed = in.get() != 0;
            int length = in.getInt();
            String ocid = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
            in.position(in.position() + length);
            int size = in.getInt();
            int from = in.position();
            in.position(from + size);
            entries.add(new Entry(
                    number, hash, isCompiled, isNamed ? Optional.of(ocid) : Optional.empty(), in.slice(from, size)));
        }
        entries.sort(ORDER);
        return entries;
    }

    private boolean isSilent() {
        return ocid.isEmpty();
    }

    boolean isSameProcurement(Entry other) {
        return ocid.isPresent() ? ocid.equals(other.ocid) : other.isSilent() && bytes.equals(other.bytes);
    }

    Json.Obj release() {
        return Restored.object(ReleaseShape.RELEASE, bytes.array(), bytes.arrayOffset());
    }
}
