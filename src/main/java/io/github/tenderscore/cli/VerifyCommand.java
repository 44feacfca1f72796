package io.github.tenderscore.cli;

import io.github.tenderscore.json.CheckWriter;
import io.github.tenderscore.json.ComparisonWriter;
import io.github.tenderscore.json.DeliveryResultWriter;
import io.github.tenderscore.json.DocumentFormat;
import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.FrameworkResultWriter;
import io.github.tenderscore.json.LotAwardsWriter;
import io.github.tenderscore.json.LowTenderWriter;
import io.github.tenderscore.json.ProcedureResultWriter;
import io.github.tenderscore.json.RecordReader;
import io.github.tenderscore.json.RecordVerifier;
import io.github.tenderscore.json.RobustnessWriter;
import io.github.tenderscore.json.StressWriter;
import io.github.tenderscore.json.SummariesWriter;
import io.github.tenderscore.json.ValuationWriter;
import io.github.tenderscore.json.WeightsWriter;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.Map;
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
            "Recomputes what another command stored, or replays a record, and says where it does not hold.",
            "Stored are an assessment, an award of lots, the result of stages, of a framework or of a delivery, values of commitments, or summaries. Of a record the first line that does not follow is named."
        })
final class VerifyCommand implements Callable<Integer> {

    /** Results that do not hold all that they were made from, and the command that wrote them. */
    private static final Map<String, String> NOT_WHOLE = Map.of(
            StressWriter.FORMAT, "stress",
            RobustnessWriter.FORMAT, "robustness",
            CheckWriter.FORMAT, "check",
            ComparisonWriter.FORMAT, "compare",
            LowTenderWriter.FORMAT, "lowtender");

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = {
                "What --format json of another command wrote (its member \"format\" says what it is),",
                "or a record of the format tenderscore-record/1; - for standard input."
            })
    private String file = "-";

    @Option(
            names = "--against",
            paramLabel = "DOCUMENT",
            description = {
                "Also check that a result is that of this document, which the other command read.",
                "Summaries need it."
            })
    private @Nullable String against;

    @Option(
            names = "--award",
            paramLabel = "AWARD",
            description = "What summaries were written with besides: a document of the format tenderscore-award/1.")
    private @Nullable String award;

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
            return RecordReader.isRecord(kept) ? record(kept) : result(DocumentFormat.bytes(kept));
        });
    }

    private int record(InputStream in) {
        refuse("--against", against, "a stored result; this is a record");
        refuse("--award", award, "stored summaries; this is a record");
        RecordVerifier.Verification found =
                Records.verifier(EvaluationReader.standard(), genesis, head).verify(in);
        console.out().print(Records.text(found));
        return Records.code(found);
    }

    private int result(byte[] stored) {
        refuse("--head", head, "a record; this is none, as its first line shows");
        refuse("--genesis", genesis, "a record; this is none, as its first line shows");
        StoredResults results = new StoredResults(console, against);
        String format = DocumentFormat.of(stored).orElse("");
        if (NOT_WHOLE.containsKey(format)) {
            throw new InputException(
                    "The format (" + format + ") of the stored result must be one that can be recomputed; this one does"
                            + " not hold all that it was made from\n  Maybe run " + NOT_WHOLE.get(format)
                            + " again with the same input and options, and compare");
        }
        if (format.equals(SummariesWriter.FORMAT)) {
            return results.summaries(stored, award);
        }
        refuse("--award", award, "stored summaries, of the format " + SummariesWriter.FORMAT);
        return switch (format) {
            case LotAwardsWriter.FORMAT -> results.lots(stored);
            case ProcedureResultWriter.FORMAT -> results.procedure(stored);
            case FrameworkResultWriter.FORMAT -> results.framework(stored);
            case DeliveryResultWriter.FORMAT -> results.delivery(stored);
            case ValuationWriter.FORMAT -> results.valuation(stored);
            case WeightsWriter.FORMAT -> results.weights(stored);
            default -> results.assessment(stored);
        };
    }

    private static void refuse(String option, @Nullable String given, String wanted) {
        if (given != null) {
            throw new InputException("The option " + option + " must go with " + wanted);
        }
    }
}
