package io.github.tenderscore.check;

import java.util.List;
import java.util.Optional;

/**
 * By which criteria a call-off is awarded, and which the framework has.
 *
 * @param criteria the criteria of the call-off, its groups too; empty where not known
 * @param framework the ids of the criteria of the framework, its groups too; empty where not known
 * @param lightTouchFramework whether the framework is a light-touch one, to which section 46 does not apply; empty where not known
 */
public record CallOffFacts(
        Optional<List<CallOffCriterion>> criteria,
        Optional<List<String>> framework,
        Optional<Boolean> lightTouchFramework)
        implements Facts {

    /**
     * Copies the lists.
     *
     * @param criteria the criteria of the call-off, its groups too; empty where not known
     * @param framework the ids of the criteria of the framework, its groups too; empty where not known
     * @param lightTouchFramework whether the framework is a light-touch one, to which section 46 does not apply; empty where not known
     */
    public CallOffFacts {
        criteria = criteria.map(List::copyOf);
        framework = framework.map(List::copyOf);
    }

    /**
     * One criterion of a call-off.
     *
     * @param id by which it is known
     * @param refines the id of the criterion of the framework that it refines; empty where it is one of the framework's itself
     */
    public record CallOffCriterion(String id, Optional<String> refines) {}
}
