package io.github.tenderscore;

import java.util.Optional;

/**
 * Why a tender is disqualified under the method.
 *
 * @param criterion the id of the criterion or group whose gate it failed; empty for the overall minimum
 * @param reason a sentence that names what was needed and what the tender has
 */
public record GateFailure(Optional<String> criterion, String reason) {}
