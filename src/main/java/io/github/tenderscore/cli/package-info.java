/**
 * The command line. It is no API: each command is a thin layer over what the library exports.
 *
 * <p>The idea that unlocks it: a command reads everything, works, and only then writes, so bad input leaves no half of a result.
 *
 * <p>May import every floor below, {@code json}, {@code csv}, {@code ocds} and {@code report}.
 */
package io.github.tenderscore.cli;
