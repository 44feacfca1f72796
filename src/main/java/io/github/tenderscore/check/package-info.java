/**
 * What the law, and good sense, ask of a method before it is published, of an award before it is signed and of a contract afterwards; and
 * what is fulfilled, broken or not known.
 *
 * <p>The idea that unlocks it: a {@link io.github.tenderscore.check.CaseFile} holds what is known of one procurement, as small records of
 * {@link io.github.tenderscore.check.Facts}; each {@link io.github.tenderscore.check.Check} reads the facts that it needs and nothing else.
 * What is not in the file is unknown, and an unknown is never a pass. Which checks bind is a matter of dates: the
 * {@link io.github.tenderscore.check.Rulebook} holds the provisions with their days, and the day on which the procurement commenced chooses.
 *
 * <p>May import {@code number}, {@code explain}, {@code fault}, {@code rule}, {@code appraisal}, {@code calendar}, {@code law}, {@code price}, {@code quality}, {@code ranking}, {@code socialvalue}, {@code cost}, {@code model}, {@code decision}, the front door, {@code robustness}, {@code stress}, {@code panel}, {@code stage}, {@code framework}, {@code lot}, {@code award}, {@code record}, {@code delivery}, {@code monitor} and {@code monitor.reservation}.
 */
package io.github.tenderscore.check;
