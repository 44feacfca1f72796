package io.github.tenderscore.report;

import io.github.tenderscore.Rules;
import io.github.tenderscore.rule.Behaviour;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.Origin;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Restriction;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import io.github.tenderscore.rule.Usage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The catalogue of rules as plain text: a list of some, or all that is known of one. */
public final class RulesText {

    private RulesText() {}

    /**
     * Lists rules.
     *
     * @param types in the order in which they are shown
     * @return lines that end with a line feed
     */
    public static String list(List<? extends RuleType<?>> types) {
        TextTable table = new TextTable();
        table.heading(List.of("rule", "what it is", "set by", "evidence"));
        types.forEach(type -> table.row(
                List.of(type.id(), type.title(), settings(type), type.evidence().words())));
        return table.text(4);
    }

    /**
     * Lists rules with how far it is confirmed that a country or an institution uses them.
     *
     * @param types rules that are used, or said to be used, there
     * @param jurisdiction which
     * @return lines that end with a line feed
     */
    public static String list(List<? extends RuleType<?>> types, Jurisdiction jurisdiction) {
        TextTable table = new TextTable();
        table.heading(List.of("rule", "what it is", "set by", "used there"));
        types.forEach(
                type -> table.row(List.of(type.id(), type.title(), settings(type), use(type.origin(), jurisdiction))));
        return table.text(4);
    }

    /**
     * All that is known of a rule.
     *
     * @param type the rule
     * @return lines that end with a line feed
     */
    public static String of(RuleType<?> type) {
        StringBuilder text =
                new StringBuilder(type.id() + ", " + type.title() + "\n\n  Formula: " + type.formula() + "\n");
        for (Parameter parameter : type.parameters()) {
            text.append("  To set: ")
                    .append(parameter.name())
                    .append(parameter.description().isEmpty() ? "" : ", " + parameter.description())
                    .append('\n');
        }
        facts(type).forEach(fact -> text.append("  ").append(fact).append('\n'));
        return text.toString();
    }

    private static List<String> facts(RuleType<?> type) {
        List<String> facts = new ArrayList<>();
        type.behaviour().ifPresent(behaviour -> facts.addAll(behaviour(behaviour)));
        if (Rules.standard().prices().find(type.id()).isPresent()) {
            Restriction.on(type).forEach(restriction -> facts.add("Law: " + restriction));
        }
        Origin origin = type.origin();
        if (!origin.usages().isEmpty()) {
            facts.add("Used in: " + usages(origin.usages()));
        }
        origin.names().forEach(name -> facts.add("Called: " + name.name() + " (" + name.language() + ")"));
        origin.roundings()
                .forEach(rounding -> facts.add("Rounded: "
                        + rounding.rounding().digits().text() + " at the stage "
                        + rounding.rounding().stage().code() + " (" + rounding.where() + ")"));
        facts.add("Evidence: " + origin.evidence().words() + (origin.source().isEmpty() ? "" : "; " + origin.source()));
        origin.address().ifPresent(address -> facts.add("Address: " + address));
        return facts;
    }

    private static List<String> behaviour(Behaviour behaviour) {
        List<String> facts = new ArrayList<>();
        facts.add("Independence: " + behaviour.independence().words());
        facts.add("Domain: " + behaviour.domain());
        for (Trait trait : behaviour.traits()) {
            facts.add("To know: " + trait.words());
        }
        return facts;
    }

    /** Confirmed ones first, then the others by how far they are confirmed. */
    private static String usages(List<Usage> usages) {
        Map<Evidence, List<String>> by = new EnumMap<>(Evidence.class);
        usages.forEach(usage -> by.computeIfAbsent(usage.evidence(), evidence -> new ArrayList<>())
                .add(usage.jurisdiction().words()));
        return by.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + " ("
                        + entry.getKey().words() + ")")
                .collect(Collectors.joining("; "));
    }

    private static String use(Origin origin, Jurisdiction jurisdiction) {
        return origin.isOfficialIn(jurisdiction) ? "confirmed by a source" : "to be confirmed";
    }

    private static String settings(RuleType<?> type) {
        return type.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
    }
}
