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

    /** Whether one piece of information may be withheld. */
    private record Withheld(Item item, Answer answer) {

        void examine() {
            answer.under("PA23 s.94(1)")
                    .needs(place("limb"), "The limb under which " + item.item() + " is withheld", item.limb(), limb -> {
                        if (limb == WithheldLimb.SENSITIVE_COMMERCIAL) {
                            ground();
                        }
                        new WithholdingTold(item, limb, answer).examine();
                    });
        }

        private void ground() {
            answer.under("PA23 s.94(2)")
                    .asks(place("kind"), "Why " + item.item() + " is sensitive commercial information", item.kind());
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

        private List<String> place(String member) {
            return WithholdingJustified.place(item, member);
        }
    }

    static List<String> place(Item item, String member) {
        return List.of("withheld", item.item(), member);
    }
}
