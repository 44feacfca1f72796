/** How fast the library is, and whether exact ties stay ties: run by the Maven profile {@code benchmark}. */
@NullMarked
package io.github.tenderscore.benchmark;

import org.jspecify.annotations.NullMarked;
