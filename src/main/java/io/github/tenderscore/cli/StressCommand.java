package io.github.tenderscore.cli;

import io.github.tenderscore.comparison.Alternative;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.BidModelReader;
import io.github.tenderscore.json.StressWriter;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.report.StressText;
import io.github.tenderscore.stress.BidModel;
import io.github.tenderscore.stress.StressReport;
import io.github.tenderscore.stress.StressTest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts a draft method to made-up bids before it is published. */
@Command(
        name = "stress",
        mixinStandardHelpOptions = true,
        description = {
            "Puts the method of a document to thousands of made-up fields of bids, before any bidder sees it, and shows what it does.",
            "Tenders in the document are left out of account. With --price-rule or --award-rule the same fields are assessed under other rules too.",
            "Every figure is illustrative: it is of the model of bids and says nothing of any bidder.",
            "The exit code is 1 where a losing bid that withdraws changes a winner, gates empty a field, a field cannot be assessed, or"
                    + " a criterion decides nothing."
        })
final class StressCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions options =
            new DocumentOptions(Input.EVALUATION, Format.TEXT, Format.MARKDOWN, Format.JSON);

    @Option(
            names = "--bids",
            required = true,
            paramLabel = "MODEL",
            description = "Which bids are expected: a document of the format " + BidModelReader.FORMAT + ".")
    private String bids = "";

    @Option(names = "--fields", required = true, paramLabel = "N", description = "How many fields of bids are made up.")
    private int fields;

    @Option(
            names = "--seed",
            required = true,
            paramLabel = "NUMBER",
            description = "Any whole number; the same gives the same fields on every machine.")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads do the work; 1 unless given.")
    private int threads = 1;

    @Mixin
    private final TrialOptions trials = new TrialOptions();

    @Mixin
    private final RunOptions run = new RunOptions();

    StressCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OptionValues values = new OptionValues();
        run.read(values);
        values.throwIfAny();
        Methodology method = options.evaluation(console).methodology();
        BidModel model = Input.read("--bids", bids, console, BidModelReader::read);
        StressReport report = followed(test(method, model)).run();
        options.write(
                switch (options.wanted()) {
                    case JSON -> StressWriter.write(report);
                    case MARKDOWN -> StressText.markdown(report);
                    default -> StressText.text(report);
                },
                console);
        return report.draft().hasFindings() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private StressTest followed(StressTest test) {
        RunOptions.Follower follower = run.follower("Fields of bids", console);
        return test.progress(done -> follower.done(done, fields)).cancelledIf(follower::isOver);
    }

    private StressTest test(Methodology method, BidModel model) {
        try {
            return StressTest.of(
                            method,
                            model,
                            fields,
                            seed,
                            trials.alternatives(method).toArray(Alternative[]::new))
                    .threads(threads);
        } catch (FaultException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }
}
