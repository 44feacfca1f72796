/**
 * Procedures of several rounds: who goes on from each and why, and the published method kept unchanged, or lawfully changed, to the
 * award.
 *
 * <p>The idea that unlocks it: a {@link io.github.tenderscore.stage.Procedure} is a row of
 * {@link io.github.tenderscore.stage.Stage}s, each with a whole method of its own (Procurement Act 2023, section 20(6)). What an
 * earlier round counts for later is a criterion of the later method whose response is
 * {@linkplain io.github.tenderscore.stage.Carry carried}, so that one weighted sum, that of the engine, adds everything up.
 * {@link io.github.tenderscore.stage.Proceedings} hold what came in; each change of the method is tested by running the earlier
 * rounds again as if it had been made before them.
 *
 * <p>May import the ground floor, the families of rules, {@code model}, {@code decision} and the front door.
 */
package io.github.tenderscore.stage;
