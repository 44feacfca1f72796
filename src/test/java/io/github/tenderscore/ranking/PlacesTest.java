package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Comparator<Integer> HIGHEST_FIRST = Comparator.reverseOrder();

    /** scoring-rules.md, section 14, N15: standard competition ranking. */
    @Test
    void equalItemsShareTheBetterPlace() {
        assertThat(Places.of(List.of(9, 9, 5), HIGHEST_FIRST)).containsExactly(1, 1, 3);
        assertThat(Places.of(List.of(9, 5, 5), HIGHEST_FIRST)).containsExactly(1, 2, 2);
        assertThat(Places.of(List.of(1, 2, 2, 2, 7, 1), Comparator.naturalOrder()))
                .containsExactly(1, 3, 3, 3, 6, 1);
    }

    @Test
    void ranksNoneAndOne() {
        assertThat(Places.of(List.<Integer>of(), HIGHEST_FIRST)).isEmpty();
        assertThat(Places.of(List.of(5), HIGHEST_FIRST)).containsExactly(1);
        assertThat(Places.of(List.of(5, 5, 5), HIGHEST_FIRST)).containsExactly(1, 1, 1);
    }

    /**
     * scoring-rules.md, section 14, N1: scores A = 5, B = 5, Winner = 9 rank [2, 2, 1]; another library made [3, 1, 2] of them
     * when it broke the tie.
     */
    @Test
    void breakingATieKeepsTheWinnerFirst() {
        record Bid(String name, int score, int price) {}
        List<Bid> bids = List.of(new Bid("A", 5, 20), new Bid("B", 5, 10), new Bid("Winner", 9, 30));
        Comparator<Bid> byScore = Comparator.comparing(Bid::score, HIGHEST_FIRST);
        assertThat(Places.of(bids, byScore)).containsExactly(2, 2, 1);
        assertThat(Places.of(bids, byScore.thenComparingInt(Bid::price))).containsExactly(3, 2, 1);
    }
}
