package io.github.tenderscore.delivery;

import static io.github.tenderscore.delivery.Deliveries.BEGINS;
import static io.github.tenderscore.delivery.Deliveries.QUARTER;
import static io.github.tenderscore.delivery.Deliveries.evenly;
import static io.github.tenderscore.delivery.Deliveries.kpi;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.commitment.Direction;
import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every delivery. */
class DeliveryProperties {

    /** What is promised in all and what came in to a quarter of the contract; empty where that is not known. */
    record Line(int promised, Optional<Integer> delivered, boolean higher, int value, EvidenceGrade grade) {}

    @Provide
    Arbitrary<List<Line>> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 200).optional(0.8),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.of(EvidenceGrade.class))
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static ReviewResult result(List<Line> lines, Random order) {
        List<Kpi> kpis = new ArrayList<>();
        List<Return> returns = new ArrayList<>();
        IntStream.range(0, lines.size()).forEach(i -> {
            Line line = lines.get(i);
            Kpi plain = kpi(
                    "k" + i,
                    line.higher ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER,
                    evenly(String.valueOf(line.promised)),
                    Optional.of("1/" + lines.size()),
                    Optional.of(String.valueOf(line.value)));
            kpis.add(plain);
            returns.add(new Return(
                    plain.id(), BEGINS, QUARTER, line.delivered.map(Ratio::of), line.grade, Optional.empty()));
        });
        Collections.shuffle(kpis, order);
        Collections.shuffle(returns, order);
        return Deliveries.latest(Delivery.of(Deliveries.contract(Deliveries.facts()), Deliveries.TERMS, kpis)
                .with(Deliveries.quarter(returns.toArray(Return[]::new))));
    }

    private static ReviewResult result(List<Line> lines) {
        return result(lines, new Random(1));
    }

    @Property(tries = 200)
    void orderDoesNotMatter(@ForAll("lines") List<Line> lines, @ForAll Random order) {
        ReviewResult one = result(lines);
        ReviewResult other = result(lines, order);
        assertThat(other.index().value()).isEqualTo(one.index().value());
        assertThat(other.index().uncapped()).isEqualTo(one.index().uncapped());
        assertThat(other.index().parts())
                .containsExactlyInAnyOrderElementsOf(one.index().parts());
        assertThat(other.remedy().orElseThrow().total())
                .isEqualTo(one.remedy().orElseThrow().total());
        IntStream.range(0, lines.size())
                .forEach(i -> assertThat(other.result("k" + i)).isEqualTo(one.result("k" + i)));
    }

    @Property(tries = 200)
    void indexIsAShareAndItsPartsAddUpToIt(@ForAll("lines") List<Line> lines) {
        DeliveryIndex index = result(lines).index();
        index.value().ifPresent(value -> {
            assertThat(value).isBetween(Ratio.ZERO, Ratio.ONE);
            assertThat(index.uncapped().orElseThrow()).isGreaterThanOrEqualTo(value);
            assertThat(index.parts().stream().map(DeliveryIndex.Part::sum).reduce(Ratio.ZERO, Ratio::plus))
                    .isEqualTo(value.times(index.known()));
        });
        assertThat(index.coverage().orElseThrow()).isBetween(Ratio.ZERO, Ratio.ONE);
    }

    /** Beyond the promise there is nothing to gain, and nothing that hides a failure. */
    @Property(tries = 200)
    void moreThanPromisedAddsNothing(@ForAll("lines") List<Line> lines) {
        List<Line> more = lines.stream()
                .map(line -> line.higher
                                && line.delivered
                                        .filter(is -> is * 4 >= line.promised)
                                        .isPresent()
                        ? new Line(line.promised, line.delivered.map(is -> is + 50), true, line.value, line.grade)
                        : line)
                .toList();
        assertThat(result(more).index().value()).isEqualTo(result(lines).index().value());
    }

    /** Leaving an indicator out is the same as not knowing it. */
    @Property(tries = 200)
    void unknownNeverCountsAsZero(@ForAll("lines") List<Line> lines) {
        Line unknown = new Line(100, Optional.empty(), true, 0, EvidenceGrade.NONE);
        List<Line> more = new ArrayList<>(lines);
        more.add(unknown);
        DeliveryIndex without = result(lines).index();
        DeliveryIndex with = result(more).index();
        assertThat(with.value()).isEqualTo(without.value());
        assertThat(with.coverage().orElseThrow())
                .isLessThanOrEqualTo(without.coverage().orElseThrow());
    }

    @Property(tries = 200)
    void remedyGrowsWithWhatIsMissing(@ForAll("lines") List<Line> lines) {
        List<Line> worse = lines.stream()
                .map(line -> new Line(
                        line.promised,
                        line.delivered.map(is -> line.higher ? Math.max(0, is - 10) : is + 10),
                        line.higher,
                        line.value,
                        line.grade))
                .toList();
        assertThat(result(worse).remedy().orElseThrow().total().orElseThrow().amount())
                .isGreaterThanOrEqualTo(result(lines)
                        .remedy()
                        .orElseThrow()
                        .total()
                        .orElseThrow()
                        .amount());
    }

    @Property(tries = 200)
    void aBetterFigureIsNeverRatedWorse(@ForAll("lines") List<Line> lines) {
        List<Line> better = lines.stream()
                .map(line -> new Line(
                        line.promised,
                        line.delivered.map(is -> line.higher ? is + 10 : Math.max(0, is - 10)),
                        line.higher,
                        line.value,
                        line.grade))
                .toList();
        ReviewResult one = result(lines);
        ReviewResult other = result(better);
        for (KpiResult was : one.results()) {
            KpiResult is = other.result(was.kpi().id()).orElseThrow();
            assertThat(is.computed()).isLessThanOrEqualTo(was.computed());
        }
    }

    @Property(tries = 200)
    void everyStepCanBeWorkedOutAgain(@ForAll("lines") List<Line> lines) {
        assertThat(FormulaReader.disagreements(result(lines).explanation().top()))
                .isEmpty();
    }
}
