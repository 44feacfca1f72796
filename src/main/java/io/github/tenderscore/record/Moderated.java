package io.github.tenderscore.record;

import io.github.tenderscore.panel.Moderation;

/**
 * The panel came from several marks to one, and recorded why.
 *
 * @param moderation what each gave first, what speaks for and against, the agreed mark and the reason
 */
public record Moderated(Moderation moderation) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.MODERATED;
    }

    @Override
    public String text() {
        return "the tender " + moderation.tender() + " on " + moderation.criterion() + ": " + moderation.agreedMark();
    }
}
