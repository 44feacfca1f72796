/**
 * How often each tender would win if weights, marks or prices were not known for certain: stochastic multicriteria acceptability
 * analysis, by a million draws or more.
 *
 * <p>The idea that unlocks it: a draw that is not close is settled with ordinary floating point numbers and a proven bound of their
 * error; one that is close is settled again with exact fractions. So the counts are those of exact arithmetic, at the speed of the other.
 * Every draw has its own place in a declared stream of numbers, so that a seed gives the same counts on every machine and with any number
 * of threads. It informs; it never decides an award.
 *
 * <p>May import {@code number}, {@code fault}, {@code quality} and {@code robustness}.
 */
package io.github.tenderscore.simulation;
