package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.dashboard.Dashboard;
import io.github.tenderscore.monitor.dashboard.Instrument;
import io.github.tenderscore.monitor.dashboard.Section;
import io.github.tenderscore.number.Percent;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a dashboard of an earlier day, so that a later one can say what changed.
 *
 * <p>What indicators showed is read; their explanations, sources and sides of prosperity are passed over, since no comparison needs them. Needs
 * the optional module {@code tools.jackson.core}.
 */
public final class DashboardReader {

    private static final Set<String> KNOWN = Set.of(
            "format", "council", "asOf", "reliable", "notWatched", "since", "sinceReliable", "changes", "sections");

    private static final Codes<Instrument> INSTRUMENTS = new Codes<>(List.of(Instrument.values()), Instrument::code);

    private final Faults faults = new Faults();

    private DashboardReader() {}

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return what the instruments showed
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static Dashboard read(InputStream in) {
        return new DashboardReader().document(in);
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return what the instruments showed
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public static Dashboard read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Dashboard document(InputStream in) {
        Optional<Dashboard> dashboard = JsonReader.read(in, faults)
                .flatMap(json -> OpenDocument.of(json, DashboardWriter.FORMAT, KNOWN, faults))
                .flatMap(this::dashboard);
        faults.throwIfAny("The document");
        return dashboard.orElseThrow(() -> new IllegalStateException("A document without faults was not read"));
    }

    private Optional<Dashboard> dashboard(OpenDocument document) {
        Members members = document.members();
        Optional<String> council = members.neededText("council");
        Optional<LocalDate> day = Dates.needed(members, "asOf", "the document");
        members.bool("reliable");
        members.array("notWatched");
        members.text("since");
        members.bool("sinceReliable");
        members.array("changes");
        List<Section> sections = new ArrayList<>();
        for (Json.Obj object : Items.objects(members.neededArray("sections"), "A member of \"sections\"", faults)) {
            section(object).ifPresent(sections::add);
        }
        members.refuseOthers();
        return faults.isEmpty() && council.isPresent() && day.isPresent()
                ? Made.at(document.object(), faults, () -> new Dashboard(council.get(), day.get(), sections))
                : Optional.empty();
    }

    private Optional<Section> section(Json.Obj object) {
        Set<String> known = Set.of("instrument", "question", "input", "notes", "indicators");
        Members members = new Members(object, "the section", faults, known);
        Optional<Instrument> instrument = INSTRUMENTS.read(
                members.neededText("instrument"), "instrument", members, "The instrument", "of the section");
        members.text("question");
        Optional<Intake> intake = members.object("input").flatMap(this::intake);
        List<String> notes = Items.texts(members, "notes", "the section", faults);
        List<Indicator> indicators = new ArrayList<>();
        for (Json.Obj one : Items.objects(members.neededArray("indicators"), "A member of \"indicators\"", faults)) {
            indicator(one).ifPresent(indicators::add);
        }
        members.refuseOthers();
        return instrument.flatMap(one -> Made.at(object, faults, () -> new Section(one, indicators, intake, notes)));
    }

    private Optional<Intake> intake(Json.Obj object) {
        Set<String> known =
                Set.of("read", "rejected", "rejectedAtMost", "lost", "lostAtMost", "reliable", "notReliableBecause");
        Members members = new Members(object, "the input", faults, known);
        Optional<Long> read = count(members, "read");
        Optional<Long> rejected = count(members, "rejected");
        Optional<String> most = members.neededDigits("rejectedAtMost");
        List<String> lost = Items.texts(members, "lost", "the input", faults);
        Optional<Integer> accepted = members.any("lostAtMost").isEmpty()
                ? Optional.of(0)
                : members.neededWhole("lostAtMost", Integer.MAX_VALUE);
        members.bool("reliable");
        members.text("notReliableBecause");
        members.refuseOthers();
        return read.isEmpty() || rejected.isEmpty() || most.isEmpty() || accepted.isEmpty()
                ? Optional.empty()
                : Made.at(
                        object,
                        faults,
                        () -> new Intake(read.get(), rejected.get(), Percent.of(most.get()), lost, accepted.get()));
    }

    private static Optional<Long> count(Members members, String name) {
        return members.neededDigits(name).flatMap(digits -> {
            if (digits.matches("[0-9]{1,18}")) {
                return Optional.of(Long.parseLong(digits));
            }
            members.wrong(name, "The number (" + digits + ") of \"" + name + "\" must be a whole number, zero or more");
            return Optional.empty();
        });
    }

    private Optional<Indicator> indicator(Json.Obj object) {
        Set<String> known = Set.of("id", "name", "reading", "unit", "prosperity", "sources", "explanation");
        String owner = "the indicator " + Members.peek(object, "id", known).orElse(object.pointer());
        Members members = new Members(object, owner, faults, known);
        Optional<String> id = members.neededText("id");
        Optional<String> name = members.neededText("name");
        Optional<Reading> reading =
                members.neededObject("reading", "an object").flatMap(one -> ReadingCodec.read(one, owner, faults));
        Optional<String> unit = members.text("unit");
        members.any("prosperity");
        members.any("sources");
        members.any("explanation");
        members.refuseOthers();
        return id.isEmpty() || name.isEmpty() || reading.isEmpty()
                ? Optional.empty()
                : Made.at(
                        object,
                        owner,
                        faults,
                        () -> new Indicator(
                                id.get(),
                                name.get(),
                                reading.get(),
                                unit.orElse(""),
                                Set.of(),
                                Optional.empty(),
                                List.of()));
    }
}
