/**
 * How what a buyer says of the importance of its criteria becomes weights that total exactly what the method says.
 *
 * <p>The idea that unlocks it: every conversion gives each criterion a score, from its rank, its swing or what it was compared with, and
 * parts the total among the criteria in proportion to their scores. Only the way to the scores differs. Weights that are stated outright
 * are never converted: they must total exactly what they should, and nothing is normalised in silence.
 *
 * <p>May import {@code number}, {@code explain}, {@code rule} and {@code fault}.
 */
package io.github.tenderscore.weighting;
