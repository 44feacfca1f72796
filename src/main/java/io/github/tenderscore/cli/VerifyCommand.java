package io.github.tenderscore.cli;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.json.AssessmentVerifier;
import io.github.tenderscore.json.AssessmentVerifier.Difference;
import io.github.tenderscore.json.AssessmentVerifier.Verification;
import io.github.tenderscore.json.DocumentFormat;
import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.Fingerprints;
import io.github.tenderscore.json.LotAwardsVerifier;
import io.github.tenderscore.json.LotAwardsWriter;
import io.github.tenderscore.json.LotsReader;
import io.github.tenderscore.lot.LotEvaluation;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Recomputes a stored result. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Recomputes a stored assessment or award of lots and says where it does not hold.")
final class VerifyCommand implements Callable<Integer> {

    private static final String ASSESSMENT = "assessment";
    private static final String LOTS = "award of lots";

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A document of the format tenderscore-assessment/1 or tenderscore-lots-result/1; - for standard input.")
    private String file = "-";

    @Option(
            names = "--against",
            paramLabel = "EVALUATION",
            description =
                    "Also check that it assesses the method and tenders of this document of the format tenderscore/1 or tenderscore-lots/1.")
    private @Nullable String against;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        byte[] stored = Input.read(file, console, DocumentFormat::bytes);
        boolean lots =
                DocumentFormat.of(stored).filter(LotAwardsWriter.FORMAT::equals).isPresent();
        return lots ? awards(stored) : assessment(stored);
    }

    private int assessment(byte[] stored) {
        Verification verification =
                new AssessmentVerifier(EvaluationReader.standard()).verify(new ByteArrayInputStream(stored));
        show(verification.differences());
        boolean same = against == null || isOf(verification.assessment().evaluation(), against);
        return said(ASSESSMENT, verification.holds() && same);
    }

    private int awards(byte[] stored) {
        LotAwardsVerifier.Verification verification =
                new LotAwardsVerifier(LotsReader.standard()).verify(new ByteArrayInputStream(stored));
        show(verification.differences());
        boolean same = against == null || isOf(verification.awards().evaluation(), against);
        return said(LOTS, verification.holds() && same);
    }

    private void show(List<Difference> differences) {
        differences.forEach(difference -> console.out()
                .println(difference.pointer() + ": stored " + difference.stored() + ", recomputed "
                        + difference.recomputed()));
    }

    private int said(String what, boolean holds) {
        console.out()
                .println(
                        holds
                                ? "The stored " + what + " holds: recomputing it gives the same document."
                                : "The stored " + what + " does not hold.");
        return holds ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private boolean isOf(LotEvaluation stored, String document) {
        LotEvaluation evaluation = Input.read(document, console, LotsReader.standard()::read);
        boolean sameMethod =
                same("method", LOTS, Fingerprints.of(stored.lotting()), Fingerprints.of(evaluation.lotting()));
        boolean sameInput = same("input", LOTS, Fingerprints.ofInput(stored), Fingerprints.ofInput(evaluation));
        return sameMethod && sameInput;
    }

    private boolean isOf(Evaluation stored, String document) {
        Evaluation evaluation = Input.read(document, console, EvaluationReader.standard()::read);
        boolean sameMethod = same(
                "method", ASSESSMENT, Fingerprints.of(stored.methodology()), Fingerprints.of(evaluation.methodology()));
        boolean sameInput = same("input", ASSESSMENT, Fingerprints.ofInput(stored), Fingerprints.ofInput(evaluation));
        return sameMethod && sameInput;
    }

    private boolean same(String what, String of, String stored, String given) {
        if (!stored.equals(given)) {
            console.out()
                    .println("The " + what + " of the stored " + of + " is not that of the document: " + stored
                            + " stored, " + given + " given");
        }
        return stored.equals(given);
    }
}
