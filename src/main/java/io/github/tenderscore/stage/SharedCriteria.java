package io.github.tenderscore.stage;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds criteria that a change leaves as they were in an earlier round though it changes them in a later one, where they were the
 * same: run again without the change, the round would prove nothing.
 */
final class SharedCriteria {

    private final Stage here;
    private final Stage later;
    private final Stage hereAfter;
    private final Stage laterAfter;

    private SharedCriteria(Stage here, Stage later, Stage hereAfter, Stage laterAfter) {
        this.here = here;
        this.later = later;
        this.hereAfter = hereAfter;
        this.laterAfter = laterAfter;
    }

    /** Sentences that name them; none where the earlier round has every change that concerns it. */
    static List<String> unchangedHere(Change change, String earlier) {
        Optional<Stage> before = change.from().stage(earlier);
        Optional<Stage> after = change.to().stage(earlier);
        List<String> sentences = new ArrayList<>();
        if (before.isPresent() && after.isPresent()) {
            List<Stage> stages = change.from().stages();
            for (Stage later : stages.subList(stages.indexOf(before.get()) + 1, stages.size())) {
                change.to()
                        .stage(later.id())
                        .ifPresent(changed -> sentences.addAll(
                                new SharedCriteria(before.get(), later, after.get(), changed).sentences()));
            }
        }
        return sentences;
    }

    private List<String> sentences() {
        List<String> shared = Placed.of(here.method()).keySet().stream()
                .filter(id -> unweighted(here, id).equals(unweighted(later, id)))
                .toList();
        List<String> sentences = new ArrayList<>();
        for (String id : shared) {
            if (!unweighted(hereAfter, id).equals(unweighted(laterAfter, id))) {
                sentences.add(sentence("The criterion " + id + " is"));
            }
        }
        if (sentences.isEmpty()) {
            List<String> weighed = shared.stream()
                    .filter(id -> isScoredLeaf(here, id) && isScoredLeaf(later, id))
                    .toList();
            if (inProportion(here, later, weighed) && !inProportion(hereAfter, laterAfter, weighed)) {
                sentences.add(sentence("The relative importance of " + String.join(" and ", weighed) + " is"));
            }
        }
        return sentences;
    }

    private String sentence(String what) {
        return what + " changed in the stage " + later.id() + " and was the same in the stage " + here.id()
                + ", where it must be changed in the same way before the stage can be run again";
    }

    private static boolean isScoredLeaf(Stage stage, String id) {
        return stage.method().find(id).orElse(null) instanceof Criterion.Leaf
                && stage.method().available(id).signum() > 0;
    }

    /** Whether criteria weigh the same against each other in two stages, whatever else is weighed there. */
    private static boolean inProportion(Stage one, Stage other, List<String> ids) {
        for (String id : ids) {
            String first = ids.get(0);
            if (!points(one, id)
                    .times(points(other, first))
                    .equals(points(one, first).times(points(other, id)))) {
                return false;
            }
        }
        return true;
    }

    private static Ratio points(Stage stage, String id) {
        return stage.method().find(id).isPresent() ? stage.method().available(id) : Ratio.ZERO;
    }

    private static Optional<Criterion> unweighted(Stage stage, String id) {
        return stage.method().find(id).map(SharedCriteria::unweighted);
    }

    /** The criterion without its own weight, which each stage publishes for itself. */
    private static Criterion unweighted(Criterion criterion) {
        return criterion.withWeight(Optional.empty());
    }
}
