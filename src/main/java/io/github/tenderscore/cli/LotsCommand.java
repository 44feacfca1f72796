package io.github.tenderscore.cli;

import io.github.tenderscore.json.Fingerprints;
import io.github.tenderscore.json.LotAwardsWriter;
import io.github.tenderscore.json.LotsReader;
import io.github.tenderscore.lot.LotAwards;
import io.github.tenderscore.lot.LotEvaluation;
import io.github.tenderscore.report.LotAwardsText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides who is awarded which lot. */
@Command(
        name = "lots",
        mixinStandardHelpOptions = true,
        description = "Assesses the lots of a document and decides by its published mechanism who is awarded which.")
final class LotsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions options = new DocumentOptions(LotsReader.FORMAT, Format.TEXT, Format.JSON);

    @Option(names = "--explain", description = "Also explain every step of the mechanism (text only).")
    private boolean explained;

    LotsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LotEvaluation evaluation = options.read(console, LotsReader.standard()::read);
        LotAwards awards = evaluation.allocate();
        options.write(options.wanted() == Format.JSON ? LotAwardsWriter.write(awards) : text(awards), console);
        boolean all = awards.allocation()
                .filter(allocation -> allocation.awards().size()
                        == evaluation.lotting().lots().size())
                .isPresent();
        return all ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private String text(LotAwards awards) {
        String text = LotAwardsText.of(awards) + "Method "
                + Fingerprints.of(awards.evaluation().lotting()) + "\nInput  "
                + Fingerprints.ofInput(awards.evaluation()) + "\n";
        return explained ? text + "\n" + awards.explanation().text() : text;
    }
}
