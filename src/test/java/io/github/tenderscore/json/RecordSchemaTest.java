package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Schemas;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.record.Event;
import io.github.tenderscore.record.EventKind;
import io.github.tenderscore.record.Events;
import io.github.tenderscore.record.ProcurementRecord;
import io.github.tenderscore.record.Records;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of a record and of an event, and what the library reads and writes, are the same. */
class RecordSchemaTest {

    private static final String RECORD = Schemas.text(Path.of("docs/record.schema.json"));
    private static final Schemas SCHEMAS = new Schemas("evaluation", "record", "record-event");
    private static final String LINE = "record";
    private static final String DOCUMENT = "record-event";
    private static final Map<EventKind, Event> EVENTS = Events.all();
    private static final ProcurementRecord PUBLISHED = Records.opened();

    private static List<String> errors(String schema, String document) {
        return SCHEMAS.errors(schema, document);
    }

    private static String document(EventKind kind) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("at", "2026-03-02T12:00:00Z");
        tree.put("by", "lead");
        tree.put("event", EventCodecs.tree(Optional.ofNullable(EVENTS.get(kind)).orElseThrow()));
        return JsonWriter.compact(tree);
    }

    @Test
    void everyLineOfARecordFits() {
        RecordWriter.write(Records.entered())
                .lines()
                .forEach(line -> assertThat(errors(LINE, line)).as(line).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void everyKindOfEventFits(EventKind kind) {
        assertThat(errors(DOCUMENT, document(kind))).isEmpty();
    }

    /** Members by the kind of event, as the schema has them. */
    private static Map<String, Json.Obj> kinds() {
        Map<String, Json.Obj> kinds = new LinkedHashMap<>();
        Json schema = JsonReader.read(new ByteArrayInputStream(RECORD.getBytes(StandardCharsets.UTF_8)), new Faults())
                .orElseThrow();
        at(schema, "$defs").members().forEach((name, definition) -> {
            if (name.startsWith("event-")) {
                kinds.put(name.substring("event-".length()), (Json.Obj) definition);
            }
        });
        return kinds;
    }

    private static Json.Obj at(Json json, String name) {
        return (Json.Obj)
                Optional.ofNullable(((Json.Obj) json).members().get(name)).orElseThrow();
    }

    @Test
    void everyKindAndMemberIsInTheSchemaAndNoOther() {
        Map<String, Json.Obj> kinds = kinds();
        assertThat(kinds.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Codes.EVENTS.constants().stream().map(EventKind::code).toList());
        for (EventKind kind : EventKind.values()) {
            Json.Obj schema = Optional.ofNullable(kinds.get(kind.code())).orElseThrow();
            assertThat(at(schema, "properties").members().keySet())
                    .as(kind.code())
                    .containsExactlyElementsOf(EventCodecs.known(kind));
        }
    }

    /** Each member that the schema demands is one that the reader misses, and the other way round. */
    @ParameterizedTest
    @EnumSource(EventKind.class)
    void sameMembersAreDemanded(EventKind kind) {
        Map<EventKind, List<String>> demanded = new EnumMap<>(EventKind.class);
        Map<String, Object> event =
                EventCodecs.tree(Optional.ofNullable(EVENTS.get(kind)).orElseThrow());
        for (String name : List.copyOf(event.keySet())) {
            Map<String, Object> without = new LinkedHashMap<>(event);
            without.remove(name);
            String document = JsonWriter.compact(Map.of("at", "2026-03-02T12:00:00Z", "by", "lead", "event", without));
            boolean refusedBySchema = !errors(DOCUMENT, document).isEmpty();
            // what the part quality needs depends on the part, which a schema of members alone does not say
            if (!(kind == EventKind.OPENED
                    && List.of("associatedPersons", "subcontractors").contains(name))) {
                assertThat(isRefused(document)).as(name).isEqualTo(refusedBySchema);
            }
            demanded.computeIfAbsent(kind, one -> new ArrayList<>()).add(name);
        }
        assertThat(new TreeSet<>(EventCodecs.known(kind))).containsAll(demanded.getOrDefault(kind, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MARKED: 'mark':'4' -> 'mark':'four'",
                "MARKED: 'references':[{'document':'Method statement','page':4}] -> 'references':[{'page':4}]",
                "MARKED: 'page':4 -> 'page':0",
                "MARKED: 'page':4 -> 'page':4.5",
                "MARKED: 'at':'2026-02-26T10:00:00' -> 'at':'2026-02-26'",
                "MARKED: 'at':'2026-02-26T10:00:00' -> 'at':'2026-02-26T10:00:00Z'",
                "MARKED: 'at':'2026-03-02T12:00:00Z' -> 'at':'2026-03-02T12:00:00'",
                "MARKED: 'by':'lead', -> ",
                "MARKED: 'by':'lead' -> 'by':' '",
                "MARKED: 'by':'lead' -> 'by':'lead','number':4",
                "MARKED: 'kind':'marked' -> 'kind':'mark'",
                "PUBLISHED: 'procedure':'open' -> 'procedure':'negotiated'",
                "PUBLISHED: 'separation':'until-agreed' -> 'separation':'yes'",
                "PUBLISHED: 'conflictsAssessed':'2026-01-09' -> 'conflictsAssessed':'9 January'",
                "PUBLISHED: 'conditions':[ -> 'conditions':['',",
                "PUBLISHED: 'title':'Domestic abuse support, lot 1', -> ",
                "CHANGED: 'provision':'s31' -> 'provision':'s32'",
                "CHANGED: 'opensToOthers':'no' -> 'opensToOthers':false",
                "INVITED: 'tenders':['A','B'] -> 'tenders':[]",
                "INVITED: 'last':true -> 'last':'yes'",
                "APPOINTED: 'roles':['quality'] -> 'roles':['chair']",
                "DECLARED: 'text':'once worked for another' -> 'words':'once worked for another'",
                "OPENED: 'parts':['quality'] -> 'parts':[]",
                "OPENED: 'pages':12 -> 'pages':-1",
                "EXCLUSION_CONSIDERED: 'result':'neither' -> 'result':'fine'",
                "EXCLUSION_CONSIDERED: 'debarmentListChecked':true -> 'debarmentListChecked':'yes'",
                "CONDITION_CHECKED: 'reason':'a certificate is enclosed' -> 'reason':''",
                "DECIDED: 'ground':'condition-not-met' -> 'ground':'dislike'",
                "LOW_TENDER_STEP: 'state':'flagged' -> 'state':'seen'",
                "ASSESSED: 'rank':2 -> 'rank':0",
                "ASSESSED: 'total':'88' -> 'total':'high'",
                "AWARDED: 'decider':'Head of commissioning' -> 'decider':''",
                "SUMMARISED: 'A':'sha256:a1 -> 'A':'sha1:a1",
                "NOTICED: 'reference':'2026/S 000-000001' -> 'reference':' '",
                "CLOSED: 'reason':'the service is provided in-house' -> 'reason':''",
            })
    void badEventIsRefusedByBoth(String change) {
        String[] parts = change.replace('\'', '"').split(": | -> ", 3);
        String good = document(EventKind.valueOf(parts[0]));
        assertThat(good).contains(parts[1]);
        assertThat(isRefused(good)).isFalse();
        String bad = good.replaceFirst(Pattern.quote(parts[1]), Matcher.quoteReplacement(parts[2]));
        assertThat(errors(DOCUMENT, bad)).isNotEmpty();
        assertThat(isRefused(bad)).isTrue();
    }

    private static boolean isRefused(String document) {
        try {
            new RecordReader(EvaluationReader.standard()).entry(document, PUBLISHED);
            return false;
        } catch (FaultException e) {
            return true;
        }
    }
}
