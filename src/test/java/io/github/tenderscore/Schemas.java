package io.github.tenderscore;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The schemas of the documentation, all registered, so that they can refer to each other. */
public final class Schemas {

    private static final Path DOCS = Path.of("docs");

    private final Validator validator = new ValidatorFactory()
            .withJsonNodeFactory(new StreamedJsonNodeFactory())
            .createValidator();
    private final Map<String, URI> ids = new HashMap<>();

    /** Registers some schemas by the names of their files before {@code .schema.json}; an evaluation refers to rules. */
    public Schemas(String... names) {
        for (String name : Stream.concat(Stream.of("rules"), Stream.of(names)).toList()) {
            ids.put(name, validator.registerSchema(text(DOCS.resolve(name + ".schema.json"))));
        }
    }

    /** What keeps a document from fitting a schema: the place, the keyword of the schema, and why. */
    public List<String> errors(String schema, String document) {
        URI id = ids.get(schema);
        if (id == null) {
            throw new IllegalArgumentException("not registered: " + schema);
        }
        return validator.validate(id, document).getErrors().stream()
                .map(Schemas::shown)
                .toList();
    }

    private static String shown(Error error) {
        return error.getInstanceLocation() + " " + error.getKeyword() + ": " + error.getError();
    }

    /** The text of a file of the documentation. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A schema as JSON. */
    static Json json(String name) {
        String schema = text(DOCS.resolve(name + ".schema.json"));
        return JsonReader.read(new ByteArrayInputStream(schema.getBytes(StandardCharsets.UTF_8)), new Faults())
                .orElseThrow();
    }

    /** What stands in a schema under some names, one below the other. */
    static Json at(Json json, String... names) {
        Json at = json;
        for (String name : names) {
            Json next = ((Json.Obj) at).members().get(name);
            if (next == null) {
                throw new AssertionError("The schema has no " + name + " at " + at.pointer());
            }
            at = next;
        }
        return at;
    }

    static List<Json> array(Json json) {
        return ((Json.Arr) json).items();
    }
}
