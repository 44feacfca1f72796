/**
 * Whether what won the council's contracts is delivered, over all contracts that are followed.
 *
 * <p>The idea that unlocks it: every contract keeps its own index, and the statutory words are counted and never turned into numbers. What
 * cannot be described by a word, or was not assessed, is counted apart.
 *
 * <p>May import {@code number}, {@code explain}, {@code commitment} (for grades of evidence), {@code delivery} and {@code monitor}.
 */
package io.github.tenderscore.monitor.kpi;
