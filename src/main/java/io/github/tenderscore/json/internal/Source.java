package io.github.tenderscore.json.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Remembers whether the stream itself failed: the parser reports some faults of a text as if it had. */
final class Source extends FilterInputStream {

    private @Nullable IOException failure;

    Source(InputStream in) {
        super(in);
    }

    /** What the stream failed with; null where it did not. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        try {
            return super.read(into, from, most);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
