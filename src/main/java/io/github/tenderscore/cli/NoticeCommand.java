package io.github.tenderscore.cli;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.json.AwardNoticeDocument;
import io.github.tenderscore.json.AwardNoticeReader;
import io.github.tenderscore.json.LotsReader;
import io.github.tenderscore.ocds.AwardNoticeWriter;
import java.util.List;
import java.util.concurrent.Callable;
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
        if (evaluation != null && lots == null) {
            return AwardNoticeReader.of(Input.evaluation(evaluation, console).assess());
        }
        if (lots != null && evaluation == null) {
            return AwardNoticeReader.of(
                    Input.read(lots, console, LotsReader.standard()::read).allocate());
        }
        throw new InputException("The notice (" + notice + ") must come with either --evaluation or --lots");
    }
}
