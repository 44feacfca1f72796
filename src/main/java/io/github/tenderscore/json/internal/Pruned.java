package io.github.tenderscore.json.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The selected part of an object as bytes, to be put aside and read again by {@link Restored} with the same selection. */
public final class Pruned {

    static final int NULL = 0;
    static final int FALSE = 1;
    static final int TRUE = 2;
    static final int NUMBER = 3;
    static final int ASCII = 4;
    static final int UTF_16 = 5;
    static final int OBJECT = 6;
    static final int ARRAY = 7;
    static final int END = 8;

    /** More would not be one notice. */
    private static final int MOST = 64 * 1024 * 1024;

    /** Ends a text of ASCII characters, or a number. */
    static final byte ASCII_END = -1;

    private static final int PIECE = 256;

    private byte[] bytes = new byte[8 * 1024];
    private int size;
    private boolean holdsItems;

    Pruned() {}

    /** Whether a member of the object is an array of items, which are handed over by themselves. */
    public boolean holdsItems() {
        return holdsItems;
    }

    /** Whether it has no selected member but items. */
    public boolean isEmpty() {
        return size <= 2;
    }

    void holdItems() {
        holdsItems = true;
    }

    /** How many bytes it has. */
    public int size() {
        return size;
    }

    /** Puts it into a buffer that has room for it. */
    public void putInto(ByteBuffer out) {
        out.put(bytes, 0, size);
    }

    /** A number for its bytes, the same for the same bytes. */
    public long hash() {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < size; i++) {
            hash = (hash ^ bytes[i]) * 0x100000001b3L;
        }
        return hash;
    }

    /** A copy of its bytes. */
    public byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    void clear() {
        size = 0;
        holdsItems = false;
    }

    boolean isTooLarge() {
        return size > MOST;
    }

    void put(int kind) {
        room(1);
        bytes[size++] = (byte) kind;
    }

    /** A member is written as its number, counted from 1, so that 0 ends an object. */
    void number(int value) {
        room(5);
        int rest = value;
        while (rest > 0x7f) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void digits(char[] text, int from, int length) {
        put(NUMBER);
        ascii(text, from, length);
    }

    /** A text; as one byte a character where every one of them is ASCII. Answers whether no character in it is half of a pair. */
    boolean text(char[] text, int from, int length) {
        int start = size;
        put(ASCII);
        if (ascii(text, from, length)) {
            return true;
        }
        size = start;
        put(UTF_16);
        number(length);
        return wide(text, from, length);
    }

    /**
     * A text as the bytes that it stands in, up to its quote; nothing where it is more than ASCII characters that stand for themselves.
     *
     * @param from where it stands
     * @param start where it starts
     * @param end where the bytes end
     * @return whether it was put
     */
    boolean plain(byte[] from, int start, int end) {
        int before = size;
        put(ASCII);
        int at = start;
        int copied;
        do {
            int stop = Math.min(end, at + PIECE);
            room(PIECE + Long.BYTES + 1);
            copied = Bytes.copyPlain(from, at, stop, bytes, size);
            at += copied;
            size += copied;
        } while (copied == PIECE);
        if (at < end && from[at] == '"') {
            bytes[size++] = ASCII_END;
            return true;
        }
        size = before;
        return false;
    }

    private boolean wide(char[] text, int from, int length) {
        room(2 * length);
        int at = size;
        boolean isWhole = true;
        for (int i = from; i < from + length; i++) {
            char c = text[i];
            isWhole &= !Character.isSurrogate(c);
            bytes[at++] = (byte) (c >> 8);
            bytes[at++] = (byte) c;
        }
        size = at;
        return isWhole;
    }

    private boolean ascii(char[] text, int from, int length) {
        room(length + 1);
        int at = size;
        int all = 0;
        for (int i = 0; i < length; i++) {
            char c = text[from + i];
            all |= c;
            bytes[at + i] = (byte) c;
        }
        bytes[at + length] = ASCII_END;
        size = at + length + 1;
        return all < 0x80;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
