package io.github.tenderscore.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** L05: what names a brand, trade mark, origin, producer or national standard says that equivalents are accepted. */
final class SpecificationWording implements Examination {

    private static final String FACTS = "specification";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                SpecificationFacts.class,
                facts -> answer.needs(
                        List.of(FACTS, "wordLists"),
                        "Which words are looked for",
                        facts.wordLists(),
                        lists -> answer.needs(
                                List.of(FACTS, "equivalents"),
                                "Which phrases accept equivalents",
                                facts.equivalents(),
                                phrases -> texts(file, facts, lists, phrases, answer))));
    }

    private static void texts(
            CaseFile file, SpecificationFacts facts, List<WordList> lists, List<String> phrases, Answer answer) {
        List<String> missing = Arrays.stream(WordKind.values())
                .filter(kind -> lists.stream().noneMatch(list -> list.kind() == kind))
                .map(WordKind::words)
                .toList();
        if (!missing.isEmpty()) {
            answer.unknown(
                    List.of(FACTS, "wordLists"), "By which words " + String.join(", or ", missing) + " would be found");
        }
        Optional<List<TextUnit>> criteria = file.find(StatedMethod.class)
                .flatMap(StatedMethod::criteria)
                .map(all -> all.stream()
                        .map(one -> new TextUnit(one.id(), one.text()))
                        .toList());
        units(List.of("statedMethod", "criteria"), "criteria", criteria, lists, phrases, answer);
        units(List.of(FACTS, "conditions"), "conditions", facts.conditions(), lists, phrases, answer);
        units(List.of(FACTS, "requirements"), "requirements", facts.requirements(), lists, phrases, answer);
    }

    private static void units(
            List<String> place,
            String what,
            Optional<List<TextUnit>> units,
            List<WordList> lists,
            List<String> phrases,
            Answer answer) {
        answer.needs(
                place,
                "What " + what + " there are",
                units,
                all -> all.forEach(unit -> {
                    List<String> at = Stream.concat(place.stream(), Stream.of(unit.id(), "text"))
                            .toList();
                    answer.needs(
                            at,
                            "The wording of " + unit.id(),
                            unit.text(),
                            text -> lists.forEach(list -> words(at, unit.id(), text, list, phrases, answer)));
                }));
    }

    private static void words(
            List<String> at, String id, String text, WordList list, List<String> phrases, Answer answer) {
        if (phrases.stream().anyMatch(phrase -> Phrase.of(phrase).occursIn(text, List.of()))) {
            return;
        }
        answer.under(list.provision());
        list.foundIn(text)
                .forEach(term -> answer.fails(
                        at,
                        "The words (" + term + ") in " + id + " point to "
                                + list.kind().words() + " (word list " + list.id()
                                + "), and the text must say that equivalents are accepted",
                        "add \"or equivalent\", or describe what is needed without them"));
    }
}
