package io.github.tenderscore.check;

import java.util.Optional;

/**
 * How a tie ends that the criteria do not separate, as the documents state it. No law says it (the Procurement Act 2023 speaks of one most
 * advantageous tender), and a method of this library breaks ties by criteria alone.
 *
 * @param lastStep the public step that always separates, such as a lot drawn before witnesses from a recorded seed; blank where the documents
 *     state none, empty where it is not known whether they do
 */
public record TieEndFacts(Optional<String> lastStep) implements Facts {}
