package io.github.tenderscore.check;

import io.github.tenderscore.decision.Ground;
import java.util.List;
import java.util.Optional;

/** L14: what must be disregarded is, and every disregard has its ground, reason, decider and day on record. */
final class DisregardsRecorded implements Examination {

    private static final List<String> TENDERS = List.of("decisions", "tenders");

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                DecisionFacts.class,
                facts -> answer.needs(TENDERS, "What became of the tenders", facts.tenders(), tenders -> {
                    if (tenders.isEmpty()) {
                        answer.nothingToCheck();
                    }
                    tenders.stream()
                            .filter(tender -> tender.outcome().isEmpty())
                            .forEach(tender -> answer.unknown(
                                    place(tender.tender()), "What became of the tender " + tender.tender()));
                    answer.needs(
                            DecisionFacts.FINDINGS,
                            "What was found about grounds for disregarding",
                            facts.findings(),
                            findings -> findings.forEach(finding -> must(finding, tenders, answer)));
                    answer.under("PA23 s.19(3)")
                            .needs(
                                    DecisionFacts.DISREGARDS,
                                    "Which tenders were disregarded by a decision",
                                    facts.disregards(),
                                    entries -> decisions(tenders, entries, answer));
                }));
    }

    private static List<String> place(String tender) {
        return List.of("decisions", "tenders", tender);
    }

    private static void must(GroundFinding finding, List<TenderStanding> tenders, Answer answer) {
        Ground ground = finding.ground();
        if (ground.force() != Ground.Force.MUST) {
            return;
        }
        String tender = finding.tender();
        List<String> place = List.of("decisions", "findings", tender, ground.code());
        answer.under(FaultFindings.cited(ground.provision()));
        answer.needs(
                place,
                "Whether the ground " + ground.code() + " applies to the tender " + tender,
                finding.established(),
                applies -> {
                    if (applies) {
                        disregarded(place, finding, outcome(tender, tenders), answer);
                    }
                });
    }

    private static Optional<TenderStanding.Outcome> outcome(String tender, List<TenderStanding> tenders) {
        return tenders.stream()
                .filter(one -> one.tender().equals(tender))
                .findFirst()
                .flatMap(TenderStanding::outcome);
    }

    private static void disregarded(
            List<String> place, GroundFinding finding, Optional<TenderStanding.Outcome> outcome, Answer answer) {
        String tender = finding.tender();
        answer.needs(place, "What became of the tender " + tender, outcome, known -> {
            if (known != TenderStanding.Outcome.DISREGARDED) {
                answer.fails(
                        place,
                        "The tender " + tender + " (" + known.code() + ") must be disregarded, because "
                                + finding.ground().words() + " and the ground leaves no choice",
                        "disregard it by a recorded decision, and rank the tenders without it");
            }
        });
    }

    private static void decisions(List<TenderStanding> tenders, List<DisregardEntry> entries, Answer answer) {
        for (TenderStanding standing : tenders) {
            boolean decided = entries.stream().anyMatch(one -> one.tender().equals(standing.tender()));
            boolean out = standing.outcome()
                    .filter(TenderStanding.Outcome.DISREGARDED::equals)
                    .isPresent();
            if (out && !decided) {
                answer.fails(
                        place(standing.tender()),
                        "The tender " + standing.tender()
                                + " must be disregarded by a decision with its ground, reason, decider and day; none is recorded",
                        "record the decision, or assess the tender");
            }
            if (decided && !out && standing.outcome().isPresent()) {
                answer.fails(
                        place(standing.tender()),
                        "The tender " + standing.tender() + " ("
                                + standing.outcome().get().code()
                                + ") must be disregarded, because a decision says so",
                        "rank the tenders without it, or withdraw the decision with its reason");
            }
        }
        entries.forEach(entry -> {
            strayed(entry, tenders, answer);
            WholeDecision.look(entry, answer);
        });
    }

    private static void strayed(DisregardEntry entry, List<TenderStanding> tenders, Answer answer) {
        if (tenders.stream().noneMatch(one -> one.tender().equals(entry.tender()))) {
            answer.unknown(
                    place(entry.tender()),
                    "What became of the tender " + entry.tender() + ", about which there is a decision,");
        }
    }
}
