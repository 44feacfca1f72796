package io.github.tenderscore.json.internal;

import java.util.Optional;

/** Takes what a stream of items holds, one after the other. */
public interface ItemSink {

    /**
     * An item was read.
     *
     * @param selection what it was pruned by
     * @param pruned its selected part; used again for the next item
     * @param key the text that names it
     * @param line the line on which it starts, counted from 1
     */
    void item(Selection selection, Pruned pruned, Optional<String> key, long line);

    /** Something could not be read. */
    void mishap(Mishap mishap);
}
