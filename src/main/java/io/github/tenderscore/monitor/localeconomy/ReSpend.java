package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Prosperity;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.place.LocalMultiplier;
import java.util.List;

/**
 * What is spent again in an area for each pound, and the local multiplier of three rounds that counts the first pound too; never added to a share.
 *
 * <p>Two areas or groups of suppliers are compared on the same footing only: both with the first pound, or both without.
 *
 * @param rounds the three rounds
 */
public record ReSpend(LocalMultiplier rounds) {

    /**
     * Both figures.
     *
     * @param prefix what their ids start with, such as {@code local-economy}
     * @return the multiplier, and what is spent again for each pound
     */
    public List<Indicator> indicators(String prefix) {
        String start = prefix + "/" + rounds.area();
        Step multiplier = rounds.explain()
                .withNote(
                        "New Economics Foundation, 2002, for the rounds; the written formula was not confirmed in its text");
        Step again = Step.of("Spent again in " + rounds.area() + " for each pound")
                .formula("LM3 - 1", Figures.factor(rounds.value()) + " - 1")
                .exact(rounds.value().minus(Ratio.ONE))
                .note("does not count the first pound")
                .step(multiplier)
                .build();
        return List.of(
                Indicator.figure(start + "/lm3", multiplier, "").on(Prosperity.FAIRER_LOCAL_ECONOMY),
                Indicator.figure(start + "/spent-again", again, "GBP for each GBP")
                        .on(Prosperity.FAIRER_LOCAL_ECONOMY));
    }
}
