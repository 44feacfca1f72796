package io.github.tenderscore.check;

import java.util.List;

/** L38: nothing that is given out holds personal data beyond what is permitted, or names of evaluators without a decision. */
final class PersonalDataLimited implements Examination {

    private static final String FACTS = "personalData";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                PersonalDataFacts.class,
                facts -> answer.needs(List.of(FACTS, "outputs"), "What is given out", facts.outputs(), outputs -> {
                    if (outputs.isEmpty()) {
                        answer.nothingToCheck("nothing is given out");
                    }
                    outputs.forEach(output -> {
                        fields(output, answer);
                        evaluators(output, facts, answer);
                    });
                }));
    }

    private static void fields(PersonalDataFacts.Output output, Answer answer) {
        answer.needs(
                place(output, "personal"),
                "Which fields of " + output.id() + " hold personal data",
                output.personal(),
                personal -> answer.needs(
                        place(output, "permitted"),
                        "Which fields of " + output.id() + " may hold personal data",
                        output.permitted(),
                        permitted -> personal.stream()
                                .filter(field -> !permitted.contains(field))
                                .forEach(field -> answer.fails(
                                        List.of(FACTS, "outputs", output.id(), "personal", field),
                                        "The field (" + field + ") of " + output.id()
                                                + " holds personal data and must be one of those that may: "
                                                + (permitted.isEmpty() ? "none" : String.join(", ", permitted)),
                                        "leave the field out, or use a pseudonym"))));
    }

    private static void evaluators(PersonalDataFacts.Output output, PersonalDataFacts facts, Answer answer) {
        List<String> place = place(output, "namesEvaluators");
        answer.needs(place, "Whether " + output.id() + " names evaluators", output.namesEvaluators(), named -> {
            if (named) {
                answer.needs(
                        List.of(FACTS, "namesDisclosed"),
                        "The decision that evaluators are named",
                        facts.namesDisclosed(),
                        decision -> {
                            if (decision.isBlank()) {
                                answer.fails(
                                        place,
                                        "The evaluators named in " + output.id()
                                                + " must go by pseudonyms, for no decision to name them is recorded",
                                        "use pseudonyms, or decide to name them and record why");
                            }
                        });
            }
        });
    }

    private static List<String> place(PersonalDataFacts.Output output, String member) {
        return List.of(FACTS, "outputs", output.id(), member);
    }
}
