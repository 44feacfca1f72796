package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.fault.Spelling;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScales;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads mark scales, ready-made or the buyer's own, and the options of a choice. */
final class ScaleReader {

    private static final Set<String> SCALE = Set.of("id", "marks", "decimals");

    private ScaleReader() {}

    static Optional<MarkScale> marks(Members criterion, String owner, Faults faults) {
        if (criterion.any("scale").isEmpty()) {
            criterion.wrong(
                    "scale",
                    "The member \"scale\" of " + owner
                            + " is missing; it must be an object with the id of a ready-made scale or with the marks of your own");
        }
        return criterion.object("scale").flatMap(object -> {
            Members members = new Members(object, "the scale of " + owner, faults, SCALE);
            Optional<Integer> decimals = members.any("decimals").isPresent()
                    ? members.neededWhole("decimals", MarkScale.MAX_DECIMALS)
                    : Optional.of(0);
            Optional<MarkScale> scale =
                    members.any("marks").isPresent() ? own(members, owner, faults) : ready(members, owner);
            members.refuseOthers();
            return decimals.isPresent() ? scale.map(found -> found.withDecimals(decimals.get())) : Optional.empty();
        });
    }

    private static Optional<MarkScale> ready(Members members, String owner) {
        return members.neededText("id").flatMap(id -> {
            Optional<MarkScale> known = MarkScales.find(id);
            if (known.isEmpty()) {
                members.wrong(
                        "id",
                        "The scale (" + id + ") of " + owner + " must be one of "
                                + MarkScales.all().stream().map(MarkScale::id).collect(Collectors.joining(", "))
                                + ", or give its own \"marks\"",
                        Spelling.nearest(
                                id, MarkScales.all().stream().map(MarkScale::id).toList()));
            }
            return known;
        });
    }

    private static Optional<MarkScale> own(Members members, String owner, Faults faults) {
        int before = faults.count();
        List<MarkScale.Grade> grades = items(
                members,
                "marks",
                "mark",
                "descriptor",
                "the mark of " + owner,
                faults,
                (mark, descriptor) -> new MarkScale.Grade(Ratio.parse(mark), descriptor));
        return made(members, "marks", owner, faults.count() == before, () -> new MarkScale("", grades, 0));
    }

    static Optional<ChoiceScale> choices(Members criterion, String owner, Faults faults) {
        int before = faults.count();
        List<ChoiceScale.Option> options = items(
                criterion,
                "options",
                "percent",
                "name",
                "the option of " + owner,
                faults,
                (percent, name) -> new ChoiceScale.Option(name, Percent.of(percent)));
        return made(criterion, "options", owner, faults.count() == before, () -> new ChoiceScale(options));
    }

    /** Reads an array of objects that each have a number and a text. */
    private static <T> List<T> items(
            Members owner,
            String name,
            String numberName,
            String textName,
            String what,
            Faults faults,
            BiFunction<String, String, T> maker) {
        List<T> items = new ArrayList<>();
        List<Json> values = owner.neededArray(name).map(Json.Arr::items).orElse(List.of());
        String must = "an object with " + numberName + " and " + textName;
        for (Json.Obj object : Items.objects(values, "One of \"" + name + "\"", must, faults)) {
            Members members = new Members(object, what, faults, Set.of(numberName, textName));
            Optional<String> number = members.neededDigits(numberName);
            Optional<String> text = members.neededText(textName);
            members.refuseOthers();
            if (number.isPresent() && text.isPresent()) {
                Made.at(object, faults, () -> maker.apply(number.get(), text.get()))
                        .ifPresent(items::add);
            }
        }
        return items;
    }

    /** Makes a scale of its items; where one of them could not be read, what the rest lack is no fault of the document. */
    private static <T> Optional<T> made(
            Members members, String name, String owner, boolean readable, Supplier<T> maker) {
        if (!readable) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            members.wrong(name, e.getMessage() + " (" + owner + ")");
            return Optional.empty();
        }
    }
}
