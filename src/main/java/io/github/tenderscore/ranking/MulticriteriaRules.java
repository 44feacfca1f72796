package io.github.tenderscore.ranking;

import io.github.tenderscore.rule.RuleType;
import java.util.List;

/** The multi-criteria rules as data over the kernel F14. */
final class MulticriteriaRules {

    /** In the order in which they are listed. */
    static final List<RuleType<AwardRule>> TYPES = List.of();

    private MulticriteriaRules() {}
}
