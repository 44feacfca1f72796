package io.github.tenderscore.monitor;

import io.github.tenderscore.commitment.EvidenceGrade;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a figure that went into an indicator comes from.
 *
 * @param text the document, register or notice; not blank
 * @param date the day it is of; empty where it has none
 * @param grade how well it is supported
 */
public record Source(String text, Optional<LocalDate> date, EvidenceGrade grade) {

    /**
     * Checks the text.
     *
     * @param text the document, register or notice; not blank
     * @param date the day it is of; empty where it has none
     * @param grade how well it is supported
     * @throws IllegalArgumentException if the text is blank
     */
    public Source {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The source of a figure must have a text; it is blank");
        }
    }

    /**
     * The source in one line.
     *
     * @return for example {@code ledger extract, 2026-09-30 (documented)}
     */
    @Override
    public String toString() {
        return text + date.map(day -> ", " + day).orElse("") + " (" + grade.code() + ")";
    }
}
