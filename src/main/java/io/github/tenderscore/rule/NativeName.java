package io.github.tenderscore.rule;

/**
 * What a rule is called where it is used.
 *
 * @param language the code of the language (ISO 639-1), with that of the country behind a hyphen where it matters, such as {@code fr}
 *     or {@code es-CO}
 * @param name the name in that language and script
 */
public record NativeName(String language, String name) {}
