package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.calendar.StandstillExemption;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.record.Event;
import io.github.tenderscore.record.EventKind;
import io.github.tenderscore.record.Events;
import io.github.tenderscore.record.Noticed;
import io.github.tenderscore.record.Records;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of event is read back as it was written, and what cannot be read is named at its place. */
class EventCodecsTest {

    private static final Map<EventKind, Event> EVENTS = Events.all();
    private static final RecordContext CONTEXT = new RecordContext(Catalogues.STANDARD, Optional.of(Records.method()));

    private static Optional<Event> read(String text, Faults faults) {
        return read(text, CONTEXT, faults);
    }

    private static Optional<Event> read(String text, RecordContext context, Faults faults) {
        return JsonReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), faults)
                .flatMap(json -> EventCodecs.read((Json.Obj) json, context, faults));
    }

    /** What a tender commits itself to stands in a record as it does in an evaluation, and its faults have the same places. */
    @Test
    void commitmentsAreOpened() {
        RecordContext context = new RecordContext(
                Catalogues.STANDARD,
                Optional.of(EvaluationReader.standard()
                        .read(CommitmentDocuments.SCORED)
                        .methodology()));
        String opened = """
                {"kind":"opened","tender":"A","supplier":{"name":"Illustrative"},"parts":["quality"],
                 "responses":{"social":[{"id":"1","measure":"GJ4","unit":"weeks","profile":{"1":"2"},"evidence":"documented"}]},
                 "associatedPersons":[],"subcontractors":[],"documents":[]}""";
        Faults faults = new Faults();
        Event event = read(opened, context, faults).orElseThrow(() -> new AssertionError(faults.list()));
        assertThat(read(JsonWriter.compact(EventCodecs.tree(event)), context, faults))
                .contains(event);
        assertThat(faults.list()).isEmpty();
        assertThat(read(opened.replace("\"documented\"", "\"sworn\""), context, faults))
                .isEmpty();
        assertThat(faults.list())
                .extracting(fault -> fault.place().get(0))
                .containsExactly("/responses/social/0/evidence");
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void everyKindIsReadBack(EventKind kind) {
        Event event = Optional.ofNullable(EVENTS.get(kind)).orElseThrow();
        Faults faults = new Faults();
        assertThat(read(JsonWriter.compact(EventCodecs.tree(event)), faults)).contains(event);
        assertThat(faults.list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void everyMissingMemberIsNamedOrMayBeMissing(EventKind kind) {
        Map<String, Object> tree =
                EventCodecs.tree(Optional.ofNullable(EVENTS.get(kind)).orElseThrow());
        for (String name : List.copyOf(tree.keySet())) {
            Object value = Optional.ofNullable(tree.remove(name)).orElseThrow();
            Faults faults = new Faults();
            Optional<Event> read = read(JsonWriter.compact(tree), faults);
            if (read.isEmpty()) {
                assertThat(faults.list())
                        .extracting(Fault::message)
                        .as(name)
                        .anyMatch(message -> message.contains("\"" + name + "\"") && message.contains("is missing"));
            }
            tree.put(name, value);
        }
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void unknownMemberIsRefused(EventKind kind) {
        Map<String, Object> tree =
                EventCodecs.tree(Optional.ofNullable(EVENTS.get(kind)).orElseThrow());
        tree.put("zzz", "1");
        Faults faults = new Faults();
        assertThat(read(JsonWriter.compact(tree), faults)).isEmpty();
        assertThat(faults.list())
                .extracting(Fault::message)
                .anyMatch(message ->
                        message.startsWith("The member \"zzz\" of the event " + kind.code() + " is not known"));
    }

    private static String refused(ThrowableAssert.ThrowingCallable call) {
        return String.valueOf(
                Assertions.catchThrowableOfType(FaultException.class, call).getMessage());
    }

    @Test
    void everyFaultOfAnEventIsNamedAtOnce() {
        RecordReader reader = new RecordReader(EvaluationReader.standard());
        assertThat(refused(() -> reader.entry("""
                        { "at": "today", "by": " ", "event": { "kind": "marked", "tender": "A", "criterion": 1, "evaluator": "E1",
                          "mark": "four", "rationale": "x", "references": [ { "page": 4.5 } ], "at": "2026-02-26T10:00:00Z" } }
                        """, Records.considered()))).isEqualTo("""
                        The event has 6 faults:
                        - /at: The time (today) "at" of the document must be a time with its offset, written as in 2026-03-02T12:00:00Z
                        - /event/criterion: The member "criterion" of the event marked is a number and must be a text
                        - /event/mark: The value of "mark" of the event marked: The text "four" is not a number; a number must be written in digits, \
                        such as 40, -3, 36.36 or 400/11
                        - /event/references/0: The member "document" of a reference of the event marked is missing; it must be a text
                        - /event/references/0/page: The value (4.5) of "page" of a reference of the event marked must be a whole number from 1 to 9999
                        - /event/at: The time (2026-02-26T10:00:00Z) "at" of the event marked must be a local time without offset, written as in 2026-03-02T12:00:00""");
    }

    @Test
    void whoRecordsIsNamed() {
        RecordReader reader = new RecordReader(EvaluationReader.standard());
        assertThat(refused(() -> reader.entry(
                        "{\"at\":\"2026-02-26T10:00:00Z\",\"by\":\" \",\"event\":{\"kind\":\"closed\",\"decider\":\"x\",\"reason\":\"\"}}",
                        Records.considered())))
                .isEqualTo(
                        "The event has 1 fault:\n- /event: The end of a procurement must name who decided, and say why "
                                + "(Procurement Act 2023, sections 55 and 98)");
        assertThat(refused(() -> reader.entry(
                        "{\"at\":\"2026-02-26T10:00:00Z\",\"by\":\" \",\"event\":{\"kind\":\"closed\",\"decider\":\"x\",\"reason\":\"y\"}}",
                        Records.considered())))
                .isEqualTo(
                        "The event has 1 fault:\n- The entry 27 (closed) must name who recorded it (Procurement Act 2023, section "
                                + "98)");
    }

    @Test
    void decisionIsRefusedAtItsPlace() {
        RecordReader reader = new RecordReader(EvaluationReader.standard());
        assertThat(refused(() -> reader.entry("""
                        { "at": "2026-02-26T10:00:00Z", "by": "lead", "event": { "kind": "decided", "decision": {
                          "decision": "disregard", "tender": "A", "ground": "condition-not-met", "decider": "", "date": "2026-02-26",
                          "reason": "x" } } }
                        """, Records.considered())))
                .startsWith("The event has 1 fault:\n- /event/decision/decider: The decision to disregard the tender A "
                        + "(condition-not-met, section 19(3)(a)) must name who decided");
    }

    @Test
    void noticeSaysUnderWhichLimbItHasNoStandstill() {
        Faults faults = new Faults();
        assertThat(read("""
                        { "kind": "noticed", "publishedOn": "2026-03-13", "reference": "n", "exemption": "light-touch" }""", faults))
                .contains(new Noticed(
                        LocalDate.of(2026, 3, 13),
                        "n",
                        Optional.empty(),
                        Optional.of(StandstillExemption.LIGHT_TOUCH)));
        assertThat(read("""
                        { "kind": "noticed", "publishedOn": "2026-03-13", "reference": "n" }""", faults)).isEmpty();
        assertThat(faults.list())
                .extracting(Fault::message)
                .containsExactly(
                        "The member \"standstillEnds\" of the event noticed is missing; it must be a date, unless "
                                + "\"exemption\" names the limb of section 51(3) of the Procurement Act 2023 that needs no standstill");
    }
}
