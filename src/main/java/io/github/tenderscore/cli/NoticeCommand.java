package io.github.tenderscore.cli;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.json.AwardNoticeDocument;
import io.github.tenderscore.json.AwardNoticeReader;
import io.github.tenderscore.json.LotsReader;
import io.github.tenderscore.json.StagesReader;
import io.github.tenderscore.json.SummaryFactsReader;
import io.github.tenderscore.ocds.AwardNoticeWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the contract award notice as the portals of notices read it. */
@Command(
        name = "notice",
        mixinStandardHelpOptions = true,
        description = {
            "Writes what a contract award notice says of an award, as a release in the Open Contracting Data Standard.",
            "Where anything is missing that the law asks for, it lists everything and writes none."
        })
final class NoticeCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "NOTICE", description = "A document of the format " + AwardNoticeReader.FORMAT + ".")
    private String notice = "";

    @Option(
            names = "--evaluation",
            paramLabel = "FILE",
            description = "How the tenders were assessed: a document of the format " + Input.EVALUATION + ".")
    private @Nullable String evaluation;

    @Option(
            names = "--lots",
            paramLabel = "FILE",
            description = "How the tenders for several lots were assessed: a document of the format "
                    + LotsReader.FORMAT + ".")
    private @Nullable String lots;

    @Option(
            names = "--stages",
            paramLabel = "FILE",
            description =
                    "How the tenders of several rounds were assessed, of which the last decides: a document of the format "
                            + StagesReader.FORMAT + ".")
    private @Nullable String stages;

    @Option(
            names = "--award",
            paramLabel = "AWARD",
            description =
                    "What the assessment summaries rest on, whose day and tender the notice then shares: a document of the format "
                            + SummaryFactsReader.FORMAT + ".")
    private @Nullable String award;

    @Option(names = "--draft", description = "Write what is known even where something is missing.")
    private boolean draft;

    @Mixin
    private final Output output = new Output();

    NoticeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AwardNoticeDocument read = Input.read(notice, console, reader()::read);
        List<Fault> missing = read.facts().faults();
        if (!missing.isEmpty()) {
            console.err()
                    .print("Not complete" + (draft ? "" : ", so no notice is written") + " (" + missing.size()
                            + "):\n");
            missing.forEach(fault -> console.err().print("- " + fault + "\n"));
        }
        if (missing.isEmpty() || draft) {
            output.write(AwardNoticeWriter.draft(read.facts(), read.procurement()), console);
        }
        return missing.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private AwardNoticeReader reader() {
        if (Stream.of(evaluation, lots, stages).filter(Objects::nonNull).count() != 1) {
            throw new InputException(
                    "The notice (" + notice + ") must come with one of --evaluation, --lots and --stages");
        }
        if (lots == null) {
            return whole(evaluation == null ? last(Objects.requireNonNull(stages)) : assessment(evaluation));
        }
        if (award != null) {
            throw new InputException("The award (" + award + ") must come without --lots: it is of one assessment");
        }
        return AwardNoticeReader.of(
                Input.read(lots, console, LotsReader.standard()::read).allocate());
    }

    private AwardNoticeReader whole(Assessment assessment) {
        return award == null
                ? AwardNoticeReader.of(assessment)
                : AwardNoticeReader.of(
                        AssessmentSummaries.of(assessment, Input.read(award, console, SummaryFactsReader::read)));
    }

    private Assessment assessment(String file) {
        return Input.evaluation(file, console).assess();
    }

    private Assessment last(String file) {
        return Input.read(file, console, StagesReader.standard()::read)
                .assess()
                .assessment()
                .orElseThrow(() -> new InputException("The procedure (" + file
                        + ") must have come to its last stage, by which the contract is awarded"));
    }
}
