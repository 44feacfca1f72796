package io.github.tenderscore.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomStreamTest {

    @Test
    void theSameSeedAndStreamGiveTheSameNumbers() {
        RandomStream one = new RandomStream(7, 3);
        RandomStream other = new RandomStream(7, 3);
        for (int i = 0; i < 1_000; i++) {
            assertThat(one.next()).isEqualTo(other.next());
        }
    }

    @Test
    void streamsAndSeedsDoNotOverlap() {
        Set<Long> seen = new HashSet<>();
        for (long seed = 0; seed < 10; seed++) {
            for (long stream = 0; stream < 10; stream++) {
                RandomStream numbers = new RandomStream(seed, stream);
                for (int i = 0; i < 100; i++) {
                    assertThat(seen.add(numbers.next())).isTrue();
                }
            }
        }
    }

    /** Each of seven numbers is expected 10,000 times with a standard deviation of 93; five of them are allowed. */
    @Test
    void wholeNumbersAreEquallyLikely() {
        int[] counts = new int[7];
        RandomStream numbers = new RandomStream(1, 1);
        for (int i = 0; i < 70_000; i++) {
            counts[numbers.nextBelow(7)]++;
        }
        for (int count : counts) {
            assertThat(count).isBetween(10_000 - 465, 10_000 + 465);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbers.nextBelow(0))
                .withMessageContaining("(0)");
    }

    /** The mean of a million uniform numbers is 1/2 with a standard deviation of 1/sqrt(12 million) = 0.00029. */
    @Test
    void uniformNumbersHaveTheMeanOfTheirRange() {
        RandomStream numbers = new RandomStream(42, 0);
        double sum = 0;
        for (int i = 0; i < 1_000_000; i++) {
            double drawn = numbers.nextUniform();
            assertThat(drawn >= 0 && drawn < 1).isTrue();
            sum += drawn;
        }
        assertThat(sum / 1_000_000).isBetween(0.4985, 0.5015);
    }
}
