package io.github.tenderscore.check;

import io.github.tenderscore.lot.LotCaps;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of lots. What is asked: Procurement Act 2023, sections 18 and 23(4); Procurement Regulations 2024, regulation 18(2)(p) and (q). */
final class LotSamples implements CheckSamples.Group {

    private static final LotLimitFacts.StatedMechanism ORDER =
            new LotLimitFacts.StatedMechanism("Lots are awarded in their order", Optional.of(true), Optional.of(true));
    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L07", limits(), "L08", choice());
    }

    static LotCaps most(int lots) {
        return new LotCaps(Optional.empty(), Optional.of(lots), Optional.empty());
    }

    static LotLimitFacts.Notice notice(Integer most, String criteria) {
        return new LotLimitFacts.Notice(Optional.of(most), Optional.of(criteria));
    }

    private static LotLimitFacts limited(LotLimitFacts.StatedMechanism mechanism, LotLimitFacts.Notice notice) {
        return new LotLimitFacts(Optional.of(most(2)), Optional.of(mechanism), Optional.of(notice));
    }

    private static List<CaseFile> files(Facts... facts) {
        return Stream.of(facts)
                .map(CaseFile.of(CheckSamples.profile(Route.OPEN))::with)
                .toList();
    }

    private static Map<Status, List<CaseFile>> limits() {
        LotLimitFacts.Notice right = notice(2, "In the order of lots");
        LotLimitFacts.Notice none = new LotLimitFacts.Notice(Optional.empty(), Optional.empty());
        LotCaps byValue = new LotCaps(Optional.empty(), Optional.empty(), Optional.of(Ratio.of(500_000)));
        return Map.of(
                Status.PASSES,
                files(
                        limited(ORDER, right),
                        new LotLimitFacts(
                                Optional.of(byValue),
                                Optional.of(ORDER),
                                Optional.of(new LotLimitFacts.Notice(Optional.empty(), Optional.of("In order"))))),
                Status.FAILS,
                files(
                        limited(new LotLimitFacts.StatedMechanism("", Optional.empty(), Optional.empty()), right),
                        limited(new LotLimitFacts.StatedMechanism("The panel decides", NO, YES), right),
                        limited(new LotLimitFacts.StatedMechanism("In order", YES, NO), right),
                        limited(ORDER, notice(3, "In the order of lots")),
                        limited(ORDER, notice(2, " ")),
                        limited(ORDER, none),
                        new LotLimitFacts(Optional.of(LotCaps.NONE), Optional.empty(), Optional.of(right))),
                Status.UNKNOWN,
                files(
                        new LotLimitFacts(Optional.empty(), Optional.of(ORDER), Optional.of(right)),
                        new LotLimitFacts(Optional.of(most(2)), Optional.empty(), Optional.of(right)),
                        new LotLimitFacts(Optional.of(most(2)), Optional.of(ORDER), Optional.empty()),
                        new LotLimitFacts(Optional.of(LotCaps.NONE), Optional.empty(), Optional.empty()),
                        limited(new LotLimitFacts.StatedMechanism("In order", Optional.empty(), YES), right)),
                Status.NOT_APPLICABLE,
                files(new LotLimitFacts(Optional.of(LotCaps.NONE), Optional.empty(), Optional.of(none))));
    }

    private static Map<Status, List<CaseFile>> choice() {
        LotChoiceFacts inFile = new LotChoiceFacts(YES, YES, NO, Optional.of("One supplier must answer"), NO);
        return Map.of(
                Status.PASSES,
                Stream.concat(
                                files(
                                        new LotChoiceFacts(YES, YES, YES, Optional.empty(), Optional.empty()),
                                        new LotChoiceFacts(YES, NO, NO, Optional.of(""), Optional.empty()),
                                        new LotChoiceFacts(YES, YES, NO, Optional.of("One supplier must answer"), YES))
                                        .stream(),
                                Stream.of(ContractTrait.LIGHT_TOUCH, ContractTrait.UTILITIES)
                                        .map(trait -> CaseFile.of(CheckSamples.profile(Route.OPEN, trait))
                                                .with(inFile)))
                        .toList(),
                Status.FAILS,
                files(
                        new LotChoiceFacts(NO, NO, NO, Optional.empty(), Optional.empty()),
                        new LotChoiceFacts(YES, YES, NO, Optional.of(" "), YES),
                        inFile),
                Status.UNKNOWN,
                files(
                        new LotChoiceFacts(Optional.empty(), NO, NO, Optional.empty(), Optional.empty()),
                        new LotChoiceFacts(YES, Optional.empty(), NO, Optional.empty(), Optional.empty()),
                        new LotChoiceFacts(YES, YES, Optional.empty(), Optional.of("One"), YES),
                        new LotChoiceFacts(YES, YES, NO, Optional.empty(), Optional.empty()),
                        new LotChoiceFacts(YES, YES, NO, Optional.of("One"), Optional.empty())),
                Status.NOT_APPLICABLE,
                List.of(CaseFile.of(CheckSamples.profile(Route.CALL_OFF))));
    }
}
