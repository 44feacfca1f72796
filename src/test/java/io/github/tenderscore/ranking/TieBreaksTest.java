package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TieBreaksTest extends TieBreakContract {

    @Override
    Map<String, TieBreak> tieBreaks() {
        return Map.of("highest", TieBreaks.highest(CRITERION), "lowest", TieBreaks.lowest(CRITERION));
    }

    @Override
    long factories() {
        return Stream.of(TieBreaks.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == TieBreak.class)
                .count();
    }

    @Test
    void highestPutsTheHigherFigureFirst() {
        assertThat(TieBreaks.highest(CRITERION).compare(on("4"), on("3"))).isNegative();
        assertThat(TieBreaks.highest(CRITERION).compare(on("3"), on("4"))).isPositive();
    }

    @Test
    void lowestPutsTheLowerFigureFirst() {
        assertThat(TieBreaks.lowest(CRITERION).compare(on("3"), on("4"))).isNegative();
        assertThat(TieBreaks.lowest(CRITERION).compare(on("4"), on("3"))).isPositive();
    }

    @Test
    void tieBreaksAreComparedByTheirParts() {
        assertThat(TieBreaks.highest("price"))
                .isEqualTo(TieBreaks.highest("price"))
                .hasSameHashCodeAs(TieBreaks.highest("price"))
                .isNotEqualTo(TieBreaks.lowest("price"))
                .isNotEqualTo(TieBreaks.highest("quality"));
    }
}
