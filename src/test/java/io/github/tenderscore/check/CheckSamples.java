package io.github.tenderscore.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Illustrative procurements that show every status of every check, kept by the tests of each group of checks. */
final class CheckSamples {

    /** What a group of samples says of its checks: id, then status, then files. */
    interface Group {
        Map<String, Map<Status, List<CaseFile>>> samples();
    }

    private static final List<Group> GROUPS = List.of(
            new AssessmentSamples(),
            new AwardSamples(),
            new BelowThresholdSamples(),
            new CallOffSamples(),
            new ChangeSamples(),
            new ConditionSamples(),
            new ContractChangeSamples(),
            new DecisionSamples(),
            new KeptRecordSamples(),
            new KpiSamples(),
            new LotSamples(),
            new MarkingSamples(),
            new MethodSamples(),
            new PersonalDataSamples(),
            new PublicationSamples(),
            new SenseSamples(),
            new StatedMethodSamples(),
            new WordingSamples());

    private CheckSamples() {}

    static List<CaseFile> of(String check, Status status) {
        return GROUPS.stream()
                .flatMap(group -> Stream.ofNullable(group.samples().get(check)))
                .flatMap(samples -> Stream.ofNullable(samples.get(status)))
                .flatMap(List::stream)
                .toList();
    }

    /** A council's goods or services in a procurement of the year 2026. */
    static Profile profile(Route route, ContractTrait... traits) {
        EnumSet<ContractTrait> all = EnumSet.noneOf(ContractTrait.class);
        all.addAll(List.of(traits));
        return new Profile(
                route,
                all,
                Buyer.BEST_VALUE_AUTHORITY,
                LocalDate.of(2026, 3, 2),
                Optional.of(EstimatedValue.withVat("900000")));
    }

    /** One for each route, with and without each trait. */
    static List<Profile> profiles() {
        List<Profile> profiles = new ArrayList<>();
        for (Route route : Route.values()) {
            profiles.add(profile(route));
            for (ContractTrait trait : ContractTrait.values()) {
                profiles.add(profile(route, trait));
            }
        }
        return profiles;
    }
}
