package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every tie-break keeps: it sorts, it never contradicts itself, and equal figures stay equal. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class TieBreakContract {

    static final String CRITERION = "quality";

    private static final List<Standing> TENDERS = Stream.of(
                    "-5", "0", "1/3", "0.333", "33.3", "100/3", "1000000000000000000000")
            .map(TieBreakContract::on)
            .toList();

    /** Every tie-break of the family on {@link #CRITERION}, by its name in documents. */
    abstract Map<String, TieBreak> tieBreaks();

    /** How many ways of making a tie-break the family offers. */
    abstract long factories();

    static Standing on(String figure) {
        return Stand.of(Map.of(CRITERION, Ratio.parse(figure)));
    }

    List<TieBreak> all() {
        return new ArrayList<>(tieBreaks().values());
    }

    @Test
    void everyFactoryIsTested() {
        assertThat(tieBreaks()).hasSize((int) factories());
        assertThat(all()).doesNotHaveDuplicates();
        tieBreaks().forEach((code, tieBreak) -> assertThat(tieBreak.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @MethodSource("all")
    void comparesWithoutContradiction(TieBreak given) {
        for (Standing one : TENDERS) {
            assertThat(given.compare(one, one)).isZero();
            for (Standing other : TENDERS) {
                int compared = Integer.signum(given.compare(one, other));
                assertThat(Integer.signum(given.compare(other, one))).isEqualTo(-compared);
                for (Standing third : TENDERS) {
                    if (compared <= 0 && given.compare(other, third) <= 0) {
                        assertThat(given.compare(one, third)).isNotPositive();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void separatesExactlyTheTendersWhoseFiguresDiffer(TieBreak given) {
        assertThat(given.criterion()).isEqualTo(CRITERION);
        for (Standing one : TENDERS) {
            assertThat(given.figure(one)).isEqualTo(one.measure(CRITERION));
            for (Standing other : TENDERS) {
                assertThat(given.compare(one, other) == 0)
                        .isEqualTo(given.figure(one).equals(given.figure(other)));
            }
        }
        assertThat(given.compare(on("66.60"), on("333/5"))).isZero();
    }
}
