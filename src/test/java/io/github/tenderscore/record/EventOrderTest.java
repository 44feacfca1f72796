package io.github.tenderscore.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of what may follow what: as it is printed, and as a record keeps it. */
class EventOrderTest {

    private static final Pattern ROW =
            Pattern.compile("<tr><td>([a-z-]+)</td><td>([A-Z, ]+)</td><td>([A-Z-]+)</td></tr>");

    private static final String LATE = "2026-05-01T12:00:00Z";

    @Test
    void printedTableIsTheOneThatIsKept() throws IOException {
        Map<EventKind, Map<Phase, Phase>> printed = new EnumMap<>(EventKind.class);
        Matcher row =
                ROW.matcher(Files.readString(Path.of("src/main/java/io/github/tenderscore/record/EventOrder.java")));
        while (row.find()) {
            String code = row.group(1);
            EventKind kind = Arrays.stream(EventKind.values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            Map<Phase, Phase> order = printed.computeIfAbsent(kind, one -> new EnumMap<>(Phase.class));
            for (String phase : row.group(2).split(", ", -1)) {
                String to = row.group(3).equals("-") ? phase : row.group(3);
                order.put(Phase.valueOf(phase), Phase.valueOf(to));
            }
        }
        assertThat(printed).hasSize(EventKind.values().length);
        printed.forEach(
                (kind, order) -> assertThat(EventOrder.of(kind)).as(kind.code()).isEqualTo(order));
    }

    /** A record in every phase. */
    private static Map<Phase, ProcurementRecord> records() {
        Map<Phase, ProcurementRecord> records = new EnumMap<>(Phase.class);
        records.put(Phase.UNPUBLISHED, Records.empty());
        records.put(Phase.PUBLISHED, Records.staffed());
        records.put(Phase.OPENED, Records.priced());
        records.put(Phase.RECONSIDERED, Records.add(Records.assessed(), List.of(Events.flag())));
        records.put(Phase.ASSESSED, Records.assessed());
        records.put(Phase.AWARDED, Records.awarded());
        records.put(Phase.SUMMARISED, Records.summarised());
        records.put(Phase.NOTICED, Records.noticed());
        records.put(Phase.ENTERED, Records.entered());
        records.put(
                Phase.CLOSED,
                Records.add(
                        Records.opened(),
                        List.of(Records.step(
                                "2026-02-20T12:00:00Z",
                                new Closed("Head of commissioning", "the service is provided in-house")))));
        return records;
    }

    @TestFactory
    List<DynamicTest> anEventOutOfOrderIsRefusedAndNoOtherForItsOrder() {
        Map<EventKind, Event> events = Events.all();
        assertThat(events).hasSize(EventKind.values().length);
        List<DynamicTest> tests = new ArrayList<>();
        records()
                .forEach((phase, record) -> events.forEach((kind, event) ->
                        tests.add(DynamicTest.dynamicTest(kind.code() + " while " + phase.words(), () -> {
                            assertThat(record.replay().phase()).isEqualTo(phase);
                            String refusals = String.join("\n", Refusals.of(record, LATE, event));
                            String order =
                                    "The event (" + kind.code() + ") " + kind.must() + " (" + kind.provision() + "); ";
                            if (EventOrder.of(kind).containsKey(phase)) {
                                assertThat(refusals).doesNotContain(order);
                            } else {
                                assertThat(refusals).contains(order).contains("\n  Maybe ");
                            }
                        }))));
        return tests;
    }

    @Test
    void refusalSaysWhereTheRecordIsAndWhatIsMissing() {
        assertThat(Refusals.of(Records.empty(), LATE, Records.quality("A")))
                .containsExactly(
                        "event/kind: The event (opened) must come after the publication and before the assessment (Procurement Act "
                                + "2023, sections 12(2) and 21); the record is empty\n"
                                + "  Maybe the event published is not recorded yet");
        assertThat(Refusals.of(Records.staffed(), LATE, Records.marked("E1", "A", "mobilisation", "4")))
                .containsExactly(
                        "event/kind: The event (marked) must come after the opening and before the assessment (Procurement Act "
                                + "2023, sections 12(2) and 19(2)); now no tender of this round is opened\n"
                                + "  Maybe the event opened is not recorded yet");
        assertThat(Refusals.of(Records.summarised(), LATE, Records.disregarded("B")))
                .containsExactly(
                        "event/kind: The event (decided) must come after the opening and before the assessment summaries "
                                + "(Procurement Act 2023, sections 19(3), 26 and 50(3)); now the assessment summaries are provided\n"
                                + "  Maybe the procurement has to be ended: record the event closed, with the reason");
    }
}
