package io.github.tenderscore.commitment;

/**
 * The nearest item of a national policy to which a measure contributes.
 *
 * @param policy such as {@code PPN 026}
 * @param item its criterion or outcome there, such as {@code Fair pay} or {@code outcome 1}
 */
public record PolicyLink(String policy, String item) {}
