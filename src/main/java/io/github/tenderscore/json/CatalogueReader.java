package io.github.tenderscore.json;

import io.github.tenderscore.appraisal.Provenance;
import io.github.tenderscore.commitment.Additionality;
import io.github.tenderscore.commitment.Measure;
import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.commitment.UnitValue;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a catalogue of measures: in full, or by the id and edition of one that is known, perhaps with values for some of its measures.
 *
 * @param known the catalogues that may be referred to
 * @param faults where faults are noted
 */
record CatalogueReader(List<MeasureCatalogue> known, Faults faults) {

    /** The members of a catalogue in full. */
    static final Set<String> FULL = Set.of("id", "edition", "provenance", "measures");

    private static final Set<String> REFERRED = Set.of("id", "edition", "values");

    /**
     * The known catalogues and one more.
     *
     * @throws FaultException if another one goes by the same id and edition, since a document would not say which it means
     */
    static List<MeasureCatalogue> with(List<MeasureCatalogue> known, MeasureCatalogue more) {
        Faults faults = new Faults();
        for (MeasureCatalogue one : known) {
            if (one.id().equals(more.id()) && one.edition().equals(more.edition()) && !one.equals(more)) {
                faults.add(
                        List.of(),
                        "The catalogue (" + more.id() + ", edition " + more.edition()
                                + ") must go by another id or edition, because a different one has these already");
            }
        }
        faults.throwIfAny("The catalogue of measures");
        List<MeasureCatalogue> all = new ArrayList<>(known);
        all.add(more);
        return List.copyOf(all);
    }

    Optional<MeasureCatalogue> read(Json.Obj object) {
        boolean full = object.members().containsKey("measures");
        String owner = "the catalogue " + Members.peek(object, "id", FULL).orElse(object.pointer());
        Members members = new Members(object, owner, faults, full ? FULL : REFERRED);
        return full ? full(object, members, owner) : referred(object, members, owner);
    }

    Optional<MeasureCatalogue> full(Json.Obj object, Members members, String owner) {
        int before = faults.count();
        Optional<String> id = members.neededText("id");
        Optional<String> edition = members.neededText("edition");
        int beforeSource = faults.count();
        Optional<Provenance> source =
                members.object("provenance").flatMap(one -> new AppraisalReader(owner, faults).provenance(one));
        boolean sourceReadable = faults.count() == beforeSource;
        List<Measure> measures = new ArrayList<>();
        MeasureReader reader = new MeasureReader(faults);
        Optional<Json.Arr> array = members.neededArray("measures");
        if (sourceReadable) {
            for (Json.Obj one : Items.objects(array, "A measure of " + owner, faults)) {
                reader.measure(one, source).ifPresent(measures::add);
            }
        }
        members.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : Made.placed(
                        new Pointers(object),
                        faults,
                        () -> new MeasureCatalogue(id.orElseThrow(), edition.orElseThrow(), measures));
    }

    private Optional<MeasureCatalogue> referred(Json.Obj object, Members members, String owner) {
        Optional<String> id = members.neededText("id");
        Optional<String> edition = members.neededText("edition");
        Optional<Json.Obj> values = members.object("values");
        members.refuseOthers();
        if (id.isEmpty() || edition.isEmpty()) {
            return Optional.empty();
        }
        Optional<MeasureCatalogue> found = known.stream()
                .filter(one -> one.id().equals(id.get()) && one.edition().equals(edition.get()))
                .findFirst();
        if (found.isEmpty()) {
            faults.add(
                    List.of(object.pointer()),
                    "The catalogue (" + id.get() + ", edition " + edition.get()
                            + ") must come with its measures, or be one of those that are known: "
                            + String.join(
                                    "; ",
                                    known.stream()
                                            .map(one -> one.id() + ", edition " + one.edition())
                                            .toList()));
            return Optional.empty();
        }
        return values.isPresent() ? valued(found.get(), values.get(), owner) : found;
    }

    private Optional<MeasureCatalogue> valued(MeasureCatalogue catalogue, Json.Obj values, String owner) {
        Optional<MeasureCatalogue> valued = Optional.of(catalogue);
        for (Map.Entry<String, Json> entry : values.members().entrySet()) {
            Optional<MeasureCatalogue> next = value(valued.orElse(catalogue), entry.getKey(), entry.getValue(), owner);
            valued = valued.isPresent() ? next : valued;
        }
        return valued;
    }

    private Optional<MeasureCatalogue> value(MeasureCatalogue catalogue, String code, Json json, String owner) {
        String whose = "the measure " + code;
        if (!(json instanceof Json.Obj object)) {
            faults.add(
                    List.of(json.pointer()),
                    "The value of " + whose + " of " + owner + " is " + json.what() + " and must be an object");
            return Optional.empty();
        }
        Members members = new Members(object, "the value of " + whose, faults, Set.of("value", "additionality"));
        MeasureReader reader = new MeasureReader(faults);
        Optional<UnitValue> value = members.neededObject("value", "an object with an amount, or with carbon by year")
                .flatMap(one -> reader.value(one, whose, Optional.empty()));
        Optional<Additionality> additionality = members.neededObject(
                        "additionality", "an object that says what is taken off, 0 where nothing is")
                .flatMap(one -> reader.additionality(one, whose));
        members.refuseOthers();
        return value.isEmpty() || additionality.isEmpty()
                ? Optional.empty()
                : Made.at(json, faults, () -> catalogue.withValue(code, value.get(), additionality.get()));
    }
}
