package io.github.tenderscore.stage;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.quality.ChoiceScale;
import java.util.List;
import java.util.Optional;

/** Tells whether a response that was given on one criterion answers another one too. */
final class Mapping {

    private Mapping() {}

    /**
     * Whether two criteria ask for the same: what earns how many points may differ, but not what is asked for. A mark answers
     * only the scale it was given on, with the same descriptors.
     */
    static boolean sameQuestion(Scoring one, Scoring other) {
        if (one instanceof Scoring.Mark mark && other instanceof Scoring.Mark otherMark) {
            return mark.scale().equals(otherMark.scale());
        }
        if (one instanceof Scoring.Choice choice && other instanceof Scoring.Choice otherChoice) {
            return names(choice).equals(names(otherChoice));
        }
        return one.kind().equals(other.kind());
    }

    private static List<String> names(Scoring.Choice choice) {
        return choice.scale().options().stream()
                .map(ChoiceScale.Option::name)
                .sorted()
                .toList();
    }

    /** Why a response on the first criterion does not answer the second; empty where it does. */
    static Optional<String> obstacle(Criterion.Leaf before, Criterion.Leaf after) {
        if (!sameQuestion(before.scoring(), after.scoring())) {
            return Optional.of(
                    "its " + (before.scoring() instanceof Scoring.Mark ? "scale" : "question") + " is changed");
        }
        return before.name().equals(after.name())
                ? Optional.empty()
                : Optional.of("its wording is changed from \"" + before.name() + "\" to \"" + after.name() + "\"");
    }
}
