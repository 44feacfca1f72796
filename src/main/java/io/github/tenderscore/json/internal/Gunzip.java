package io.github.tenderscore.json.internal;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Decompresses; where the bytes are damaged it ends there, so that all before is read, and remembers why. */
final class Gunzip extends FilterInputStream {

    private @Nullable IOException damage;

    Gunzip(InputStream in, int buffer) throws IOException {
        super(new GZIPInputStream(in, buffer));
    }

    /** What is wrong with the bytes; null where nothing is, as far as they have been read. */
    @Nullable
    IOException damage() {
        return damage;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (damage != null) {
            return -1;
        }
        try {
            return super.read(into, from, most);
        } catch (EOFException | ZipException e) {
            damage = e;
            return -1;
        }
    }
}
