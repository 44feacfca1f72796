package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.weighting.Comparison;
import io.github.tenderscore.weighting.EformsNumber;
import io.github.tenderscore.weighting.Importance;
import io.github.tenderscore.weighting.WeightMethod;
import io.github.tenderscore.weighting.WeightMethod.Asks;
import io.github.tenderscore.weighting.WeightMethods;
import io.github.tenderscore.weighting.Weighting;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a buyer says of the importance of its criteria, and by which method it becomes weights, from a document of the format
 * {@value #FORMAT}. A criterion has a {@code value}, a {@code rank}, or neither where criteria are compared; or all have {@code numbers} with the
 * codes of a European notice, and the method is named only where it converts them.
 *
 * <p>Every fault is named at once, with its JSON pointer, also where the weights cannot be found. Needs the optional module
 * {@code tools.jackson.core}.
 */
public final class WeightsReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore-weights/1";

    private static final Set<String> KNOWN = Set.of("$schema", "format", "title", "method", "criteria", "comparisons");

    private static final String METHOD = "method";

    private static final String NUMBERS = "numbers";

    private static final Set<String> CRITERION = Set.of("id", "name", "value", "rank", NUMBERS);

    private final Faults faults;
    private final List<String> criteria = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Ratio> values = new LinkedHashMap<>();
    private final List<EformsNumber> numbers = new ArrayList<>();

    private WeightsReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return the question of weights, of which it is known that it has an answer
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static Weighting read(InputStream in) {
        Faults faults = new Faults();
        Optional<Weighting> weighting = JsonReader.read(in, faults)
                .flatMap(json -> OpenDocument.of(json, FORMAT, KNOWN, faults))
                .flatMap(document -> new WeightsReader(faults).weighting(document));
        faults.throwIfAny("The document");
        return weighting.orElseThrow(() -> new IllegalStateException("A document without faults was not read"));
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return the question of weights, of which it is known that it has an answer
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public static Weighting read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What a stored result was made from. */
    static Optional<Weighting> stored(Json json, Faults faults) {
        return OpenDocument.stored(json, WeightsWriter.FORMAT, KNOWN, faults)
                .flatMap(document -> new WeightsReader(faults).weighting(document));
    }

    private Optional<Weighting> weighting(OpenDocument document) {
        int before = faults.count();
        Members members = document.members();
        Pointers pointers = new Pointers(document.object());
        Optional<String> title = members.neededText("title");
        boolean coded = isCoded(members);
        Optional<Json.Obj> named =
                coded ? members.object(METHOD) : members.neededObject(METHOD, "an object with the id of a method");
        Optional<WeightMethod> method =
                named.flatMap(one -> RuleReader.read(one, "id", "the weights", WeightMethods.catalogue(), faults));
        for (Json.Obj one : Items.objects(members.neededArray("criteria"), "A criterion", faults)) {
            criterion(one, coded, method.map(WeightMethod::asks), pointers);
        }
        List<Comparison> comparisons = coded ? List.of() : comparisons(members);
        members.refuseOthers();
        if (faults.count() > before) {
            return Optional.empty();
        }
        return Made.placed(
                pointers,
                faults,
                () -> answered(
                        coded
                                ? Weighting.published(title.orElseThrow(), numbers, method, names)
                                : new Weighting(
                                        title.orElseThrow(),
                                        method.orElseThrow(),
                                        new Importance(criteria, values, comparisons),
                                        names)));
    }

    /** Whether criteria have numbers with codes; where one has, all must. */
    private static boolean isCoded(Members members) {
        return members.any("criteria").stream()
                .filter(Json.Arr.class::isInstance)
                .flatMap(array -> ((Json.Arr) array).items().stream())
                .filter(Json.Obj.class::isInstance)
                .anyMatch(one -> new Members((Json.Obj) one, "", new Faults(), CRITERION)
                        .any(NUMBERS)
                        .isPresent());
    }

    /** The weights are found once, so that what they refuse is named where it stands in the document. */
    private static Weighting answered(Weighting weighting) {
        if (weighting.weights().all().size()
                != weighting.importance().criteria().size()) {
            throw new IllegalStateException("Weights were not found for every criterion");
        }
        return weighting;
    }

    private void criterion(Json.Obj object, boolean coded, Optional<Asks> asks, Pointers pointers) {
        String owner = "the criterion " + Members.peek(object, "id", CRITERION).orElse(object.pointer());
        Members members = new Members(object, owner, faults, CRITERION);
        Optional<String> id = members.neededText("id");
        Optional<String> name = members.text("name");
        Optional<Ratio> number =
                coded ? Optional.empty() : number(members, asks).map(Ratio::parse);
        List<EformsNumber> published =
                coded ? EformsNumbersReader.read(members, owner, id.orElse(""), faults) : List.of();
        members.refuseOthers();
        if (id.isPresent() && criteria.contains(id.get())) {
            members.wrong("id", "The id (" + id.get() + ") of a criterion must occur only once");
        } else if (id.isPresent()) {
            pointers.put(List.of("criteria", id.get()), object);
            criteria.add(id.get());
            numbers.addAll(published);
            number.ifPresent(given -> values.put(id.get(), given));
            name.ifPresent(given -> names.put(id.get(), given));
        }
    }

    /** What the method asks for; where it is not known any will do. */
    private static Optional<String> number(Members members, Optional<Asks> asks) {
        if (asks.isEmpty()) {
            return members.digits("value").or(() -> members.digits("rank"));
        }
        return switch (asks.get()) {
            case VALUES -> members.neededDigits("value");
            case RANKS -> members.neededDigits("rank");
            case COMPARISONS -> Optional.empty();
        };
    }

    private List<Comparison> comparisons(Members members) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Json.Obj one : Items.objects(members.array("comparisons"), "A comparison", faults)) {
            comparison(one).ifPresent(comparisons::add);
        }
        return comparisons;
    }

    private Optional<Comparison> comparison(Json.Obj object) {
        Members members = new Members(object, "a comparison", faults, Set.of("criterion", "over", "times"));
        Optional<String> criterion = members.neededText("criterion");
        Optional<String> over = members.neededText("over");
        Optional<String> times = members.neededDigits("times");
        members.refuseOthers();
        return criterion.isPresent() && over.isPresent() && times.isPresent()
                ? Optional.of(Comparison.of(criterion.get(), over.get(), times.get()))
                : Optional.empty();
    }
}
