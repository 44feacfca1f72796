package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PlacesProperties {

    /** The place is one more than the number of better items: the definition, and no sorting. */
    @Property
    void agreesWithCountingTheBetterOnes(@ForAll @Size(max = 40) List<@IntRange(max = 9) Integer> scores) {
        int[] places = Places.of(scores, Comparator.<Integer>reverseOrder());
        assertThat(places).hasSize(scores.size());
        for (int i = 0; i < places.length; i++) {
            int score = scores.get(i);
            assertThat(places[i])
                    .isEqualTo(1
                            + (int) scores.stream()
                                    .filter(other -> other > score)
                                    .count());
        }
    }

    /** Scores are tens, and the tie-break is a unit: no tie-break moves an item outside its tied group. */
    @Property
    void aTieBreakWorksInsideItsGroupOnly(@ForAll @Size(max = 40) List<@IntRange(max = 99) Integer> items) {
        Comparator<Integer> byScore = Comparator.comparing((Integer item) -> item / 10, Comparator.reverseOrder());
        int[] tied = Places.of(items, byScore);
        int[] untied = Places.of(items, byScore.thenComparingInt(item -> item % 10));
        for (int i = 0; i < tied.length; i++) {
            int place = tied[i];
            long group = Arrays.stream(tied).filter(other -> other == place).count();
            assertThat((long) untied[i]).isBetween((long) place, place + group - 1);
        }
    }

    @Property
    void theOrderOfItemsDoesNotMatter(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 9) Integer> scores,
            @ForAll @IntRange(max = 19) int distance) {
        int by = distance % scores.size();
        List<Integer> turned = new ArrayList<>(scores);
        Collections.rotate(turned, by);
        int[] places = Places.of(scores, Comparator.<Integer>naturalOrder());
        int[] after = Places.of(turned, Comparator.<Integer>naturalOrder());
        for (int i = 0; i < places.length; i++) {
            assertThat(after[(i + by) % places.length]).isEqualTo(places[i]);
        }
    }
}
