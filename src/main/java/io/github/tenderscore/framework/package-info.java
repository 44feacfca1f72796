/**
 * Frameworks: who is admitted, and who gets a contract under one.
 *
 * <p>The idea that unlocks it: an {@link io.github.tenderscore.framework.Admission} is an ordinary assessment with a cut, and gives
 * the members with their places. A call-off is then either an ordinary assessment among members, against the framework's criteria or
 * refinements of them, or the outcome of the {@link io.github.tenderscore.framework.Mechanism} that the framework publishes: the same
 * for everybody who applies it to the same facts (Procurement Act 2023, sections 45 to 49).
 *
 * <p>May import the ground floor, {@code calendar}, the families of rules, {@code model}, {@code decision}, the front door and {@code
 * stage}.
 */
package io.github.tenderscore.framework;
