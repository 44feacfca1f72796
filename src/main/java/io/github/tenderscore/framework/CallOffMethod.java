package io.github.tenderscore.framework;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The method of a competition under a framework. Proposals are assessed only against one or more of the framework's award criteria,
 * which may be refined (Procurement Act 2023, section 46(8) and (9)).
 *
 * @param method the method
 * @param refines ids of criteria of this method to the ids of those of the framework that they refine; a criterion of the same id
 *     needs no entry
 */
public record CallOffMethod(Methodology method, Map<String, String> refines) {

    /**
     * Copies the links.
     *
     * @param method the method
     * @param refines ids of criteria of this method to the ids of those of the framework that they refine; a criterion of the same id
     *     needs no entry
     */
    public CallOffMethod {
        refines = Collections.unmodifiableMap(new TreeMap<>(refines));
    }

    /**
     * A method all of whose criteria go by the ids of the framework's.
     *
     * @param method the method
     * @return the method of a call-off
     */
    public static CallOffMethod of(Methodology method) {
        return new CallOffMethod(method, Map.of());
    }

    /**
     * The same method with one more link.
     *
     * @param criterion the id of a criterion of this method
     * @param refined the id of the one of the framework that it refines
     * @return a new value
     */
    public CallOffMethod refining(String criterion, String refined) {
        Map<String, String> all = new TreeMap<>(refines);
        all.put(criterion, refined);
        return new CallOffMethod(method, all);
    }

    /**
     * What keeps it from being a method under a framework.
     *
     * @param framework the framework
     * @return faults with their provisions; none where every criterion is one of the framework's or refines one, and none but of the
     *     links themselves where it is a light-touch framework, to which the rule does not apply
     */
    public List<Fault> faultsUnder(Framework framework) {
        return faults(ids(method), refines, ids(framework.method()), framework.kind() == FrameworkKind.LIGHT_TOUCH);
    }

    /**
     * What keeps criteria from being those of a competition under a framework, where no more than their ids is known.
     *
     * @param criteria the ids of the criteria of the call-off, its groups too
     * @param refines ids of these to the ids of those of the framework that they refine; a criterion of the same id needs no entry
     * @param framework the ids of the criteria of the framework, its groups too
     * @param lightTouch whether it is a light-touch framework, which leaves only the links to be looked at
     * @return faults with their provisions; none where every criterion is one of the framework's or refines one
     */
    public static List<Fault> faults(
            List<String> criteria, Map<String, String> refines, List<String> framework, boolean lightTouch) {
        Faults faults = new Faults();
        String all = String.join(", ", framework);
        for (String id : criteria) {
            if (!lightTouch && !refines.containsKey(id) && !framework.contains(id)) {
                faults.add(Fault.at(
                                List.of("criteria", id),
                                "The criterion (" + id
                                        + ") of the call-off must be one of the framework's or refine one of them"
                                        + Law.of("46(8) and (9)"))
                        .maybe("it refines one of " + all + "; then say which"));
            }
        }
        refines.forEach((id, refined) -> {
            if (!criteria.contains(id)) {
                faults.add(
                        List.of("refines", id),
                        "The refining criterion (" + id + ") must be one of the method of the call-off");
            }
            if (!framework.contains(refined)) {
                faults.add(
                        List.of("refines", id),
                        "The criterion (" + refined + ") that " + id + " refines must be one of the framework's, " + all
                                + Law.of("46(8) and (9)"));
            }
        });
        return faults.list();
    }

    private static List<String> ids(Methodology method) {
        return method.withGroups().stream().map(Criterion::id).toList();
    }
}
