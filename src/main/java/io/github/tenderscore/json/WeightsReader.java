package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.weighting.Comparison;
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
 * {@value #FORMAT}. A criterion has a {@code value}, a {@code rank}, or neither where criteria are compared.
 *
 * <p>Every fault is named at once, with its JSON pointer, also where the weights cannot be found. Needs the optional module
 * {@code tools.jackson.core}.
 */
public final class WeightsReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore-weights/1";

    private static final Set<String> KNOWN = Set.of("$schema", "format", "title", "method", "criteria", "comparisons");

    private static final Set<String> CRITERION = Set.of("id", "name", "value", "rank");

    private final Faults faults;
    private final List<String> criteria = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Ratio> values = new LinkedHashMap<>();

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
        Optional<WeightMethod> method = members.neededObject("method", "an object with the id of a method")
                .flatMap(one -> RuleReader.read(one, "id", "the weights", WeightMethods.catalogue(), faults));
        for (Json.Obj one : Items.objects(members.neededArray("criteria"), "A criterion", faults)) {
            criterion(one, method.map(WeightMethod::asks), pointers);
        }
        List<Comparison> comparisons = new ArrayList<>();
        for (Json.Obj one : Items.objects(members.array("comparisons"), "A comparison", faults)) {
            comparison(one).ifPresent(comparisons::add);
        }
        members.refuseOthers();
        return faults.count() > before || method.isEmpty()
                ? Optional.empty()
                : Made.placed(pointers, faults, () -> answered(title.orElseThrow(), method.get(), comparisons));
    }

    /** The weights are found once, so that what they refuse is named where it stands in the document. */
    private Weighting answered(String title, WeightMethod method, List<Comparison> comparisons) {
        Weighting weighting = new Weighting(title, method, new Importance(criteria, values, comparisons), names);
        if (weighting.weights().all().size() != criteria.size()) {
            throw new IllegalStateException("Weights were not found for every criterion");
        }
        return weighting;
    }

    private void criterion(Json.Obj object, Optional<Asks> asks, Pointers pointers) {
        String owner = "the criterion " + Members.peek(object, "id", CRITERION).orElse(object.pointer());
        Members members = new Members(object, owner, faults, CRITERION);
        Optional<String> id = members.neededText("id");
        Optional<String> name = members.text("name");
        Optional<Ratio> number = number(members, asks).map(Ratio::parse);
        members.refuseOthers();
        if (id.isPresent() && criteria.contains(id.get())) {
            members.wrong("id", "The id (" + id.get() + ") of a criterion must occur only once");
        } else if (id.isPresent()) {
            pointers.put(List.of("criteria", id.get()), object);
            criteria.add(id.get());
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
