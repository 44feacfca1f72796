/**
 * Faults of what was given: each names the thing, its value, the rule it breaks and what would mend it.
 *
 * <p>The idea that unlocks it: readers and builders do not stop at the first fault. They note each one in
 * {@link io.github.tenderscore.fault.Faults} and refuse once, with all of them.
 *
 * <p>Imports nothing else of this library.
 */
package io.github.tenderscore.fault;
