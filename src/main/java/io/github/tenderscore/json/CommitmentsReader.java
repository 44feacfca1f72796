package io.github.tenderscore.json;

import io.github.tenderscore.commitment.Commitment;
import io.github.tenderscore.commitment.CommitmentBasis;
import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.commitment.MeasureCatalogues;
import io.github.tenderscore.commitment.Offer;
import io.github.tenderscore.commitment.Offers;
import io.github.tenderscore.commitment.WorkforceTerms;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Ratio;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what bidders promise, and how it is valued, from a document of the format {@value #FORMAT}.
 *
 * <p>Every fault is named at once, with its JSON pointer, within the limits of {@link EvaluationReader}. Immutable and thread-safe; needs the
 * optional module {@code tools.jackson.core}.
 */
public final class CommitmentsReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore-commitments/1";

    /** The members of a document. */
    static final Set<String> KNOWN =
            Set.of("$schema", "format", "title", "catalogue", "terms", "points", "workforce", "offers");

    private static final CommitmentsReader STANDARD = new CommitmentsReader(MeasureCatalogues.all());

    private final List<MeasureCatalogue> known;

    private CommitmentsReader(List<MeasureCatalogue> known) {
        this.known = known;
    }

    /**
     * A reader that knows the catalogues of this library by id and edition.
     *
     * @return the reader
     */
    public static CommitmentsReader standard() {
        return STANDARD;
    }

    /**
     * A reader that also knows a catalogue of your own, to which documents may refer by its id and edition.
     *
     * @param catalogue the catalogue
     * @return a new reader
     * @throws FaultException if a different catalogue goes by the same id and edition
     */
    public CommitmentsReader withMeasures(MeasureCatalogue catalogue) {
        return new CommitmentsReader(CatalogueReader.with(known, catalogue));
    }

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return what is offered
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public Offers read(InputStream in) {
        Faults faults = new Faults();
        Optional<Offers> offers = JsonReader.read(in, faults)
                .flatMap(json -> OpenDocument.of(json, FORMAT, KNOWN, faults))
                .flatMap(document -> offers(document, faults));
        faults.throwIfAny("The document");
        return offers.orElseThrow(() -> new IllegalStateException("A document without faults was not read"));
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return what is offered
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public Offers read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What a stored result was made from. */
    Optional<Offers> stored(Json json, Faults faults) {
        return OpenDocument.stored(json, ValuationWriter.FORMAT, KNOWN, faults)
                .flatMap(document -> offers(document, faults));
    }

    private Optional<Offers> offers(OpenDocument document, Faults faults) {
        int before = faults.count();
        Members members = document.members();
        Pointers pointers = new Pointers(document.object());
        Optional<String> title = members.neededText("title");
        Optional<CommitmentBasis> basis =
                new CommitmentBasisReader(known, faults).read(members, document.object(), "the document");
        Optional<WorkforceTerms> workforce = members.object("workforce").flatMap(one -> workforce(one, faults));
        List<Offer> offers = new ArrayList<>();
        for (Json.Obj one : Items.objects(members.neededArray("offers"), "An offer", faults)) {
            offer(one, pointers, faults).ifPresent(offers::add);
        }
        members.refuseOthers();
        return faults.count() > before || basis.isEmpty()
                ? Optional.empty()
                : Made.placed(pointers, faults, () -> new Offers(title.orElseThrow(), basis.get(), workforce, offers));
    }

    private static Optional<WorkforceTerms> workforce(Json.Obj object, Faults faults) {
        Members members = new Members(
                object, "the workforce terms", faults, Set.of("measures", "labourShare", "costPerYear", "years"));
        List<String> measures =
                Items.texts(members.neededArray("measures"), "A measure of the workforce terms", faults);
        Optional<Ratio> share = members.neededDigits("labourShare").map(Ratio::parse);
        Optional<Ratio> cost = members.neededDigits("costPerYear").map(Ratio::parse);
        Optional<Ratio> years = members.neededDigits("years").map(Ratio::parse);
        members.refuseOthers();
        return share.isEmpty() || cost.isEmpty() || years.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkforceTerms(new TreeSet<>(measures), share.get(), cost.get(), years.get()));
    }

    private static Optional<Offer> offer(Json.Obj object, Pointers pointers, Faults faults) {
        Set<String> known = Set.of("id", "supplier", "commitments", "price", "investment");
        String owner = "the offer " + Members.peek(object, "id", known).orElse(object.pointer());
        Members members = new Members(object, owner, faults, known);
        Optional<String> id = members.neededText("id");
        id.ifPresent(name -> pointers.put(List.of("offers", name), object));
        Optional<String> supplier = members.neededText("supplier");
        List<Json> values =
                members.neededArray("commitments").map(Json.Arr::items).orElse(List.of());
        Optional<List<Commitment>> commitments = new CommitmentReader(
                        List.of("offers", id.orElse(""), "commitments"), pointers, faults)
                .all(values, owner);
        Optional<Ratio> price = members.digits("price").map(Ratio::parse);
        Optional<Ratio> investment = members.digits("investment").map(Ratio::parse);
        members.refuseOthers();
        return id.isEmpty() || supplier.isEmpty() || commitments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Offer(id.get(), supplier.get(), commitments.get(), price, investment));
    }
}
