package io.github.tenderscore.cli;

import io.github.tenderscore.ocds.MethodDraft;
import io.github.tenderscore.ocds.NoticeFile;
import io.github.tenderscore.ocds.NoticeReader;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the method that a published notice discloses. */
@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        description = {
            "Drafts the method that a notice discloses, and lists what it leaves open.",
            "A draft cannot be scored until it is completed."
        })
final class DraftCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "A notice in OCDS: a release package, a release or a record package; - for standard input.")
    private String file = "-";

    @Option(
            names = "--notice",
            paramLabel = "ID",
            description = "The notice, by number or ocid, where the file has several.")
    private @Nullable String notice;

    @Option(names = "--lot", paramLabel = "ID", description = "The lot, where the notice has several.")
    private @Nullable String lot;

    @Mixin
    private final Output output = new Output();

    DraftCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        NoticeFile notices = Input.read(file, console, NoticeReader::read);
        MethodDraft draft = MethodDraft.of(notices.select(Optional.ofNullable(notice), Optional.ofNullable(lot)));
        output.write(draft.document(), console);
        return ExitCode.DONE;
    }
}
