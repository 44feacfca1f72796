package io.github.tenderscore.stress;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Rules;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.rule.Behaviour;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.rule.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which losing bids can move the figures of others by withdrawing, as the rules of a method declare: none, those that have the best figure
 * alone, or any. A rule that declares nothing may be moved by any.
 */
final class Withdrawals {

    private final List<Best> bests = new ArrayList<>();
    private Optional<String> movedByAny = Optional.empty();
    private boolean allAssessed;

    /** A price rule that compares with the best price alone. */
    private record Best(String criterion, boolean highest, boolean allAssessed, String rule) {}

    private Withdrawals() {}

    static Withdrawals of(Methodology method) {
        Withdrawals found = new Withdrawals();
        found.other(method.award());
        for (Criterion criterion : method.withGroups()) {
            criterion.transform().ifPresent(found::other);
            if (criterion instanceof Criterion.Leaf leaf && leaf.isScored()) {
                found.leaf(leaf);
            }
        }
        return found;
    }

    private void leaf(Criterion.Leaf leaf) {
        if (leaf.scoring() instanceof Scoring.Price price) {
            price.rule().ifPresent(rule -> price(leaf.id(), rule, rule.reference()));
        } else if (leaf.scoring() instanceof Scoring.Promised promised) {
            promised.rule().reference().ifPresent(reference -> {
                noteScope(reference);
                other(promised.rule());
            });
        }
    }

    private void price(String criterion, Rule rule, ReferenceSet reference) {
        Optional<Behaviour> behaviour = behaviour(rule);
        boolean best = behaviour
                .filter(known -> known.independence() == Independence.RELATIVE_TO_BEST)
                .isPresent();
        if (best && reference.own() == ReferenceSet.Own.INCLUDED) {
            bests.add(new Best(
                    criterion,
                    behaviour.orElseThrow().traits().contains(Trait.HIGHEST_BEST),
                    reference.scope() == ReferenceSet.Scope.ALL,
                    rule.id()));
        } else {
            noteScope(reference);
            other(rule);
        }
    }

    private void noteScope(ReferenceSet reference) {
        allAssessed = allAssessed || reference.scope() == ReferenceSet.Scope.ALL;
    }

    private void other(Rule rule) {
        Optional<Independence> declared = behaviour(rule).map(Behaviour::independence);
        if (movedByAny.isEmpty()
                && declared.filter(Independence.ABSOLUTE::equals).isEmpty()) {
            movedByAny = Optional.of(
                    declared.isEmpty()
                            ? "the rule " + rule.id() + " does not declare whether it compares tenders, so each losing"
                                    + " bid was withdrawn"
                            : "the rule " + rule.id() + " compares tenders, so each losing bid was withdrawn");
        }
    }

    private static Optional<Behaviour> behaviour(Rule rule) {
        return Rules.standard().behaviour(rule);
    }

    /** Whether no bid can move the figures of another. */
    boolean none() {
        return movedByAny.isEmpty() && bests.isEmpty();
    }

    /** Which losing bids were withdrawn, and why. */
    String why() {
        if (movedByAny.isPresent()) {
            return movedByAny.get();
        }
        return bests.isEmpty()
                ? "every rule of the method is declared absolute: no bid was withdrawn, because none can move the"
                        + " figures of another"
                : "the rule " + bests.get(0).rule() + " compares with the best price, so the losing bids that have it"
                        + " alone were withdrawn";
    }

    /** The losing bids that can move the figures of others. */
    List<String> of(Assessment assessment, List<String> first) {
        List<String> moving = new ArrayList<>();
        if (movedByAny.isPresent()) {
            for (TenderResult result : assessment.results()) {
                String id = result.tender().id();
                if ((allAssessed || result.isAdmitted()) && !first.contains(id)) {
                    moving.add(id);
                }
            }
            return moving;
        }
        for (Best best : bests) {
            holder(assessment, best)
                    .filter(id -> !first.contains(id) && !moving.contains(id))
                    .ifPresent(moving::add);
        }
        return moving;
    }

    /** The bid that has the best price alone. */
    private static Optional<String> holder(Assessment assessment, Best best) {
        Optional<Ratio> found = Optional.empty();
        Optional<String> holder = Optional.empty();
        for (TenderResult result : assessment.results()) {
            Optional<Ratio> price = best.allAssessed() || result.isAdmitted()
                    ? result.compared(best.criterion()).map(Money::amount)
                    : Optional.empty();
            if (price.isPresent()) {
                int order = found.isEmpty() ? -1 : price.get().compareTo(found.get()) * (best.highest() ? -1 : 1);
                holder = order < 0 ? Optional.of(result.tender().id()) : order == 0 ? Optional.empty() : holder;
                found = order < 0 ? price : found;
            }
        }
        return holder;
    }
}
