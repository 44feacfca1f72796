package io.github.tenderscore.cli;

import io.github.tenderscore.commitment.Offer;
import io.github.tenderscore.commitment.Offers;
import io.github.tenderscore.delivery.Delivery;
import io.github.tenderscore.json.CommitmentsReader;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The commitments of the tender that won, from the document in which they were bid. */
final class CommitmentOptions {

    @Option(
            names = "--commitments",
            paramLabel = "FILE",
            description = "Also follow what the tender that won committed itself to: a document of the format "
                    + CommitmentsReader.FORMAT + ".")
    private @Nullable String file;

    @Option(names = "--offer", paramLabel = "ID", description = "The offer of --commitments that won.")
    private @Nullable String won;

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "A catalogue of measures, as JSON or CSV, to which --commitments refers by id and edition.")
    private List<String> catalogues = List.of();

    /** What is followed, with the commitments where they are asked for. */
    Delivery with(Delivery delivery, Console console) {
        if (file == null) {
            if (won != null || !catalogues.isEmpty()) {
                throw new InputException("The options --offer and --catalogue must come with --commitments");
            }
            return delivery;
        }
        CommitmentsReader reader = CommitmentsReader.standard();
        for (String catalogue : catalogues) {
            reader = reader.withMeasures(MeasureFiles.read(catalogue, console));
        }
        Offers offers = Input.read(file, console, reader::read);
        return delivery.withCommitments(
                offers.basis().catalogue(), offer(offers).commitments());
    }

    private Offer offer(Offers offers) {
        return offers.offers().stream()
                .filter(offer -> offer.id().equals(won))
                .findFirst()
                .orElseThrow(() -> new InputException("The option --offer (" + (won == null ? "none" : won)
                        + ") must name the offer of " + file + " that won: "
                        + offers.offers().stream().map(Offer::id).collect(Collectors.joining(", "))));
    }
}
