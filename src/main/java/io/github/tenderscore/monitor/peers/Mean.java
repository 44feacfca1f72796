package io.github.tenderscore.monitor.peers;

import java.util.Locale;

/** Which mean a figure is, so that a mean of councils is never set beside a share of all their money. */
public enum Mean {
    /** Each council counts the same. */
    PLAIN,
    /** Each pound counts the same. */
    POOLED,
    /** The figure of one council, and no mean. */
    NONE;

    /**
     * The name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
