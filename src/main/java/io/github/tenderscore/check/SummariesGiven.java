package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Criterion;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** L28: each supplier whose tender was assessed has a whole summary, all at the same time and before the contract award notice. */
final class SummariesGiven implements Examination {

    private static final List<String> SENT = List.of("summaries", "sent");

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(file, SummariesFacts.class, facts -> {
            answer.needs(
                    SENT,
                    "Which assessment summaries were given",
                    facts.sent(),
                    sent -> SummaryTimes.examine(
                            sent,
                            facts,
                            file.find(StandstillFacts.class).flatMap(StandstillFacts::noticePublished),
                            answer));
            AssessedTenders.read(
                    file,
                    answer,
                    (assessment, all) -> summaries(file, assessment, facts, answer)
                            .ifPresent(summaries ->
                                    facts.sent().ifPresent(sent -> whole(sent, summaries, facts, answer))));
        });
    }

    /** What the library would give; nothing where the facts of the award do not fit the assessment, which is written down. */
    private static Optional<AssessmentSummaries> summaries(
            CaseFile file, Assessment assessment, SummariesFacts facts, Answer answer) {
        SummaryFacts given = facts.prepared().orElse(SummaryFacts.NONE);
        Optional<String> awarded = file.find(AwardFacts.class).flatMap(AwardFacts::awarded);
        SummaryFacts known = given.awarded().isEmpty() && awarded.isPresent() ? given.awarded(awarded.get()) : given;
        try {
            return Optional.of(AssessmentSummaries.of(assessment, known));
        } catch (FaultException e) {
            FaultFindings.fail(answer, List.of("summaries"), e.faults(), "correct it, and look at the summaries again");
            return Optional.empty();
        }
    }

    private static void whole(
            List<SummariesFacts.Sent> sent, AssessmentSummaries summaries, SummariesFacts facts, Answer answer) {
        recipients(sent, summaries, answer);
        if (summaries.mostAdvantageous().isEmpty()) {
            answer.unknown(List.of("award", "awarded"), "Which tender is the most advantageous");
        }
        boolean subCriteria = summaries.assessment().evaluation().methodology().withGroups().stream()
                .anyMatch(Criterion.Group.class::isInstance);
        Set<String> recipients = Set.copyOf(summaries.recipients());
        List<SummariesFacts.Sent> due =
                sent.stream().filter(one -> recipients.contains(one.tender())).toList();
        for (SummariesFacts.Sent one : due) {
            boolean best = summaries.mostAdvantageous().equals(Optional.of(one.tender()));
            one.items()
                    .ifPresentOrElse(
                            items -> new SummaryContents(one.tender(), items, answer).examine(best, subCriteria),
                            () -> prepared(one, facts, answer));
        }
        if (facts.prepared().isPresent()
                && due.stream().anyMatch(one -> one.items().isEmpty())) {
            answer.under("PR24 reg 31");
            FaultFindings.fail(
                    answer,
                    List.of("summaries", "prepared"),
                    summaries.check().faults(),
                    "complete the summaries, and give them all again at one time");
        }
    }

    /** What a summary of this library holds follows from what it was made from. */
    private static void prepared(SummariesFacts.Sent one, SummariesFacts facts, Answer answer) {
        if (facts.prepared().isEmpty()) {
            answer.under("PR24 reg 31")
                    .unknown(
                            place(one, "items"),
                            "What the assessment summary of the tender " + one.tender() + " holds");
        }
    }

    private static void recipients(List<SummariesFacts.Sent> sent, AssessmentSummaries summaries, Answer answer) {
        answer.under("PA23 s.50(3)");
        Set<String> given = new HashSet<>();
        for (SummariesFacts.Sent one : sent) {
            if (!given.add(one.tender())) {
                answer.fails(
                        place(one, "tender"),
                        "The assessment summary of the tender " + one.tender() + " must be given only once",
                        "say which of them counts");
            } else if (!summaries.recipients().contains(one.tender())) {
                answer.under("PA23 s.50(5)")
                        .fails(
                                place(one, "tender"),
                                "The tender (" + one.tender()
                                        + ") whose supplier is given an assessment summary must be an assessed tender, ranked or"
                                        + " disqualified; this one is disregarded or none of the evaluation",
                                "tell the supplier by itself why its tender is not assessed");
                answer.under("PA23 s.50(3)");
            }
        }
        summaries.recipients().stream()
                .filter(tender -> !given.contains(tender))
                .forEach(tender -> answer.fails(
                        SENT,
                        "The supplier of the assessed tender " + tender
                                + " must be given an assessment summary; none is recorded",
                        "give it one, at the same time as all others, before the contract award notice"));
    }

    static List<String> place(SummariesFacts.Sent one, String member) {
        return List.of("summaries", "sent", one.tender(), member);
    }
}
