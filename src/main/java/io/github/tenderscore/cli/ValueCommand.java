package io.github.tenderscore.cli;

import io.github.tenderscore.commitment.Offer;
import io.github.tenderscore.commitment.Offers;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.json.CommitmentsReader;
import io.github.tenderscore.json.ValuationWriter;
import io.github.tenderscore.report.ValuationReport;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what the commitments of bidders are worth. */
@Command(
        name = "value",
        mixinStandardHelpOptions = true,
        description = {
            "Says what the commitments of bidders are worth in pounds or points under published terms, commitment by commitment.",
            "Nothing is dropped: what does not count is listed with the reason. The exit code is 1 where something is to be clarified."
        })
final class ValueCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions options =
            new DocumentOptions(CommitmentsReader.FORMAT, Format.TEXT, Format.MARKDOWN, Format.JSON);

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "A catalogue of measures, as JSON or CSV, to which the document refers by id and edition.")
    private List<String> catalogues = List.of();

    @Option(
            names = "--explain",
            paramLabel = "OFFER",
            description = "Also explain every number of this offer (text only).")
    private @Nullable String explained;

    ValueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommitmentsReader reader = CommitmentsReader.standard();
        for (String file : catalogues) {
            reader = reader.withMeasures(MeasureFiles.read(file, console));
        }
        Offers offers = options.read(console, reader::read);
        options.write(
                switch (options.wanted()) {
                    case JSON -> ValuationWriter.write(offers);
                    case MARKDOWN -> ValuationReport.markdown(offers);
                    default -> text(offers);
                },
                console);
        return offers.outliers().isEmpty() && offers.overstaffed().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private String text(Offers offers) {
        String text = ValuationReport.text(offers);
        if (explained == null) {
            return text;
        }
        Offer offer = offers.offers().stream()
                .filter(one -> one.id().equals(explained))
                .findFirst()
                .orElseThrow(() -> new InputException("The option --explain (" + explained
                        + ") must name an offer of the document: "
                        + String.join(
                                ", ", offers.offers().stream().map(Offer::id).toList())));
        return text + "\n" + new Explanation(offers.basis().explain(offer.commitments())).text();
    }
}
