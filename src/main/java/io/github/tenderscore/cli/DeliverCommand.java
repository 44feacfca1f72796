package io.github.tenderscore.cli;

import io.github.tenderscore.delivery.Performance;
import io.github.tenderscore.delivery.PerformanceNotice;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.json.DeliveryDocument;
import io.github.tenderscore.json.DeliveryReader;
import io.github.tenderscore.json.DeliveryResultWriter;
import io.github.tenderscore.json.Fingerprints;
import io.github.tenderscore.ocds.PerformanceNoticeWriter;
import io.github.tenderscore.report.DeliveryReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how a contract stands on a day. */
@Command(
        name = "deliver",
        mixinStandardHelpOptions = true,
        description = {
            "Says whether what won a contract is delivered: ratings, index, dates, remedies, and what changed since the last assessment.",
            "The exit code is 1 where anything is overdue, inadequate or missing."
        })
final class DeliverCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions options =
            new DocumentOptions(DeliveryReader.FORMAT, Format.TEXT, Format.MARKDOWN, Format.JSON);

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            description = "The day that is looked at, such as 2027-05-01; what happened later is left out.")
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--explain", description = "Also explain every number (text only).")
    private boolean explained;

    @Option(
            names = "--notice",
            paramLabel = "FILE",
            description =
                    "Also write what is known of the contract performance notice to FILE, as a release in the Open Contracting"
                            + " Data Standard; where anything is missing it is listed, and nothing is written.")
    private @Nullable Path notice;

    @Mixin
    private final CommitmentOptions commitments = new CommitmentOptions();

    DeliverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DeliveryDocument document = options.read(console, DeliveryReader::read);
        Performance performance = commitments.with(document.delivery(), console).asOf(day);
        boolean complete = notice == null || noticed(document, performance, notice);
        options.write(
                switch (options.wanted()) {
                    case JSON -> DeliveryResultWriter.write(performance);
                    case MARKDOWN -> DeliveryReport.markdown(performance);
                    default -> text(performance);
                },
                console);
        return complete && !performance.needsAttention() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private boolean noticed(DeliveryDocument document, Performance performance, Path file) {
        DeliveryDocument.Notice facts = document.notice()
                .orElseThrow(() -> new InputException(
                        "The notice (" + file + ") must come with the member \"notice\" of the document"));
        PerformanceNotice wanted = facts.of(performance);
        List<Fault> missing = wanted.faults();
        if (missing.isEmpty()) {
            Output.write(file, PerformanceNoticeWriter.write(wanted, facts.procurement()));
            return true;
        }
        console.err().print("Not complete, so no notice is written (" + missing.size() + "):\n");
        missing.forEach(fault -> console.err().print("- " + fault + "\n"));
        return false;
    }

    private String text(Performance performance) {
        StringBuilder text = new StringBuilder(DeliveryReport.text(performance));
        if (explained) {
            text.append('\n').append(performance.explanation().text());
        }
        return text.append("\nInput ")
                .append(Fingerprints.of(performance.delivery()))
                .append('\n')
                .toString();
    }
}
