/**
 * Published notices (OCDS, as Find a Tender has them): read one by one into a draft of the method that they disclose, read in bulk into
 * procurements that are watched, and written for awards and performance.
 *
 * <p>The idea that unlocks it: everything in a notice is known, absent or doubtful, and stays so. Nothing is filled in, rescaled or
 * converted. A {@link io.github.tenderscore.ocds.MethodDraft} holds what is known, and lists what is undisclosed and what is
 * doubtful, each with its place in the method; a person completes it. A procurement holds each fact so that its absence and its doubt can be
 * counted, and {@link io.github.tenderscore.ocds.Coverage} counts them.
 *
 * <p>Needs the optional module {@code tools.jackson.core}: on the module path an application must require it itself or start with
 * {@code --add-modules tools.jackson.core}.
 *
 * <p>May import the ground floor, {@code calendar}, {@code model}, the front door, {@code award}, {@code delivery}, {@code procurement},
 * {@code monitor} and {@code json.internal} (its values).
 */
package io.github.tenderscore.ocds;
