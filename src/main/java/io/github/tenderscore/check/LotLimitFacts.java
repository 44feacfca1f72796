package io.github.tenderscore.check;

import io.github.tenderscore.lot.LotCaps;
import io.github.tenderscore.lot.LotMechanism;
import io.github.tenderscore.lot.Lotting;
import java.util.Optional;

/**
 * How many lots one supplier may be awarded, what decides then, and what the notice says of it.
 *
 * @param caps the limits for one supplier, {@link LotCaps#NONE without any} where there are none; empty where not known
 * @param mechanism what the method says of the mechanism that decides where the limits bite; empty where not known
 * @param notice what the tender notice says; empty where not known
 */
public record LotLimitFacts(Optional<LotCaps> caps, Optional<StatedMechanism> mechanism, Optional<Notice> notice)
        implements Facts {

    /**
     * What the method says of a mechanism.
     *
     * @param text the mechanism in words; blank where the method has none
     * @param deterministic whether it gives the same award whoever applies it; empty where not known
     * @param published whether it is in the published method; empty where not known
     */
    public record StatedMechanism(String text, Optional<Boolean> deterministic, Optional<Boolean> published) {}

    /**
     * What the tender notice says of several lots (Procurement Regulations 2024, regulation 18(2)(p)). Here an empty member means that the
     * notice does not state it.
     *
     * @param mostAwarded the most lots that a supplier may be awarded
     * @param multiLotCriteria the summary of the criteria for several lots
     */
    public record Notice(Optional<Integer> mostAwarded, Optional<String> multiLotCriteria) {}

    /**
     * What a lotting of this library says; whether it is published, and what the notice says, is for the caller to add.
     *
     * @param lotting the lotting
     * @param published whether its mechanism is in the published method; empty where not known
     * @param notice what the tender notice says; empty where not known
     * @return the facts
     */
    public static LotLimitFacts of(Lotting lotting, Optional<Boolean> published, Optional<Notice> notice) {
        return new LotLimitFacts(
                Optional.of(lotting.caps()),
                Optional.of(new StatedMechanism(
                        lotting.mechanism().map(LotMechanism::text).orElse(""),
                        // A mechanism must give the same decision for the same competition
                        Optional.of(lotting.mechanism().isPresent()),
                        published)),
                notice);
    }
}
