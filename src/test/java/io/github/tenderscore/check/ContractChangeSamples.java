package io.github.tenderscore.check;

import io.github.tenderscore.check.ContractChangeFacts.ContractChange;
import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Samples of changes of contracts (Procurement Act 2023, sections 74 and 75): one that is not substantial, by more than 10 % of the longest term,
 * in scope or in balance, or is a below-threshold modification, by up to 10 % of the estimated value, for works 15 %, needs no ground; one within
 * 10 % of the term or 10 or 15 % of the value needs no notice. The contract is worth £900,000 (10 % are 90,000, 15 % are 135,000) and lasts 1,000 days
 * at most; goods and services are covered from £207,720 (SI 2025/1200).
 */
final class ContractChangeSamples implements CheckSamples.Group {

    private static final Optional<Boolean> NO = Optional.of(false);
    private static final Optional<Boolean> YES = Optional.of(true);

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L39", changes());
    }

    private static CaseFile file(
            Profile profile, Optional<Ratio> term, String belowThreshold, ContractChange... changes) {
        return CaseFile.of(profile)
                .with(new ContractChangeFacts(
                        term,
                        Optional.of(
                                profile.is(ContractTrait.WORKS)
                                        ? ThresholdType.WORKS
                                        : profile.is(ContractTrait.PRIVATE_UTILITY)
                                                ? ThresholdType.UTILITIES
                                                : ThresholdType.GOODS_SERVICES_SUB_CENTRAL),
                        Optional.of(Ratio.parse(belowThreshold)),
                        Optional.of(List.of(changes))));
    }

    static CaseFile services(ContractChange... changes) {
        return file(CheckSamples.profile(Route.OPEN), Optional.of(Ratio.of(1000)), "0", changes);
    }

    private static CaseFile works(ContractChange... changes) {
        return file(CheckSamples.profile(Route.OPEN, ContractTrait.WORKS), Optional.of(Ratio.of(1000)), "0", changes);
    }

    static ContractChange change(String id, long days, String pounds, String... linkedTo) {
        return new ContractChange(
                id,
                Optional.of(Ratio.of(days)),
                Optional.of(Ratio.parse(pounds)),
                NO,
                NO,
                Optional.of(""),
                Optional.empty(),
                Optional.empty(),
                List.of(linkedTo));
    }

    static ContractChange under(String ground, String notice, String made, ContractChange of) {
        return new ContractChange(
                of.id(),
                of.termDays(),
                of.valuePounds(),
                of.scopeChanged(),
                of.balanceShifted(),
                Optional.of(ground),
                day(notice),
                day(made),
                of.linkedTo());
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static ContractChange flagged(Optional<Boolean> scope, Optional<Boolean> balance) {
        ContractChange small = change("a", 0, "0");
        return new ContractChange(
                "a",
                small.termDays(),
                small.valuePounds(),
                scope,
                balance,
                small.ground(),
                small.noticeOn(),
                small.modifiedOn(),
                List.of());
    }

    private static List<CaseFile> each(ContractChange... changes) {
        return Stream.of(changes).map(ContractChangeSamples::services).toList();
    }

    private static Map<Status, List<CaseFile>> changes() {
        return Map.of(
                Status.PASSES,
                passing(),
                Status.FAILS,
                failing(),
                Status.UNKNOWN,
                unknown(),
                Status.NOT_APPLICABLE,
                List.of(services(), CaseFile.of(CheckSamples.profile(Route.OPEN, ContractTrait.LIGHT_TOUCH))));
    }

    private static ContractChange longer() {
        return change("a", 101, "0");
    }

    private static CaseFile together(String belowThreshold, ContractChange change) {
        return file(CheckSamples.profile(Route.OPEN), Optional.of(Ratio.of(1000)), belowThreshold, change);
    }

    private static CaseFile traits(ContractTrait trait, ContractChange change) {
        return file(CheckSamples.profile(Route.OPEN, trait), Optional.of(Ratio.of(1000)), "0", change);
    }

    private static List<CaseFile> passing() {
        return Stream.of(
                        each(
                                change("a", 100, "90000"),
                                change("a", -100, "-90000"),
                                change("a", 0, "0"),
                                under("Urgency", "2027-01-04", "2027-01-05", longer()),
                                // No value makes a change substantial (section 74(3)); it takes a notice
                                under("", "2027-01-04", "2027-01-05", change("a", 0, "90001")),
                                // Below-threshold modifications may be long or shift the balance (section 74(4))
                                under("", "2027-01-04", "2027-01-05", longer()),
                                under("", "2027-01-04", "2027-01-05", flagged(NO, YES)),
                                // A small change of the value is excused from the notice (section 75(2)(a)), of the
                                // term too
                                change("a", 101, "1"),
                                change("a", 1, "90001")),
                        List.of(
                                works(change("a", 0, "135000")),
                                works(change("a", 101, "135000")),
                                services(change("a", 60, "0"), change("b", 60, "0")),
                                // The first is not judged with one that is made later (sections 74(7) and 75(4))
                                services(
                                        under("", "", "2027-01-05", change("a", 60, "0")),
                                        under("", "2027-06-04", "2027-06-05", change("b", 60, "0", "a"))),
                                together("207719.99", change("a", 101, "1")),
                                // What is not substantial need not be below the threshold
                                together("207720", change("a", 1, "1")),
                                // Section 75(6)
                                traits(ContractTrait.DEFENCE, longer()),
                                traits(ContractTrait.PRIVATE_UTILITY, longer())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<CaseFile> failing() {
        return Stream.of(
                        each(
                                change("a", 101, "90001"),
                                change("a", -101, "-90001"),
                                flagged(YES, NO),
                                under("Urgency", "2027-01-06", "2027-01-05", longer()),
                                under("", "2027-01-06", "2027-01-05", change("a", 0, "90001"))),
                        List.of(
                                works(change("a", 101, "135001")),
                                services(change("a", 60, "50000"), change("b", 60, "50000", "a")),
                                // Together they change nothing, and still each must be permitted
                                services(change("a", 101, "90001"), change("b", -101, "-90001", "a")),
                                traits(ContractTrait.DEFENCE, change("a", 101, "90001")),
                                together("207720", change("a", 101, "1"))))
                .flatMap(List::stream)
                .toList();
    }

    private static List<CaseFile> unknown() {
        return Stream.of(
                        each(
                                longer(),
                                change("a", 0, "90001"),
                                flagged(Optional.empty(), NO),
                                flagged(NO, Optional.empty()),
                                under("Urgency", "", "2027-01-05", longer()),
                                under("Urgency", "2027-01-05", "", longer()),
                                // Which came first on that day cannot be told
                                under("Urgency", "2027-01-05", "2027-01-05", longer()),
                                change("a", 1, "1", "elsewhere")),
                        List.of(
                                file(CheckSamples.profile(Route.OPEN), Optional.empty(), "0", change("a", 1, "1")),
                                // A row that is not that of the contract tells no threshold
                                CaseFile.of(CheckSamples.profile(Route.OPEN))
                                        .with(new ContractChangeFacts(
                                                Optional.of(Ratio.of(1000)),
                                                Optional.of(ThresholdType.WORKS),
                                                Optional.of(Ratio.of(1)),
                                                Optional.of(List.of(change("a", 101, "1"))))),
                                CaseFile.of(CheckSamples.profile(Route.OPEN))
                                        .with(new ContractChangeFacts(
                                                Optional.of(Ratio.of(1000)),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.of(List.of(change("a", 101, "1")))))))
                .flatMap(List::stream)
                .toList();
    }
}
