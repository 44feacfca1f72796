/**
 * Published notices (OCDS, as Find a Tender has them): read, and turned into a draft of the method that they disclose.
 *
 * <p>The idea that unlocks it: everything in a notice is known, absent or doubtful, and stays so. Nothing is filled in, rescaled or
 * converted. A {@link io.github.tenderscore.ocds.MethodDraft} holds what is known, and lists what is undisclosed and what is
 * doubtful, each with its place in the method; a person completes it.
 *
 * <p>Needs the optional module {@code tools.jackson.core}: on the module path an application must require it itself or start with
 * {@code --add-modules tools.jackson.core}.
 *
 * <p>May import {@code fault}, {@code model}, {@code number}, {@code procurement} and the values of {@code json.internal}.
 */
package io.github.tenderscore.ocds;
