package io.github.tenderscore.cli;

import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.RecordReader;
import io.github.tenderscore.json.RecordVerifier;
import io.github.tenderscore.json.RecordWriter;
import io.github.tenderscore.record.Entry;
import io.github.tenderscore.report.RecordText;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the record of a procurement as a timeline. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows the record of a procurement as a timeline, as far as it stands.")
final class RecordShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "RECORD",
            description = "A record of the format tenderscore-record/1; - for standard input.")
    private String file = "-";

    @Option(names = "--genesis", paramLabel = "HASH", description = "The hash of what the record follows.")
    private @Nullable String genesis;

    @Mixin
    private final Output output = new Output();

    RecordShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RecordVerifier verifier = Records.verifier(EvaluationReader.standard(), genesis, null);
        List<Entry> entries = new ArrayList<>();
        RecordVerifier.Verification found = Input.read(file, console, in -> {
            InputStream kept = new BufferedInputStream(in);
            if (!RecordReader.isRecord(kept)) {
                throw new InputException("The input (" + file + ") must be a record of the format "
                        + RecordWriter.FORMAT + ", one line for each entry");
            }
            return verifier.verify(kept, entries::add);
        });
        output.write(RecordText.of(entries) + Records.text(found), console);
        return Records.code(found);
    }
}
