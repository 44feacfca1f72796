package io.github.tenderscore.check;

import io.github.tenderscore.decision.Cause;
import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.decision.ExclusionSubject;
import java.time.LocalDate;
import java.util.List;

/** L13: whether anybody is excluded or excludable is considered, with the debarment list, before tenders are ranked. */
final class ExclusionBeforeRanking implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        boolean flexible = file.profile().route() == Route.COMPETITIVE_FLEXIBLE;
        answer.reads(file, ExclusionFacts.class, facts -> {
            answer.asks(
                    List.of("exclusions", "firstRanked"),
                    "The day on which tenders were first ranked",
                    facts.firstRanked());
            answer.needs(List.of("exclusions", "bidders"), "Everybody who takes part", facts.bidders(), bidders -> {
                if (bidders.isEmpty()) {
                    answer.nothingToCheck();
                }
                answer.needs(
                        List.of("exclusions", "checks"),
                        "Who was considered for exclusion",
                        facts.checks(),
                        checks -> bidders.forEach(bidder -> bidder(bidder, checks, facts, flexible, answer)));
            });
        });
    }

    private static void bidder(
            Bidder bidder, List<ExclusionCheck> checks, ExclusionFacts facts, boolean flexible, Answer answer) {
        ExclusionSubject supplier = new ExclusionSubject(bidder.tender(), Cause.SUPPLIER, bidder.supplier());
        considered(supplier, checks, facts, "PA23 s.26(2)(a)", answer);
        if (flexible) {
            answer.under("PA23 s.27(1)")
                    .needs(
                            place(supplier),
                            "The day from which the supplier of the tender " + bidder.tender() + " takes part",
                            bidder.takesPart(),
                            day -> before(supplier, checks, day, "the supplier takes part", answer));
        }
        answer.under("PA23 s.26(2)(a)")
                .needs(
                        place(supplier),
                        "On which persons the supplier of the tender " + bidder.tender() + " relies",
                        bidder.associatedPersons(),
                        names -> names.forEach(name -> considered(
                                new ExclusionSubject(bidder.tender(), Cause.ASSOCIATED_PERSON, name),
                                checks,
                                facts,
                                "PA23 s.26(2)(a)",
                                answer)));
        subcontractors(bidder, checks, facts, answer);
    }

    private static void subcontractors(
            Bidder bidder, List<ExclusionCheck> checks, ExclusionFacts facts, Answer answer) {
        List<String> place = List.of("exclusions", bidder.tender(), Cause.SUBCONTRACTOR.code());
        answer.under("PA23 s.28(1)");
        boolean unasked = Known.isFalse(bidder.subcontractingAsked());
        if (unasked) {
            answer.fails(
                    place,
                    "The supplier of the tender " + bidder.tender()
                            + " must be asked which sub-contractors it intends to use; it was not",
                    "ask it, and search the debarment list for every sub-contractor that it names");
        }
        if (unasked && bidder.subcontractors().isEmpty()) {
            return;
        }
        answer.needs(
                place,
                "Which sub-contractors the supplier of the tender " + bidder.tender() + " intends to use",
                bidder.subcontractors(),
                names -> names.forEach(name -> considered(
                        new ExclusionSubject(bidder.tender(), Cause.SUBCONTRACTOR, name),
                        checks,
                        facts,
                        "PA23 s.28(1)",
                        answer)));
    }

    private static void considered(
            ExclusionSubject subject,
            List<ExclusionCheck> checks,
            ExclusionFacts facts,
            String provision,
            Answer answer) {
        answer.under(provision);
        subject.fault(checks)
                .ifPresent(fault -> FaultFindings.failAt(
                        answer,
                        fault.place(),
                        fault,
                        "consider it, with the debarment list, before anything else is done with the tender"));
        facts.firstRanked().ifPresent(day -> before(subject, checks, day, "tenders were first ranked", answer));
    }

    private static List<String> place(ExclusionSubject subject) {
        return List.of("exclusions", subject.tender(), subject.cause().code(), subject.name());
    }

    /** On the same day it cannot be told which came first. */
    private static void before(
            ExclusionSubject subject, List<ExclusionCheck> checks, LocalDate limit, String event, Answer answer) {
        List<LocalDate> days = checks.stream()
                .filter(subject::is)
                .filter(ExclusionCheck::debarmentListChecked)
                .map(ExclusionCheck::date)
                .sorted()
                .toList();
        if (days.isEmpty() || days.get(0).isBefore(limit)) {
            return;
        }
        if (days.get(0).equals(limit)) {
            answer.unknown(
                    place(subject),
                    "Whether the exclusion check of " + subject.words() + " came before " + event + " on " + limit
                            + ", the same day,");
        } else {
            answer.fails(
                    place(subject),
                    "The exclusion check (" + days.get(0) + ") of " + subject.words() + " must be dated before " + limit
                            + ", the day on which " + event,
                    "record an earlier check where there was one; otherwise take the step again after it, and record why");
        }
    }
}
