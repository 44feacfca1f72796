package io.github.tenderscore.ranking;

import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.Map;

/** What the multi-criteria rules are tested with, by rule id. */
final class MulticriteriaRuleSamples {

    static final Map<String, List<Parameters>> PARAMETERS = Map.of();

    private MulticriteriaRuleSamples() {}
}
