package io.github.tenderscore.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeightOverlapTest {

    /** monitoring.md section 3: p .30 .25 .20 .15 .10, q .40 .10 .10 .25 .15. */
    private static final WeightOverlap EXAMPLE = of("0.30 0.25 0.20 0.15 0.10", "0.40 0.10 0.10 0.25 0.15");

    private static WeightOverlap of(String left, String right) {
        String[] p = left.split(" ", -1);
        String[] q = right.split(" ", -1);
        List<WeightOverlap.Item> items = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            items.add(new WeightOverlap.Item("topic " + (i + 1), Ratio.parse(p[i]), Ratio.parse(q[i])));
        }
        return new WeightOverlap("the plan", "the criteria", items);
    }

    @Test
    void aQuarterOfTheWeightIsMisplacedWhereTheCosineLooksHigh() {
        // monitoring.md section 3
        assertThat(EXAMPLE.overlap()).isEqualTo(Ratio.of(3, 4));
        assertThat(EXAMPLE.displaced()).isEqualTo(Ratio.of(1, 4));
        assertThat(Rounding.halfUp(6).format(EXAMPLE.cosine())).isEqualTo("0.890728");
        // by hand: p·q 0.2175, p·p 0.2250, q·q 0.2650
        assertThat(EXAMPLE.cosineSquared()).isEqualTo(Ratio.parse("0.04730625").dividedBy(Ratio.parse("0.059625")));
    }

    @Test
    void theSameWeightsAgreeAndOthersDoNot() {
        WeightOverlap same = of("0.5 0.5", "0.5 0.5");
        assertThat(same.overlap()).isEqualTo(Ratio.ONE);
        assertThat(same.cosine()).isEqualTo(Ratio.ONE);
        WeightOverlap apart = of("1 0", "0 1");
        assertThat(apart.overlap()).isEqualTo(Ratio.ZERO);
        assertThat(apart.displaced()).isEqualTo(Ratio.ONE);
        assertThat(apart.cosine()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void explainsItselfAndSaysWhatIsApproximate() {
        assertThat(EXAMPLE.indicators("spatial/weights"))
                .extracting(Indicator::id)
                .containsExactly("spatial/weights/overlap", "spatial/weights/displaced", "spatial/weights/cosine");
        assertThat(EXAMPLE.indicators("spatial/weights"))
                .allSatisfy(
                        one -> assertThat(FormulaReader.disagreements(one.step().orElseThrow()))
                                .isEmpty());
        assertThat(EXAMPLE.explainCosine("Cosine").note()).contains("approximate");
    }

    @Test
    void refusesWeightsThatAreNoWhole() {
        assertThatThrownBy(() -> of("0.5 0.4", "-0.5 1.5"))
                .hasMessageContaining("The weights of the plan sum to 0.9 and must sum to 1")
                .hasMessageContaining("The weight (-0.5) of topic 1 in the criteria must not be negative");
        assertThatThrownBy(() -> new WeightOverlap(" ", "q", List.of(item("a", 1), item("a", 0))))
                .hasMessageContaining("The weights ( ) that are compared must be named")
                .hasMessageContaining("The name (a) of a weighed thing must not be blank and must stand once");
    }

    private static WeightOverlap.Item item(String name, int weight) {
        return new WeightOverlap.Item(name, Ratio.of(weight), Ratio.of(weight));
    }

    @Property
    void overlapIsOneLessTheWeightThatEachSideHasMore(
            @ForAll @Size(4) List<@IntRange(min = 1, max = 50) Integer> p,
            @ForAll @Size(4) List<@IntRange(min = 1, max = 50) Integer> q) {
        int left = p.stream().mapToInt(Integer::intValue).sum();
        int right = q.stream().mapToInt(Integer::intValue).sum();
        List<WeightOverlap.Item> items = new ArrayList<>();
        Ratio more = Ratio.ZERO;
        for (int i = 0; i < 4; i++) {
            WeightOverlap.Item item =
                    new WeightOverlap.Item("t" + i, Ratio.of(p.get(i), left), Ratio.of(q.get(i), right));
            items.add(item);
            more = more.plus(item.left().minus(item.right()).max(Ratio.ZERO));
        }
        WeightOverlap overlap = new WeightOverlap("p", "q", items);
        assertThat(overlap.displaced()).isEqualTo(more);
        assertThat(FormulaReader.disagreements(overlap.explainCosine("Cosine"))).isEmpty();
    }
}
