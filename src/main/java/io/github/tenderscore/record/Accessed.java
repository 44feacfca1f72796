package io.github.tenderscore.record;

import io.github.tenderscore.panel.Access;

/**
 * Somebody saw a part of a tender.
 *
 * @param access who saw what, and when
 */
public record Accessed(Access access) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.ACCESSED;
    }

    @Override
    public String text() {
        return access.person() + " saw the " + access.part().code() + " of the tender " + access.tender();
    }
}
