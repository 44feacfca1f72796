/**
 * What follows from an assessment: what the notices say of an award, of its end without one, and of tenders that are not suitable.
 *
 * <p>The idea that unlocks it: every fact that a notice asks for is known, or missing with why, or not asked for with why
 * ({@link io.github.tenderscore.award.Fact}). What is missing is named with its regulation before anything is published, and is never
 * written as zero or no.
 *
 * <p>May import the ground floor, the families of rules, {@code model}, {@code decision}, the front door and {@code lot}.
 */
package io.github.tenderscore.award;
