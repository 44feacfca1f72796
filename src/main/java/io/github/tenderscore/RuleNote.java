package io.github.tenderscore;

import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.rule.RuleType;
import java.util.Optional;

/** Names a rule in an explanation, with its parameters and where it comes from. */
final class RuleNote {

    private RuleNote() {}

    static <R extends Rule> String of(R rule, Catalogue<R> catalogue) {
        String parameters = rule.parameters().toString();
        String named = "rule " + rule.id() + (parameters.isEmpty() ? "" : ", " + parameters);
        Optional<RuleType<R>> type = catalogue.find(rule.id());
        return named + type.map(RuleNote::origin).orElse(" (a rule of the buyer's own)");
    }

    private static String origin(RuleType<?> type) {
        if (type.evidence() == Evidence.BUILDING_BLOCK) {
            return "";
        }
        return " ("
                + (type.evidence() == Evidence.SOURCE
                        ? "source"
                        : type.evidence().code()) + ": " + type.source() + ")";
    }
}
