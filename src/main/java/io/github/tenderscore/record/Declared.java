package io.github.tenderscore.record;

import io.github.tenderscore.panel.ConflictDeclaration;

/**
 * Somebody of the evaluation declared their conflicts of interest (Procurement Act 2023, sections 81 to 83).
 *
 * @param declaration what was declared, and until when it holds
 */
public record Declared(ConflictDeclaration declaration) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.DECLARED;
    }

    @Override
    public String text() {
        return declaration.person() + ": "
                + (declaration.conflicts().isEmpty()
                        ? "no conflict"
                        : declaration.conflicts().size() == 1
                                ? "one conflict"
                                : declaration.conflicts().size() + " conflicts")
                + ", holds until " + declaration.reviewDue();
    }
}
