package io.github.tenderscore.json;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link ReadersAgainstSchemasTest} holds other documents to, for the returns of a council. */
class ReturnsAgainstSchemaTest {

    /** Each instrument of the example in a document of its own, since a whole one is too long to be changed everywhere. */
    static Stream<Arguments> returns() {
        return MonitorDocuments.instruments().map(one -> Arguments.of("monitor", MonitorDocuments.of(one), reader()));
    }

    private static Consumer<String> reader() {
        return MonitorReader::read;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("returns")
    void whatTheSchemaRefusesIsRefused(String schema, String document, Consumer<String> reader) {
        ReadersAgainstSchemasTest.refusesWhatTheSchemaRefuses(schema, document, reader);
    }
}
