/**
 * What bidders promise beyond the contract itself, and what those promises are worth: measures, commitments, their value or their points.
 *
 * <p>The idea that unlocks it: what is published once for all bidders ({@link io.github.tenderscore.commitment.CommitmentBasis}) is kept apart
 * from what each bidder says ({@link io.github.tenderscore.commitment.Commitment}). Every commitment appears in the result: counted, capped, or not
 * counted with the reason; none is dropped. Nothing has a value unless a catalogue gives it one, with its source and price year.
 *
 * <p>May import {@code number}, {@code fault}, {@code explain}, {@code reference}, {@code appraisal} and {@code appraisal.internal}.
 */
package io.github.tenderscore.commitment;
