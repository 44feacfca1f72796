package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.framework.CallOffResult;
import io.github.tenderscore.framework.FrameworkResult;
import io.github.tenderscore.json.internal.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes who was admitted to a framework and who gets each contract as a document of the format {@value #FORMAT}.
 *
 * <p>The document holds all that it follows from, so that anybody can recompute it ({@link ResultVerifier}).
 */
public final class FrameworkResultWriter {

    /** The format that this writer writes. */
    public static final String FORMAT = "tenderscore-framework-result/1";

    private FrameworkResultWriter() {}

    /**
     * Writes a result.
     *
     * @param result the result
     * @return the document, indented, with a line feed at its end; the same bytes for the same framework, tenders and contracts
     */
    public static String write(FrameworkResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        Map<String, Object> fingerprints = new LinkedHashMap<>();
        fingerprints.put(
                "method", Fingerprints.of(result.evaluation().framework().method()));
        fingerprints.put("input", Fingerprints.ofInput(result.evaluation().tenders()));
        tree.put("fingerprints", fingerprints);
        FrameworkTree.content(tree, result.evaluation());
        tree.put("settled", result.isSettled());
        tree.put("termFaults", result.termFaults().stream().map(Fault::message).toList());
        Map<String, Object> admitted = new LinkedHashMap<>();
        admitted.put("fates", ProcedureResultWriter.fates(result.admission().selection()));
        admitted.put("outsideNumbers", result.admission().selection().outsideNumbers());
        Map<String, Object> assessment = new LinkedHashMap<>();
        AssessmentWriter.results(assessment, result.admission().selection().assessment());
        admitted.put("assessment", assessment);
        tree.put("admitted", admitted);
        tree.put(
                "results",
                result.callOffs().stream().map(FrameworkResultWriter::callOff).toList());
        return JsonWriter.pretty(tree);
    }

    private static Map<String, Object> callOff(CallOffResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("callOff", result.callOff().id());
        result.called().ifPresent(member -> tree.put("called", member.id()));
        tree.put(
                "considered",
                result.considered().stream()
                        .map(one -> {
                            Map<String, Object> member = new LinkedHashMap<>();
                            member.put("member", one.member().id());
                            member.put("result", one.result().code());
                            member.put("reason", one.reason());
                            return member;
                        })
                        .toList());
        result.rowAfter().ifPresent(row -> tree.put("rowAfter", row.members()));
        result.assessment().ifPresent(assessment -> {
            Map<String, Object> results = new LinkedHashMap<>();
            AssessmentWriter.results(results, assessment);
            tree.put("assessment", results);
        });
        return tree;
    }
}
