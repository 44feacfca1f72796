package io.github.tenderscore.check;

import java.util.List;

/** L06: only a light touch contract may have criteria on views of recipients, their differing needs or proximity. */
final class LightTouchOnly implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                StatedMethod.class,
                method -> answer.needs(
                        List.of("statedMethod", "criteria"),
                        "What criteria there are",
                        method.criteria(),
                        criteria -> method.leaves()
                                .forEach(criterion -> answer.needs(
                                        criterion.justification("basis"),
                                        "On what the link of the criterion " + criterion.id()
                                                + " to the subject-matter rests",
                                        criterion.justification().flatMap(Justification::basis),
                                        basis -> basis(criterion, basis, answer)))));
    }

    private static void basis(StatedCriterion criterion, SubjectMatterBasis basis, Answer answer) {
        if (basis.isOnlyLightTouch()) {
            answer.fails(
                    criterion.justification("basis"),
                    "The criterion " + criterion.id() + " rests on " + basis.words()
                            + ", which must not be assessed but in a light touch contract",
                    "drop it, or link it to the subject-matter in another way");
        }
    }
}
