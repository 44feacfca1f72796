package io.github.tenderscore.panel;

import java.util.Locale;

/** What a fault in the record of a panel is about, so that each question of the law can be answered by itself. */
public enum PanelTopic {
    /** Who takes part, in which role, and what they are asked to mark. */
    PEOPLE,
    /** Declarations of conflicts of interest, and the conflicts assessment. */
    CONFLICTS,
    /** Marks, first and agreed ones: only such as the published scale has, on what is published. */
    MARKS,
    /** The reasons of marks, and the places in the tender that they rest on. */
    REASONS,
    /** How several marks became one. */
    MODERATION,
    /** Whether the same evaluators marked all tenders. */
    SAME_EVALUATORS,
    /** Whether prices stayed sealed as the authority declared. */
    SEAL;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
