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
import io.github.tenderscore.json.RecordReader;
import io.github.tenderscore.json.RecordVerifier;
import io.github.tenderscore.lot.LotEvaluation;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Recomputes a stored result, or replays a record. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Recomputes a stored assessment or award of lots and says where it does not hold.",
            "Replays a procurement record and names the first line that does not follow."
        })
final class VerifyCommand implements Callable<Integer> {

    private static final String ASSESSMENT = "assessment";
    private static final String LOTS = "award of lots";

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A document of the format tenderscore-assessment/1 or tenderscore-lots-result/1, or a record of the format tenderscore-record/1; - for standard input.")
    private String file = "-";

    @Option(
            names = "--against",
            paramLabel = "EVALUATION",
            description =
                    "Also check that it assesses the method and tenders of this document of the format tenderscore/1 or tenderscore-lots/1.")
    private @Nullable String against;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "Also check that this hash, noted outside the file, is that of a line of the record.")
    private @Nullable String head;

    @Option(names = "--genesis", paramLabel = "HASH", description = "The hash of what the record follows.")
    private @Nullable String genesis;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Input.read(file, console, in -> {
            InputStream kept = new BufferedInputStream(in);
            return RecordReader.isRecord(kept) ? record(kept) : document(DocumentFormat.bytes(kept));
        });
    }

    private int record(InputStream in) {
        if (against != null) {
            throw new InputException("The option --against must go with a stored result; this is a record");
        }
        RecordVerifier.Verification found =
                Records.verifier(EvaluationReader.standard(), genesis, head).verify(in);
        console.out().print(Records.text(found));
        return Records.code(found);
    }

    private int document(byte[] stored) {
        if (head != null || genesis != null) {
            throw new InputException(
                    "The options --head and --genesis must go with a record; this is none, as its first line shows");
        }
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
