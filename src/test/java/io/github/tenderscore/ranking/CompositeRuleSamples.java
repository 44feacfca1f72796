package io.github.tenderscore.ranking;

import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.Map;

/** What the composite rules are tested with, by rule id. */
final class CompositeRuleSamples {

    static final Map<String, List<Parameters>> PARAMETERS = Map.of(
            "CP-RATIO-QP",
            List.of(Parameters.of("scale", "1"), Parameters.of("scale", "100000")),
            "CP-PPQP",
            List.of(Parameters.NONE),
            "CP-LP",
            List.of(Parameters.NONE));

    private CompositeRuleSamples() {}
}
