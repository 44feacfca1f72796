package io.github.tenderscore.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final Fact<String> KNOWN = Fact.of("40");
    private static final Fact<String> DOUBTFUL = Fact.doubtful("40", "the sum is 130");
    private static final Fact<String> UNREADABLE = Fact.doubtful("it is \"lots\"");

    @Test
    void onlyWhatIsKnownMayBeCounted() {
        assertThat(KNOWN.known()).contains("40");
        assertThat(DOUBTFUL.known()).isEmpty();
        assertThat(UNREADABLE.known()).isEmpty();
        assertThat(Fact.absent().known()).isEmpty();
    }

    @Test
    void whatIsInDoubtCanBeShown() {
        assertThat(KNOWN.said()).contains("40");
        assertThat(DOUBTFUL.said()).contains("40");
        assertThat(DOUBTFUL.doubt()).contains("the sum is 130");
        assertThat(UNREADABLE.said()).isEmpty();
        assertThat(UNREADABLE.doubt()).isPresent();
        assertThat(KNOWN.doubt()).isEmpty();
        assertThat(Fact.absent().said()).isEmpty();
    }

    @Test
    void silenceIsNoDoubt() {
        assertThat(Fact.absent().isAbsent()).isTrue();
        assertThat(UNREADABLE.isAbsent()).isFalse();
        assertThat(Fact.of(Optional.empty())).isEqualTo(Fact.absent());
        assertThat(Fact.of(Optional.of("40"))).isEqualTo(KNOWN);
    }

    @Test
    void aDoubtStaysADoubtInOtherWords() {
        assertThat(KNOWN.map(Integer::valueOf)).isEqualTo(Fact.of(40));
        assertThat(DOUBTFUL.map(Integer::valueOf)).isEqualTo(Fact.doubtful(40, "the sum is 130"));
        assertThat(UNREADABLE.map(Integer::valueOf)).isEqualTo(Fact.doubtful("it is \"lots\""));
        assertThat(Fact.<String>absent().map(Integer::valueOf)).isEqualTo(Fact.absent());
    }

    @Test
    void whatIsKnownCanBePutInDoubt() {
        assertThat(KNOWN.doubted("gross and net are the same"))
                .isEqualTo(Fact.doubtful("40", "gross and net are the same"));
        assertThat(DOUBTFUL.doubted("another reason")).isEqualTo(DOUBTFUL);
        assertThat(Fact.absent().doubted("why")).isEqualTo(Fact.absent());
    }

    @Test
    void refusesADoubtWithoutAReason() {
        assertThatThrownBy(() -> Fact.doubtful(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The reason of a doubtful fact must not be blank");
    }
}
