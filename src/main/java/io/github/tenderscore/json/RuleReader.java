package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a rule: its id, with its parameters beside it under their names. */
final class RuleReader {

    private RuleReader() {}

    /** Reads a rule of a catalogue; empty where there is none or it is wrong, which is then noted. */
    static <R extends Rule> Optional<R> read(
            Json.Obj object, String idMember, String owner, Catalogue<R> catalogue, Faults faults) {
        Members members = new Members(object, "the rule of " + owner, faults);
        Optional<String> id = members.neededText(idMember);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> given = new TreeMap<>();
        boolean readable = true;
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            if (member.getKey().equals(idMember)) {
                continue;
            }
            Optional<String> value = value(member.getValue(), member.getKey(), members);
            value.ifPresent(text -> given.put(member.getKey(), text));
            readable &= value.isPresent();
        }
        if (!readable) {
            return Optional.empty();
        }
        try {
            return Optional.of(catalogue.create(id.get(), Parameters.of(given)));
        } catch (IllegalArgumentException e) {
            faults.add(
                    List.of(catalogue.find(id.get()).isPresent() ? object.pointer() : object.below(idMember)),
                    e.getMessage() + " (" + owner + ")");
            return Optional.empty();
        }
    }

    private static Optional<String> value(Json value, String name, Members members) {
        return value instanceof Json.Text text
                ? Optional.of(text.value())
                : members.digits(value, "the parameter \"" + name + "\"");
    }
}
