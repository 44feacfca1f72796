package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** L24: every recorded figure comes out again, and neither the order nor the names of tenders make a difference. */
final class ResultsRecompute implements Examination {

    private static final String MEND = "correct the record, or what was assessed, and say why they were not the same";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        AssessedTenders.read(file, answer, (assessment, facts) -> {
            answer.needs(
                    List.of("assessment", "recorded"),
                    "What was recorded of the assessment",
                    facts.recorded(),
                    recorded -> recorded(recorded, assessment, answer));
            Reassessments.of(assessment).forEach(other -> same(other, assessment, answer));
        });
    }

    private static void recorded(List<RecordedResult> recorded, Assessment assessment, Answer answer) {
        Set<String> missing = assessment.evaluation().tenders().stream()
                .map(Tender::id)
                .collect(Collectors.toCollection(TreeSet::new));
        for (RecordedResult one : recorded) {
            missing.remove(one.tender());
            AssessedTenders.result(assessment, one.tender())
                    .ifPresentOrElse(
                            result -> new Recomputed(one, result, answer).compare(assessment),
                            () -> answer.fails(
                                    AssessedTenders.place("recorded", one.tender()),
                                    "The tender (" + one.tender() + ") that is recorded must be one of the evaluation",
                                    MEND));
        }
        missing.forEach(id -> answer.unknown(
                AssessedTenders.place("recorded", id), "What was recorded of the assessment of the tender " + id));
    }

    /** What was recorded of one tender beside what comes out. */
    private record Recomputed(RecordedResult recorded, TenderResult result, Answer answer) {

        void compare(Assessment assessment) {
            value(
                    "outcome",
                    "outcome",
                    recorded.outcome().map(TenderStanding.Outcome::code),
                    Optional.of(result.outcome().code()));
            value("rank", "rank", recorded.rank(), result.rank());
            value("figure", "total", recorded.figure(), figure());
            Set<String> criteria = new TreeSet<>(recorded.points().keySet());
            assessment.evaluation().methodology().withGroups().stream()
                    .map(Criterion::id)
                    .filter(id -> result.points(id).isPresent())
                    .forEach(criteria::add);
            for (String id : criteria) {
                boolean known = assessment.evaluation().methodology().find(id).isPresent();
                value(
                        id,
                        "number of points on " + id,
                        Optional.ofNullable(recorded.points().get(id)),
                        known ? result.points(id).map(TenderResult.Points::published) : Optional.empty());
            }
        }

        private Optional<Ratio> figure() {
            return result.figure().or(() -> result.total().map(TenderResult.Points::published));
        }

        private <T> void value(String member, String what, Optional<T> given, Optional<T> due) {
            List<String> place = List.of("assessment", "recorded", recorded.tender(), member);
            String subject = "The " + what;
            if (given.isEmpty()) {
                due.ifPresent(one -> answer.unknown(place, subject + " recorded of the tender " + recorded.tender()));
            } else if (!given.equals(due)) {
                answer.fails(
                        place,
                        subject + " (" + given.get() + ") recorded of the tender " + recorded.tender() + " must be "
                                + due.map(Object::toString).orElse("absent")
                                + ", as the published method gives it for what was assessed",
                        MEND);
            }
        }
    }

    private static void same(Reassessments.Other other, Assessment assessment, Answer answer) {
        if (other.differing(assessment).isEmpty()) {
            return;
        }
        answer.fails(
                AssessedTenders.PLACE,
                "The results of the tenders (" + String.join(", ", other.differing(assessment)) + ") must be the same "
                        + other.how(),
                "use rules whose figures depend on nothing but what the tenders say");
    }
}
