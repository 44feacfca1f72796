package io.github.tenderscore.cli;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.json.AssessmentVerifier;
import io.github.tenderscore.json.AssessmentVerifier.Verification;
import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.Fingerprints;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Recomputes a stored assessment. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Recomputes a stored assessment and says where it does not hold.")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "A document of the format tenderscore-assessment/1; - for standard input.")
    private String file = "-";

    @Option(
            names = "--against",
            paramLabel = "EVALUATION",
            description =
                    "Also check that it assesses the method and tenders of this document of the format tenderscore/1.")
    private @Nullable String against;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AssessmentVerifier verifier = new AssessmentVerifier(EvaluationReader.standard());
        Verification verification = Input.read(file, console, verifier::verify);
        verification
                .differences()
                .forEach(difference -> console.out()
                        .println(difference.pointer() + ": stored " + difference.stored() + ", recomputed "
                                + difference.recomputed()));
        boolean same = against == null || isOf(verification.assessment().evaluation(), against);
        if (!verification.holds() || !same) {
            console.out().println("The stored assessment does not hold.");
            return ExitCode.FINDINGS;
        }
        console.out().println("The stored assessment holds: recomputing it gives the same document.");
        return ExitCode.DONE;
    }

    private boolean isOf(Evaluation stored, String document) {
        Evaluation evaluation = Input.read(document, console, EvaluationReader.standard()::read);
        boolean sameMethod =
                same("method", Fingerprints.of(stored.methodology()), Fingerprints.of(evaluation.methodology()));
        boolean sameInput = same("input", Fingerprints.ofInput(stored), Fingerprints.ofInput(evaluation));
        return sameMethod && sameInput;
    }

    private boolean same(String what, String stored, String given) {
        if (!stored.equals(given)) {
            console.out()
                    .println("The " + what + " of the stored assessment is not that of the document: " + stored
                            + " stored, " + given + " given");
        }
        return stored.equals(given);
    }
}
