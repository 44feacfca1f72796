/**
 * Assessments as people read them.
 *
 * <p>The idea that unlocks it: a report adds no figure of its own. It arranges what the
 * {@link io.github.tenderscore.Assessment} says.
 *
 * <p>May import every floor below.
 */
package io.github.tenderscore.report;
