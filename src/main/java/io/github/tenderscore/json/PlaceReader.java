package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.place.AreaRanks;
import io.github.tenderscore.place.DeprivationDomain;
import io.github.tenderscore.place.DeprivationIndices;
import io.github.tenderscore.place.DistributionalWeight;
import io.github.tenderscore.place.Household;
import io.github.tenderscore.place.LocalMultiplier;
import io.github.tenderscore.place.NeedMultiplier;
import io.github.tenderscore.place.PlaceProfile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what is known of a place from a document of the format {@value #FORMAT}.
 *
 * <p>Every fault is named at once, with its JSON pointer. Immutable and thread-safe; needs the optional module {@code tools.jackson.core}.
 */
public final class PlaceReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore-place/1";

    private static final Set<String> KNOWN =
            Set.of("$schema", "format", "title", "areas", "needs", "households", "localMultipliers");

    private static final List<String> DOMAINS = Arrays.stream(DeprivationDomain.values())
            .map(DeprivationDomain::code)
            .toList();

    private final Faults faults = new Faults();

    private PlaceReader() {}

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return what is known of the place
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static PlaceProfile read(InputStream in) {
        return new PlaceReader().document(in);
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return what is known of the place
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public static PlaceProfile read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private PlaceProfile document(InputStream in) {
        Optional<PlaceProfile> place = JsonReader.read(in, faults)
                .flatMap(json -> OpenDocument.of(json, FORMAT, KNOWN, faults))
                .flatMap(this::place);
        faults.throwIfAny("The document");
        return place.orElseThrow(() -> new IllegalStateException("A document without faults was not read"));
    }

    private Optional<PlaceProfile> place(OpenDocument document) {
        Members members = document.members();
        Optional<String> title = members.neededText("title");
        List<AreaRanks> areas = each(members, "areas", this::area);
        List<NeedMultiplier> needs = each(members, "needs", this::need);
        List<Household> households = each(members, "households", this::household);
        List<LocalMultiplier> multipliers = each(members, "localMultipliers", this::multiplier);
        members.refuseOthers();
        return faults.count() > 0
                ? Optional.empty()
                : Made.at(
                        document.object(),
                        faults,
                        () -> new PlaceProfile(title.orElse(""), areas, needs, households, multipliers));
    }

    /** Reads one object of a list. */
    private interface One<T> {
        Optional<T> read(Json.Obj object);
    }

    private <T> List<T> each(Members members, String name, One<T> reader) {
        List<T> list = new ArrayList<>();
        for (Json.Obj object : Items.objects(members.array(name), "A member of \"" + name + "\"", faults)) {
            reader.read(object).ifPresent(list::add);
        }
        return list;
    }

    private Optional<AreaRanks> area(Json.Obj object) {
        Set<String> known = Set.of("area", "index", "ranks");
        String owner = "the area " + Members.peek(object, "area", known).orElse(object.pointer());
        Members members = new Members(object, owner, faults, known);
        Optional<String> name = members.neededText("area");
        String england = DeprivationIndices.england2025().id();
        Optional<String> index = members.neededText("index", "\"" + england + "\"");
        if (index.filter(given -> !given.equals(england)).isPresent()) {
            members.wrong("index", "The deprivation index (" + index.get() + ") of " + owner + " must be " + england);
        }
        Optional<Json.Obj> ranks = members.neededObject("ranks", "an object with the rank in each domain");
        members.refuseOthers();
        Optional<Map<DeprivationDomain, Integer>> read = ranks.flatMap(given -> ranks(given, owner));
        return name.isEmpty() || read.isEmpty()
                ? Optional.empty()
                : Made.at(
                        object,
                        owner,
                        faults,
                        () -> AreaRanks.of(name.get(), DeprivationIndices.england2025(), read.get()));
    }

    private Optional<Map<DeprivationDomain, Integer>> ranks(Json.Obj object, String owner) {
        int before = faults.count();
        Members members = new Members(object, "the ranks of " + owner, faults, DOMAINS);
        Map<DeprivationDomain, Integer> ranks = new EnumMap<>(DeprivationDomain.class);
        for (DeprivationDomain domain : DeprivationDomain.values()) {
            members.neededWhole(domain.code(), DeprivationIndices.england2025().areas())
                    .ifPresent(rank -> ranks.put(domain, rank));
        }
        members.refuseOthers();
        return faults.count() > before ? Optional.empty() : Optional.of(ranks);
    }

    private Optional<NeedMultiplier> need(Json.Obj object) {
        Set<String> known = Set.of("statistic", "localRate", "nationalRate", "exponent", "most");
        String owner = "the need " + Members.peek(object, "statistic", known).orElse(object.pointer());
        Members members = new Members(object, owner, faults, known);
        Optional<String> statistic = members.neededText("statistic");
        Figures figures = new Figures(members);
        Ratio local = figures.needed("localRate");
        Ratio national = figures.needed("nationalRate");
        Ratio exponent = figures.needed("exponent");
        Ratio most = figures.needed("most");
        members.refuseOthers();
        return statistic.isEmpty() || !figures.complete
                ? Optional.empty()
                : Made.at(
                        object,
                        owner,
                        faults,
                        () -> new NeedMultiplier(statistic.get(), local, national, exponent, most));
    }

    private Optional<Household> household(Json.Obj object) {
        Set<String> known = Set.of("who", "income", "referenceIncome", "elasticity");
        String owner = "the households " + Members.peek(object, "who", known).orElse(object.pointer());
        Members members = new Members(object, owner, faults, known);
        Optional<String> who = members.neededText("who");
        Figures figures = new Figures(members);
        Ratio income = figures.needed("income");
        Ratio reference = figures.needed("referenceIncome");
        Ratio elasticity = figures.needed("elasticity");
        members.refuseOthers();
        return who.isEmpty() || !figures.complete
                ? Optional.empty()
                : Made.at(
                        object,
                        owner,
                        faults,
                        () -> new Household(who.get(), income, new DistributionalWeight(reference, elasticity)));
    }

    private Optional<LocalMultiplier> multiplier(Json.Obj object) {
        Set<String> known = Set.of("area", "income", "spent", "spentAgain");
        String owner =
                "the local multiplier of " + Members.peek(object, "area", known).orElse(object.pointer());
        Members members = new Members(object, owner, faults, known);
        Optional<String> area = members.neededText("area");
        Figures figures = new Figures(members);
        Ratio income = figures.needed("income");
        Ratio spent = figures.needed("spent");
        Ratio again = figures.needed("spentAgain");
        members.refuseOthers();
        return area.isEmpty() || !figures.complete
                ? Optional.empty()
                : Made.at(object, faults, () -> new LocalMultiplier(area.get(), income, spent, again));
    }

    /** Reads numbers that must be there, and remembers whether all were. */
    private static final class Figures {

        private final Members members;
        private boolean complete = true;

        Figures(Members members) {
            this.members = members;
        }

        Ratio needed(String name) {
            Optional<String> digits = members.neededDigits(name);
            complete &= digits.isPresent();
            return digits.map(Ratio::parse).orElse(Ratio.ZERO);
        }
    }
}
