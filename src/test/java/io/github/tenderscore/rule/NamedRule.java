package io.github.tenderscore.rule;

/** A rule that does nothing, for tests. */
record NamedRule(String id, Parameters parameters) implements Rule {}
