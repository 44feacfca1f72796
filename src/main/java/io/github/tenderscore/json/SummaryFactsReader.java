package io.github.tenderscore.json;

import io.github.tenderscore.award.SummaryAccess;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.award.WithheldItem;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.Members;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what only the authority knows of an award from a document of the format {@value #FORMAT}.
 *
 * <p>It is a document of its own, so that the evaluation stays as it was assessed. Every fault is named at once, with its JSON
 * pointer; needs the optional module {@code tools.jackson.core}.
 */
public final class SummaryFactsReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore-award/1";

    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "format",
            "providedAt",
            "methodology",
            "awarded",
            "furtherReasons",
            "withheld",
            "disclosed",
            "rank");

    private static final String OWNER = "the award";

    private final Faults faults;

    private SummaryFactsReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return the facts; what the document does not say stays unknown
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static SummaryFacts read(InputStream in) {
        Faults faults = new Faults();
        Optional<SummaryFacts> facts = JsonReader.read(in, faults).flatMap(json -> document(json, faults));
        faults.throwIfAny("The document");
        return facts.orElseThrow(() -> new IllegalStateException("A document without faults was not read"));
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return the facts; what the document does not say stays unknown
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public static SummaryFacts read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The facts as a part of another document. */
    static Optional<SummaryFacts> document(Json json, Faults faults) {
        return new SummaryFactsReader(faults).document(json);
    }

    private Optional<SummaryFacts> document(Json json) {
        return OpenDocument.of(json, FORMAT, KNOWN, faults)
                .map(OpenDocument::members)
                .flatMap(members -> {
                    int before = faults.count();
                    Optional<OffsetDateTime> providedAt = time(members);
                    Optional<SummaryAccess> access =
                            members.object("methodology").flatMap(this::access);
                    Optional<SummaryFacts.Awarded> awarded =
                            members.object("awarded").flatMap(this::awarded);
                    Map<String, String> reasons = furtherReasons(members);
                    List<WithheldItem> withheld = withheld(members);
                    Set<String> disclosed = new HashSet<>(Items.texts(members, "disclosed", OWNER, faults));
                    boolean rank = members.bool("rank").orElse(false);
                    members.refuseOthers();
                    return faults.count() == before
                            ? Optional.of(
                                    new SummaryFacts(providedAt, access, awarded, reasons, withheld, disclosed, rank))
                            : Optional.empty();
                });
    }

    private static Optional<OffsetDateTime> time(Members members) {
        return members.text("providedAt").flatMap(text -> {
            try {
                return Optional.of(Times.time(text));
            } catch (DateTimeException e) {
                members.wrong(
                        "providedAt",
                        "The time (" + text
                                + ") \"providedAt\" of the award must be a date and time with its difference"
                                + " from UTC, written as in 2026-03-02T12:00:00Z or 2026-07-02T12:00:00+01:00");
                return Optional.empty();
            }
        });
    }

    private Optional<SummaryAccess> access(Json.Obj object) {
        int before = faults.count();
        Members members = new Members(object, "the methodology of the award", faults, Set.of("inFull", "accessAt"));
        boolean inFull = members.bool("inFull").orElse(false);
        Optional<String> place = members.text("accessAt");
        members.refuseOthers();
        if (faults.count() == before && inFull == place.isPresent()) {
            faults.add(
                    List.of(object.pointer()),
                    "The methodology of the award must either have \"inFull\": true, or say with \"accessAt\" where it can be"
                            + " accessed in full (Procurement Regulations 2024, regulation 31(2)(d)(ii))");
        }
        if (faults.count() > before) {
            return Optional.empty();
        }
        return place.isPresent()
                ? Made.at(object, faults, () -> new SummaryAccess.At(place.get()))
                : Optional.of(new SummaryAccess.InFull());
    }

    private Optional<SummaryFacts.Awarded> awarded(Json.Obj object) {
        int before = faults.count();
        Members members = new Members(object, "the tender that is awarded", faults, Set.of("tender", "reason"));
        Optional<String> tender = members.neededText("tender");
        Optional<String> reason = members.text("reason");
        members.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : tender.flatMap(id -> Made.at(object, faults, () -> new SummaryFacts.Awarded(id, reason)));
    }

    private Map<String, String> furtherReasons(Members members) {
        Map<String, String> reasons = new LinkedHashMap<>();
        members.object("furtherReasons")
                .ifPresent(object -> object.members().forEach((tender, value) -> {
                    if (!(value instanceof Json.Text text)) {
                        faults.add(
                                List.of(value.pointer()),
                                "The further reason for the tender " + tender + " is " + value.what()
                                        + " and must be a text");
                    } else {
                        Made.at(value, faults, () -> SummaryFacts.NONE.furtherReason(tender, text.value()))
                                .ifPresent(read -> reasons.putAll(read.furtherReasons()));
                    }
                }));
        return reasons;
    }

    private List<WithheldItem> withheld(Members members) {
        List<WithheldItem> items = new ArrayList<>();
        for (Json.Obj one : Items.objects(members.array("withheld"), "The withheld item", faults)) {
            new WithheldReader(one, faults).read().ifPresent(items::add);
        }
        return items;
    }
}
