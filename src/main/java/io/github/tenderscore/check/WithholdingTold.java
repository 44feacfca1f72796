package io.github.tenderscore.check;

import io.github.tenderscore.award.WithheldLimb;
import io.github.tenderscore.check.WithheldFacts.Item;
import java.util.List;

/** Whether the recipient was told that a piece of information is withheld, and under which limb (section 94(3) and (4)). */
record WithholdingTold(Item item, WithheldLimb limb, Answer answer) {

    void examine() {
        // subsection (4) looks at what telling would do, whatever the limb under which the information is withheld
        if (!item.unannounced().orElse(false)) {
            answer.under("PA23 s.94(3)")
                    .needs(
                            place("noticeGiven"),
                            "Whether the recipient was told that " + item.item() + " is withheld",
                            item.noticeGiven(),
                            given -> {
                                if (given) {
                                    sameLimb();
                                } else {
                                    untold();
                                }
                            });
        }
    }

    private void untold() {
        answer.under("PA23 s.94(4)")
                .needs(
                        place("unannounced"),
                        "Whether even to tell that " + item.item()
                                + " is withheld would be contrary to the interests of national security",
                        item.unannounced(),
                        no -> answer.under("PA23 s.94(3)")
                                .fails(
                                        place("noticeGiven"),
                                        "The recipient must be told that " + item.item()
                                                + " is withheld, and under which limb",
                                        "tell the recipient"));
    }

    private void sameLimb() {
        answer.needs(
                place("noticeLimb"),
                "The limb that the recipient was told for " + item.item(),
                item.noticeLimb(),
                told -> {
                    if (told != limb) {
                        answer.fails(
                                place("noticeLimb"),
                                "The limb (" + told.code() + ") that the recipient was told for " + item.item()
                                        + " must be the one under which it is withheld, " + limb.code(),
                                "tell the recipient the right limb");
                    }
                });
    }

    private List<String> place(String member) {
        return WithholdingJustified.place(item, member);
    }
}
