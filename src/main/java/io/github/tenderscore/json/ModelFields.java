package io.github.tenderscore.json;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The members of one object of what delivers a service. A fact that is left out is not known; what must be there and is not stands in for itself
 * until {@link #made} refuses the whole.
 */
final class ModelFields {

    /** The member of every object that says where its figures come from. */
    private static final String SOURCES = "sources";

    private final Json.Obj object;
    private final String owner;
    private final Faults faults;
    private final Members members;
    private final int before;

    private ModelFields(Json.Obj object, String owner, Faults faults, Collection<String> known) {
        this.object = object;
        this.owner = owner;
        this.faults = faults;
        this.members = new Members(object, owner, faults, known);
        this.before = faults.count();
    }

    /** The members of an object whose name is one of them. */
    static ModelFields named(Json.Obj object, String what, String name, Faults faults, String... known) {
        Set<String> all = known(known);
        String owner = what + " " + Members.peek(object, name, all).orElse(object.pointer());
        return new ModelFields(object, owner, faults, all);
    }

    /** The members of an object that belongs to another. */
    static ModelFields of(Json.Obj object, String owner, Faults faults, String... known) {
        return new ModelFields(object, owner, faults, known(known));
    }

    private static Set<String> known(String... names) {
        Set<String> all = new TreeSet<>();
        Collections.addAll(all, names);
        return all;
    }

    String owner() {
        return owner;
    }

    Members members() {
        return members;
    }

    String text(String name) {
        return members.neededText(name).orElse("?");
    }

    Ratio needed(String name) {
        return members.neededDigits(name).map(Ratio::parse).orElse(Ratio.ONE);
    }

    Optional<Ratio> figure(String name) {
        return members.digits(name).map(Ratio::parse);
    }

    Optional<Boolean> fact(String name) {
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

    LocalDate date(String name) {
        return Dates.needed(members, name, owner).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDate(String name) {
        return Dates.read(members, name, owner);
    }

    /** A code that must be there; the first constant stands in for one that is not. */
    <T> T code(Codes<T> codes, String name, String what) {
        return codes.read(members.neededText(name), name, members, what, "of " + owner)
                .orElse(codes.constants().get(0));
    }

    <T> Optional<T> optionalCode(Codes<T> codes, String name, String what) {
        return codes.read(members.text(name), name, members, what, "of " + owner);
    }

    /** The objects of a list, each read when its turn comes; none where there is no list. */
    <T> List<T> each(String name, Function<Json.Obj, Optional<T>> reader) {
        List<T> list = new ArrayList<>();
        for (Json.Obj item : Items.objects(members.array(name), "A member of \"" + name + "\" of " + owner, faults)) {
            reader.apply(item).ifPresent(list::add);
        }
        return list;
    }

    /** An object, read where it is there. */
    <T> Optional<T> inside(String name, Function<Json.Obj, Optional<T>> reader) {
        return members.object(name).flatMap(reader);
    }

    List<Ratio> figures(String name) {
        List<Ratio> list = new ArrayList<>();
        members.array(name)
                .ifPresent(array -> array.items()
                        .forEach(item -> members.digits(item, "a member of \"" + name + "\" of " + owner)
                                .map(Ratio::parse)
                                .ifPresent(list::add)));
        return list;
    }

    List<Source> sources() {
        return each(SOURCES, this::source);
    }

    private Optional<Source> source(Json.Obj item) {
        ModelFields fields = of(item, "a source of " + owner, faults, "text", "date", "grade");
        String text = fields.text("text");
        Optional<LocalDate> date = fields.optionalDate("date");
        EvidenceGrade grade = fields.code(Codes.EVIDENCE_GRADES, "grade", "The grade of evidence");
        return fields.made(() -> new Source(text, date, grade));
    }

    /** The value, where nothing in the object was wrong; what the value itself refuses is noted at the object. */
    <T> Optional<T> made(Supplier<T> maker) {
        members.refuseOthers();
        return faults.count() > before ? Optional.empty() : Made.at(object, faults, maker);
    }
}
