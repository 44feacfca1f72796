/**
 * What every instrument of a council's monitoring has in common: shares that know what they do not know, gates, indicators with their
 * evidence.
 *
 * <p>The idea that unlocks it: unknown is neither zero nor compliance. A {@link io.github.tenderscore.monitor.Share} counts yes, no and
 * unknown apart and always gives its bounds and its coverage; a {@link io.github.tenderscore.monitor.Gate} that lacks a fact is unknown
 * and never passed. Each instrument has a package of its own below this one and gives its figures as
 * {@linkplain io.github.tenderscore.monitor.Indicator indicators}, which a dashboard lists and never adds up.
 *
 * <p>May import {@code number}, {@code explain}, {@code fault} and {@code commitment} (for grades of evidence).
 */
package io.github.tenderscore.monitor;
