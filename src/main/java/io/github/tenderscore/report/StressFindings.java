package io.github.tenderscore.report;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.stress.CriterionFigures;
import io.github.tenderscore.stress.MethodFigures;
import io.github.tenderscore.stress.Outcomes;
import io.github.tenderscore.stress.Share;
import io.github.tenderscore.stress.StrategyFigures;

/** What a person should settle before a draft is published, by what it did with made-up bids, and what would mend each. */
final class StressFindings {

    private final MethodFigures draft;
    private final Page page;

    private StressFindings(MethodFigures draft, Page page) {
        this.draft = draft;
        this.page = page;
    }

    static void write(MethodFigures draft, Page page) {
        StressFindings findings = new StressFindings(draft, page);
        page.heading(2, "What to settle before publication");
        if (draft.hasFindings()) {
            findings.toSettle();
        } else if (draft.outcomes().fields() == 0) {
            page.paragraph("Nothing can be said of it: the run was ended before the first field.");
        } else {
            page.paragraph(
                    "Nothing in these fields: no withdrawal changes a winner, gates empty no field, every field can be"
                            + " assessed, and every criterion decides some. Other bids may show more.");
        }
        findings.toLookAt();
    }

    private void toSettle() {
        seen(
                draft.reversals().fields(),
                "a losing bid that withdraws changes the winner",
                "A price rule that compares no bids, such as one between set prices, would end that");
        Outcomes outcomes = draft.outcomes();
        seen(
                outcomes.empty(),
                "no bid passes the gates",
                "Ask whether each minimum is needed, or plan for a second competition");
        seen(
                outcomes.notAssessed(),
                "bids cannot be assessed",
                "Say in the documents what happens to such a bid; the reasons are below");
        for (CriterionFigures dead : draft.deadCriteria()) {
            page.item(dead.name() + " decides none of "
                    + Figures.counted(dead.decides().of(), "field", "fields")
                    + StressText.chance(dead.decides()).orElse("")
                    + ". Ask whether it should be a condition in place of a criterion, or weigh more.");
        }
    }

    private void toLookAt() {
        Outcomes outcomes = draft.outcomes();
        boolean succeeds =
                draft.strategies().stream().anyMatch(one -> one.fields().count() > 0);
        if (outcomes.tied().count() > 0 || outcomes.belowZero().count() > 0 || succeeds) {
            page.heading(2, "What to look at as well");
        }
        seen(outcomes.tied(), "bids share the first place", "Have a tie-break published that ends every tie");
        seen(outcomes.belowZero(), "a bid has points below zero", "Say in the documents whether that is meant");
        for (StrategyFigures one : draft.strategies()) {
            seen(
                    one.fields(),
                    "with a bid of " + one.strategy().words() + ", such a bid comes first",
                    "Ask whether it would serve the public, and which test of low tenders or minimum mark would stop it");
        }
    }

    private void seen(Share share, String what, String mend) {
        if (share.count() > 0) {
            page.item("In " + StressText.share(share) + " of the fields " + what + ". " + mend + ".");
        }
    }
}
