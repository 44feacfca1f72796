package io.github.tenderscore.check;

import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.LowTenderState;
import java.util.List;

/** L15: a tender is disregarded for its price only after its supplier was told, was heard and did not satisfy the authority. */
final class LowTenderHeard implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                DecisionFacts.class,
                facts -> answer.needs(
                        DecisionFacts.DISREGARDS,
                        "Which tenders were disregarded by a decision",
                        facts.disregards(),
                        entries -> entries(file, entries, answer)));
    }

    private static void entries(CaseFile file, List<DisregardEntry> entries, Answer answer) {
        entries.stream()
                .filter(entry -> entry.ground().isEmpty())
                .forEach(entry -> answer.unknown(
                        entry.place(), "The ground of the decision to disregard the tender " + entry.tender()));
        List<DisregardEntry> low = entries.stream()
                .filter(entry ->
                        entry.ground().filter(Ground.ABNORMALLY_LOW::equals).isPresent())
                .toList();
        if (low.isEmpty()) {
            answer.nothingToCheck();
        } else {
            answer.reads(file, LowTenderFacts.class, facts -> low.forEach(entry -> heard(entry, facts, answer)));
        }
    }

    private static void heard(DisregardEntry entry, LowTenderFacts facts, Answer answer) {
        String tender = entry.tender();
        List<LowTenderFacts.Course> courses = facts.courses().stream()
                .filter(one -> one.tender().equals(tender) && !one.steps().isEmpty())
                .toList();
        if (courses.isEmpty()) {
            answer.under("PA23 s.19(4)")
                    .fails(
                            List.of("lowTenders", tender),
                            "The supplier of the tender " + tender
                                    + " must be notified that its price is considered abnormally low"
                                    + " and have an opportunity to show that it can perform the contract for it; nothing is recorded",
                            "give the notice and the opportunity, and decide again when it is over");
            return;
        }
        answer.needs(entry.place(), "The day of the decision to disregard the tender " + tender, entry.date(), day -> {
            LowTenderFacts.Course last = courses.get(courses.size() - 1);
            satisfiedBefore(tender, courses.subList(0, courses.size() - 1), answer);
            answer.under(isSatisfied(last) ? "PA23 s.19(5)" : "PA23 s.19(4)");
            LowTenderReplay.run(entry, day, last, answer);
        });
    }

    private static boolean isSatisfied(LowTenderFacts.Course course) {
        return course.steps().stream().anyMatch(step -> step.state() == LowTenderState.SATISFIED);
    }

    private static void satisfiedBefore(String tender, List<LowTenderFacts.Course> earlier, Answer answer) {
        if (earlier.stream().anyMatch(LowTenderHeard::isSatisfied)) {
            answer.under("PA23 s.19(5)")
                    .fails(
                            List.of("lowTenders", tender),
                            "The tender " + tender + " must not be disregarded for its price, because the authority was"
                                    + " satisfied that the supplier can perform the contract for it",
                            "assess the tender");
        }
    }
}
