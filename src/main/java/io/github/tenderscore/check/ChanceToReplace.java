package io.github.tenderscore.check;

import io.github.tenderscore.decision.Cause;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.PriorStep;
import io.github.tenderscore.decision.PriorSteps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** L16: nobody loses for an associated person or a sub-contractor alone without a chance to replace it. */
final class ChanceToReplace implements Examination {

    private static final Set<PriorStep.Kind> STEPS =
            Set.of(PriorStep.Kind.NOTICE_OF_INTENTION, PriorStep.Kind.OPPORTUNITY_TO_REPLACE);

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                DecisionFacts.class,
                facts -> answer.needs(
                        DecisionFacts.DISREGARDS,
                        "Which tenders were disregarded or suppliers excluded by a decision",
                        facts.disregards(),
                        entries -> entries(file.profile().route(), entries, answer)));
    }

    private static void entries(Route route, List<DisregardEntry> entries, Answer answer) {
        List<DisregardEntry> others = entries.stream()
                .filter(entry -> cause(entry).filter(Cause.SUPPLIER::equals).isEmpty())
                .toList();
        if (others.isEmpty()) {
            answer.nothingToCheck();
        }
        others.forEach(entry -> entry(route, entry, answer));
    }

    /** A ground about a sub-contractor says by itself whose circumstances make it apply; some grounds never ask for a chance. */
    private static Optional<Cause> cause(DisregardEntry entry) {
        return entry.soleCause()
                .or(() -> entry.ground()
                        .filter(ground ->
                                ground == Ground.EXCLUDED_SUBCONTRACTOR || ground == Ground.EXCLUDABLE_SUBCONTRACTOR)
                        .map(ground -> Cause.SUBCONTRACTOR));
    }

    private static void entry(Route route, DisregardEntry entry, Answer answer) {
        String decision = " the decision on the tender " + entry.tender();
        answer.under(provision(route, cause(entry)));
        answer.needs(
                entry.place(),
                "Whose circumstances alone make the ground apply in" + decision,
                cause(entry),
                cause -> answer.needs(
                        entry.place(),
                        "The ground of" + decision,
                        entry.ground(),
                        ground -> answer.needs(
                                entry.place(),
                                "The day of" + decision,
                                entry.date(),
                                day -> answer.needs(
                                        entry.place(),
                                        "What was done before" + decision,
                                        entry.steps(),
                                        steps -> before(
                                                entry,
                                                new Consideration(entry.tender(), ground, cause, steps, List.of()),
                                                day,
                                                answer)))));
    }

    private static void before(DisregardEntry entry, Consideration about, LocalDate day, Answer answer) {
        PriorSteps.beforeDisregard(about, day, STEPS)
                .forEach(fault -> FaultFindings.failAt(
                        answer,
                        entry.place(),
                        fault,
                        "tell the supplier, let it replace who it is, and decide again when that time is over"));
    }

    private static String provision(Route route, Optional<Cause> cause) {
        if (route == Route.CALL_OFF) {
            return "PA23 s.48(3)";
        }
        return cause.filter(Cause.SUBCONTRACTOR::equals).isPresent() ? "PA23 s.28(5)" : "PA23 s.26(3)";
    }
}
