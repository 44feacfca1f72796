package io.github.tenderscore.ranking;

import java.util.List;
import java.util.Map;

/** What the multi-criteria rules are tested with, by rule id. */
final class MulticriteriaRuleSamples {

    static final Map<String, List<AwardRuleSample>> SAMPLES = Map.of();

    private MulticriteriaRuleSamples() {}
}
