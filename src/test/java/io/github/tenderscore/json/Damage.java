package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.internal.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Damages a document in every place, and holds what reads it to reading the rest or refusing it: nothing else may be thrown. */
final class Damage {

    private static final List<String> OTHER_VALUES = List.of("null", "true", "7", "\"x!\"", "[]", "{}", "[7]");

    private final Consumer<String> reader;
    private int damaged;
    private int refused;

    private Damage(Consumer<String> reader) {
        this.reader = reader;
    }

    /** Puts other values in the place of each, of which there must be more than some. */
    static void ofEachValue(String document, int moreThan, Consumer<String> reader) {
        Damage damage = new Damage(reader);
        List<Json> values = Documents.values(Documents.parsed(document)).toList();
        assertThat(values).hasSizeGreaterThan(moreThan);
        for (Json value : values) {
            for (String other : OTHER_VALUES) {
                damage.read(value.pointer() + " as " + other, Documents.swapped(document, value.pointer(), other));
            }
        }
        damage.wasDone();
    }

    /** Leaves out each member of each object. */
    static void ofEachMember(String document, Consumer<String> reader) {
        Damage damage = new Damage(reader);
        for (Json value : Documents.values(Documents.parsed(document)).toList()) {
            if (value instanceof Json.Obj object) {
                object.members()
                        .keySet()
                        .forEach(name -> damage.read(
                                value.pointer() + " without " + name,
                                Documents.rendered(
                                        Documents.parsed(document),
                                        one -> one.pointer().equals(value.pointer())
                                                ? Optional.of(without((Json.Obj) one, name))
                                                : Optional.empty())));
            }
        }
        damage.wasDone();
    }

    private void read(String what, String document) {
        damaged++;
        try {
            reader.accept(document);
        } catch (FaultException e) {
            refused++;
        } catch (RuntimeException e) {
            throw new AssertionError(what + " must be read or refused with its faults", e);
        }
    }

    /** Most damage must be refused: a reader that takes anything would pass otherwise. */
    private void wasDone() {
        assertThat(damaged).isGreaterThan(20);
        assertThat(refused).isGreaterThan(damaged / 3);
    }

    private static String without(Json.Obj object, String name) {
        return object.members().entrySet().stream()
                .filter(member -> !member.getKey().equals(name))
                .map(member -> "\"" + member.getKey() + "\":"
                        + Documents.rendered(member.getValue(), value -> Optional.empty()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
