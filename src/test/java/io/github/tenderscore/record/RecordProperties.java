package io.github.tenderscore.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.json.Fingerprints;
import io.github.tenderscore.json.RecordReader;
import io.github.tenderscore.json.RecordVerifier;
import io.github.tenderscore.json.RecordWriter;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.ConflictDeclaration;
import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.IndividualMark;
import io.github.tenderscore.panel.Moderation;
import io.github.tenderscore.panel.Role;
import io.github.tenderscore.panel.Separation;
import io.github.tenderscore.panel.TenderReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random records that keep the order of work: they replay, and come to what the engine makes of the same figures. */
class RecordProperties {

    private static final String OPENED = "2026-02-16T14:00:00Z";
    private static final String MARKED = "2026-02-26T12:00:00Z";
    private static final String AGREED = "2026-03-05T12:00:00Z";

    /** Groups of steps: within a group the order does not matter. */
    private record Plan(List<List<Event>> groups, Evaluation direct) {}

    private static Plan plan(Random random) {
        List<Event> people = new ArrayList<>();
        List<Event> openings = new ArrayList<>();
        List<Event> checks = new ArrayList<>();
        List<Event> marks = new ArrayList<>();
        List<Event> moderations = new ArrayList<>();
        int evaluators = 1 + random.nextInt(3);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < evaluators; i++) {
            ids.add("E" + i);
            people.add(new Appointed(Evaluator.of("E" + i, Role.QUALITY)));
        }
        people.add(new Appointed(Evaluator.of("M", Role.MODERATOR)));
        ids.add("M");
        ids.forEach(id -> people.add(
                new Declared(ConflictDeclaration.none(id, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 12, 31)))));
        Evaluation direct = Evaluation.under(Records.method()).note("Illustrative.");
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            String id = "T" + i;
            int price = 90_000 + random.nextInt(20_000);
            int weeks = random.nextInt(600);
            openings.add(Records.opened(
                    id,
                    List.of(Access.Part.PRICE, Access.Part.QUALITY),
                    Map.of(
                            "price",
                            new Response.Price(Records.method().money(Ratio.of(price))),
                            "apprentices",
                            new Response.Quantity(Ratio.of(weeks))),
                    List.of()));
            checks.add(Records.exclusion(id, ExclusionCheck.Result.NEITHER));
            checks.add(Records.condition(id, true));
            Map<String, Integer> agreed = new TreeMap<>();
            for (String criterion : Records.CRITERIA) {
                agreed.put(criterion, agree(id, criterion, evaluators, random, marks, moderations));
            }
            direct = direct.tender(
                    id,
                    "Illustrative supplier " + id,
                    t -> t.price(Integer.toString(price))
                            .quantity("apprentices", Integer.toString(weeks))
                            .mark(
                                    "mobilisation",
                                    agreed.getOrDefault("mobilisation", 0).toString())
                            .mark(
                                    "safeguarding",
                                    agreed.getOrDefault("safeguarding", 0).toString()));
        }
        return new Plan(List.of(people, openings, checks, marks, moderations), direct);
    }

    /** Gives random marks and agrees the highest. */
    private static int agree(
            String tender,
            String criterion,
            int evaluators,
            Random random,
            List<Event> marks,
            List<Event> moderations) {
        SortedMap<String, Ratio> initial = new TreeMap<>();
        int highest = 0;
        for (int i = 0; i < evaluators; i++) {
            int mark = random.nextInt(6);
            highest = Math.max(highest, mark);
            initial.put("E" + i, Ratio.of(mark));
            marks.add(new Marked(new IndividualMark(
                    "E" + i,
                    criterion,
                    tender,
                    Ratio.of(mark),
                    "a reason of " + i + " for " + tender + " on " + criterion,
                    List.of(TenderReference.page("Method statement", 1 + random.nextInt(12))),
                    Records.time(MARKED).toLocalDateTime())));
        }
        if (evaluators > 1) {
            moderations.add(new Moderated(new Moderation(
                    criterion,
                    tender,
                    initial,
                    List.of("what speaks for it"),
                    List.of(),
                    Ratio.of(highest),
                    "the panel follows the highest",
                    List.of(TenderReference.document("Method statement")),
                    "M",
                    Records.time(AGREED).toLocalDateTime())));
        }
        return highest;
    }

    private static ProcurementRecord record(Plan plan) {
        ProcurementRecord record =
                Records.add(Records.empty(), List.of(Records.step("2026-01-12T09:00:00Z", published())));
        List<String> times = List.of("2026-01-19T09:00:00Z", OPENED, "2026-02-18T16:00:00Z", MARKED, AGREED);
        for (int i = 0; i < times.size(); i++) {
            for (Event event : plan.groups().get(i)) {
                record = record.append(Records.time(times.get(i)), Records.LEAD, event);
            }
        }
        return record.append(
                Records.time("2026-03-10T12:00:00Z"),
                Records.LEAD,
                record.replay().assessed());
    }

    private static Published published() {
        return new Published(
                Records.method(),
                TenderingProcedure.OPEN,
                Records.DEADLINE,
                List.of(Records.INSURANCE),
                LocalDate.of(2026, 1, 9),
                Separation.NONE,
                List.of("Illustrative."));
    }

    private static List<String> results(Assessment assessment) {
        List<String> results = new ArrayList<>();
        for (TenderResult result : assessment.results()) {
            results.add(result.tender().id() + " " + result.outcome().code() + result.rank() + result.figure());
        }
        return results;
    }

    @Property(tries = 150)
    void recordComesToWhatTheEngineMakesOfTheSameFigures(@ForAll long seed) {
        Plan plan = plan(new Random(seed));
        ProcurementRecord record = record(plan);
        assertThat(results(record.evaluation().assess()))
                .isEqualTo(results(plan.direct().assess()));
        assertThat(record.replay().phase()).isEqualTo(Phase.ASSESSED);
        assertThat(record.replay().findings()).isEmpty();
    }

    @Property(tries = 100)
    void recordIsWrittenAndReadBack(@ForAll long seed) {
        ProcurementRecord record = record(plan(new Random(seed)));
        String text = RecordWriter.write(record);
        RecordVerifier.Verification found = new RecordVerifier(EvaluationReader.standard()).verify(text);
        assertThat(found.breach()).isEmpty();
        assertThat(found.lines()).isEqualTo(record.entries().size());
        ProcurementRecord read =
                new RecordReader(EvaluationReader.standard()).read(text).record();
        assertThat(read.entries()).isEqualTo(record.entries());
        assertThat(RecordWriter.write(read)).isEqualTo(text);
    }

    @Property(tries = 100)
    void orderOfWhatMayHappenInAnyOrderDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = plan(random);
        List<List<Event>> shuffled = new ArrayList<>();
        for (List<Event> group : plan.groups()) {
            List<Event> other = new ArrayList<>(group);
            Collections.shuffle(other, random);
            shuffled.add(other);
        }
        ProcurementRecord one = record(plan);
        ProcurementRecord other = record(new Plan(shuffled, plan.direct()));
        assertThat(Fingerprints.ofInput(other.evaluation())).isEqualTo(Fingerprints.ofInput(one.evaluation()));
        assertThat(other.replay().assessed()).isEqualTo(one.replay().assessed());
        assertThat(other.entries()).hasSameSizeAs(one.entries());
    }

    @Property(tries = 100)
    void refusedEventChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        ProcurementRecord record = record(plan(random));
        List<Entry> entries = record.entries();
        Event event = entries.get(random.nextInt(entries.size())).event();
        ProcurementRecord.Attempt attempt =
                record.attempt(new Entry(entries.size() + 1, Records.time(OPENED), Records.LEAD, event));
        assertThat(attempt.refusal()).isPresent();
        assertThat(attempt.record()).isSameAs(record);
        assertThat(record.entries()).isEqualTo(entries);
    }
}
