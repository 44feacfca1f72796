/**
 * Tests that flag a tender whose price looks abnormally low.
 *
 * <p>The idea that unlocks it: a test looks at the whole field of prices at once and answers for each tender with a
 * {@link io.github.tenderscore.lowtender.Answer}: flagged, not flagged, or no test possible. A flag is a question that people must
 * answer (Procurement Act 2023, section 19(3)(c) to (5)); nothing in this package removes a tender, and the Act names no
 * percentage.
 *
 * <p>May import {@code number}, {@code explain}, {@code rule} and {@code reference} (no other family of rules).
 */
package io.github.tenderscore.lowtender;
