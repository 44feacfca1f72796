package io.github.tenderscore.check;

import java.util.List;
import java.util.Set;

/** What is missing in one assessment summary. */
record SummaryContents(String tender, Set<SummaryItem> items, Answer answer) {

    void examine(boolean best, boolean subCriteria) {
        answer.under("PR24 reg 31");
        for (SummaryItem item : SummaryItem.values()) {
            if (item.isNeeded(best, subCriteria)) {
                needs(item);
            }
        }
        if (!items.contains(SummaryItem.METHOD_IN_FULL)) {
            needs(SummaryItem.METHOD_IN_OUTLINE);
            needs(SummaryItem.ACCESS);
        }
    }

    private void needs(SummaryItem item) {
        if (!items.contains(item)) {
            answer.fails(
                    List.of("summaries", "sent", tender, "items"),
                    "The assessment summary of the tender " + tender + " must hold " + item.words() + " (" + item.code()
                            + ", regulation " + item.regulation() + ")",
                    "add it, and give all summaries at one time");
        }
    }
}
