package io.github.tenderscore.json;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recomputes a stored assessment from the method and the tenders in it, and says where the stored figures differ. */
public final class AssessmentVerifier {

    private final EvaluationReader reader;

    /**
     * A verifier.
     *
     * @param reader reads the method; it must know the rules of your own that the method holds
     */
    public AssessmentVerifier(EvaluationReader reader) {
        this.reader = reader;
    }

    /**
     * What recomputing a stored assessment found.
     *
     * @param assessment the assessment, recomputed
     * @param differences every place where the stored document says something else; empty where it holds
     */
    public record Verification(Assessment assessment, List<Difference> differences) {

        /**
         * Copies the differences.
         *
         * @param assessment the assessment, recomputed
         * @param differences every place where the stored document says something else; empty where it holds
         */
        public Verification {
            differences = List.copyOf(differences);
        }

        /**
         * Whether the stored assessment holds.
         *
         * @return true where recomputing it gives the same document
         */
        public boolean holds() {
            return differences.isEmpty();
        }
    }

    /**
     * One place where a stored assessment differs from the recomputed one.
     *
     * @param pointer the JSON pointer of the place
     * @param stored what the document says, as JSON; {@code nothing} where the member is missing
     * @param recomputed what it should say, as JSON; {@code nothing} where there should be no such member
     */
    public record Difference(String pointer, String stored, String recomputed) {}

    /**
     * Recomputes a stored assessment.
     *
     * @param in a document of the format {@value AssessmentWriter#FORMAT}, read to its end and not closed
     * @return the recomputed assessment, and where the stored one differs
     * @throws FaultException if the document cannot be read, or its tenders cannot be assessed
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public Verification verify(InputStream in) {
        Faults faults = new Faults();
        Optional<Json> stored = JsonReader.read(in, faults);
        Optional<Evaluation> evaluation = stored.flatMap(
                        json -> EvaluationReader.opened(json, AssessmentWriter.FORMAT, faults))
                .flatMap(members -> reader.content(members, faults));
        faults.throwIfAny("The document");
        Assessment assessment = evaluation
                .orElseThrow(() -> new IllegalStateException("A document without faults was not read"))
                .assess();
        List<Difference> differences = new ArrayList<>();
        compare("", stored.orElse(null), parsed(AssessmentWriter.write(assessment)), differences);
        return new Verification(assessment, differences);
    }

    /**
     * Recomputes a stored assessment.
     *
     * @param text a document of the format {@value AssessmentWriter#FORMAT}
     * @return the recomputed assessment, and where the stored one differs
     * @throws FaultException if the document cannot be read, or its tenders cannot be assessed
     */
    public Verification verify(String text) {
        return verify(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static @Nullable Json parsed(String text) {
        return JsonReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Faults())
                .orElse(null);
    }

    private static void compare(
            String pointer, @Nullable Json stored, @Nullable Json recomputed, List<Difference> differences) {
        if (stored instanceof Json.Obj one && recomputed instanceof Json.Obj other) {
            Set<String> names = new LinkedHashSet<>(other.members().keySet());
            names.addAll(one.members().keySet());
            for (String name : names) {
                compare(
                        one.below(name),
                        one.members().get(name),
                        other.members().get(name),
                        differences);
            }
        } else if (stored instanceof Json.Arr one && recomputed instanceof Json.Arr other) {
            int most = Math.max(one.items().size(), other.items().size());
            for (int i = 0; i < most; i++) {
                compare(one.below(Integer.toString(i)), item(one, i), item(other, i), differences);
            }
        } else if (!shown(stored).equals(shown(recomputed))) {
            differences.add(new Difference(pointer, shown(stored), shown(recomputed)));
        }
    }

    private static @Nullable Json item(Json.Arr array, int index) {
        return index < array.items().size() ? array.items().get(index) : null;
    }

    private static String shown(@Nullable Json json) {
        if (json == null) {
            return "nothing";
        }
        if (json instanceof Json.Text text) {
            return JsonWriter.compact(text.value());
        }
        return json instanceof Json.Num number ? number.digits() : json.what();
    }
}
