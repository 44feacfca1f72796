package io.github.tenderscore.json;

import io.github.tenderscore.appraisal.CarbonSeries;
import io.github.tenderscore.appraisal.CarbonValues;
import io.github.tenderscore.appraisal.DiscountSchedule;
import io.github.tenderscore.appraisal.DiscountSchedules;
import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.appraisal.PriceIndex;
import io.github.tenderscore.appraisal.PriceIndices;
import io.github.tenderscore.appraisal.Provenance;
import io.github.tenderscore.appraisal.Timing;
import io.github.tenderscore.cost.CarbonTerms;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.fault.Spelling;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads discounting, carbon values and price indices: each table by the name of a ready-made one, or in full with its source. */
record AppraisalReader(String owner, Faults faults) {

    private static final int LAST_CALENDAR_YEAR = 9999;

    Optional<Discounting> discounting(Json.Obj object) {
        Members members = new Members(object, "the discounting of " + owner, faults, Set.of("schedule", "timing"));
        Optional<DiscountSchedule> schedule =
                table(members, "schedule", DiscountSchedules.all(), DiscountSchedule::id, this::schedule);
        Optional<Timing> timing = Codes.TIMINGS.read(
                members.neededText("timing"), "timing", members, "The timing", "of the discounting of " + owner);
        members.refuseOthers();
        return schedule.isPresent() && timing.isPresent()
                ? Optional.of(new Discounting(schedule.get(), timing.get()))
                : Optional.empty();
    }

    Optional<CarbonTerms> carbon(Json.Obj object) {
        Members members = new Members(object, "the carbon of " + owner, faults, Set.of("values", "firstYear", "index"));
        Optional<CarbonValues> values = carbonValues(members, "values");
        Optional<Integer> firstYear = members.neededWhole("firstYear", LAST_CALENDAR_YEAR);
        int before = faults.count();
        Optional<PriceIndex> index = members.any("index").isPresent() ? priceIndex(members, "index") : Optional.empty();
        boolean indexReadable = faults.count() == before;
        members.refuseOthers();
        return values.isPresent() && firstYear.isPresent() && indexReadable
                ? Optional.of(new CarbonTerms(values.get(), firstYear.get(), index))
                : Optional.empty();
    }

    /** Carbon values by themselves. */
    Optional<CarbonValues> carbonValues(Members members, String name) {
        return table(members, name, CarbonSeries.all(), CarbonValues::id, this::carbonValues);
    }

    /** A price index by itself. */
    Optional<PriceIndex> priceIndex(Members members, String name) {
        return table(members, name, PriceIndices.all(), PriceIndex::id, this::index);
    }

    /** A table that has a name, or one that is written out. */
    private <T> Optional<T> table(
            Members members, String name, List<T> ready, Function<T, String> id, Function<Json.Obj, Optional<T>> own) {
        Optional<Json> value = members.any(name);
        if (value.isPresent() && value.get() instanceof Json.Obj object) {
            return own.apply(object);
        }
        List<String> ids = ready.stream().map(id).toList();
        String wanted = "one of " + String.join(", ", ids) + ", or an object with a table of your own";
        Optional<String> text = members.neededText(name, wanted);
        Optional<T> found = text.flatMap(wantedId ->
                ready.stream().filter(one -> id.apply(one).equals(wantedId)).findFirst());
        if (text.isPresent() && found.isEmpty()) {
            members.wrong(
                    name,
                    "The table (" + text.get() + ") of \"" + name + "\" of " + owner + " must be " + wanted,
                    Spelling.nearest(text.get(), ids));
        }
        return found;
    }

    private Optional<DiscountSchedule> schedule(Json.Obj object) {
        Members members =
                new Members(object, "the discount schedule of " + owner, faults, Set.of("id", "bands", "provenance"));
        Optional<String> id = members.neededText("id");
        int before = faults.count();
        List<DiscountSchedule.Band> bands = new ArrayList<>();
        for (Json.Obj one : Items.objects(members.neededArray("bands"), "A band of " + owner, faults)) {
            Members band =
                    new Members(one, "a band of the discount schedule of " + owner, faults, Set.of("from", "rate"));
            Optional<Integer> from = band.neededWhole("from", DiscountSchedule.LAST_YEAR);
            Optional<String> rate = band.neededDigits("rate");
            band.refuseOthers();
            if (from.isPresent() && rate.isPresent()) {
                Made.at(
                                one,
                                owner,
                                faults,
                                () -> new DiscountSchedule.Band(
                                        from.get(), Percent.of(rate.get()).fraction()))
                        .ifPresent(bands::add);
            }
        }
        Optional<Provenance> provenance = members.object("provenance").flatMap(this::provenance);
        members.refuseOthers();
        return id.isEmpty() || faults.count() > before
                ? Optional.empty()
                : Made.at(object, owner, faults, () -> new DiscountSchedule(id.get(), bands, provenance));
    }

    private Optional<CarbonValues> carbonValues(Json.Obj object) {
        Members members = new Members(
                object, "the carbon values of " + owner, faults, Set.of("id", "priceYear", "values", "provenance"));
        int before = faults.count();
        Optional<String> id = members.neededText("id");
        Optional<Integer> priceYear = members.neededWhole("priceYear", LAST_CALENDAR_YEAR);
        SortedMap<Integer, Ratio> values = byYear(members, "values");
        Optional<Provenance> provenance = neededProvenance(members);
        members.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : Made.at(
                        object,
                        owner,
                        faults,
                        () -> new CarbonValues(
                                id.orElseThrow(), priceYear.orElseThrow(), values, provenance.orElseThrow()));
    }

    private Optional<PriceIndex> index(Json.Obj object) {
        Members members =
                new Members(object, "the price index of " + owner, faults, Set.of("id", "levels", "provenance"));
        int before = faults.count();
        Optional<String> id = members.neededText("id");
        SortedMap<Integer, Ratio> levels = byYear(members, "levels");
        Optional<Provenance> provenance = neededProvenance(members);
        members.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : Made.at(
                        object,
                        owner,
                        faults,
                        () -> new PriceIndex(id.orElseThrow(), levels, provenance.orElseThrow()));
    }

    /** Figures by calendar year, the years being the names of members. */
    private SortedMap<Integer, Ratio> byYear(Members members, String name) {
        SortedMap<Integer, Ratio> figures = new TreeMap<>();
        members.neededObject(name, "an object of figures by year")
                .ifPresent(object -> object.members().forEach((year, value) -> {
                    String what = "\"" + name + "\" in " + year + " of " + owner;
                    if (year.matches("[1-9][0-9]{3}")) {
                        members.digits(value, what)
                                .ifPresent(digits -> figures.put(Integer.valueOf(year), Ratio.parse(digits)));
                    } else {
                        faults.add(
                                List.of(value.pointer()),
                                "The year (" + year + ") of \"" + name + "\" of " + owner + " must have four digits");
                    }
                }));
        return figures;
    }

    private Optional<Provenance> neededProvenance(Members members) {
        return members.neededObject(
                        "provenance", "an object that says where the figures come from, without which none may be used")
                .flatMap(this::provenance);
    }

    Optional<Provenance> provenance(Json.Obj object) {
        Members members = new Members(
                object,
                "the provenance of a table of " + owner,
                faults,
                Set.of("publisher", "edition", "address", "licence", "evidence"));
        Optional<String> publisher = members.neededText("publisher");
        Optional<String> edition = members.neededText("edition");
        Optional<String> address = members.neededText("address");
        Optional<String> licence = members.neededText("licence");
        Optional<Evidence> evidence = Codes.EVIDENCE.read(
                members.neededText("evidence"), "evidence", members, "The evidence", "of a table of " + owner);
        members.refuseOthers();
        return publisher.isPresent()
                        && edition.isPresent()
                        && address.isPresent()
                        && licence.isPresent()
                        && evidence.isPresent()
                ? Made.at(
                        object,
                        owner,
                        faults,
                        () -> new Provenance(
                                publisher.get(), edition.get(), address.get(), licence.get(), evidence.get()))
                : Optional.empty();
    }
}
