package io.github.tenderscore.check;

import java.util.Optional;

/**
 * Whether a contract was divided into lots, and why not (Procurement Act 2023, section 18).
 *
 * @param considered whether it was considered to divide it; empty where not known
 * @param reasonableAndAppropriate whether lots would be reasonable and appropriate; empty where not known
 * @param used whether it is divided; empty where not known
 * @param reasonsNotUsed why it is not divided, blank where no reasons were written down; empty where not known
 * @param reasonsInNotice whether these reasons are in the tender notice; empty where not known
 */
public record LotChoiceFacts(
        Optional<Boolean> considered,
        Optional<Boolean> reasonableAndAppropriate,
        Optional<Boolean> used,
        Optional<String> reasonsNotUsed,
        Optional<Boolean> reasonsInNotice)
        implements Facts {}
