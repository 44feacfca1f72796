package io.github.tenderscore.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of criteria of call-offs: only those of the framework, which may be refined (Procurement Act 2023, section 46(8) and (9)). */
final class CallOffSamples implements CheckSamples.Group {

    private static final Optional<List<String>> FRAMEWORK = Optional.of(List.of("price", "quality"));

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L33", criteria());
    }

    private static CaseFile file(CallOffFacts facts) {
        return CaseFile.of(CheckSamples.profile(Route.CALL_OFF)).with(facts);
    }

    /** Each criterion by its id, with what it refines after a colon. */
    static CaseFile of(String... criteria) {
        return file(new CallOffFacts(Optional.of(criteria(criteria)), FRAMEWORK, Optional.of(false)));
    }

    private static List<CallOffFacts.CallOffCriterion> criteria(String... criteria) {
        return Stream.of(criteria)
                .map(text -> {
                    int colon = text.indexOf(':');
                    return colon < 0
                            ? new CallOffFacts.CallOffCriterion(text, Optional.empty())
                            : new CallOffFacts.CallOffCriterion(
                                    text.substring(0, colon), Optional.of(text.substring(colon + 1)));
                })
                .toList();
    }

    private static Map<Status, List<CaseFile>> criteria() {
        Optional<List<CallOffFacts.CallOffCriterion>> foreign = Optional.of(criteria("speed"));
        return Map.of(
                Status.PASSES,
                List.of(of("price", "quality"), of("price"), of("price", "team:quality", "plan:quality")),
                Status.FAILS,
                List.of(
                        of("price", "speed"),
                        of("price", "team:people"),
                        of("price:cost"),
                        file(new CallOffFacts(foreign, Optional.of(List.of()), Optional.of(false)))),
                Status.UNKNOWN,
                List.of(
                        file(new CallOffFacts(Optional.empty(), FRAMEWORK, Optional.of(false))),
                        file(new CallOffFacts(foreign, Optional.empty(), Optional.of(false))),
                        file(new CallOffFacts(foreign, FRAMEWORK, Optional.empty()))),
                Status.NOT_APPLICABLE,
                List.of(
                        file(new CallOffFacts(foreign, FRAMEWORK, Optional.of(true))),
                        // A direct award asks for no criteria (section 45(4))
                        of(),
                        CaseFile.of(CheckSamples.profile(Route.OPEN))));
    }
}
