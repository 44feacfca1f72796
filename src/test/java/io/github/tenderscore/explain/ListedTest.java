package io.github.tenderscore.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListedTest {

    @Test
    void theLastIsSetOffByAWord() {
        assertThat(Listed.and(List.of("A"))).isEqualTo("A");
        assertThat(Listed.and(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(Listed.and(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Listed.and(List.of()))
                .withMessageContaining("must be at least 1");
    }
}
