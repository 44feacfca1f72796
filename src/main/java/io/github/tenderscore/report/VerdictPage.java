package io.github.tenderscore.report;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Listed;
import io.github.tenderscore.robustness.Robustness;
import io.github.tenderscore.robustness.SearchTerms;
import io.github.tenderscore.robustness.Verdict;
import io.github.tenderscore.robustness.VerdictTerms;
import io.github.tenderscore.robustness.WeightRegion;
import java.util.List;

/** Writes the verdict on an award, in words to paste, and the limits that it goes by. */
final class VerdictPage {

    private final Assessment assessment;
    private final VerdictTerms terms;
    private final Robustness robustness;
    private final Page page;

    VerdictPage(Assessment assessment, VerdictTerms terms, Robustness robustness, Page page) {
        this.assessment = assessment;
        this.terms = terms;
        this.robustness = robustness;
        this.page = page;
    }

    void write() {
        Verdict verdict = robustness.verdict();
        page.heading(
                1,
                "How firmly the award stands: "
                        + assessment.evaluation().methodology().title());
        page.paragraph(verdict.answer() + " " + first());
        reasons("Against it speaks:", verdict, true);
        reasons("Also looked at:", verdict, false);
        page.paragraph(advice(verdict.firmness()));
        page.paragraph(
                "This informs and changes nothing: the award is made under the published method alone (Procurement Act"
                        + " 2023, section 19(1)). Figures are exact, and cut after four decimals where they show \"…\".");
        limits();
    }

    private String first() {
        List<String> first = robustness.first();
        return switch (first.size()) {
            case 0 -> "No tender is left.";
            case 1 ->
                "Tender " + first.get(0) + ", "
                        + assessment.result(first.get(0)).tender().supplier().name() + ", comes first.";
            default -> "Tenders " + Listed.and(first) + " share the first place.";
        };
    }

    private void reasons(String title, Verdict verdict, boolean against) {
        List<Verdict.Reason> reasons = verdict.reasons().stream()
                .filter(reason -> reason.against() == against)
                .toList();
        if (!reasons.isEmpty()) {
            page.paragraph(title);
            reasons.forEach(reason -> page.item(reason.text()));
        }
    }

    private static String advice(Verdict.Firmness firmness) {
        return switch (firmness) {
            case ROBUST -> "What to do: nothing more than usual. Robust by these limits is not the same as right.";
            case FRAGILE ->
                "What to do: before the award, see that the figures named here stand as published and as tendered,"
                        + " and that their reasons are whole. A close award can be right; it should be able to show why.";
            case TIED ->
                "What to do: settle the tie as the method was published to settle one; nothing here decides it.";
        };
    }

    private void limits() {
        page.heading(2, "The limits of the verdict");
        page.item("One mark: at least " + Figures.counted(terms.leastGrades(), "grade", "grades") + ".");
        page.item("One price: at least " + Figures.readable(terms.leastPricePercent()) + " per cent of itself.");
        page.item("Weights: at least " + Figures.readable(terms.leastWeightPercent())
                + " per cent of all points, for the weight that changes most.");
        page.item("A tender that did not win, or was made up, and turns others round: "
                + (terms.allowsReversal()
                        ? "is told, and speaks not against the award."
                        : "speaks against the award."));
        page.item("Weights thought possible: "
                + (terms.region().equals(WeightRegion.ALL)
                        ? "all that total the points of the method."
                        : "those that total the points of the method, within limits in points " + terms.region()
                                + "."));
        SearchTerms search = terms.search();
        page.item("Looked at: prices by " + Figures.readable(search.priceStep()) + ", quantities by "
                + Figures.readable(search.quantityStep()) + ", ranges of both in "
                + Figures.counted(search.parts(), "part", "parts") + " for the first look.");
        if (terms.isIllustrative()) {
            page.paragraph(
                    "These limits are illustrative: no law and no guidance asks for them. An authority should declare its"
                            + " own before it looks.");
        }
    }
}
