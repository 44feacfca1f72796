package io.github.tenderscore.json;

import io.github.tenderscore.delivery.SeveralLevels;
import io.github.tenderscore.delivery.Target;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads and writes what is promised of an indicator. */
final class TargetReader {

    private static final Set<String> KNOWN = Set.of("evenly", "byYear", "byDate", "level", "levelByYear", "several");
    private static final List<String> FORMS = List.of("evenly", "byYear", "byDate", "level", "levelByYear");

    private final Json.Obj object;
    private final String owner;
    private final Faults faults;
    private final Members members;

    private TargetReader(Json.Obj object, String owner, Faults faults) {
        this.object = object;
        this.owner = owner;
        this.faults = faults;
        this.members = new Members(object, owner, faults, KNOWN);
    }

    static Optional<Target> read(Json.Obj object, String indicator, Faults faults) {
        return new TargetReader(object, "the target of " + indicator, faults).target();
    }

    private Optional<Target> target() {
        int before = faults.count();
        List<String> given =
                FORMS.stream().filter(object.members()::containsKey).toList();
        Optional<Ratio> evenly = members.digits("evenly").map(Ratio::parse);
        List<Ratio> byYear = numbers("byYear");
        SortedMap<LocalDate, Ratio> byDate = byDate();
        Stream<Ratio> level = members.digits("level").map(Ratio::parse).stream();
        List<Ratio> levels =
                Stream.concat(level, numbers("levelByYear").stream()).toList();
        Optional<SeveralLevels> several =
                Codes.SEVERAL_LEVELS.read(members.text("several"), "several", members, "The rule", "of " + owner);
        members.refuseOthers();
        if (faults.count() == before && given.size() != 1) {
            faults.add(
                    List.of(object.pointer()),
                    "The members (" + (given.isEmpty() ? "none" : String.join(", ", given)) + ") of " + owner
                            + " must be one of " + String.join(", ", FORMS));
        }
        return faults.count() > before
                ? Optional.empty()
                : Made.at(object, owner, faults, () -> made(given.get(0), evenly, byYear, byDate, levels, several));
    }

    private static Target made(
            String form,
            Optional<Ratio> evenly,
            List<Ratio> byYear,
            SortedMap<LocalDate, Ratio> byDate,
            List<Ratio> levels,
            Optional<SeveralLevels> several) {
        return switch (form) {
            case "evenly" -> new Target.Evenly(evenly.orElseThrow());
            case "byYear" -> new Target.ByYear(byYear);
            case "byDate" -> new Target.ByDate(byDate);
            default -> new Target.Held(levels, several.orElse(SeveralLevels.NOT_STATED));
        };
    }

    private List<Ratio> numbers(String name) {
        List<Ratio> numbers = new ArrayList<>();
        members.array(name)
                .map(Json.Arr::items)
                .orElse(List.of())
                .forEach(item -> members.digits(item, "an item of \"" + name + "\" of " + owner)
                        .map(Ratio::parse)
                        .ifPresent(numbers::add));
        return numbers;
    }

    private SortedMap<LocalDate, Ratio> byDate() {
        SortedMap<LocalDate, Ratio> dates = new TreeMap<>();
        for (Json.Obj item : Items.objects(members.array("byDate"), "The part of " + owner, faults)) {
            Members part = new Members(item, "a part of " + owner, faults, Set.of("date", "quantity"));
            Optional<LocalDate> date = Dates.needed(part, "date", "a part of " + owner);
            Optional<Ratio> quantity = part.neededDigits("quantity").map(Ratio::parse);
            part.refuseOthers();
            if (date.isPresent() && quantity.isPresent() && dates.put(date.get(), quantity.get()) != null) {
                part.wrong("date", "The date (" + date.get() + ") of " + owner + " must stand once");
            }
        }
        return dates;
    }

    static Map<String, Object> tree(Target target) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (target instanceof Target.Evenly even) {
            tree.put("evenly", even.quantity().toString());
        } else if (target instanceof Target.ByYear years) {
            tree.put("byYear", texts(years.quantities()));
        } else if (target instanceof Target.ByDate dates) {
            tree.put(
                    "byDate",
                    dates.quantities().entrySet().stream()
                            .map(TargetReader::part)
                            .toList());
        } else if (target instanceof Target.Held held) {
            if (held.levels().size() == 1) {
                tree.put("level", held.levels().get(0).toString());
            } else {
                tree.put("levelByYear", texts(held.levels()));
            }
            if (held.several() != SeveralLevels.NOT_STATED) {
                tree.put("several", held.several().code());
            }
        }
        return tree;
    }

    private static Map<String, Object> part(Map.Entry<LocalDate, Ratio> entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("date", entry.getKey().toString());
        tree.put("quantity", entry.getValue().toString());
        return tree;
    }

    private static List<String> texts(List<Ratio> numbers) {
        return numbers.stream().map(Ratio::toString).toList();
    }
}
