package io.github.tenderscore;

import io.github.tenderscore.rule.Behaviour;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.NativeName;
import io.github.tenderscore.rule.Origin;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.PublishedRounding;
import io.github.tenderscore.rule.Restriction;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the catalogue knows of one rule, as a section of its page. */
final class RuleEntry {

    private RuleEntry() {}

    /** With what the law of some countries says, where the rule is one for prices. */
    static String of(RuleType<?> type, boolean ofPrices) {
        StringBuilder section = new StringBuilder();
        section.append("**Formula.** ").append(type.formula()).append("\n\n");
        if (!type.parameters().isEmpty()) {
            section.append("| parameter | what it sets | what it may be |\n| --- | --- | --- |\n");
            type.parameters().forEach(parameter -> section.append(row(parameter)));
            section.append('\n');
        }
        facts(type, ofPrices).forEach(fact -> section.append("- ").append(fact).append('\n'));
        return section.append('\n').toString();
    }

    private static String row(Parameter parameter) {
        return "| `%s` | %s | %s |\n"
                .formatted(cell(parameter.name()), cell(parameter.meaning()), cell(parameter.allowed()));
    }

    static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static List<String> facts(RuleType<?> type, boolean ofPrices) {
        List<String> facts = new ArrayList<>();
        type.behaviour().ifPresent(behaviour -> facts.addAll(behaviour(behaviour)));
        if (ofPrices) {
            Restriction.on(type)
                    .forEach(restriction -> facts.add("**Law.** "
                            + restriction.jurisdiction().words() + ": " + restriction.text() + " ("
                            + restriction.source() + ")."));
        }
        facts.addAll(origin(type.origin()));
        return facts;
    }

    private static List<String> behaviour(Behaviour behaviour) {
        List<String> facts = new ArrayList<>();
        facts.add("**Independence.** " + sentence(behaviour.independence().words()));
        facts.add("**Domain.** " + sentence(behaviour.domain()));
        if (!behaviour.traits().isEmpty()) {
            facts.add("**To know.** "
                    + sentence(behaviour.traits().stream()
                            .map(trait -> trait.words())
                            .collect(Collectors.joining("; "))));
        }
        return facts;
    }

    private static String sentence(String text) {
        String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }

    private static List<String> origin(Origin origin) {
        List<String> facts = new ArrayList<>();
        if (!origin.usages().isEmpty()) {
            facts.add("**Used in.** " + usages(origin.usages()) + ".");
        }
        if (!origin.names().isEmpty()) {
            facts.add("**Called.** "
                    + origin.names().stream().map(RuleEntry::named).collect(Collectors.joining("; ")) + ".");
        }
        if (!origin.roundings().isEmpty()) {
            facts.add("**Rounded.** "
                    + origin.roundings().stream().map(RuleEntry::rounded).collect(Collectors.joining("; ")) + ".");
        }
        facts.add("**Evidence.** " + evidence(origin));
        return facts;
    }

    /** Confirmed usages first, then the others by how far they are confirmed. */
    private static String usages(List<Usage> usages) {
        Map<Evidence, List<String>> by = new TreeMap<>();
        usages.forEach(usage -> by.computeIfAbsent(usage.evidence(), evidence -> new ArrayList<>())
                .add(usage.jurisdiction().words()));
        return by.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue())
                        + (entry.getKey() == Evidence.SOURCE
                                ? ""
                                : " (" + entry.getKey().words() + ")"))
                .collect(Collectors.joining("; "));
    }

    private static String named(NativeName name) {
        return name.name() + " (" + name.language() + ")";
    }

    private static String rounded(PublishedRounding published) {
        return published.rounding().digits().text() + " at the stage "
                + published.rounding().stage().code() + " (" + published.where() + ")";
    }

    private static String evidence(Origin origin) {
        if (origin.evidence() == Evidence.BUILDING_BLOCK) {
            return "Building block of this library" + (origin.source().isEmpty() ? "." : ": " + origin.source() + ".");
        }
        String address =
                origin.address().map(url -> " ([address](" + url + "))").orElse("");
        return sentence(origin.evidence().words() + ": " + origin.source() + address);
    }
}
