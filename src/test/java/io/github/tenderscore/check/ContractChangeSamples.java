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
 * Samples of changes of contracts: up to 10 % of the longest term, and of the estimated value 10 %, for works 15 %, below the threshold
 * together (Procurement Act 2023, sections 74 and 75). The contract is worth £900,000 (10 % are 90,000, 15 % are 135,000) and lasts 1,000 days
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
                        Optional.of(ThresholdType.GOODS_SERVICES_SUB_CENTRAL),
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
        ContractChange longer = change("a", 101, "0");
        Profile open = CheckSamples.profile(Route.OPEN);
        return Map.of(
                Status.PASSES,
                Stream.of(
                                each(
                                        change("a", 100, "90000"),
                                        change("a", -100, "-90000"),
                                        under("Urgency", "2027-01-04", "2027-01-05", longer)),
                                List.of(
                                        works(change("a", 0, "135000")),
                                        services(change("a", 60, "0"), change("b", 60, "0")),
                                        file(open, Optional.of(Ratio.of(1000)), "207719.99", change("a", 1, "1"))))
                        .flatMap(List::stream)
                        .toList(),
                Status.FAILS,
                Stream.of(
                                each(
                                        longer,
                                        change("a", -101, "0"),
                                        change("a", 0, "90001"),
                                        flagged(YES, NO),
                                        flagged(NO, YES),
                                        under("Urgency", "2027-01-06", "2027-01-05", longer)),
                                List.of(
                                        works(change("a", 0, "135001")),
                                        services(change("a", 60, "0"), change("b", 60, "0", "a")),
                                        file(open, Optional.of(Ratio.of(1000)), "207720", change("a", 1, "1"))))
                        .flatMap(List::stream)
                        .toList(),
                Status.UNKNOWN,
                Stream.of(
                                each(
                                        flagged(Optional.empty(), NO),
                                        flagged(NO, Optional.empty()),
                                        under("Urgency", "", "2027-01-05", longer),
                                        under("Urgency", "2027-01-05", "", longer),
                                        // Which came first on that day cannot be told
                                        under("Urgency", "2027-01-05", "2027-01-05", longer),
                                        change("a", 1, "1", "elsewhere")),
                                List.of(file(open, Optional.empty(), "0", change("a", 1, "1"))))
                        .flatMap(List::stream)
                        .toList(),
                Status.NOT_APPLICABLE,
                List.of(services(), CaseFile.of(CheckSamples.profile(Route.OPEN, ContractTrait.LIGHT_TOUCH))));
    }
}
