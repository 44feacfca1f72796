package io.github.tenderscore.json.internal;

import java.io.IOException;
import java.io.OutputStream;
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

    /** Writes it. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
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
        number(length);
        ascii(text, from, length);
    }

    /** A text; as one byte a character where every one of them is ASCII. Answers whether no character in it is half of a pair. */
    boolean text(char[] text, int from, int length) {
        int start = size;
        put(ASCII);
        number(length);
        if (ascii(text, from, length)) {
            return true;
        }
        size = start;
        put(UTF_16);
        number(length);
        return wide(text, from, length);
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
        room(length);
        int at = size;
        int all = 0;
        for (int i = 0; i < length; i++) {
            char c = text[from + i];
            all |= c;
            bytes[at + i] = (byte) c;
        }
        size = at + length;
        return all < 0x80;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
