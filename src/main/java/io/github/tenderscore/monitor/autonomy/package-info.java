/**
 * How much of what a council's tenders reward is set nationally, jointly or locally: the risk R1 of Localis, <i>New values, new landscape</i>,
 * 2025, that central missions crowd out local choice.
 *
 * <p>The idea that unlocks it: a balance is reported, not a grade. Each criterion is tagged
 * {@linkplain io.github.tenderscore.monitor.autonomy.Setting mandated, shared or local} with the law or policy that says so; weight without such a
 * basis is not known, and to have regard to something, or to choose it, is no mandate. The
 * {@link io.github.tenderscore.monitor.autonomy.LocalAutonomyIndex} of political science stands beside and is never compared with a council's
 * own discretion.
 *
 * <p>May import {@code number}, {@code explain}, {@code fault} and {@code monitor}.
 */
package io.github.tenderscore.monitor.autonomy;
