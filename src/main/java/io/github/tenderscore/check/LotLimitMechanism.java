package io.github.tenderscore.check;

import io.github.tenderscore.lot.LotCaps;
import java.util.List;
import java.util.Optional;

/** L07: where awards to one supplier are limited, a published mechanism decides, and the notice states the limit and how it works. */
final class LotLimitMechanism implements Examination {

    private static final String FACTS = "lotLimits";
    private static final List<String> MECHANISM = List.of(FACTS, "mechanism");
    private static final List<String> NOTICE = List.of(FACTS, "notice");

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                LotLimitFacts.class,
                facts -> answer.needs(
                        List.of(FACTS, "caps"),
                        "How many lots a supplier may be awarded",
                        facts.caps(),
                        caps -> limits(caps, facts, answer)));
    }

    private static void limits(LotCaps caps, LotLimitFacts facts, Answer answer) {
        if (caps.limitAwards()) {
            answer.needs(
                    MECHANISM,
                    "The mechanism that decides where the limit (" + caps + ") bites",
                    facts.mechanism(),
                    mechanism -> mechanism(caps, mechanism, answer));
        } else if (facts.notice().isPresent()
                && facts.notice().get().mostAwarded().isEmpty()) {
            answer.nothingToCheck("the method does not limit the awards to one supplier");
        }
        answer.under("PR24 reg 18(2)(p)");
        answer.needs(NOTICE, "What the tender notice says of several lots", facts.notice(), notice -> {
            number(caps.awarded(), notice.mostAwarded(), answer);
            if (caps.limitAwards()
                    && notice.multiLotCriteria().filter(text -> !text.isBlank()).isEmpty()) {
                answer.fails(
                        List.of(FACTS, "notice", "multiLotCriteria"),
                        "The tender notice must summarise the criteria for several lots, because the awards to one"
                                + " supplier are limited to " + caps,
                        "summarise in the notice how it is decided who is awarded which lots");
            }
        });
    }

    private static void mechanism(LotCaps caps, LotLimitFacts.StatedMechanism mechanism, Answer answer) {
        answer.under("PA23 s.23(4)");
        if (mechanism.text().isBlank()) {
            answer.fails(
                    MECHANISM,
                    "The method limits a supplier to " + caps
                            + " and must hold a mechanism that decides which; it has none",
                    "publish an objective mechanism, such as the order in which lots are awarded");
            return;
        }
        must(
                "deterministic",
                mechanism.deterministic(),
                "The mechanism (" + mechanism.text() + ") must give the same award whoever applies it",
                "replace what is left to judgement by a rule",
                answer);
        must(
                "published",
                mechanism.published(),
                "The mechanism (" + mechanism.text() + ") must be in the published method",
                "publish it with the method",
                answer);
    }

    private static void must(String member, Optional<Boolean> fact, String rule, String mend, Answer answer) {
        List<String> place = List.of(FACTS, "mechanism", member);
        answer.needs(place, "Whether the mechanism is " + member, fact, is -> {
            if (!is) {
                answer.fails(place, rule, mend);
            }
        });
    }

    private static void number(Optional<Integer> method, Optional<Integer> notice, Answer answer) {
        if (!method.equals(notice)) {
            answer.fails(
                    List.of(FACTS, "notice", "mostAwarded"),
                    "The most lots that a supplier may be awarded (" + words(notice)
                            + ") in the tender notice must be the same as in the method (" + words(method) + ")",
                    "correct the notice, or the method");
        }
    }

    private static String words(Optional<Integer> most) {
        return most.map(number -> Integer.toString(number)).orElse("no limit");
    }
}
