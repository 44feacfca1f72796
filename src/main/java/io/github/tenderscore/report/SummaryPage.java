package io.github.tenderscore.report;

import io.github.tenderscore.award.AssessmentSummary;
import io.github.tenderscore.award.SummaryAccess;
import io.github.tenderscore.award.SummaryBlock;
import io.github.tenderscore.award.SummaryCriterion;
import io.github.tenderscore.award.SummaryFigure;
import io.github.tenderscore.award.SummaryScore;
import io.github.tenderscore.award.SummaryTotal;
import io.github.tenderscore.award.WithheldNotice;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.model.Supplier;
import java.util.List;
import java.util.Optional;

/** Writes a summary, block by block. Sub-criteria carry the names of what they stand in, so that no level is lost in plain text. */
final class SummaryPage {

    private final Page page;

    SummaryPage(Page page) {
        this.page = page;
    }

    void write(AssessmentSummary summary) {
        page.heading(1, "Assessment summary: " + summary.title());
        supplier(summary.supplier());
        field("Provided at", summary.providedAt().toString());
        page.paragraph(result(summary.result()));
        if (!summary.reasons().isEmpty() || !summary.withheld().isEmpty()) {
            page.heading(2, "Why the contract is not awarded to you");
            summary.reasons().forEach(page::paragraph);
            withheld(summary.withheld());
        }
        block("How your tender was assessed", summary.own());
        summary.mostAdvantageous().ifPresent(block -> block("How the most advantageous tender was assessed", block));
        page.heading(2, "Award criteria and assessment methodology");
        page.paragraph(
                summary.access() instanceof SummaryAccess.At at
                        ? "The full version can be accessed at " + at.place()
                        : "They are set out here in full.");
        summary.method().rules().forEach(page::item);
        summary.method().criteria().forEach(criterion -> criterion("", criterion));
    }

    private void field(String name, String text) {
        page.item(name + ": " + text);
    }

    private void supplier(Supplier supplier) {
        field("Supplier", supplier.name());
        supplier.identifier().ifPresent(text -> field("Identifier", text));
        supplier.postalAddress().ifPresent(text -> field("Postal address", text));
        supplier.email().ifPresent(text -> field("Email", text));
    }

    private static String result(AssessmentSummary.Result result) {
        return switch (result) {
            case MOST_ADVANTAGEOUS -> "Your tender is the most advantageous tender.";
            case NOT_AWARDED -> "The contract is not awarded to you.";
            case DISQUALIFIED -> "Your tender is disqualified under the assessment methodology.";
        };
    }

    // ---- how a tender was assessed ----------------------------------------------------------------------------------

    private void block(String heading, SummaryBlock block) {
        page.heading(2, heading);
        field("Tender of", block.supplier());
        block.rank().ifPresent(rank -> field("Place", rank.toString()));
        for (SummaryTotal total : block.totals()) {
            field(total.name(), outOf(total.figure(), total.available()));
        }
        withheld(block.withheld());
        block.scores().forEach(score -> score("", score));
    }

    private void score(String above, SummaryScore score) {
        String name = above + score.name();
        page.heading(3, name);
        score.points()
                .ifPresent(points -> field(
                        score.parts().isEmpty() ? "Score" : "Sub-total", outOf(points, score.available()) + " points"));
        score.given().ifPresent(given -> field("Assessed", given));
        score.reason().ifPresent(reason -> {
            field("Explanation", reason.text());
            field("In the tender", String.join("; ", reason.references()));
        });
        score.notes().forEach(page::item);
        withheld(score.withheld());
        score.working().ifPresent(step -> page.lines(new Explanation(step).text()));
        score.parts().forEach(part -> score(name + " / ", part));
    }

    private void withheld(List<WithheldNotice> notices) {
        notices.forEach(notice -> page.item(notice.text()));
    }

    private static String outOf(SummaryFigure figure, Optional<SummaryFigure> available) {
        return figure + available.map(most -> " of " + most).orElse("");
    }

    // ---- the method -------------------------------------------------------------------------------------------------

    private void criterion(String above, SummaryCriterion criterion) {
        String name = above + criterion.name();
        page.heading(3, name);
        field("Relative importance", criterion.importance());
        criterion.assessment().forEach(page::item);
        if (!criterion.scores().isEmpty()) {
            field("Scores available", String.join("; ", criterion.scores()));
        }
        criterion.parts().forEach(part -> criterion(name + " / ", part));
    }
}
