package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.spatial.StrategyCheck;
import io.github.tenderscore.monitor.spatial.StrategyFact;
import io.github.tenderscore.monitor.spatial.StrategyProvision;
import io.github.tenderscore.monitor.spatial.StrategySection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a spatial development strategy and the facts that it is held against the law with. */
final class StrategyReader {

    private static final Codes<StrategyProvision> PROVISIONS =
            new Codes<>(Arrays.asList(StrategyProvision.values()), StrategyProvision::code);

    private static final Set<String> KNOWN = Set.of("strategy", "on", "commencement", "facts", "sources");
    private static final Set<String> SECTIONS =
            Arrays.stream(StrategySection.values()).map(StrategySection::code).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FACT = Set.of("provision", "met", "fact");

    private StrategyReader() {}

    static Optional<StrategyCheck> read(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "strategy", "strategy", faults, KNOWN);
        String strategy = part.text("strategy");
        LocalDate on = part.day("on");
        Map<StrategySection, LocalDate> commencement = part.members()
                .object("commencement")
                .map(given -> commencement(given, part.owner(), faults))
                .orElse(Map.of());
        List<StrategyFact> facts = part.list("facts", StrategyReader::fact);
        List<Source> sources = SourceReader.all(part);
        return part.made(() -> new StrategyCheck(strategy, on, commencement, facts, sources));
    }

    private static Map<StrategySection, LocalDate> commencement(Json.Obj object, String owner, Faults faults) {
        Members members = new Members(object, "the commencement of " + owner, faults, SECTIONS);
        Map<StrategySection, LocalDate> days = new EnumMap<>(StrategySection.class);
        for (StrategySection section : StrategySection.values()) {
            Dates.read(members, section.code(), owner).ifPresent(day -> days.put(section, day));
        }
        members.refuseOthers();
        return days;
    }

    private static Optional<StrategyFact> fact(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "fact on", "provision", faults, FACT);
        Optional<StrategyProvision> provision = part.code("provision", PROVISIONS, "The provision");
        Optional<Boolean> met = part.answer("met");
        String fact = part.textOrNone("fact");
        return part.made(() -> new StrategyFact(provision.orElseThrow(), met, fact));
    }
}
