package io.github.tenderscore.procurement;

/**
 * The number of an organisation in a register.
 *
 * @param scheme the register, such as {@code GB-COH} (Companies House), {@code GB-CHC} (Charity Commission) or {@code GB-PPON}
 * @param id the number; a company number of 6 or 7 digits is filled up with noughts to its 8 characters, and one that is no company
 *     number is doubtful
 */
public record Identifier(String scheme, Fact<String> id) {}
