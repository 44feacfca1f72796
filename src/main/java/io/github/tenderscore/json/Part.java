package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads one object of a document of a council's figures, member by member, and makes a value of it where nothing in it is wrong.
 *
 * <p>A member that must be there and is not leaves a stand-in, which no value is ever made of.
 */
final class Part {

    private final Json.Obj object;
    private final String owner;
    private final Faults faults;
    private final Members members;
    private final int before;

    Part(Json.Obj object, String owner, Faults faults, Set<String> known) {
        this.object = object;
        this.owner = owner;
        this.faults = faults;
        this.members = new Members(object, owner, faults, known);
        this.before = faults.count();
    }

    /** An object that is called by one of its texts, such as {@code the project new-bridge}. */
    static Part named(Json.Obj object, String what, String name, Faults faults, Set<String> known) {
        String owner = "the " + what + " " + Members.peek(object, name, known).orElse(object.pointer());
        return new Part(object, owner, faults, known);
    }

    Members members() {
        return members;
    }

    String owner() {
        return owner;
    }

    Faults faults() {
        return faults;
    }

    /** A text that must be there. */
    String text(String name) {
        return members.neededText(name).orElse("");
    }

    /** A text that may be left out. */
    String textOrNone(String name) {
        return members.text(name).orElse("");
    }

    /** A number that must be there. */
    Ratio number(String name) {
        return members.neededDigits(name).map(Ratio::parse).orElse(Ratio.ZERO);
    }

    Optional<Ratio> optionalNumber(String name) {
        return members.digits(name).map(Ratio::parse);
    }

    /** A number of hundredths that must be there. */
    Percent percent(String name) {
        return new Percent(number(name));
    }

    Optional<Percent> optionalPercent(String name) {
        return optionalNumber(name).map(Percent::new);
    }

    /** A whole number from 0 to the most that must be there. */
    int whole(String name, int most) {
        return members.neededWhole(name, most).orElse(0);
    }

    Optional<Integer> optionalWhole(String name, int most) {
        return members.any(name).isEmpty() ? Optional.empty() : members.neededWhole(name, most);
    }

    Optional<Boolean> answer(String name) {
        return members.bool(name);
    }

    /** True or false, which must be said. */
    boolean said(String name) {
        if (members.any(name).isEmpty()) {
            faults.add(
                    List.of(object.pointer()),
                    "The member \"" + name + "\" of " + owner + " is missing; it must be true or false");
        }
        return members.bool(name).orElse(false);
    }

    /** The numbers of a list; none where it is left out. */
    List<Ratio> numbers(String name) {
        List<Ratio> numbers = new ArrayList<>();
        members.array(name)
                .ifPresent(array -> array.items()
                        .forEach(item -> members.digits(item, "a member of \"" + name + "\" of " + owner)
                                .map(Ratio::parse)
                                .ifPresent(numbers::add)));
        return numbers;
    }

    /** A day that must be there. */
    LocalDate day(String name) {
        return Dates.needed(members, name, owner).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDay(String name) {
        return Dates.read(members, name, owner);
    }

    Optional<Money> optionalMoney(String name) {
        return MoneyReader.read(members, name, owner, faults);
    }

    /** An amount that must be there. */
    Optional<Money> money(String name) {
        members.neededObject(name, "an object with amount, currency and vat");
        return optionalMoney(name);
    }

    /** A constant by its name in documents, which must be there. */
    <T> Optional<T> code(String name, Codes<T> codes, String what) {
        return codes.read(members.neededText(name), name, members, what, "of " + owner);
    }

    /** A constant that must be there; the first stands in for one that is not. */
    <T> T constant(String name, Codes<T> codes, String what) {
        return code(name, codes, what).orElse(codes.constants().get(0));
    }

    <T> Optional<T> optionalCode(String name, Codes<T> codes, String what) {
        return codes.read(members.text(name), name, members, what, "of " + owner);
    }

    /** Reads one object; empty where something in it is wrong, which is then noted. */
    interface One<T> {
        Optional<T> read(Json.Obj object, Faults faults);
    }

    /** The objects of a list; none where it is left out. */
    <T> List<T> list(String name, One<T> one) {
        return list(members.array(name), name, one);
    }

    /** The objects of a list that must be there. */
    <T> List<T> neededList(String name, One<T> one) {
        return list(members.neededArray(name), name, one);
    }

    private <T> List<T> list(Optional<Json.Arr> array, String name, One<T> one) {
        List<T> list = new ArrayList<>();
        for (Json.Obj each : Items.objects(array, "A member of \"" + name + "\" of " + owner, faults)) {
            one.read(each, faults).ifPresent(list::add);
        }
        return list;
    }

    /** The objects of a list, for a reader that knows where to note what is wrong; none where it is left out. */
    <T> List<T> each(String name, Function<Json.Obj, Optional<T>> reader) {
        return list(name, (given, noted) -> reader.apply(given));
    }

    /** An object, for a reader that knows where to note what is wrong. */
    <T> Optional<T> inside(String name, Function<Json.Obj, Optional<T>> reader) {
        return members.object(name).flatMap(reader);
    }

    <T> Optional<T> object(String name, One<T> one) {
        return members.object(name).flatMap(given -> one.read(given, faults));
    }

    /** An object that must be there. */
    <T> Optional<T> neededObject(String name, String wanted, One<T> one) {
        return members.neededObject(name, wanted).flatMap(given -> one.read(given, faults));
    }

    /** The value, where every member is right and known; what the value refuses is noted where it stands. */
    <T> Optional<T> made(Supplier<T> maker) {
        members.refuseOthers();
        return faults.count() > before ? Optional.empty() : Made.placed(new Pointers(object), faults, maker);
    }
}
