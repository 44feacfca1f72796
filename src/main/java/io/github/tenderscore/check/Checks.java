package io.github.tenderscore.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checks that this library makes, each by the number under which it is known. */
public final class Checks {

    private static final List<Check> ALL = Stream.of(
                    AwardChecks.ALL,
                    ContractChecks.ALL,
                    CourseChecks.ALL,
                    MethodChecks.ALL,
                    RecordChecks.ALL,
                    SenseChecks.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Check::id))
            .toList();

    private Checks() {}

    /**
     * All checks.
     *
     * @return in the order of their ids
     */
    public static List<Check> all() {
        return ALL;
    }

    /**
     * A check by its id.
     *
     * @param id such as {@code L29}
     * @return empty where there is none
     */
    public static Optional<Check> find(String id) {
        return ALL.stream().filter(check -> check.id().equals(id)).findFirst();
    }
}
