package io.github.tenderscore.cli;

import io.github.tenderscore.check.CaseFile;
import io.github.tenderscore.check.MethodFacts;
import io.github.tenderscore.check.StressFacts;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.BidModelReader;
import io.github.tenderscore.stress.BidModel;
import io.github.tenderscore.stress.StressTest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for checks that look at what the method does with made-up bids; all of them are given, or none. */
final class MadeUpBids {

    @Option(
            names = "--bids",
            paramLabel = "MODEL",
            description =
                    "Also put the method to made-up bids, as the command stress does, for the checks that ask for it: a document"
                            + " of the format " + BidModelReader.FORMAT + ".")
    private @Nullable String bids;

    @Option(names = "--fields", paramLabel = "N", description = "How many fields of bids are made up; with --bids.")
    private @Nullable Integer fields;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Any whole number; with --bids.")
    private @Nullable Long seed;

    /** The file with what came of made-up bids, if that was asked for. */
    CaseFile added(CaseFile file, Console console) {
        if (bids == null && fields == null && seed == null) {
            return file;
        }
        if (bids == null || fields == null || seed == null) {
            throw new InputException(
                    "The options --bids, --fields and --seed must be given together: which bids are expected, how"
                            + " many fields of them are made up, and what they follow from");
        }
        MethodFacts method = file.find(MethodFacts.class)
                .orElseThrow(
                        () -> new InputException(
                                "The option --bids (" + bids
                                        + ") must stand with a method that can be assessed: in FILE, or as the member \"method\" of the facts"));
        BidModel model = Input.read("--bids", bids, console, BidModelReader::read);
        try {
            return file.with(new StressFacts(
                    StressTest.of(method.method(), model, fields, seed).run()));
        } catch (FaultException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }
}
