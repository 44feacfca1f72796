package io.github.tenderscore.check;

import java.util.Optional;

/**
 * A condition or a requirement in the words of the documents.
 *
 * @param id its id or number in the documents
 * @param text its wording; empty where not known
 */
public record TextUnit(String id, Optional<String> text) {}
