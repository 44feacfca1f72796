package io.github.tenderscore.cli;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.explain.OneLine;
import io.github.tenderscore.json.CommitmentsReader;
import io.github.tenderscore.json.DeliveryReader;
import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.Fingerprints;
import io.github.tenderscore.json.FrameworkReader;
import io.github.tenderscore.json.FrameworkWriter;
import io.github.tenderscore.json.LotsReader;
import io.github.tenderscore.json.ResultVerifier;
import io.github.tenderscore.json.ResultVerifier.Difference;
import io.github.tenderscore.json.StagesReader;
import io.github.tenderscore.json.StagesWriter;
import io.github.tenderscore.json.SummariesVerifier;
import io.github.tenderscore.json.SummaryFactsReader;
import io.github.tenderscore.json.ValuationWriter;
import io.github.tenderscore.json.WeightsReader;
import io.github.tenderscore.json.WeightsWriter;
import io.github.tenderscore.lot.LotEvaluation;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Recomputes stored results, says where they differ, and gives the exit code of it. */
final class StoredResults {

    private final Console console;
    private final @Nullable String against;

    /** Results that are also compared with the document that they are said to be of, where one is given. */
    StoredResults(Console console, @Nullable String against) {
        this.console = console;
        this.against = against;
    }

    int assessment(byte[] stored) {
        return result(
                "assessment",
                ResultVerifier.ofAssessments(EvaluationReader.standard()),
                stored,
                (result, document) -> isOf(result.evaluation(), document));
    }

    int lots(byte[] stored) {
        return result(
                "award of lots",
                ResultVerifier.ofLotAwards(LotsReader.standard()),
                stored,
                (result, document) -> isOf(result.evaluation(), document));
    }

    int procedure(byte[] stored) {
        return result(
                "result of the procedure",
                ResultVerifier.ofProcedures(StagesReader.standard()),
                stored,
                (result, document) -> same(
                        "procedure, with its changes and rounds,",
                        StagesWriter.write(result.proceedings()),
                        StagesWriter.write(Input.read(document, console, StagesReader.standard()::read))));
    }

    int framework(byte[] stored) {
        return result(
                "result of the framework",
                ResultVerifier.ofFrameworks(FrameworkReader.standard()),
                stored,
                (result, document) -> same(
                        "framework, with its tenders and call-offs,",
                        FrameworkWriter.write(result.evaluation()),
                        FrameworkWriter.write(Input.read(document, console, FrameworkReader.standard()::read))));
    }

    int delivery(byte[] stored) {
        return result(
                "result of the delivery",
                ResultVerifier.ofDeliveries(),
                stored,
                (result, document) -> sameFingerprint(
                        "delivery of the stored result",
                        Fingerprints.of(result.delivery()),
                        Fingerprints.of(Input.read(document, console, DeliveryReader::read)
                                .delivery())));
    }

    int valuation(byte[] stored) {
        CommitmentsReader reader = CommitmentsReader.standard();
        return result(
                "value of the commitments",
                ResultVerifier.ofValuations(reader),
                stored,
                (result, document) -> same(
                        "list of offers, with its catalogue and terms,",
                        ValuationWriter.write(result),
                        ValuationWriter.write(Input.read(document, console, reader::read))));
    }

    int weights(byte[] stored) {
        return result(
                "set of weights",
                ResultVerifier.ofWeights(),
                stored,
                (result, document) -> same(
                        "importance of the criteria, with its method,",
                        WeightsWriter.write(result),
                        WeightsWriter.write(Input.read(document, console, WeightsReader::read))));
    }

    private <R> int result(
            String what, ResultVerifier<R> verifier, byte[] stored, BiPredicate<R, String> isOfTheDocument) {
        ResultVerifier.Verification<R> verification = verifier.verify(new ByteArrayInputStream(stored));
        show(verification.differences());
        boolean same = against == null || isOfTheDocument.test(verification.result(), against);
        return said(what + " holds: recomputing it", what + " does not hold", verification.holds() && same);
    }

    /** Summaries hold the own part of each supplier only, so they are recomputed from what they were written of. */
    int summaries(byte[] stored, @Nullable String award) {
        if (against == null) {
            throw new InputException(
                    "The summaries must be verified with --against EVALUATION too, and with --award AWARD"
                            + " where they were written with it");
        }
        AssessmentSummaries summaries = AssessmentSummaries.of(
                Input.evaluation(against, console).assess(),
                award == null ? SummaryFacts.NONE : Input.read(award, console, SummaryFactsReader::read));
        List<Difference> differences = SummariesVerifier.verify(new ByteArrayInputStream(stored), summaries);
        show(differences);
        return said("summaries hold: writing them again", "summaries do not hold", differences.isEmpty());
    }

    private void show(List<Difference> differences) {
        differences.forEach(difference -> console.out()
                .println(OneLine.of(difference.pointer() + ": stored " + difference.stored() + ", recomputed "
                        + difference.recomputed())));
    }

    private int said(String good, String bad, boolean holds) {
        console.out().println("The stored " + (holds ? good + " gives the same document." : bad + "."));
        return holds ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private boolean isOf(Evaluation stored, String document) {
        Evaluation evaluation = Input.evaluation(document, console);
        boolean sameMethod = sameFingerprint(
                "method of the stored assessment",
                Fingerprints.of(stored.methodology()),
                Fingerprints.of(evaluation.methodology()));
        boolean sameInput = sameFingerprint(
                "input of the stored assessment", Fingerprints.ofInput(stored), Fingerprints.ofInput(evaluation));
        return sameMethod && sameInput;
    }

    private boolean isOf(LotEvaluation stored, String document) {
        LotEvaluation evaluation = Input.read(document, console, LotsReader.standard()::read);
        boolean sameMethod = sameFingerprint(
                "method of the stored award of lots",
                Fingerprints.of(stored.lotting()),
                Fingerprints.of(evaluation.lotting()));
        boolean sameInput = sameFingerprint(
                "input of the stored award of lots", Fingerprints.ofInput(stored), Fingerprints.ofInput(evaluation));
        return sameMethod && sameInput;
    }

    private boolean sameFingerprint(String what, String stored, String given) {
        if (!stored.equals(given)) {
            console.out()
                    .println(
                            "The " + what + " is not that of the document: " + stored + " stored, " + given + " given");
        }
        return stored.equals(given);
    }

    /** Whether what a result was made from is what a document says; all of it is compared, not only a fingerprint. */
    private boolean same(String what, String stored, String given) {
        if (!stored.equals(given)) {
            console.out().println("The " + what + " of the stored result is not that of the document");
        }
        return stored.equals(given);
    }
}
