package io.github.tenderscore.json.internal;

import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/** Gives parsers larger buffers for bytes, so that fewer texts lie across the end of one. */
final class LargeBuffers implements RecyclerPool<BufferRecycler> {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 64 * 1024;

    private final ThreadLocal<BufferRecycler> buffers = ThreadLocal.withInitial(Buffers::new);

    @Override
    public BufferRecycler acquirePooled() {
        return buffers.get();
    }

    @Override
    public BufferRecycler acquireAndLinkPooled() {
        return buffers.get();
    }

    @Override
    public void releasePooled(BufferRecycler pooled) {
        // stays with its thread
    }

    private static final class Buffers extends BufferRecycler {

        @Override
        protected int byteBufferLength(int ix) {
            return ix == BYTE_READ_IO_BUFFER ? SIZE : super.byteBufferLength(ix);
        }
    }
}
