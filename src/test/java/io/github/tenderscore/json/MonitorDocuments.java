package io.github.tenderscore.json;

import io.github.tenderscore.Schemas;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The example of what a council returns, whole and by instrument. */
final class MonitorDocuments {

    /** The example of the documentation. */
    static final String EXAMPLE = Schemas.text(Path.of("docs/examples/council-monitor.json"));

    private static final Json.Obj WHOLE = (Json.Obj) Documents.parsed(EXAMPLE);
    private static final List<String> HEAD = List.of("$schema", "format", "council", "asOf");

    private MonitorDocuments() {}

    /** The members that hold what is returned for one instrument. */
    static Stream<String> instruments() {
        return WHOLE.members().keySet().stream().filter(name -> !HEAD.contains(name));
    }

    /** A document with one of these members only. */
    static String of(String instrument) {
        return WHOLE.members().entrySet().stream()
                .filter(one -> HEAD.contains(one.getKey()) || one.getKey().equals(instrument))
                .map(one -> JsonWriter.compact(one.getKey()) + ":"
                        + Documents.rendered(one.getValue(), value -> Optional.empty()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
