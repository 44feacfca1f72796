package io.github.tenderscore.json;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.delivery.Delivery;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.lot.LotEvaluation;
import io.github.tenderscore.lot.Lotting;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.record.Fingerprinting;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.stage.Procedure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Short texts that are the same exactly when two methods, or two inputs, are; a rule of your own is known by its id and
 * parameters alone.
 *
 * <p>A fingerprint is the SHA-256 of the canonical form: JSON on one line in UTF-8, members in a fixed order, numbers as exact
 * strings, tenders in the order of their ids. Fix it at publication; any change of the method shows.
 */
public final class Fingerprints {

    private static final String ALGORITHM = "SHA-256";

    private static final Fingerprinting RECORDS = new Fingerprinting() {
        @Override
        public String method(Methodology method) {
            return of(method);
        }

        @Override
        public String input(Assessment assessment) {
            return ofChecked(assessment.evaluation());
        }
    };

    private Fingerprints() {}

    /**
     * The fingerprint of a method.
     *
     * @param method the method
     * @return {@code sha256:} and 64 hexadecimal digits; where the method holds a rule of the user's own, its id follows behind
     *     {@code +}, because the fingerprint cannot vouch for what such a rule does
     */
    public static String of(Methodology method) {
        List<String> own = method.ownRules();
        return hash(canonical(method)) + (own.isEmpty() ? "" : "+" + String.join("+", own));
    }

    /**
     * The fingerprint of all that is assessed under the method: the notes, the tenders, and what was decided about them.
     *
     * @param evaluation the evaluation
     * @return {@code sha256:} and 64 hexadecimal digits
     * @throws FaultException if a tender cannot be assessed
     */
    public static String ofInput(Evaluation evaluation) {
        EvaluationWriter.refuseFaults(evaluation);
        return ofChecked(evaluation);
    }

    /** What was assessed has no fault. */
    private static String ofChecked(Evaluation evaluation) {
        Map<String, Object> input = new LinkedHashMap<>();
        EvaluationWriter.input(input, evaluation);
        return hash(JsonWriter.compact(input));
    }

    /**
     * The fingerprint of a lotting: of the methods of all lots, the limits and the mechanism.
     *
     * @param lotting the lotting
     * @return as that of a method; the ids of rules of the user's own follow
     */
    public static String of(Lotting lotting) {
        List<String> own = Stream.concat(
                        lotting.lots().stream().flatMap(lot -> lot.methodology().ownRules().stream()),
                        lotting.mechanism().filter(Rule::isOwn).map(Rule::id).stream())
                .distinct()
                .sorted()
                .toList();
        return hash(JsonWriter.compact(LotsTree.published(lotting)))
                + (own.isEmpty() ? "" : "+" + String.join("+", own));
    }

    /**
     * The fingerprint of the tenders for all lots.
     *
     * @param evaluation the tenders
     * @return as that of the tenders of an evaluation
     * @throws FaultException if the lots cannot be assessed
     */
    public static String ofInput(LotEvaluation evaluation) {
        return hash(JsonWriter.compact(LotsTree.input(evaluation)));
    }

    /**
     * The fingerprint of a procedure: of its stages with their methods, and who goes on from each.
     *
     * @param procedure the procedure
     * @return as that of a method; the ids of rules of the user's own follow
     */
    public static String of(Procedure procedure) {
        List<String> own = procedure.stages().stream()
                .flatMap(stage -> stage.method().ownRules().stream())
                .distinct()
                .sorted()
                .toList();
        return hash(JsonWriter.compact(StagesTree.published(procedure)))
                + (own.isEmpty() ? "" : "+" + String.join("+", own));
    }

    /**
     * The fingerprint of a contract that is followed: of what was promised, how it is judged and what came in.
     *
     * @param delivery the delivery
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public static String of(Delivery delivery) {
        Map<String, Object> tree = new LinkedHashMap<>();
        DeliveryTree.content(tree, delivery);
        return hash(JsonWriter.compact(tree));
    }

    /**
     * The canonical form of a method, which its fingerprint is taken of.
     *
     * @param method the method
     * @return JSON on one line
     */
    public static String canonical(Methodology method) {
        return JsonWriter.compact(MethodologyTree.of(method));
    }

    /**
     * How a procurement record takes fingerprints.
     *
     * @return {@link #of} and {@link #ofInput}
     */
    public static Fingerprinting forRecords() {
        return RECORDS;
    }

    /**
     * The fingerprints of the assessment summaries of an award, one for each that a supplier is given.
     *
     * @param summaries the summaries
     * @return ids of tenders, in order, to the fingerprints of their documents ({@link SummariesWriter#writeEach}): {@code sha256:} and
     *     64 hexadecimal digits
     * @throws FaultException if anything is missing in a summary
     */
    public static SortedMap<String, String> of(AssessmentSummaries summaries) {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        SummariesWriter.writeEach(summaries).forEach((tender, document) -> fingerprints.put(tender, hash(document)));
        return fingerprints;
    }

    private static String hash(String canonical) {
        try {
            byte[] digest = MessageDigest.getInstance(ALGORITHM).digest(canonical.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have " + ALGORITHM, e);
        }
    }
}
