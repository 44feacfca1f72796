package io.github.tenderscore.json;

import io.github.tenderscore.model.Methodology;
import java.util.Optional;

/**
 * What is needed to read an event besides its own members.
 *
 * @param catalogues the rules that are known by id
 * @param method the method as it stands; empty where nothing is published
 */
record RecordContext(Catalogues catalogues, Optional<Methodology> method) {}
