package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Ratio;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The members of an event by name and type. Where one cannot be read a fault is noted and a stand-in given, which nothing sees, because
 * an event with a fault is not made.
 */
final class EventFields {

    private static final int MOST_DIGITS = 9;

    private final Json.Obj object;
    private final Members members;
    private final String owner;
    private final Faults faults;
    private final int before;

    EventFields(Json.Obj object, String owner, Faults faults, Set<String> known) {
        this.object = object;
        this.owner = owner;
        this.faults = faults;
        this.before = faults.count();
        this.members = new Members(object, owner, faults, known);
    }

    Members members() {
        return members;
    }

    Faults faults() {
        return faults;
    }

    String owner() {
        return owner;
    }

    String text(String name) {
        return members.neededText(name).orElse("?");
    }

    Optional<String> perhapsText(String name) {
        return members.text(name);
    }

    boolean bool(String name) {
        Optional<Boolean> value = members.bool(name);
        if (members.any(name).isEmpty()) {
            missing(name, "true or false");
        }
        return value.orElse(false);
    }

    LocalDate date(String name) {
        return Dates.needed(members, name, owner).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> perhapsDate(String name) {
        return Dates.read(members, name, owner);
    }

    OffsetDateTime time(String name) {
        return members.neededText(name, "a time such as 2026-03-02T12:00:00Z")
                .flatMap(text -> parsed(name, text, Times::time, "a time with its offset", "2026-03-02T12:00:00Z"))
                .orElse(OffsetDateTime.of(LocalDateTime.MIN, ZoneOffset.UTC));
    }

    Optional<OffsetDateTime> perhapsTime(String name) {
        return members.any(name).isPresent() ? Optional.of(time(name)) : Optional.empty();
    }

    LocalDateTime localTime(String name) {
        return members.neededText(name, "a local time such as 2026-03-02T12:00:00")
                .flatMap(text ->
                        parsed(name, text, Times::localTime, "a local time without offset", "2026-03-02T12:00:00"))
                .orElse(LocalDateTime.MIN);
    }

    private <T> Optional<T> parsed(String name, String text, Function<String, T> parser, String what, String example) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException e) {
            members.wrong(
                    name,
                    "The time (" + text + ") \"" + name + "\" of " + owner + " must be " + what + ", written as in "
                            + example);
            return Optional.empty();
        }
    }

    /** A whole number from 1 on. */
    int whole(String name, int most) {
        Optional<String> digits = members.neededDigits(name);
        int value = digits.map(EventFields::plainWhole).orElse(1);
        if (value < 1 || value > most) {
            members.wrong(
                    name,
                    "The value (" + digits.orElse("") + ") of \"" + name + "\" of " + owner
                            + " must be a whole number from 1 to " + most);
        }
        return value;
    }

    /** The number of some digits; -1 where they are not those of a whole number of at most nine. */
    private static int plainWhole(String digits) {
        if (digits.length() > MOST_DIGITS) {
            return -1;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(digits);
    }

    /** A whole number where there is one. */
    Optional<Integer> perhapsWhole(String name, int most) {
        return members.any(name).isPresent() ? Optional.of(whole(name, most)) : Optional.empty();
    }

    Ratio number(String name) {
        return members.neededDigits(name).map(Ratio::parse).orElse(Ratio.ZERO);
    }

    Optional<Ratio> perhapsNumber(String name) {
        return members.digits(name).map(Ratio::parse);
    }

    /** Numbers by name. */
    Map<String, Ratio> numbers(String name) {
        Map<String, Ratio> numbers = new LinkedHashMap<>();
        each(
                name,
                (key, value) -> members.digits(value, "\"" + key + "\" in \"" + name + "\" of " + owner)
                        .ifPresent(digits -> numbers.put(key, Ratio.parse(digits))));
        return numbers;
    }

    /** Texts by name. */
    Map<String, String> textsByName(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        each(name, (key, value) -> {
            if (value instanceof Json.Text text) {
                texts.put(key, text.value());
            } else {
                faults.add(
                        List.of(value.pointer()),
                        "The member \"" + key + "\" in \"" + name + "\" of " + owner + " is " + value.what()
                                + " and must be a text");
            }
        });
        return texts;
    }

    private void each(String name, BiConsumer<String, Json> reader) {
        if (members.any(name).isEmpty()) {
            missing(name, "an object");
        }
        members.object(name).ifPresent(found -> found.members().forEach(reader));
    }

    List<String> texts(String name) {
        members.neededArray(name);
        return Items.texts(members, name, owner, faults);
    }

    List<String> perhapsTexts(String name) {
        return Items.texts(members, name, owner, faults);
    }

    /** The constants of some names. */
    <T> List<T> codes(String name, Codes<T> codes, String what) {
        List<T> found = new ArrayList<>();
        for (String code : texts(name)) {
            codes.read(Optional.of(code), name, members, what, "of " + owner).ifPresent(found::add);
        }
        return found;
    }

    /** The constant of a name. */
    <T> T code(String name, Codes<T> codes, String what) {
        return codes.read(members.neededText(name), name, members, what, "of " + owner)
                .orElse(codes.constants().get(0));
    }

    /** The constant of a name, where one is given. */
    <T> Optional<T> perhapsCode(String name, Codes<T> codes, String what) {
        return codes.read(members.text(name), name, members, what, "of " + owner);
    }

    /** Any value, which must be there. */
    Optional<Json> any(String name, String what) {
        Optional<Json> value = members.any(name);
        if (value.isEmpty()) {
            missing(name, what);
        }
        return value;
    }

    /** An object that must be there; empty where it is not, which is then noted. */
    Optional<Json.Obj> object(String name) {
        if (members.any(name).isEmpty()) {
            missing(name, "an object");
        }
        return members.object(name);
    }

    /** The objects of an array, each read by itself. */
    <T> List<T> objects(String name, boolean needed, String what, Set<String> known, Function<EventFields, T> reader) {
        List<T> read = new ArrayList<>();
        Optional<Json.Arr> array = needed ? members.neededArray(name) : members.array(name);
        for (Json.Obj one : Items.objects(array, "An item of \"" + name + "\" of " + owner, faults)) {
            EventFields fields = new EventFields(one, what + " of " + owner, faults, known);
            fields.made(() -> reader.apply(fields)).ifPresent(read::add);
        }
        return read;
    }

    void missing(String name, String what) {
        members.wrong(name, "The member \"" + name + "\" of " + owner + " is missing; it must be " + what);
    }

    /**
     * What the members make, unless one of them has a fault.
     *
     * @param maker reads the members and makes it; what it refuses is noted
     */
    <T> Optional<T> made(Supplier<T> maker) {
        try {
            T made = maker.get();
            members.refuseOthers();
            return faults.count() == before ? Optional.of(made) : Optional.empty();
        } catch (FaultException e) {
            for (Fault fault : e.faults()) {
                faults.add(new Fault(List.of(object.pointer()), fault.message(), fault.maybe()));
            }
        } catch (IllegalArgumentException e) {
            if (faults.count() == before) {
                faults.add(List.of(object.pointer()), String.valueOf(e.getMessage()));
            }
        }
        return Optional.empty();
    }
}
