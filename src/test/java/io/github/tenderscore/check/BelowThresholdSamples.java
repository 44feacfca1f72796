package io.github.tenderscore.check;

import io.github.tenderscore.check.BelowThresholdFacts.SelectionStage;
import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.monitor.reservation.AreaClaim;
import io.github.tenderscore.monitor.reservation.ReservedFor;
import io.github.tenderscore.monitor.reservation.Statement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Samples of procurements below the threshold. What is asked: Procurement Act 2023, sections 84, 85(3) and 87; SI 2026/94, articles 2 to 4. Figures:
 * works with a suitability stage 213477 until 31 December 2025 and 207720 from then on (central government 138760 and 135018); notifiable from 30000
 * (12000).
 */
final class BelowThresholdSamples implements CheckSamples.Group {

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);
    private static final Occurrence NOT_YET = Occurrence.notYet();

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L34", course(), "L35", reservation());
    }

    static Profile profile(Buyer buyer, String commenced, Optional<EstimatedValue> value, ContractTrait... traits) {
        EnumSet<ContractTrait> all = EnumSet.noneOf(ContractTrait.class);
        all.addAll(List.of(traits));
        return new Profile(Route.BELOW_THRESHOLD, all, buyer, LocalDate.parse(commenced), value);
    }

    private static Profile council(String commenced, String pounds, ContractTrait... traits) {
        return profile(Buyer.BEST_VALUE_AUTHORITY, commenced, Optional.of(EstimatedValue.withVat(pounds)), traits);
    }

    private static Profile department(String commenced, String pounds, ContractTrait... traits) {
        return profile(Buyer.CENTRAL_GOVERNMENT, commenced, Optional.of(EstimatedValue.withVat(pounds)), traits);
    }

    static Occurrence on(String day) {
        return Occurrence.on(LocalDate.parse(day));
    }

    /** One stage, and nothing published yet. */
    private static CaseFile stage(Profile profile, Optional<Boolean> restricts, Optional<Boolean> callOff) {
        return CaseFile.of(profile)
                .with(new BelowThresholdFacts(
                        Optional.of(List.of(new SelectionStage("only", restricts, NO))),
                        callOff,
                        YES,
                        NOT_YET,
                        NOT_YET,
                        NOT_YET,
                        NOT_YET));
    }

    static CaseFile asking() {
        return asking(YES);
    }

    private static CaseFile asking(Optional<Boolean> asks) {
        return CaseFile.of(council("2026-03-02", "50000"))
                .with(new BelowThresholdFacts(
                        Optional.of(List.of(new SelectionStage("only", NO, asks))),
                        NO,
                        YES,
                        NOT_YET,
                        NOT_YET,
                        NOT_YET,
                        NOT_YET));
    }

    static CaseFile notices(
            String pounds,
            boolean openly,
            Occurrence advertised,
            Occurrence tender,
            Occurrence entered,
            Occurrence details) {
        return notices(council("2026-03-02", pounds), openly, advertised, tender, entered, details);
    }

    private static CaseFile notices(
            Profile profile,
            boolean openly,
            Occurrence advertised,
            Occurrence tender,
            Occurrence entered,
            Occurrence details) {
        return CaseFile.of(profile)
                .with(new BelowThresholdFacts(
                        Optional.of(List.of()), NO, Optional.of(openly), advertised, tender, entered, details));
    }

    private static Map<Status, List<CaseFile>> course() {
        Occurrence second = on("2026-03-02");
        Occurrence third = on("2026-03-03");
        Occurrence unknown = Occurrence.unknown();
        return Map.of(
                Status.PASSES,
                List.of(
                        stage(council("2026-03-02", "50000"), NO, NO),
                        stage(council("2026-03-02", "50000"), YES, YES),
                        stage(council("2026-01-01", "207720", ContractTrait.WORKS), YES, NO),
                        stage(council("2025-12-31", "213477", ContractTrait.WORKS), YES, NO),
                        stage(department("2026-01-01", "135018", ContractTrait.WORKS), YES, NO),
                        notices("30000", true, third, second, NOT_YET, NOT_YET),
                        notices("30000", false, third, NOT_YET, second, third),
                        notices("29999.99", true, second, third, second, NOT_YET),
                        notices(department("2026-03-02", "11999.99"), true, second, third, NOT_YET, NOT_YET)),
                Status.FAILS,
                List.of(
                        stage(council("2026-03-02", "50000"), YES, NO),
                        stage(council("2026-01-01", "207719.99", ContractTrait.WORKS), YES, NO),
                        stage(council("2025-12-31", "213476.99", ContractTrait.WORKS), YES, NO),
                        stage(department("2026-01-01", "135017.99", ContractTrait.WORKS), YES, NO),
                        asking(),
                        notices("30000", true, second, third, NOT_YET, NOT_YET),
                        notices("30000", true, second, NOT_YET, NOT_YET, NOT_YET),
                        notices("30000", false, NOT_YET, NOT_YET, third, second),
                        notices("30000", false, NOT_YET, NOT_YET, NOT_YET, second),
                        notices(department("2026-03-02", "12000"), true, second, third, NOT_YET, NOT_YET)),
                Status.UNKNOWN,
                List.of(
                        stage(council("2026-03-02", "50000"), Optional.empty(), NO),
                        asking(Optional.empty()),
                        stage(council("2026-03-02", "50000"), YES, Optional.empty()),
                        stage(profile(Buyer.PARISH_COUNCIL, "2026-03-02", Optional.empty()), NO, NO),
                        notices("30000", true, second, second, NOT_YET, NOT_YET),
                        notices("30000", true, second, unknown, NOT_YET, NOT_YET),
                        notices("30000", true, unknown, second, NOT_YET, NOT_YET),
                        notices("30000", false, NOT_YET, NOT_YET, second, unknown),
                        notices("30000", false, NOT_YET, NOT_YET, third, NOT_YET)),
                Status.NOT_APPLICABLE,
                List.of(
                        stage(profile(Buyer.SCHOOL, "2026-03-02", Optional.empty()), YES, NO),
                        stage(council("2026-03-02", "50000", ContractTrait.CONCESSION), YES, NO),
                        stage(council("2026-03-02", "50000", ContractTrait.UTILITIES), YES, NO),
                        CaseFile.of(CheckSamples.profile(Route.OPEN))));
    }

    /** A reservation that keeps every article: own area and one that borders it, decided a day before tenders are invited. */
    static LocalReservationFacts reserved(
            ReservedFor.Place place, String claimed, Statement statement, String determined, List<String> inputs) {
        return new LocalReservationFacts(
                YES,
                Optional.of(new ReservedFor(place, false, false)),
                Optional.of(new AreaClaim(
                        List.of("Ownshire", claimed),
                        List.of("Ownshire"),
                        Optional.of(List.of("Bordershire")),
                        Optional.empty())),
                statement,
                on(determined),
                on("2026-03-02"),
                Optional.of(inputs));
    }

    static final Statement STATED = new Statement(Statement.Where.TENDER_NOTICE, YES, YES);

    static LocalReservationFacts right() {
        return reserved(ReservedFor.Place.LOCAL_AREA, "Bordershire", STATED, "2026-03-01", List.of());
    }

    static CaseFile reservation(Profile profile, LocalReservationFacts facts) {
        return CaseFile.of(profile)
                .with(new CoverageFacts(Optional.of(ThresholdType.GOODS_SERVICES_SUB_CENTRAL), NO))
                .with(facts);
    }

    static Profile reserving() {
        return council("2026-03-01", "207719.99");
    }

    private static Map<Status, List<CaseFile>> reservation() {
        LocalReservationFacts free = new LocalReservationFacts(
                NO, Optional.empty(), Optional.empty(), Statement.UNKNOWN, NOT_YET, NOT_YET, Optional.empty());
        return Map.of(
                Status.PASSES,
                List.of(
                        reservation(reserving(), right()),
                        reservation(
                                reserving(),
                                reserved(
                                        ReservedFor.Place.UNITED_KINGDOM, "Farshire", STATED, "2026-02-04", List.of())),
                        reservation(
                                profile(
                                        Buyer.PARISH_COUNCIL,
                                        "2026-02-04",
                                        Optional.of(EstimatedValue.withVat("40000"))),
                                right())),
                Status.FAILS,
                List.of(
                        reservation(council("2026-03-01", "207720"), right()),
                        reservation(council("2026-02-03", "40000"), right()),
                        reservation(
                                profile(Buyer.OTHER, "2026-03-01", Optional.of(EstimatedValue.withVat("40000"))),
                                right()),
                        reservation(reserving(), place("Farshire", STATED, "2026-03-01", List.of())),
                        reservation(reserving(), place("Bordershire", STATED, "2026-03-03", List.of())),
                        reservation(reserving(), place("Bordershire", STATED, "2026-02-03", List.of())),
                        reservation(reserving(), place("Bordershire", STATED, "2026-03-01", List.of("price"))),
                        reservation(
                                reserving(),
                                place(
                                        "Bordershire",
                                        new Statement(Statement.Where.NOWHERE, Optional.empty(), Optional.empty()),
                                        "2026-03-01",
                                        List.of())),
                        reservation(
                                reserving(),
                                reserved(ReservedFor.Place.OTHER, "Bordershire", STATED, "2026-03-01", List.of()))),
                Status.UNKNOWN,
                List.of(
                        CaseFile.of(reserving()).with(right()),
                        reservation(profile(Buyer.PARISH_COUNCIL, "2026-03-01", Optional.empty()), right()),
                        reservation(reserving(), place("Bordershire", STATED, "2026-03-02", List.of())),
                        reservation(reserving(), place("Bordershire", Statement.UNKNOWN, "2026-03-01", List.of()))),
                Status.NOT_APPLICABLE,
                List.of(
                        CaseFile.of(reserving()).with(free),
                        reservation(
                                reserving(),
                                new LocalReservationFacts(
                                        YES,
                                        Optional.of(new ReservedFor(ReservedFor.Place.ANYWHERE, true, false)),
                                        Optional.empty(),
                                        Statement.UNKNOWN,
                                        NOT_YET,
                                        NOT_YET,
                                        Optional.empty())),
                        CaseFile.of(CheckSamples.profile(Route.OPEN)).with(right())));
    }

    private static LocalReservationFacts place(
            String claimed, Statement statement, String determined, List<String> inputs) {
        return reserved(ReservedFor.Place.LOCAL_AREA, claimed, statement, determined, inputs);
    }
}
