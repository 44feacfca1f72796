package io.github.tenderscore.record;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.EvaluatorChange;
import io.github.tenderscore.panel.IndividualMark;
import io.github.tenderscore.panel.Moderation;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The marks of a round by tender and criterion. */
record Marks(SortedTree<Cell, Given> given, SortedTree<Cell, EvaluatorChange> changes) {

    static final Marks NONE = new Marks(SortedTree.empty(), SortedTree.empty());

    /** What one tender was given on one criterion, and what the panel made of it. */
    record Given(SortedTree<String, IndividualMark> byEvaluator, Optional<Moderation> moderation) {

        static final Given NOTHING = new Given(SortedTree.empty(), Optional.empty());

        SortedMap<String, Ratio> initial() {
            SortedMap<String, Ratio> initial = new TreeMap<>();
            byEvaluator.values().forEach(mark -> initial.put(mark.evaluator(), mark.mark()));
            return initial;
        }
    }

    Given at(String tender, String criterion) {
        return given.get(new Cell(tender, criterion)).orElse(Given.NOTHING);
    }

    Marks with(IndividualMark mark) {
        Given before = at(mark.tender(), mark.criterion());
        Given after = new Given(before.byEvaluator().with(mark.evaluator(), mark), before.moderation());
        return new Marks(given.with(new Cell(mark.tender(), mark.criterion()), after), changes);
    }

    Marks with(Moderation moderation) {
        Given before = at(moderation.tender(), moderation.criterion());
        Given after = new Given(before.byEvaluator(), Optional.of(moderation));
        return new Marks(given.with(new Cell(moderation.tender(), moderation.criterion()), after), changes);
    }

    Marks with(EvaluatorChange change) {
        return new Marks(given, changes.with(new Cell(change.tender(), change.criterion()), change));
    }

    boolean evaluatorsChanged(String tender, String criterion) {
        return changes.has(new Cell(tender, criterion));
    }

    List<IndividualMark> individual() {
        return given.values().stream()
                .flatMap(one -> one.byEvaluator().values().stream())
                .toList();
    }

    List<Moderation> moderations() {
        return given.values().stream().flatMap(one -> one.moderation().stream()).toList();
    }
}
