package io.github.tenderscore.commitment;

import java.util.Locale;

/** How the quantities of several years become one. */
public enum Accrual {
    /** They are added: people, weeks, tonnes, pounds. */
    FLOW,
    /** They stand side by side and are averaged: a percentage or a ratio, which nobody can add over years. */
    LEVEL;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
