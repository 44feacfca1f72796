package io.github.tenderscore.record;

import static io.github.tenderscore.model.Options.minimum;

import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.decision.Cause;
import io.github.tenderscore.decision.ConditionCheck;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.json.Fingerprints;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
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
import io.github.tenderscore.ranking.TieBreaks;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An illustrative procurement from the notice to the contract, event by event; all of it is invented.
 *
 * <p>Two evaluators mark three tenders on two criteria, a moderator leads them to one mark each, and prices stay sealed until then. Tender
 * C fails a condition of participation and is disregarded. By hand, of 40 for the price, 50 for quality and 10 for apprentices:
 *
 * <pre>
 * A: 40 × 1,090,000/1,180,000 = 36.95; 30 × 4/5 + 20 × 4/5 = 40; 10 × 320/400 = 8; together 84.95
 * B: 40; 30 × 3/5 + 20 × 5/5 = 38; 10, because 410 is more than 400; together 88
 * </pre>
 */
public final class Records {

    public static final String LEAD = "procurement-lead";
    public static final String INSURANCE = "Employer's liability insurance of £10m, in place or promised";
    public static final OffsetDateTime DEADLINE = time("2026-02-16T12:00:00Z");
    public static final LocalDate DECLARED = LocalDate.of(2026, 1, 19);
    public static final LocalDate REVIEW = LocalDate.of(2026, 7, 31);
    public static final List<String> CRITERIA = List.of("mobilisation", "safeguarding");

    private static final Map<String, String> SUPPLIERS =
            Map.of("A", "Illustrative Alder CIC", "B", "Illustrative Birch Ltd", "C", "Illustrative Cedar Ltd");
    private static final Map<String, String> PRICES = Map.of("A", "1180000", "B", "1090000", "C", "990000");
    private static final Map<String, String> APPRENTICES = Map.of("A", "320", "B", "410", "C", "100");

    private Records() {}

    public static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(text);
    }

    public static Methodology method() {
        return method("60", "40");
    }

    /** The method with other weights of the two parts of quality. */
    public static Methodology method(String mobilisation, String safeguarding) {
        return method(mobilisation, safeguarding, "2");
    }

    /** The method with another minimum for mobilisation, too. */
    static Methodology method(String mobilisation, String safeguarding, String least) {
        return Methodology.named("Domestic abuse support, lot 1")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .group(
                        "quality",
                        "Quality",
                        "50",
                        quality -> quality.mark(
                                        "mobilisation",
                                        "Mobilisation",
                                        mobilisation,
                                        MarkScales.zeroToFive(),
                                        minimum(least))
                                .mark(
                                        "safeguarding",
                                        "Safeguarding",
                                        safeguarding,
                                        MarkScales.zeroToFive(),
                                        minimum("3")))
                .quantity("apprentices", "Apprentice weeks", "10", SocialValueRules.towardsTarget("400"))
                .rounding(Rounding.halfUp(2).atCriterion())
                .tieBreak(TieBreaks.highest("quality"), TieBreaks.lowest("price"))
                .build();
    }

    /** An event with its time. */
    public record Step(OffsetDateTime at, String by, Event event) {}

    /** A record with some steps added. */
    public static ProcurementRecord add(ProcurementRecord record, List<Step> steps) {
        ProcurementRecord longer = record;
        for (Step step : steps) {
            longer = longer.append(step.at(), step.by(), step.event());
        }
        return longer;
    }

    public static ProcurementRecord empty() {
        return ProcurementRecord.start(Fingerprints.forRecords());
    }

    /** Everything up to the contract. */
    public static ProcurementRecord entered() {
        return add(noticed(), List.of(step("2026-03-30T16:00:00+01:00", new Entered("B", LocalDate.of(2026, 3, 30)))));
    }

    public static ProcurementRecord noticed() {
        // by hand: 13 March is the first working day, 17 March is a bank holiday in Northern Ireland, 25 March is the
        // eighth
        return add(
                summarised(),
                List.of(step(
                        "2026-03-13T10:00:00Z",
                        new Noticed(
                                LocalDate.of(2026, 3, 13),
                                "2026/S 000-000001",
                                Optional.of(LocalDate.of(2026, 3, 25)),
                                Optional.empty()))));
    }

    public static ProcurementRecord summarised() {
        return add(
                awarded(),
                List.of(step(
                        "2026-03-12T15:10:00Z",
                        new Summarised(time("2026-03-12T15:00:00Z"), Fingerprints.of(provided())))));
    }

    /** The summaries that were provided, which anybody can write again from the record. */
    public static AssessmentSummaries provided() {
        return AssessmentSummaries.of(
                awarded().evaluation().assess(),
                SummaryFacts.NONE
                        .providedAt(time("2026-03-12T15:00:00Z"))
                        .accessAt("https://tenders.example/illustrative-lot-1/methodology"));
    }

    public static ProcurementRecord awarded() {
        return add(
                assessed(),
                List.of(step(
                        "2026-03-11T11:00:00Z",
                        new Awarded(
                                "B", "Head of commissioning", "it satisfies every requirement of the specification"))));
    }

    public static ProcurementRecord assessed() {
        ProcurementRecord priced = priced();
        return add(priced, List.of(step("2026-03-10T09:30:00Z", priced.replay().assessed())));
    }

    /** All that comes before the assessment: marks are agreed, and prices are opened. */
    public static ProcurementRecord priced() {
        List<Step> steps = new ArrayList<>();
        for (String tender : List.of("A", "B")) {
            steps.add(step("2026-03-09T14:00:00Z", price(tender)));
        }
        for (String tender : List.of("A", "B")) {
            steps.add(step("2026-03-09T14:30:00Z", access("P1", tender, Access.Part.PRICE, "2026-03-09T14:10:00")));
        }
        return add(moderated(), steps);
    }

    public static ProcurementRecord moderated() {
        List<Step> steps = new ArrayList<>();
        steps.add(step("2026-03-05T12:00:00Z", moderated("A", "mobilisation", "4", "4", "5")));
        steps.add(step("2026-03-05T12:00:00Z", moderated("A", "safeguarding", "4", "4", "4")));
        steps.add(step("2026-03-05T12:00:00Z", moderated("B", "mobilisation", "3", "2", "4")));
        steps.add(step("2026-03-05T12:00:00Z", moderated("B", "safeguarding", "5", "5", "4")));
        return add(marked(), steps);
    }

    public static ProcurementRecord marked() {
        List<Step> steps = new ArrayList<>();
        steps.add(step("2026-02-26T12:00:00Z", marked("E1", "A", "mobilisation", "4")));
        steps.add(step("2026-02-26T12:00:00Z", marked("E2", "A", "mobilisation", "5")));
        steps.add(step("2026-02-26T12:00:00Z", marked("E1", "A", "safeguarding", "4")));
        steps.add(step("2026-02-26T12:00:00Z", marked("E2", "A", "safeguarding", "4")));
        steps.add(step("2026-02-26T12:00:00Z", marked("E1", "B", "mobilisation", "2")));
        steps.add(step("2026-02-26T12:00:00Z", marked("E2", "B", "mobilisation", "4")));
        steps.add(step("2026-02-26T12:00:00Z", marked("E1", "B", "safeguarding", "5")));
        steps.add(step("2026-02-26T12:00:00Z", marked("E2", "B", "safeguarding", "4")));
        return add(considered(), steps);
    }

    /** Exclusion is considered and conditions are checked; C is disregarded. */
    public static ProcurementRecord considered() {
        List<Step> steps = new ArrayList<>();
        for (String tender : List.of("A", "B", "C")) {
            steps.add(step("2026-02-18T16:00:00Z", exclusion(tender, ExclusionCheck.Result.NEITHER)));
            steps.add(step("2026-02-18T16:00:00Z", condition(tender, !tender.equals("C"))));
        }
        steps.add(step(
                "2026-02-18T16:00:00Z",
                new ExclusionConsidered(new ExclusionCheck(
                        "B",
                        Cause.SUBCONTRACTOR,
                        "Illustrative Outreach Ltd",
                        LocalDate.of(2026, 2, 18),
                        true,
                        ExclusionCheck.Result.NEITHER))));
        steps.add(step("2026-02-19T10:00:00Z", disregarded("C")));
        return add(opened(), steps);
    }

    public static ProcurementRecord opened() {
        List<Step> steps = new ArrayList<>();
        for (String tender : List.of("A", "B", "C")) {
            steps.add(step("2026-02-16T14:00:00Z", quality(tender)));
        }
        for (String tender : List.of("A", "B")) {
            for (String person : List.of("E1", "E2", "M1")) {
                steps.add(step(
                        "2026-02-17T18:00:00Z", access(person, tender, Access.Part.QUALITY, "2026-02-17T09:00:00")));
            }
        }
        return add(staffed(), steps);
    }

    /** The panel is appointed and has declared its conflicts of interest. */
    public static ProcurementRecord staffed() {
        List<Step> steps = new ArrayList<>();
        steps.add(step("2026-01-19T09:00:00Z", new Appointed(Evaluator.of("E1", Role.QUALITY))));
        steps.add(step("2026-01-19T09:00:00Z", new Appointed(Evaluator.of("E2", Role.QUALITY))));
        steps.add(step("2026-01-19T09:00:00Z", new Appointed(Evaluator.of("M1", Role.MODERATOR))));
        steps.add(step("2026-01-19T09:00:00Z", new Appointed(Evaluator.of("P1", Role.PRICE))));
        for (String person : List.of("E1", "E2", "M1", "P1")) {
            steps.add(step("2026-01-20T09:00:00Z", new Declared(ConflictDeclaration.none(person, DECLARED, REVIEW))));
        }
        return add(published(), steps);
    }

    public static ProcurementRecord published() {
        return add(empty(), List.of(step("2026-01-12T09:00:00Z", publication())));
    }

    // ---- single events ----------------------------------------------------------------------------------------------

    public static Step step(String at, Event event) {
        return new Step(time(at), LEAD, event);
    }

    public static Published publication() {
        return new Published(
                method(),
                TenderingProcedure.OPEN,
                DEADLINE,
                List.of(INSURANCE),
                LocalDate.of(2026, 1, 9),
                Separation.UNTIL_AGREED,
                List.of("Illustrative: the procurement, its people and all figures are invented to show the format."));
    }

    public static Opened quality(String tender) {
        return opened(
                tender,
                List.of(Access.Part.QUALITY),
                Map.of("apprentices", new Response.Quantity(Ratio.parse(APPRENTICES.getOrDefault(tender, "0")))),
                tender.equals("B") ? List.of("Illustrative Outreach Ltd") : List.of());
    }

    public static Supplier supplier(String tender) {
        return new Supplier(SUPPLIERS.getOrDefault(tender, "Illustrative supplier " + tender))
                .identifiedBy("ILLUSTRATIVE-" + tender)
                .reachedAt("1 Example Street, Exampleton", "bids@" + tender.toLowerCase(Locale.ROOT) + ".example");
    }

    public static Opened price(String tender) {
        return opened(
                tender,
                List.of(Access.Part.PRICE),
                Map.of(
                        "price",
                        new Response.Price(method().money(Ratio.parse(PRICES.getOrDefault(tender, "1000000"))))),
                List.of());
    }

    public static Opened opened(
            String tender, List<Access.Part> parts, Map<String, Response> responses, List<String> subcontractors) {
        return new Opened(
                tender,
                supplier(tender),
                new TreeSet<>(parts),
                responses,
                List.of(),
                subcontractors,
                parts.contains(Access.Part.QUALITY)
                        ? List.of(new TenderDocument(tender, "Method statement", 12))
                        : List.of());
    }

    public static Accessed access(String person, String tender, Access.Part part, String at) {
        return new Accessed(new Access(person, tender, part, LocalDateTime.parse(at)));
    }

    public static ExclusionConsidered exclusion(String tender, ExclusionCheck.Result result) {
        return new ExclusionConsidered(new ExclusionCheck(
                tender,
                Cause.SUPPLIER,
                SUPPLIERS.getOrDefault(tender, "Illustrative supplier " + tender),
                LocalDate.of(2026, 2, 18),
                true,
                result));
    }

    public static ConditionChecked condition(String tender, boolean met) {
        return new ConditionChecked(new ConditionCheck(
                tender,
                INSURANCE,
                met,
                LEAD,
                LocalDate.of(2026, 2, 18),
                met ? "a certificate is enclosed" : "neither a certificate nor a promise is enclosed"));
    }

    public static Decided disregarded(String tender) {
        return new Decided(Consideration.of(tender, Ground.CONDITION_NOT_MET)
                .on("Selection questionnaire, question 8")
                .disregard(
                        "Head of procurement",
                        LocalDate.of(2026, 2, 19),
                        "it has no insurance of the level that was published and does not promise to take it out"));
    }

    public static Marked marked(String evaluator, String tender, String criterion, String mark) {
        return new Marked(new IndividualMark(
                evaluator,
                criterion,
                tender,
                Ratio.parse(mark),
                "the plan names who does what in the first " + mark + " weeks",
                List.of(TenderReference.page("Method statement", 4)),
                LocalDateTime.parse("2026-02-26T10:00:00")));
    }

    public static Moderated moderated(String tender, String criterion, String agreed, String first, String second) {
        SortedMap<String, Ratio> initial = new TreeMap<>();
        initial.put("E1", Ratio.parse(first));
        initial.put("E2", Ratio.parse(second));
        return new Moderated(new Moderation(
                criterion,
                tender,
                initial,
                List.of("named staff for every site"),
                List.of("no cover for the first two weekends"),
                Ratio.parse(agreed),
                "the plan is complete but for weekend cover, which page 4 leaves open",
                List.of(TenderReference.page("Method statement", 4)),
                "M1",
                LocalDateTime.parse("2026-03-05T11:00:00")));
    }

    public static Summarised summaries(String providedAt, String... tenders) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String tender : tenders) {
            hashes.put(tender, "sha256:" + (tender.equals("A") ? "a1" : "b2").repeat(32));
        }
        return new Summarised(time(providedAt), hashes);
    }
}
