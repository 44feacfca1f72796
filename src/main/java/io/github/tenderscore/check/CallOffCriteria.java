package io.github.tenderscore.check;

import io.github.tenderscore.framework.CallOffMethod;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** L33: a call-off is awarded by criteria of the framework, or by such as refine them. */
final class CallOffCriteria implements Examination {

    private static final String FACTS = "callOff";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                CallOffFacts.class,
                facts -> answer.needs(
                        List.of(FACTS, "lightTouchFramework"),
                        "Whether the framework is a light-touch one",
                        facts.lightTouchFramework(),
                        light -> {
                            if (light) {
                                answer.nothingToCheck("section 46 does not apply to a light-touch framework");
                            } else {
                                compare(facts, answer);
                            }
                        }));
    }

    private static void compare(CallOffFacts facts, Answer answer) {
        if (facts.criteria().filter(List::isEmpty).isPresent()) {
            answer.nothingToCheck("the call-off is awarded by no criteria");
            return;
        }
        answer.needs(
                List.of(FACTS, "framework"),
                "Which criteria the framework has",
                facts.framework(),
                framework -> answer.needs(
                        List.of(FACTS, "criteria"),
                        "By which criteria the call-off is awarded",
                        facts.criteria(),
                        criteria -> FaultFindings.fail(
                                answer,
                                List.of(FACTS),
                                CallOffMethod.faults(
                                        criteria.stream()
                                                .map(CallOffFacts.CallOffCriterion::id)
                                                .toList(),
                                        links(criteria),
                                        framework,
                                        false),
                                "use a criterion of the framework, or say which of them it refines")));
    }

    private static Map<String, String> links(List<CallOffFacts.CallOffCriterion> criteria) {
        Map<String, String> links = new TreeMap<>();
        criteria.forEach(one -> one.refines().ifPresent(refined -> links.put(one.id(), refined)));
        return links;
    }
}
