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
        Faults faults = new Faults();
        for (Criterion criterion : method.withGroups()) {
            boolean free = framework.kind() == FrameworkKind.LIGHT_TOUCH;
            if (!free
                    && !refines.containsKey(criterion.id())
                    && framework.method().find(criterion.id()).isEmpty()) {
                faults.add(Fault.at(
                                List.of("criteria", criterion.id()),
                                "The criterion (" + criterion.id()
                                        + ") of the call-off must be one of the framework's or refine one of them"
                                        + Law.of("46(8) and (9)"))
                        .maybe("it refines one of " + ids(framework.method()) + "; then say which"));
            }
        }
        refines.forEach((id, refined) -> {
            if (method.find(id).isEmpty()) {
                faults.add(
                        List.of("refines", id),
                        "The refining criterion (" + id + ") must be one of the method of the call-off");
            }
            if (framework.method().find(refined).isEmpty()) {
                faults.add(
                        List.of("refines", id),
                        "The criterion (" + refined + ") that " + id + " refines must be one of the framework's, "
                                + ids(framework.method()) + Law.of("46(8) and (9)"));
            }
        });
        return faults.list();
    }

    private static String ids(Methodology method) {
        return String.join(", ", method.withGroups().stream().map(Criterion::id).toList());
    }
}
