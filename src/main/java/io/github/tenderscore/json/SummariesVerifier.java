package io.github.tenderscore.json;

import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.ResultVerifier.Difference;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.Members;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recomputes stored assessment summaries from the assessment and the facts of the award, and says where the stored ones differ.
 *
 * <p>The summaries alone are not enough: they may not hold what they follow from.
 */
public final class SummariesVerifier {

    private static final Set<String> KNOWN = Set.of("$schema", "format", "fingerprints", "summaries");

    private SummariesVerifier() {}

    /**
     * Compares stored summaries with recomputed ones.
     *
     * @param in a document of the format {@value SummariesWriter#FORMAT}, with all summaries of an award or one of them; read to its end
     *     and not closed
     * @param summaries the summaries as they should be
     * @return every place where the stored document says something else; empty where it holds
     * @throws FaultException if the document cannot be read, or the summaries cannot be issued
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static List<Difference> verify(InputStream in, AssessmentSummaries summaries) {
        Faults faults = new Faults();
        Optional<Json> stored = JsonReader.read(in, faults);
        Optional<Members> members = stored.flatMap(json -> OpenDocument.of(json, SummariesWriter.FORMAT, KNOWN, faults))
                .map(OpenDocument::members);
        faults.throwIfAny("The document");
        String recomputed = members.flatMap(SummariesVerifier::onlyTender)
                .flatMap(tender ->
                        Optional.ofNullable(SummariesWriter.writeEach(summaries).get(tender)))
                .orElseGet(() -> SummariesWriter.write(summaries));
        return DocumentComparison.between(stored, recomputed);
    }

    /**
     * Compares stored summaries with recomputed ones.
     *
     * @param text a document of the format {@value SummariesWriter#FORMAT}
     * @param summaries the summaries as they should be
     * @return every place where the stored document says something else; empty where it holds
     * @throws FaultException if the document cannot be read, or the summaries cannot be issued
     */
    public static List<Difference> verify(String text, AssessmentSummaries summaries) {
        return verify(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), summaries);
    }

    /** The tender of a document that was written for one supplier: it has no fingerprint of the input. */
    private static Optional<String> onlyTender(Members document) {
        boolean whole = document.object("fingerprints")
                .filter(prints -> prints.members().containsKey("input"))
                .isPresent();
        return whole
                ? Optional.empty()
                : document.array("summaries")
                        .filter(array -> array.items().size() == 1)
                        .map(array -> array.items().get(0))
                        .filter(Json.Obj.class::isInstance)
                        .map(one -> ((Json.Obj) one).members().get("tender"))
                        .filter(Json.Text.class::isInstance)
                        .map(tender -> ((Json.Text) tender).value());
    }
}
