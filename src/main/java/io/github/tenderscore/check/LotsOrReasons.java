package io.github.tenderscore.check;

import java.util.List;

/** L08: lots are considered; where they are reasonable and appropriate and not used, reasons are given, mostly in the tender notice. */
final class LotsOrReasons implements Examination {

    private static final String FACTS = "lotChoice";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(file, LotChoiceFacts.class, facts -> {
            answer.needs(
                    List.of(FACTS, "considered"),
                    "Whether lots were considered",
                    facts.considered(),
                    considered -> considered(considered, answer));
            answer.needs(List.of(FACTS, "used"), "Whether lots are used", facts.used(), used -> {
                if (!used) {
                    answer.needs(
                            List.of(FACTS, "reasonableAndAppropriate"),
                            "Whether lots would be reasonable and appropriate",
                            facts.reasonableAndAppropriate(),
                            appropriate -> {
                                if (appropriate) {
                                    reasons(file.profile(), facts, answer);
                                }
                            });
                }
            });
        });
    }

    private static void considered(boolean considered, Answer answer) {
        if (!considered) {
            answer.fails(
                    List.of(FACTS, "considered"),
                    "The authority must consider before the tender notice whether the contract could be supplied in lots; it"
                            + " did not",
                    "consider it and write down the result");
        }
    }

    private static void reasons(Profile profile, LotChoiceFacts facts, Answer answer) {
        answer.needs(List.of(FACTS, "reasonsNotUsed"), "Why lots are not used", facts.reasonsNotUsed(), reasons -> {
            if (reasons.isBlank()) {
                answer.fails(
                        List.of(FACTS, "reasonsNotUsed"),
                        "The reasons (blank) for not using lots that are reasonable and appropriate must be given",
                        "write them down, or divide the contract");
            } else if (!isFreeOfNotice(profile)) {
                noticed(facts, answer);
            }
        });
    }

    private static boolean isFreeOfNotice(Profile profile) {
        return profile.is(ContractTrait.LIGHT_TOUCH)
                || profile.is(ContractTrait.UTILITIES)
                || profile.is(ContractTrait.PRIVATE_UTILITY);
    }

    private static void noticed(LotChoiceFacts facts, Answer answer) {
        List<String> place = List.of(FACTS, "reasonsInNotice");
        answer.under("PR24 reg 18(2)(q)");
        answer.needs(
                place,
                "Whether the reasons for not using lots are in the tender notice",
                facts.reasonsInNotice(),
                stated -> {
                    if (!stated) {
                        answer.fails(
                                place,
                                "The reasons for not using lots must be in the tender notice; they are not",
                                "add them to the notice");
                    }
                });
    }
}
