package io.github.tenderscore.check;

import java.util.List;

/** M01: criteria are worded so that a tenderer can tell what is asked for, and how much of it. */
final class VagueWords implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                StatedMethod.class,
                method -> answer.needs(
                        List.of("statedMethod", "criteria"),
                        "What criteria there are",
                        method.criteria(),
                        criteria -> Sense.limit(
                                file,
                                "vagueTerms",
                                "Which words are looked for",
                                SenseLimits::vagueTerms,
                                answer,
                                terms -> criteria.forEach(criterion -> answer.needs(
                                        criterion.place("text"),
                                        "The wording of the criterion " + criterion.id(),
                                        criterion.text(),
                                        text -> terms.forEach(term -> term(criterion, text, term, answer)))))));
    }

    private static void term(StatedCriterion criterion, String text, VagueTerm term, Answer answer) {
        term.foundIn(text)
                .forEach(word -> answer.fails(
                        criterion.place("text"),
                        "The words (" + word + ") in the criterion " + criterion.id()
                                + " must be ones that a tenderer can measure; they are not, because " + term.reason(),
                        term.mend()));
    }
}
