package io.github.tenderscore.check;

import java.util.List;
import java.util.Optional;

/** L04: each criterion that is assessed itself is linked to the subject-matter, measurable and proportionate; one about staff matters to quality. */
final class CriterionJustified implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                StatedMethod.class,
                method -> answer.needs(
                        List.of("statedMethod", "criteria"),
                        "What criteria there are",
                        method.criteria(),
                        criteria -> method.leaves().forEach(criterion -> criterion(criterion, answer))));
    }

    private static void criterion(StatedCriterion criterion, Answer answer) {
        Justification why = criterion.justification().orElse(Justification.UNKNOWN);
        answer.under("PA23 s.23(2)").as(Severity.ERROR);
        text(criterion, "subjectMatterLink", "The link to the subject-matter", why.subjectMatterLink(), answer);
        text(criterion, "measure", "The measure", why.measure(), answer);
        answer.as(Severity.WARNING);
        text(criterion, "proportionalityNote", "The note on proportionality", why.proportionalityNote(), answer);
        answer.under("PA23 s.23(5)(c)");
        answer.needs(
                criterion.justification("concernsStaff"),
                "Whether the criterion " + criterion.id() + " concerns the staff who do the work",
                why.concernsStaff(),
                staff -> {
                    if (staff) {
                        text(
                                criterion,
                                "materialDifferenceNote",
                                "The note on why the staff make a material difference to the quality",
                                why.materialDifferenceNote(),
                                answer);
                    }
                });
    }

    private static void text(
            StatedCriterion criterion, String member, String what, Optional<String> text, Answer answer) {
        String of = what + " of the criterion " + criterion.id();
        answer.needs(criterion.justification(member), of, text, words -> {
            if (words.isBlank()) {
                answer.fails(
                        criterion.justification(member),
                        what + " (blank) of the criterion " + criterion.id() + " must be written down",
                        "write it down, or drop the criterion");
            }
        });
    }
}
