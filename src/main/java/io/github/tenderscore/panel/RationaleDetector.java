package io.github.tenderscore.panel;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Percent;
import java.util.List;
import java.util.Map;

/**
 * Finds reasons that only repeat what was published, or are the same for several tenders (Woods v Milton Keynes Council [2015] EWHC 2011
 * (TCC): notes that paraphrased the scale).
 *
 * <p>It compares runs of words, without case, punctuation, small words of grammar and the s of plurals. It is a flag for people: a
 * short reason can be good and a long one empty, and nothing follows from a finding by itself.
 *
 * @param run how many words in a row are compared; 1 also finds words in another order
 * @param repeats from which share of the words of a reason on, found again in the published text, it is named
 * @param same from which share on, found in both of two reasons, they are named as the same
 */
public record RationaleDetector(int run, Percent repeats, Percent same) {

    /** This project's own choice, which no source confirms: two words in a row, 60 per cent repeated, 80 per cent the same. */
    public static final RationaleDetector PROJECT_DEFAULT =
            new RationaleDetector(2, Percent.of("60"), Percent.of("80"));

    /**
     * Checks the thresholds.
     *
     * @param run how many words in a row are compared; 1 also finds words in another order
     * @param repeats from which share of the words of a reason on, found again in the published text, it is named
     * @param same from which share on, found in both of two reasons, they are named as the same
     * @throws IllegalArgumentException if the number of words is below 1, or a share not above 0 and at most 100 per cent
     */
    public RationaleDetector {
        if (run < 1) {
            throw new IllegalArgumentException("The number (" + run + ") of words in a row must be at least 1");
        }
        check("repeats", repeats);
        check("same", same);
    }

    private static void check(String name, Percent share) {
        if (share.value().signum() <= 0 || share.compareTo(Percent.WHOLE) > 0) {
            throw new IllegalArgumentException(
                    "The share \"" + name + "\" (" + share.value() + "%) must be above 0% and at most 100%");
        }
    }

    /**
     * Looks at every rationale and every reason of a moderation.
     *
     * @param panel the record
     * @param method the published method, for its criteria and scales
     * @return in the order of criteria, writers and tenders
     */
    public List<RationaleFinding> find(Panel panel, Methodology method) {
        return find(panel, method, Map.of());
    }

    /**
     * Looks at every rationale and every reason of a moderation, with more of the published text.
     *
     * @param panel the record
     * @param method the published method, for its criteria and scales
     * @param wording by criterion id, what else the documents say of it, such as the text of the question
     * @return in the order of criteria, writers and tenders
     */
    public List<RationaleFinding> find(Panel panel, Methodology method, Map<String, List<String>> wording) {
        return new RationaleSearch(this, method, wording).of(panel);
    }

    /**
     * Looks at the reasons that stand with tenders, which assessment summaries tell.
     *
     * @param tenders the tenders
     * @param method the published method, for its criteria and scales
     * @return in the order of criteria and tenders; the writer is empty
     */
    public List<RationaleFinding> find(List<Tender> tenders, Methodology method) {
        return new RationaleSearch(this, method, Map.of()).ofTenders(tenders);
    }
}
