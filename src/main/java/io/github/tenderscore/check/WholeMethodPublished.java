package io.github.tenderscore.check;

import io.github.tenderscore.model.Methodology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** L09: everything by which tenders are evaluated is in the published document, and the documents state nothing else. */
final class WholeMethodPublished implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        stated(file, answer);
        answer.reads(file, PublicationFacts.class, facts -> {
            List<Methodology> methods = evaluated(facts.evaluated(), file);
            answer.needs(
                    List.of("publication", "evaluated"),
                    "The method by which tenders are evaluated",
                    methods.stream().findFirst(),
                    first -> methods.forEach(method -> published(method, facts, answer)));
        });
    }

    /** As somebody stated it, and as the tenders are assessed: what is published must hold both. */
    private static List<Methodology> evaluated(Optional<Methodology> stated, CaseFile file) {
        return Stream.concat(stated.stream(), AssessedTenders.method(Optional.empty(), file).stream())
                .distinct()
                .toList();
    }

    /** What follows from the method itself states nothing else. */
    private static void stated(CaseFile file, Answer answer) {
        Stream<Methodology> methods = Stream.concat(
                        evaluated(file.find(PublicationFacts.class).flatMap(PublicationFacts::evaluated), file)
                                .stream(),
                        file.find(MethodFacts.class).map(MethodFacts::method).stream())
                .distinct();
        file.given(StatedMethod.class)
                .ifPresent(stated -> methods.forEach(
                        method -> StatedOtherwise.of(stated, method, answer).examine()));
    }

    private static void published(Methodology method, PublicationFacts facts, Answer answer) {
        if (facts.published().isEmpty() && facts.elements().isEmpty()) {
            answer.unknown(List.of("publication", "published"), "What the published document holds");
        }
        Map<String, Object> evaluated = new MethodElements(method).all();
        facts.elements()
                .ifPresent(elements -> evaluated.keySet().stream()
                        .filter(element -> !elements.contains(element))
                        .forEach(element -> lacks(element, answer)));
        facts.published().ifPresent(document -> {
            Map<String, Object> there = new MethodElements(document).all();
            evaluated.forEach((element, says) -> {
                if (!there.containsKey(element)) {
                    lacks(element, answer);
                } else if (!says.equals(there.get(element))) {
                    answer.fails(
                            place(element),
                            "The element (" + element
                                    + ") of the published method must be the same as in the method by which"
                                    + " tenders are evaluated; it is another",
                            "evaluate by what is published, or change the published method as sections 24 and 31 allow");
                }
            });
        });
    }

    private static void lacks(String element, Answer answer) {
        answer.fails(
                place(element),
                "The element (" + element
                        + ") by which tenders are evaluated must be published; the document does not hold it",
                "publish it with the tender documents");
    }

    private static List<String> place(String element) {
        return List.of("publication", element);
    }
}
