package io.github.tenderscore.benchmark;

import io.github.tenderscore.decision.Cause;
import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.json.Fingerprints;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.ConflictDeclaration;
import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.IndividualMark;
import io.github.tenderscore.panel.Moderation;
import io.github.tenderscore.panel.Role;
import io.github.tenderscore.panel.Separation;
import io.github.tenderscore.panel.TenderDocument;
import io.github.tenderscore.panel.TenderReference;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.record.Accessed;
import io.github.tenderscore.record.Appointed;
import io.github.tenderscore.record.Declared;
import io.github.tenderscore.record.Event;
import io.github.tenderscore.record.ExclusionConsidered;
import io.github.tenderscore.record.Marked;
import io.github.tenderscore.record.Moderated;
import io.github.tenderscore.record.Opened;
import io.github.tenderscore.record.ProcurementRecord;
import io.github.tenderscore.record.Published;
import io.github.tenderscore.record.TenderingProcedure;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * An illustrative record of 100,000 events: 160 tenders are marked on 120 criteria by 4 evaluators, moderated and assessed; the rest is
 * the log of who saw what.
 */
final class RecordSample {

    static final int EVENTS = 100_000;

    private static final int TENDERS = 160;
    private static final int CRITERIA = 120;
    private static final int EVALUATORS = 4;
    private static final int HIGHEST = 5;
    private static final Methodology METHOD = method();

    private final RandomGenerator random;
    private ProcurementRecord record = ProcurementRecord.start(Fingerprints.forRecords());
    private OffsetDateTime time = OffsetDateTime.parse("2026-01-12T09:00:00Z");

    RecordSample(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    ProcurementRecord record() {
        add(new Published(
                METHOD,
                TenderingProcedure.OPEN,
                OffsetDateTime.parse("2026-02-16T12:00:00Z"),
                List.of(),
                LocalDate.of(2026, 1, 9),
                Separation.UNTIL_AGREED,
                List.of("Illustrative: made by a generator of random numbers.")));
        people();
        time = OffsetDateTime.parse("2026-02-16T14:00:00Z");
        for (int tender = 0; tender < TENDERS; tender++) {
            open(tender);
        }
        for (int tender = 0; tender < TENDERS; tender++) {
            for (int i = 0; i < EVALUATORS; i++) {
                add(new Accessed(new Access("E" + i, "T" + tender, Access.Part.QUALITY, time.toLocalDateTime())));
            }
        }
        for (int tender = 0; tender < TENDERS; tender++) {
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                mark(tender, criterion);
            }
        }
        for (int tender = 0; tender < TENDERS; tender++) {
            price(tender);
        }
        while (record.replay().count() < EVENTS - 1) {
            add(new Accessed(
                    new Access("E0", "T" + random.nextInt(TENDERS), Access.Part.QUALITY, time.toLocalDateTime())));
        }
        add(record.replay().assessed());
        return record;
    }

    private void add(Event event) {
        time = time.plusSeconds(1);
        record = record.append(time, "clerk-1", event);
    }

    private static Methodology method() {
        MethodologyBuilder builder =
                Methodology.named("Framework of services").price("price", "Price", "40", PriceRules.lowestOverPrice());
        return builder.group("quality", "Quality", "60", quality -> {
                    for (int i = 0; i < CRITERIA; i++) {
                        quality.mark("Q" + i, "Question " + i, "100/" + CRITERIA, MarkScales.zeroToFive());
                    }
                    return quality;
                })
                .build();
    }

    private void people() {
        LocalDate day = LocalDate.of(2026, 1, 12);
        add(new Appointed(Evaluator.of("M1", Role.MODERATOR)));
        add(new Declared(ConflictDeclaration.none("M1", day, day.plusYears(1))));
        for (int i = 0; i < EVALUATORS; i++) {
            add(new Appointed(Evaluator.of("E" + i, Role.QUALITY)));
            add(new Declared(ConflictDeclaration.none("E" + i, day, day.plusYears(1))));
        }
    }

    private void open(int tender) {
        String id = "T" + tender;
        String name = "Illustrative supplier " + tender;
        add(new Opened(
                id,
                new Supplier(name),
                new TreeSet<>(List.of(Access.Part.QUALITY)),
                Map.of(),
                List.of(),
                List.of(),
                List.of(new TenderDocument(id, "Method statement", 60))));
        add(new ExclusionConsidered(new ExclusionCheck(
                id, Cause.SUPPLIER, name, LocalDate.of(2026, 2, 16), true, ExclusionCheck.Result.NEITHER)));
    }

    private void price(int tender) {
        add(new Opened(
                "T" + tender,
                new Supplier("Illustrative supplier " + tender),
                new TreeSet<>(List.of(Access.Part.PRICE)),
                Map.of("price", new Response.Price(METHOD.money(Ratio.of(900_000 + random.nextInt(200_000))))),
                List.of(),
                List.of(),
                List.of()));
    }

    private void mark(int tender, int criterion) {
        SortedMap<String, Ratio> initial = new TreeMap<>();
        String rationale = "the answer to question " + criterion + " of tender " + tender
                + " names who does what, when, and what happens where it fails";
        List<TenderReference> references = List.of(TenderReference.page("Method statement", 1 + criterion % 60));
        for (int i = 0; i < EVALUATORS; i++) {
            Ratio mark = Ratio.of(random.nextInt(HIGHEST + 1));
            initial.put("E" + i, mark);
            add(new Marked(new IndividualMark(
                    "E" + i, "Q" + criterion, "T" + tender, mark, rationale, references, time.toLocalDateTime())));
        }
        add(new Moderated(new Moderation(
                "Q" + criterion,
                "T" + tender,
                initial,
                List.of("named staff"),
                List.of("no cover at weekends"),
                initial.getOrDefault("E0", Ratio.ZERO),
                rationale,
                references,
                "M1",
                time.toLocalDateTime())));
    }
}
