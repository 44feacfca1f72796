package io.github.tenderscore.stage;

import io.github.tenderscore.model.Response;

/**
 * What a tender of an earlier round would have been given under a changed criterion, for which its earlier response says nothing.
 *
 * <p>It serves the replay of that round alone and changes no result.
 *
 * @param stage the id of the earlier stage
 * @param tender the id of the tender
 * @param criterion the id of the changed criterion
 * @param response the response or mark under the changed criterion
 */
public record Remarking(String stage, String tender, String criterion, Response response) {}
