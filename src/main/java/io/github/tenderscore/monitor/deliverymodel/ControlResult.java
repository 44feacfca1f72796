package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a contract may be awarded to an entity without competition. A pass says nothing of value for money.
 *
 * @param entity the entity
 * @param kind which test, in words
 * @param gates every condition, in the order of the Schedule
 * @param activities the share of activities and how near it is to the limit; empty for a test that measures none
 * @param sources where the facts come from
 */
public record ControlResult(
        String entity, String kind, List<Gate> gates, Optional<ControlledActivities> activities, List<Source> sources) {

    private static final String PASSED =
            "every condition is met; that says nothing of value for money, and an entity exempt by paragraph 2 is itself treated as a "
                    + "public authority for relevant sub-contracts (section 2(10))";

    /**
     * Copies the lists.
     *
     * @param entity the entity
     * @param kind which test, in words
     * @param gates every condition, in the order of the Schedule
     * @param activities the share of activities and how near it is to the limit; empty for a test that measures none
     * @param sources where the facts come from
     */
    public ControlResult {
        gates = List.copyOf(gates);
        sources = List.copyOf(sources);
    }

    /**
     * What all conditions come to.
     *
     * @return fail where one fails, else unknown where a fact is missing, else pass
     */
    public Verdict verdict() {
        return Verdict.all(gates.stream().map(Gate::verdict).toList());
    }

    /**
     * Why the verdict is what it is.
     *
     * @return the conditions that failed, or those that lack a fact
     */
    public String why() {
        Verdict verdict = verdict();
        return verdict == Verdict.PASS
                ? PASSED
                : gates.stream()
                        .filter(gate -> gate.verdict() == verdict)
                        .map(Gate::toString)
                        .collect(Collectors.joining("; "));
    }

    /**
     * Every verdict and figure.
     *
     * @return with ids that start with {@code delivery-models/control/} and the entity
     */
    public List<Indicator> indicators() {
        String prefix = "delivery-models/control/" + Slug.of(entity) + "/";
        List<Indicator> all = new ArrayList<>();
        all.add(Indicator.word(
                prefix + "verdict",
                "May be awarded without competition (" + kind + "), " + entity,
                verdict().code(),
                why()));
        for (Gate gate : gates) {
            all.add(Indicator.word(
                    prefix + "gate/" + Slug.of(gate.id()),
                    gate.id() + ": " + gate.condition() + ", " + entity,
                    gate.verdict().code(),
                    gate.reason()));
        }
        activities.ifPresent(found -> all.addAll(found.indicators(prefix, entity)));
        return all.stream().map(one -> one.from(sources)).toList();
    }
}
