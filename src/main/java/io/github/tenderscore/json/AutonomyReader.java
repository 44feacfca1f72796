package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.WeightOverlap;
import io.github.tenderscore.monitor.autonomy.AutonomyVariable;
import io.github.tenderscore.monitor.autonomy.Band;
import io.github.tenderscore.monitor.autonomy.Departure;
import io.github.tenderscore.monitor.autonomy.Departures;
import io.github.tenderscore.monitor.autonomy.LocalAutonomy;
import io.github.tenderscore.monitor.autonomy.LocalAutonomyIndex;
import io.github.tenderscore.monitor.autonomy.TagOverride;
import io.github.tenderscore.monitor.autonomy.TaggedCriterion;
import io.github.tenderscore.number.Ratio;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the member "autonomy": criteria with their tags, the log of changes, voice, band, departures and indices of countries. */
final class AutonomyReader {

    private static final Set<String> KNOWN =
            Set.of("criteria", "overrides", "voice", "band", "departures", "indices", "sources");
    private static final Set<String> BAND = Set.of("low", "high");
    private static final Set<String> DEPARTURE = Set.of("id", "subject", "callOff", "recorded", "reason");
    private static final Set<String> INDEX = Set.of("country", "year", "values", "sources");
    private static final Set<String> VARIABLES = Arrays.stream(AutonomyVariable.values())
            .map(AutonomyVariable::code)
            .collect(Collectors.toUnmodifiableSet());

    private AutonomyReader() {}

    static Optional<LocalAutonomy> read(Json.Obj object, Faults faults) {
        Part part = new Part(object, "autonomy", faults, KNOWN);
        List<TaggedCriterion> criteria = part.list("criteria", TaggedCriterionReader::read);
        List<TagOverride> overrides = part.list("overrides", TaggedCriterionReader::override);
        Optional<WeightOverlapReader.Read> voice = part.object("voice", WeightOverlapReader::read);
        Optional<Band> band = part.object("band", AutonomyReader::band);
        List<Departure> departures = part.list("departures", AutonomyReader::departure);
        List<LocalAutonomyIndex> indices = part.list("indices", AutonomyReader::index);
        List<Source> sources = SourceReader.all(part);
        Optional<WeightOverlap> overlap = voice.map(WeightOverlapReader.Read::overlap);
        List<Source> weights = voice.map(WeightOverlapReader.Read::sources).orElse(List.of());
        return part.made(() -> new LocalAutonomy(
                criteria, overrides, overlap, weights, band, new Departures(departures), indices, sources));
    }

    private static Optional<Band> band(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the band", faults, BAND);
        Ratio low = part.number("low");
        Ratio high = part.number("high");
        return part.made(() -> new Band(low, high));
    }

    private static Optional<Departure> departure(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "departure", "id", faults, DEPARTURE);
        String id = part.text("id");
        String subject = part.text("subject");
        Optional<Boolean> callOff = part.answer("callOff");
        Optional<Boolean> recorded = part.answer("recorded");
        String reason = part.textOrNone("reason");
        return part.made(() -> new Departure(id, subject, callOff, recorded, reason));
    }

    private static Optional<LocalAutonomyIndex> index(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "index of", "country", faults, INDEX);
        String country = part.text("country");
        String year = part.text("year");
        Optional<Map<AutonomyVariable, Ratio>> values =
                part.neededObject("values", "an object with the variables", AutonomyReader::values);
        List<Source> sources = SourceReader.all(part);
        return part.made(() -> new LocalAutonomyIndex(country, year, values.orElseThrow(), sources));
    }

    private static Optional<Map<AutonomyVariable, Ratio>> values(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the values of an index", faults, VARIABLES);
        Map<AutonomyVariable, Ratio> values = new EnumMap<>(AutonomyVariable.class);
        for (AutonomyVariable variable : AutonomyVariable.values()) {
            part.optionalNumber(variable.code()).ifPresent(value -> values.put(variable, value));
        }
        return part.made(() -> values);
    }
}
