package io.github.tenderscore.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Samples of key performance indicators: more than £5 million, at least three, set before entry and published (Procurement Act 2023, section
 * 52); assessed in every twelve months and at the end (section 71(2), in force on 1 January 2026), in five words (Procurement Regulations 2024,
 * regulation 39(5)).
 */
final class KpiSamples implements CheckSamples.Group {

    private static final String ENTRY = "2026-09-01";

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L31", set(), "L32", assessed());
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    static CaseFile of(String pounds, KpiSettingFacts facts) {
        return of(Optional.of(EstimatedValue.withVat(pounds)), facts);
    }

    private static CaseFile of(Optional<EstimatedValue> value, KpiSettingFacts facts) {
        return CaseFile.of(new Profile(
                        Route.OPEN,
                        EnumSet.noneOf(ContractTrait.class),
                        Buyer.BEST_VALUE_AUTHORITY,
                        LocalDate.of(2026, 3, 2),
                        value))
                .with(facts);
    }

    static KpiSettingFacts kpis(KpiSettingFacts.SetKpi... kpis) {
        return new KpiSettingFacts(day(ENTRY), Optional.of(List.of(kpis)), Optional.empty());
    }

    private static KpiSettingFacts because(String reason) {
        return new KpiSettingFacts(day(ENTRY), Optional.of(List.of()), Optional.of(reason));
    }

    static KpiSettingFacts.SetKpi kpi(String id, String set, String published, boolean material) {
        return new KpiSettingFacts.SetKpi(id, day(set), day(published), Optional.of(material));
    }

    private static Map<Status, List<CaseFile>> set() {
        String above = "5000000.01";
        KpiSettingFacts.SetKpi a = kpi("a", "2026-08-31", "2026-09-20", true);
        KpiSettingFacts.SetKpi b = kpi("b", "2026-08-31", "2026-09-20", true);
        KpiSettingFacts.SetKpi c = kpi("c", "2026-08-31", "2026-09-20", true);
        KpiSettingFacts.SetKpi late = kpi("late", "2026-09-02", "2026-09-20", true);
        KpiSettingFacts.SetKpi other = kpi("other", "2026-09-02", "2026-09-20", false);
        KpiSettingFacts.SetKpi open = new KpiSettingFacts.SetKpi("open", c.setOn(), c.publishedOn(), Optional.empty());
        return Map.of(
                Status.PASSES,
                List.of(
                        of(above, kpis(a, b, c)),
                        of(above, kpis(a, b, c, other)),
                        of(above, because("One delivery of goods"))),
                Status.FAILS,
                List.of(
                        of(above, kpis()),
                        of(above, kpis(a, b)),
                        of(above, because(" ")),
                        of(above, kpis(a, b, late)),
                        of(above, kpis(a, b, kpi("c", "2026-08-31", "2026-09-20", false))),
                        of(above, kpis(a, b, c, kpi("d", "2026-08-31", "2026-09-20", true)))),
                Status.UNKNOWN,
                List.of(
                        of(above, kpis(a, b, kpi("c", "", "2026-09-20", true))),
                        of(above, kpis(a, b, kpi("c", "2026-08-31", "", true))),
                        // Which came first on the day of entry cannot be told
                        of(above, kpis(a, b, kpi("c", ENTRY, "2026-09-20", true))),
                        of(above, kpis(a, b, open)),
                        of(above, new KpiSettingFacts(day(ENTRY), Optional.empty(), Optional.empty())),
                        of(
                                above,
                                new KpiSettingFacts(
                                        Optional.empty(), kpis(a, b, c).kpis(), Optional.empty())),
                        of(Optional.empty(), kpis(a, b, c)),
                        // Without the value it is not known that there must be any
                        of(Optional.empty(), kpis())),
                Status.NOT_APPLICABLE,
                List.of(
                        of("5000000", kpis()),
                        CaseFile.of(CheckSamples.profile(Route.OPEN, ContractTrait.LIGHT_TOUCH))
                                .with(kpis()),
                        CaseFile.of(CheckSamples.profile(Route.BELOW_THRESHOLD)).with(kpis())));
    }

    static CaseFile reviewed(String entered, String ends, String asOf, KpiReviewFacts.AssessedKpi... kpis) {
        return reviewed(
                Optional.of(EstimatedValue.withVat("6000000")),
                new KpiReviewFacts(day(entered), day(ends), day(asOf), Optional.of(List.of(kpis))));
    }

    private static CaseFile reviewed(Optional<EstimatedValue> value, KpiReviewFacts facts, ContractTrait... traits) {
        Profile profile = CheckSamples.profile(Route.OPEN, traits);
        return CaseFile.of(new Profile(profile.route(), profile.traits(), profile.buyer(), profile.commenced(), value))
                .with(facts);
    }

    /** An indicator that was rated Good on each of some days. */
    static KpiReviewFacts.AssessedKpi good(String id, String... days) {
        return new KpiReviewFacts.AssessedKpi(
                id, Optional.of(Stream.of(days).map(day -> on(day, "Good")).toList()));
    }

    static KpiReviewFacts.Assessment on(String day, String rating) {
        return new KpiReviewFacts.Assessment(day(day), rating.isEmpty() ? Optional.empty() : Optional.of(rating));
    }

    static KpiReviewFacts.AssessedKpi rated(String id, KpiReviewFacts.Assessment... assessments) {
        return new KpiReviewFacts.AssessedKpi(id, Optional.of(List.of(assessments)));
    }

    private static Map<Status, List<CaseFile>> assessed() {
        String entry = "2026-01-15";
        String end = "2029-01-14";
        KpiReviewFacts never =
                new KpiReviewFacts(day(entry), day(end), day("2029-01-01"), Optional.of(List.of(good("a"))));
        return Map.of(
                Status.PASSES,
                List.of(
                        reviewed(entry, end, "2027-01-14", good("a")),
                        reviewed(entry, end, "2027-06-01", good("a", "2027-01-14"), good("b", "2026-07-01")),
                        reviewed(
                                entry,
                                end,
                                "2026-12-01",
                                rated(
                                        "a",
                                        on("2026-02-01", "Approaching target"),
                                        on("2026-03-01", "Requires improvement"),
                                        on("2026-04-01", "Inadequate"),
                                        on("2026-05-01", "Other"))),
                        // Entered before section 71 was in force
                        reviewed("2025-06-01", end, "2026-06-01", good("a")),
                        reviewed("2025-06-01", end, "2026-12-31", good("a", "2026-06-01")),
                        reviewed("2025-06-01", "2026-03-31", "2026-12-31", good("a", "2026-03-31")),
                        reviewed(entry, "2026-06-30", "2026-07-01", good("a", "2026-06-30"))),
                Status.FAILS,
                List.of(
                        reviewed(entry, end, "2027-01-16", good("a")),
                        reviewed(entry, end, "2027-06-01", good("a", "2027-01-16")),
                        reviewed(entry, end, "2027-06-01", good("a", "2027-01-15"), good("b")),
                        reviewed(entry, end, "2027-06-01", good("a", "2027-01-14"), good("b")),
                        reviewed("2025-06-01", end, "2027-01-01", good("a")),
                        reviewed(entry, "2026-06-30", "2026-07-01", good("a")),
                        reviewed(entry, "2026-01-14", "2026-07-01", good("a")),
                        reviewed(entry, end, "2026-12-01", rated("a", on("2026-06-01", "good"))),
                        reviewed(entry, end, "2026-12-01", rated("a", on("", "Excellent")))),
                Status.UNKNOWN,
                List.of(
                        reviewed("", end, "2026-12-01", good("a")),
                        // The Act does not say whether the first twelve months begin with the day of entry
                        reviewed(entry, end, "2027-01-15", good("a")),
                        reviewed(entry, end, "2027-06-01", good("a", "2027-01-15")),
                        // Nor whether months before section 71 was in force count
                        reviewed("2025-06-01", end, "2026-06-02", good("a")),
                        reviewed("2025-06-01", end, "2026-12-31", good("a", "2026-12-31")),
                        reviewed(Optional.empty(), never),
                        reviewed(entry, "", "2026-12-01", good("a")),
                        reviewed(entry, end, "", good("a")),
                        reviewed(entry, end, "2026-12-01", new KpiReviewFacts.AssessedKpi("a", Optional.empty())),
                        reviewed(entry, end, "2026-12-01", rated("a", on("", "Good"))),
                        reviewed(entry, end, "2026-12-01", rated("a", on("2026-06-01", ""))),
                        reviewed(
                                Optional.of(EstimatedValue.withVat("6000000")),
                                new KpiReviewFacts(day(entry), day(end), day("2026-12-01"), Optional.empty()))),
                Status.NOT_APPLICABLE,
                List.of(
                        reviewed(entry, end, "2027-06-01"),
                        CaseFile.of(CheckSamples.profile(Route.BELOW_THRESHOLD)),
                        // Indicators without a duty are voluntary (section 71(1))
                        reviewed(Optional.of(EstimatedValue.withVat("5000000")), never),
                        reviewed(Optional.of(EstimatedValue.withVat("6000000")), never, ContractTrait.LIGHT_TOUCH),
                        reviewed(Optional.of(EstimatedValue.withVat("6000000")), never, ContractTrait.CONCESSION)));
    }
}
