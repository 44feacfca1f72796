package io.github.tenderscore.check;

import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.PriorStep;
import io.github.tenderscore.decision.PriorSteps;
import io.github.tenderscore.fault.Fault;
import java.util.EnumSet;
import java.util.List;

/** L17: nobody is found excluded, excludable or to have acted improperly without an opportunity to be heard. */
final class ChanceToBeHeard implements Examination {

    private static final PriorStep.Kind HEARD = PriorStep.Kind.OPPORTUNITY_FOR_REPRESENTATIONS;
    private static final String MEND = "hear the supplier, and find and decide again when its opportunity is over";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                DecisionFacts.class,
                facts -> answer.needs(
                        DecisionFacts.FINDINGS,
                        "What was found about grounds for disregarding",
                        facts.findings(),
                        findings -> answer.needs(
                                DecisionFacts.DISREGARDS,
                                "Which tenders were disregarded or suppliers excluded by a decision",
                                facts.disregards(),
                                entries -> heard(findings, entries, answer))));
    }

    private static void heard(List<GroundFinding> all, List<DisregardEntry> entries, Answer answer) {
        List<GroundFinding> findings = all.stream()
                .filter(finding -> asks(finding.ground()))
                .filter(finding -> finding.established().orElse(true))
                .toList();
        List<DisregardEntry> unfounded = entries.stream()
                .filter(entry -> entry.ground().filter(ground -> !asks(ground)).isEmpty())
                .filter(entry -> findings.stream()
                        .noneMatch(finding -> finding.tender().equals(entry.tender())
                                && entry.ground()
                                        .filter(finding.ground()::equals)
                                        .isPresent()))
                .toList();
        if (findings.isEmpty() && unfounded.isEmpty()) {
            answer.nothingToCheck();
        }
        findings.forEach(finding -> finding(finding, answer));
        unfounded.forEach(entry -> entry(entry, answer));
    }

    private static boolean asks(Ground ground) {
        return ground.neededSteps().contains(HEARD);
    }

    private static Answer under(Ground ground, Answer answer) {
        return answer.under(ground == Ground.IMPROPER_BEHAVIOUR ? "PA23 s.30(3)" : "PA23 s.58(2)");
    }

    private static void finding(GroundFinding finding, Answer answer) {
        String about = " the finding " + finding.ground().code() + " about the tender " + finding.tender();
        List<String> place = List.of(
                "decisions", "findings", finding.tender(), finding.ground().code());
        under(finding.ground(), answer);
        answer.asks(place, "Whether there is" + about, finding.established());
        answer.needs(
                place,
                "The day of" + about,
                finding.date(),
                day -> answer.needs(
                        place,
                        "What was done before" + about,
                        finding.steps(),
                        steps -> fail(
                                answer,
                                place,
                                PriorSteps.beforeFinding(
                                        about(finding.tender(), finding.ground(), steps), day, EnumSet.of(HEARD)))));
    }

    /** A decision that rests on a finding of which nothing else is recorded. */
    private static void entry(DisregardEntry entry, Answer answer) {
        String decision = " the decision on the tender " + entry.tender();
        answer.needs(entry.place(), "The ground of" + decision, entry.ground(), ground -> {
            under(ground, answer);
            answer.needs(
                    entry.place(),
                    "The day of" + decision,
                    entry.date(),
                    day -> answer.needs(
                            entry.place(),
                            "What was done before" + decision,
                            entry.steps(),
                            steps -> fail(
                                    answer,
                                    entry.place(),
                                    PriorSteps.beforeDisregard(
                                            about(entry.tender(), ground, steps), day, EnumSet.of(HEARD)))));
        });
    }

    private static Consideration about(String tender, Ground ground, List<PriorStep> steps) {
        Consideration about = Consideration.of(tender, ground);
        return new Consideration(tender, ground, about.cause(), steps, List.of());
    }

    private static void fail(Answer answer, List<String> place, List<Fault> faults) {
        faults.forEach(fault -> FaultFindings.failAt(answer, place, fault, MEND));
    }
}
