package io.github.tenderscore.award;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Methods;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.fault.FaultException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RankingWithoutProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return Methods.evaluations();
    }

    private static Assessment assessed(Evaluation evaluation) {
        try {
            return evaluation.assess();
        } catch (FaultException e) {
            Assume.that(false);
            throw e;
        }
    }

    /** The tender counts for nobody, whether it is taken out or a decision disregards it. */
    @Property(tries = 300)
    void withoutIsAsIfDisregarded(@ForAll("evaluations") Evaluation evaluation, @ForAll @IntRange(max = 5) int which) {
        Assessment with = assessed(evaluation);
        List<TenderResult> results = with.results();
        String tender = results.get(which % results.size()).tender().id();
        RankingWithout ranking = RankingWithout.of(with, tender);
        Assume.that(ranking.without().isPresent());
        Assessment disregarded = evaluation
                .decide(Consideration.of(tender, Ground.NO_TREATY_STATE)
                        .disregard("Head of procurement", DAY, "illustrative"))
                .assess();
        assertThat(figures(ranking.without().get().ranking())).isEqualTo(figures(disregarded.ranking()));
        for (RankingWithout.Move move : ranking.moves()) {
            assertThat(move.before()).isEqualTo(with.result(move.tender()).rank());
            assertThat(move.after()).isEqualTo(disregarded.result(move.tender()).rank());
        }
    }

    private record Placed(String tender, Optional<Integer> rank, String figure) {}

    private static List<Placed> figures(List<TenderResult> ranking) {
        return ranking.stream()
                .map(result -> new Placed(
                        result.tender().id(),
                        result.rank(),
                        result.figure().orElseThrow().toString()))
                .toList();
    }
}
