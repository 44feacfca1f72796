package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.internal.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Damage to documents of measures and commitments: what is left is read or refused, and one slip is one fault at its place. */
class CommitmentDamageTest {

    static Stream<Arguments> documents() {
        Consumer<String> commitments =
                text -> ValuationWriter.write(CommitmentsReader.standard().read(text));
        Consumer<String> measures = text -> MeasuresWriter.write(MeasuresReader.read(text));
        Consumer<String> evaluation =
                text -> EvaluationReader.standard().read(text).assess();
        return Stream.of(
                Arguments.of("full", CommitmentDocuments.full(), commitments),
                Arguments.of("example", CommitmentDocuments.HOME_SUPPORT, commitments),
                Arguments.of("measures", CommitmentDocuments.MEASURES, measures),
                Arguments.of("criterion", CommitmentDocuments.SCORED, evaluation));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void damageIsReadOrRefused(String name, String document, Consumer<String> reader) {
        Damage.ofEachValue(document, 40, reader);
        Damage.ofEachMember(document, reader);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aValueOfNoTypeIsOneFaultAtItsPlace(String name, String document, Consumer<String> reader) {
        List<String> wrong = new ArrayList<>();
        for (Json value : Documents.values(Documents.parsed(document)).toList()) {
            List<String> found = faults(Documents.swapped(document, value.pointer(), "null"), reader);
            boolean placed = found.size() == 1
                    && found.get(0).startsWith(value.pointer().isEmpty() ? "The document is" : value.pointer() + ": ");
            if (!placed) {
                wrong.add(value.pointer() + " -> " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> faults(String document, Consumer<String> reader) {
        try {
            reader.accept(document);
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }
}
