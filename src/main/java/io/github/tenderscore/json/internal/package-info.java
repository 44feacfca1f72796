/**
 * JSON as values with places: read within limits, every fault with its JSON pointer; and written in a fixed form.
 *
 * <p>Needs Jackson's streaming parser. Not exported: nothing of it is part of the library's API.
 *
 * <p>May import {@code number} and {@code fault}.
 */
package io.github.tenderscore.json.internal;
