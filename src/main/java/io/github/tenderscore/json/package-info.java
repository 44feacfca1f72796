/**
 * Everything that is stored, as JSON: methods, tenders and assessments, stages, frameworks, lots, summaries and the record of a
 * procurement. Documents are read, written, fingerprinted and verified.
 *
 * <p>The idea that unlocks it: the document mirrors the model member by member, so every fault that the model or the engine finds
 * can be named by its JSON pointer, and the canonical form of the document is what a fingerprint is taken of.
 *
 * <p>Needs the optional module {@code tools.jackson.core}: on the module path an application must require it itself or start with
 * {@code --add-modules tools.jackson.core}.
 *
 * <p>May import every floor below and {@code json.internal}.
 */
package io.github.tenderscore.json;
