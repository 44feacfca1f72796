package io.github.tenderscore.monitor.dashboard;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Refuses ids that two indicators share: a later edition could not tell which of them it continues. */
final class IndicatorIds {

    private IndicatorIds() {}

    /** Names every id that occurs twice, with what both of its indicators are. */
    static void once(String owner, List<Indicator> indicators) {
        Faults faults = new Faults();
        Map<String, Indicator> known = new HashMap<>();
        for (Indicator one : indicators) {
            Indicator before = known.putIfAbsent(one.id(), one);
            if (before != null) {
                faults.add(Fault.at(
                                List.of(),
                                "The indicator (" + one.id() + ") must occur only once in " + owner + "; it is both "
                                        + words(before) + " and " + words(one))
                        .maybe(
                                "names or ids in the input, put together, read the same, such as \"a/b\" of \"c\" and \"a\" of "
                                        + "\"b/c\"; give one of them another name"));
            }
        }
        faults.throwIfAny("What is shown in " + owner);
    }

    private static String words(Indicator one) {
        String sources = one.sources().stream().map(Source::text).collect(Collectors.joining("; "));
        return "\"" + one.name() + "\"" + (sources.isEmpty() ? "" : " (from " + sources + ")");
    }
}
