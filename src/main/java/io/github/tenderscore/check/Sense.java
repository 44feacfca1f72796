package io.github.tenderscore.check;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.stress.MethodFigures;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the checks of good sense share: declared limits, the method, and what it does in made-up fields. */
final class Sense {

    private Sense() {}

    /** Reads a limit; where nobody declared it, that is written down instead. */
    static <T> void limit(
            CaseFile file,
            String member,
            String what,
            Function<SenseLimits, Optional<T>> limit,
            Answer answer,
            Consumer<T> use) {
        answer.needs(
                List.of("senseLimits", member),
                what,
                file.find(SenseLimits.class).flatMap(limit),
                use);
    }

    /** Where something of a criterion stands. */
    static List<String> place(String criterion, String member) {
        return List.of("method", "criteria", criterion, member);
    }

    /** Whether the figures of made-up fields are of the method of the file, if it holds one. */
    static boolean isOf(CaseFile file, Methodology method) {
        return file.find(MethodFacts.class)
                .filter(facts -> !facts.method().equals(method))
                .isEmpty();
    }

    /** What the method of the file does in made-up fields; written down as not known where there are none, or they are of another method. */
    static void figures(CaseFile file, String what, Answer answer, Consumer<MethodFigures> use) {
        answer.needs(
                List.of("stress"),
                what,
                file.find(StressFacts.class)
                        .map(facts -> facts.report().draft())
                        .filter(figures -> isOf(file, figures.method())),
                use);
    }
}
