package io.github.tenderscore.json;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.check.CaseFile;
import io.github.tenderscore.check.Facts;
import io.github.tenderscore.check.Profile;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.panel.Panel;
import io.github.tenderscore.stage.Proceedings;
import io.github.tenderscore.stress.StressReport;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads what is known of a procurement, for checks, from a document of the format {@value #FORMAT}: the {@code profile}, which decides the law
 * that it meets, and {@code facts}, each kind in a member of its own.
 *
 * <p>What is not in the document is not known. Every fault is named at once, with its JSON pointer, within the limits of
 * {@link EvaluationReader}. Immutable and thread-safe; needs the optional module {@code tools.jackson.core}.
 */
public final class CheckReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore-check/1";

    private static final Set<String> KNOWN = Set.of("$schema", "format", "notes", "profile", "facts");

    /** The classes of facts that a document can hold, by the name of the member. */
    static final Map<String, Class<? extends Record>> FACTS = Facts.members().entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().asSubclass(Record.class),
                    (one, same) -> one,
                    TreeMap::new));

    private static final CheckReader STANDARD = new CheckReader(EvaluationReader.standard());

    private final EvaluationReader methods;

    private CheckReader(EvaluationReader methods) {
        this.methods = methods;
    }

    /**
     * A reader that knows the rules of this library.
     *
     * @return the reader
     */
    public static CheckReader standard() {
        return STANDARD;
    }

    /**
     * A reader that reads methods and tenders with another one, which may know rules of your own.
     *
     * @param reader reads the methods
     * @return a new reader
     */
    public CheckReader withMethods(EvaluationReader reader) {
        return new CheckReader(reader);
    }

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return what is known of the procurement
     * @throws io.github.tenderscore.fault.FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public CaseFile read(InputStream in) {
        Faults faults = new Faults();
        Optional<CaseFile> file = JsonReader.read(in, faults)
                .flatMap(json -> OpenDocument.of(json, FORMAT, KNOWN, faults))
                .flatMap(document -> file(document.members(), faults));
        faults.throwIfAny("The document");
        return file.orElseThrow(() -> new IllegalStateException("A document without faults was not read"));
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return what is known of the procurement
     * @throws io.github.tenderscore.fault.FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public CaseFile read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<CaseFile> file(Members members, Faults faults) {
        Items.texts(members, "notes", "the document", faults);
        ValueReader values = new ValueReader(specials(), faults);
        Optional<Profile> profile = members.neededObject("profile", "an object with route, traits, buyer and commenced")
                .flatMap(object -> values.read(object, "the profile", Profile.class));
        Optional<Json.Obj> facts = members.object("facts");
        List<Facts> read = new ArrayList<>();
        facts.ifPresent(object -> {
            Members given = new Members(object, "the facts", faults, FACTS.keySet());
            FACTS.forEach((name, type) -> given.object(name)
                    .flatMap(one -> values.read(one, "the facts " + name, type))
                    .ifPresent(one -> read.add((Facts) one)));
            given.refuseOthers();
        });
        members.refuseOthers();
        return profile.map(CaseFile::of).map(file -> {
            CaseFile whole = file;
            for (Facts one : read) {
                whole = whole.with(one);
            }
            return whole;
        });
    }

    /** What is no plain value: whole documents in their own form, and what comes from a record alone. */
    private Map<Class<?>, ValueReader.Special> specials() {
        return Map.of(
                Evaluation.class,
                (json, owner, faults) -> methods.document(json, faults),
                Methodology.class,
                this::method,
                Proceedings.class,
                (json, owner, faults) ->
                        StagesReader.standard().withMethods(methods).document(json, faults),
                SummaryFacts.class,
                (json, owner, faults) -> SummaryFactsReader.document(json, faults),
                Occurrence.class,
                Occurrences.SPECIAL,
                Panel.class,
                elsewhere("a record of the procurement"),
                StressReport.class,
                elsewhere("a stress test"));
    }

    /** What is worked out, and so must not be written down by hand. */
    private static ValueReader.Special elsewhere(String source) {
        return (json, owner, faults) -> {
            faults.add(
                    List.of(json.pointer()),
                    "The value of " + owner + " must come from " + source + " in an application, not from a document");
            return Optional.empty();
        };
    }

    private Optional<Methodology> method(Json json, String owner, Faults faults) {
        if (json instanceof Json.Obj object) {
            return methods.method(faults).read(object);
        }
        faults.add(List.of(json.pointer()), "The value of " + owner + " is " + json.what() + " and must be a method");
        return Optional.empty();
    }
}
