/**
 * Whether what won the contract was delivered, and said so on time: key performance indicators, returns, ratings, remedies and dates.
 *
 * <p>The idea that unlocks it: a {@link io.github.tenderscore.delivery.Delivery} holds what was promised and what came in, and nothing that
 * was worked out; {@link io.github.tenderscore.delivery.Delivery#asOf(java.time.LocalDate)} works everything out for a day that the caller
 * names, so that an old report can be made again.
 *
 * <p>May import the ground floor, {@code calendar}, {@code law}, {@code commitment}, {@code cost} and {@code model}.
 */
package io.github.tenderscore.delivery;
