package io.github.tenderscore.json;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.lot.LotAwards;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what only the authority knows of a contract award notice from a document of the format {@value #FORMAT}; the tenders, their
 * suppliers and the counts come from the assessment, so that nobody types them a second time.
 *
 * <p>Every fault is named at once, with its JSON pointer. Immutable and thread-safe; needs the optional module {@code tools.jackson.core}.
 */
public final class AwardNoticeReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore-award-notice/1";

    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "format",
            "ocid",
            "authority",
            "title",
            "route",
            "published",
            "decided",
            "summariesProvided",
            "standstill",
            "signing",
            "regimes",
            "reservation",
            "contracts",
            "ceased");

    private final NoticeLots lots;

    private AwardNoticeReader(NoticeLots lots) {
        this.lots = lots;
    }

    /**
     * Reads notices on a contract without lots.
     *
     * @param assessment how its tenders were assessed
     * @return the reader
     */
    public static AwardNoticeReader of(Assessment assessment) {
        return new AwardNoticeReader(NoticeLots.none(assessment));
    }

    /**
     * Reads notices on a contract without lots of which the assessment summaries are known: the day on which they are provided need not be
     * given again, and the tender that they name as the most advantageous must be among the winners.
     *
     * @param summaries what the suppliers are told of the assessment
     * @return the reader
     */
    public static AwardNoticeReader of(AssessmentSummaries summaries) {
        return new AwardNoticeReader(NoticeLots.none(summaries));
    }

    /**
     * Reads notices on the lots of a procurement.
     *
     * @param awards how the tenders for each lot were assessed
     * @return the reader
     */
    public static AwardNoticeReader of(LotAwards awards) {
        return new AwardNoticeReader(NoticeLots.of(awards));
    }

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return the facts; what the document does not say stays unknown
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public AwardNoticeDocument read(InputStream in) {
        Faults faults = new Faults();
        Optional<AwardNoticeDocument> notice = JsonReader.read(in, faults)
                .flatMap(json -> OpenDocument.of(json, FORMAT, KNOWN, faults))
                .flatMap(document -> new AwardNoticeContent(document, lots, faults).read());
        faults.throwIfAny("The document");
        return notice.orElseThrow(() -> new IllegalStateException("A document without faults was not read"));
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return the facts; what the document does not say stays unknown
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public AwardNoticeDocument read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
