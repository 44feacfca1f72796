package io.github.tenderscore.check;

import io.github.tenderscore.calendar.BankHolidays;
import io.github.tenderscore.calendar.StandstillExemption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Samples of standstills: eight working days beginning with the day of the notice (Procurement Act 2023, section 51(2)), counted by hand with
 * the bank holidays of all parts of the United Kingdom (section 123(1)). From Friday 13 March 2026 they end on Wednesday 25 March, because 17
 * March is a holiday in Northern Ireland; from Saturday 14 March on 26 March; from 30 July, over the first Monday in August of Scotland, on 11
 * August; from 25 November, over 30 November, on 7 December.
 */
final class StandstillSamples implements CheckSamples.Group {

    static final Optional<List<StandstillExemption>> NONE = Optional.of(List.of());

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L29", standstills());
    }

    static StandstillFacts mandatory(String published, String end, String entered) {
        return of(published, end, entered, NONE, Optional.empty());
    }

    static StandstillFacts of(
            String published,
            String end,
            String entered,
            Optional<List<StandstillExemption>> limbs,
            Optional<Boolean> provided) {
        return new StandstillFacts(day(published), day(end), day(entered), limbs, provided, BankHolidays.standard());
    }

    /** An empty text where the day is not known. */
    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static StandstillFacts provided(String end, String entered, boolean provided) {
        return of("2026-03-13", end, entered, Optional.empty(), Optional.of(provided));
    }

    static StandstillFacts claiming(StandstillExemption limb, String end, String entered, boolean provided) {
        return of("2026-03-13", end, entered, Optional.of(List.of(limb)), Optional.of(provided));
    }

    private static List<CaseFile> open(StandstillFacts... facts) {
        return files(CheckSamples.profile(Route.OPEN), facts);
    }

    private static List<CaseFile> files(Profile profile, StandstillFacts... facts) {
        return Stream.of(facts).map(CaseFile.of(profile)::with).toList();
    }

    @SafeVarargs
    private static List<CaseFile> all(List<CaseFile>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    private static Map<Status, List<CaseFile>> standstills() {
        Profile callOff = CheckSamples.profile(Route.CALL_OFF);
        Profile light = CheckSamples.profile(Route.OPEN, ContractTrait.LIGHT_TOUCH);
        Profile flexible = CheckSamples.profile(Route.COMPETITIVE_FLEXIBLE);
        StandstillExemption market = StandstillExemption.DYNAMIC_MARKET;
        return Map.of(
                Status.PASSES,
                all(
                        open(
                                mandatory("2026-03-13", "2026-03-25", "2026-03-26"),
                                mandatory("2026-03-14", "2026-03-26", "2026-03-27"),
                                mandatory("2026-07-30", "2026-08-11", "2026-08-12"),
                                mandatory("2026-11-25", "2026-12-07", "2026-12-08"),
                                mandatory("2026-03-13", "2026-04-30", "2026-05-01")),
                        files(callOff, provided("2026-03-25", "2026-03-26", true)),
                        files(light, provided("2026-03-25", "2026-03-26", true)),
                        files(flexible, claiming(market, "2026-03-25", "2026-03-26", true))),
                Status.FAILS,
                all(
                        open(
                                mandatory("2026-03-13", "2026-03-24", "2026-03-26"),
                                mandatory("2026-03-13", "2026-03-25", "2026-03-25"),
                                mandatory("2026-03-13", "", "2026-03-25"),
                                mandatory("2026-07-30", "2026-08-10", "2026-08-11"),
                                mandatory("2026-11-25", "2026-12-04", "2026-12-07"),
                                mandatory("2026-03-13", "2026-04-30", "2026-04-30"),
                                mandatory("2025-02-23", "2025-03-06", "2025-03-07"),
                                claiming(market, "2026-03-25", "2026-03-26", true),
                                claiming(StandstillExemption.EXTREME_URGENCY, "2026-03-25", "2026-03-26", true)),
                        files(
                                callOff,
                                provided("2026-03-24", "2026-03-26", true),
                                provided("2026-03-25", "2026-03-25", true),
                                provided("", "2026-03-12", false)),
                        files(light, provided("2026-03-25", "2026-03-25", true)),
                        files(flexible, claiming(StandstillExemption.LIGHT_TOUCH, "2026-03-25", "2026-03-26", false))),
                Status.UNKNOWN,
                all(
                        open(
                                mandatory("", "2026-03-25", "2026-03-26"),
                                mandatory("2026-03-13", "", "2026-03-26"),
                                mandatory("2026-03-13", "2026-03-25", ""),
                                of("2026-03-13", "2026-03-25", "2026-03-26", Optional.empty(), Optional.of(true))),
                        files(callOff, of("2026-03-13", "2026-03-25", "2026-03-26", NONE, Optional.empty()))),
                Status.NOT_APPLICABLE,
                all(
                        files(callOff, provided("", "2026-03-13", false), provided("", "", false)),
                        files(light, provided("", "2026-03-13", false)),
                        files(flexible, claiming(market, "", "2026-03-13", false)),
                        List.of(CaseFile.of(CheckSamples.profile(Route.BELOW_THRESHOLD)))));
    }
}
