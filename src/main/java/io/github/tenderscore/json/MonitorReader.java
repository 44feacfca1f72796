package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.MonitorDocument.NoticeTerms;
import io.github.tenderscore.json.UptakeReturnReader.UptakeReturn;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.monitor.dashboard.CouncilReturns;
import io.github.tenderscore.monitor.localeconomy.SpendTarget;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.procurement.KnownBuyer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a council returns about itself from a document of the format {@value #FORMAT}.
 *
 * <p>Every fault is named at once, with its JSON pointer. Needs the optional module {@code tools.jackson.core}.
 */
public final class MonitorReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore-monitor/1";

    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "format",
            "council",
            "asOf",
            "notices",
            "uptake",
            "deliveryModels",
            "spatial",
            "insourcing",
            "autonomy",
            "fiscal",
            "maturity",
            "localEconomy",
            "targets",
            "reservations",
            "payments",
            "peers");

    private static final Set<String> NOTICES =
            Set.of("rejectedAtMost", "lostAtMost", "amounts", "buyers", "socialValueWords", "awardsAsSpend");
    private static final Set<String> BUYER = Set.of("name", "ids", "aliases");

    private MonitorReader() {}

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return what the council returns
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static MonitorDocument read(InputStream in) {
        Faults faults = new Faults();
        Optional<MonitorDocument> document = JsonReader.read(in, faults)
                .flatMap(json -> OpenDocument.of(json, FORMAT, KNOWN, faults))
                .flatMap(open -> document(open, faults));
        faults.throwIfAny("The document");
        return document.orElseThrow(() -> new IllegalStateException("A document without faults was not read"));
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return what the council returns
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public static MonitorDocument read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<MonitorDocument> document(OpenDocument open, Faults faults) {
        Part part = new Part(open.object(), "the document", faults, KNOWN);
        part.members().text("$schema");
        part.members().text("format");
        String council = part.text("council");
        LocalDate day = part.day("asOf");
        Optional<NoticeTerms> notices = part.object("notices", MonitorReader::terms);
        Optional<UptakeReturn> uptake = part.object("uptake", UptakeReturnReader::read);
        CouncilReturns returns = returns(part, day);
        return part.made(() -> new MonitorDocument(
                council,
                day,
                notices,
                uptake.map(UptakeReturn::policies).orElse(List.of()),
                uptake.map(UptakeReturn::lots).orElse(List.of()),
                returns));
    }

    private static CouncilReturns returns(Part part, LocalDate day) {
        List<SpendTarget> targets = part.list("targets", SpendTargetReader::read);
        Once.check(part, "targets", "The target", targets, SpendTarget::name);
        return new CouncilReturns(
                part.object("deliveryModels", DeliveryModelsReader::read),
                part.object("spatial", SpatialReader::read),
                part.object("insourcing", InsourcingReader::read),
                part.object("autonomy", AutonomyReader::read),
                part.object("fiscal", FiscalReader::read),
                part.object("maturity", MaturityReader::read),
                part.object("localEconomy", LocalEconomyReader::read),
                Optional.empty(),
                targets,
                part.object("reservations", ReservationsReader::read),
                part.object("payments", (object, faults) -> PaymentsReader.read(object, day, faults)),
                Optional.empty(),
                part.object("peers", PeersReader::read));
    }

    private static Optional<NoticeTerms> terms(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the notices", faults, NOTICES);
        Percent most = part.percent("rejectedAtMost");
        int lost = part.optionalWhole("lostAtMost", Integer.MAX_VALUE).orElse(0);
        Optional<VatBasis> amounts = part.code("amounts", Codes.VAT, "The amounts");
        List<KnownBuyer> buyers = part.list("buyers", MonitorReader::buyer);
        List<String> words = Items.texts(part.members(), "socialValueWords", "the notices", faults);
        boolean awards = part.answer("awardsAsSpend").orElse(false);
        return part.made(() -> new NoticeTerms(most, lost, amounts.orElseThrow(), buyers, words, awards));
    }

    private static Optional<KnownBuyer> buyer(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "buyer", "name", faults, BUYER);
        String name = part.text("name");
        List<String> ids = Items.texts(part.members(), "ids", part.owner(), faults);
        List<String> aliases = Items.texts(part.members(), "aliases", part.owner(), faults);
        return part.made(() -> new KnownBuyer(name, ids, aliases));
    }
}
