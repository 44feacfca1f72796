package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.fault.Spelling;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.rule.RuleType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a rule: its id, with its parameters beside it under their names. */
final class RuleReader {

    private RuleReader() {}

    /** Reads a rule of a catalogue; empty where there is none or it is wrong, which is then noted. */
    static <R extends Rule> Optional<R> read(
            Json.Obj object, String idMember, String owner, Catalogue<R> catalogue, Faults faults) {
        Optional<RuleType<R>> type =
                object.members().get(idMember) instanceof Json.Text id ? catalogue.find(id.value()) : Optional.empty();
        Members members = new Members(object, "the rule of " + owner, faults, names(idMember, type));
        Optional<String> id = members.neededText(idMember);
        if (type.isEmpty()) {
            id.ifPresent(found -> unknown(members, idMember, found, owner, catalogue));
            return Optional.empty();
        }
        int before = faults.count();
        Map<String, String> given = new TreeMap<>();
        for (Parameter parameter : type.get().parameters()) {
            value(members, parameter, type.get().id(), owner).ifPresent(text -> given.put(parameter.name(), text));
        }
        members.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : Made.at(object, owner, faults, () -> type.get().create(Parameters.of(given)));
    }

    private static <R extends Rule> Set<String> names(String idMember, Optional<RuleType<R>> type) {
        return Stream.concat(
                        Stream.of(idMember),
                        type.stream()
                                .flatMap(known -> known.parameters().stream().map(Parameter::name)))
                .collect(Collectors.toSet());
    }

    private static <R extends Rule> void unknown(
            Members members, String idMember, String id, String owner, Catalogue<R> catalogue) {
        List<String> known = catalogue.types().stream().map(RuleType::id).toList();
        members.wrong(
                idMember,
                "The rule (" + id + ") is not known; a rule must be one of " + String.join(", ", known) + " (" + owner
                        + ")",
                Spelling.nearest(id, known));
    }

    private static Optional<String> value(Members members, Parameter parameter, String rule, String owner) {
        String name = parameter.name();
        Optional<Json> value = members.any(name);
        if (value.isEmpty()) {
            members.wrong(
                    name,
                    "The rule " + rule + " needs the parameter \"" + name + "\""
                            + (parameter.description().isEmpty() ? "" : " (" + parameter.description() + ")") + " ("
                            + owner
                            + ")");
            return Optional.empty();
        }
        String what = "the parameter \"" + name + "\" of " + owner;
        if (parameter.kind() == Parameter.Kind.NUMBER || value.get() instanceof Json.Num) {
            return members.digits(value.get(), what);
        }
        if (value.get() instanceof Json.Text text) {
            return Optional.of(text.value());
        }
        members.wrong(name, "The value of " + what + " is " + value.get().what() + " and must be a text");
        return Optional.empty();
    }
}
