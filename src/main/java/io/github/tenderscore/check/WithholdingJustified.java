package io.github.tenderscore.check;

import io.github.tenderscore.award.WithheldGround;
import io.github.tenderscore.award.WithheldLimb;
import io.github.tenderscore.check.WithheldFacts.Item;
import java.util.List;

/** L30: what is withheld falls under a limb of section 94, and the recipient is told that something is, and under which. */
final class WithholdingJustified implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                WithheldFacts.class,
                facts -> answer.needs(
                        List.of("withheld", "items"), "What information is withheld", facts.items(), items -> {
                            if (items.isEmpty()) {
                                answer.nothingToCheck("nothing is withheld");
                            }
                            items.forEach(item -> new Withheld(item, answer).examine());
                        }));
    }

    /** One piece of information. */
    private record Withheld(Item item, Answer answer) {

        void examine() {
            answer.under("PA23 s.94(1)")
                    .needs(place("limb"), "The limb under which " + item.item() + " is withheld", item.limb(), limb -> {
                        if (limb == WithheldLimb.SENSITIVE_COMMERCIAL) {
                            ground();
                        }
                        told(limb);
                    });
        }

        private void ground() {
            answer.under("PA23 s.94(2)")
                    .needs(
                            place("kind"),
                            "Why " + item.item() + " is sensitive commercial information",
                            item.kind(),
                            kind -> {});
            answer.under("PA23 s.94(1)(b)")
                    .needs(
                            place("overridingPublicInterest"),
                            "The overriding public interest in withholding " + item.item(),
                            item.overridingPublicInterest(),
                            this::interest);
        }

        /** Whether the interest is stated is for the ground itself to say. */
        private void interest(String interest) {
            try {
                new WithheldGround.SensitiveCommercial(
                        item.kind().orElse(WithheldGround.SensitiveCommercial.Kind.LIKELY_PREJUDICE), interest);
            } catch (IllegalArgumentException e) {
                answer.fails(
                        place("overridingPublicInterest"),
                        e.getMessage() + "; for " + item.item() + " it is blank",
                        "record the interest, or give the information");
            }
        }

        private void told(WithheldLimb limb) {
            answer.under("PA23 s.94(4)");
            if (item.unannounced().orElse(false)) {
                if (limb != WithheldLimb.NATIONAL_SECURITY) {
                    answer.fails(
                            place("unannounced"),
                            "The recipient must be told that " + item.item() + " is withheld: only national security ("
                                    + WithheldLimb.NATIONAL_SECURITY.code()
                                    + ") can stand against that, and the limb is "
                                    + limb.code(),
                            "tell the recipient, or name the limb that applies");
                }
                return;
            }
            boolean told = item.noticeGiven().orElse(false);
            if (limb == WithheldLimb.NATIONAL_SECURITY
                    && !told
                    && item.unannounced().isEmpty()) {
                answer.unknown(
                        place("unannounced"),
                        "Whether even to tell that " + item.item()
                                + " is withheld would be contrary to the interests of national security");
                return;
            }
            notice(limb);
        }

        private void notice(WithheldLimb limb) {
            answer.under("PA23 s.94(3)")
                    .needs(
                            place("noticeGiven"),
                            "Whether the recipient was told that " + item.item() + " is withheld",
                            item.noticeGiven(),
                            given -> {
                                if (given) {
                                    sameLimb(limb);
                                } else {
                                    answer.fails(
                                            place("noticeGiven"),
                                            "The recipient must be told that " + item.item()
                                                    + " is withheld, and under which limb",
                                            "tell the recipient");
                                }
                            });
        }

        private void sameLimb(WithheldLimb limb) {
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
            return List.of("withheld", item.item(), member);
        }
    }
}
