package io.github.tenderscore.check;

import static io.github.tenderscore.model.Options.minimum;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Illustrative. What documents state of a method stands, and what they leave open the method says. */
class CaseFileTest {

    private static final CaseFile EMPTY = CaseFile.of(CheckSamples.profile(Route.OPEN));

    private static final Methodology METHOD = Methodology.named("Illustrative")
            .price("price", "Price", "40", PriceRules.lowestOverPrice())
            .mark("plan", "Plan", "60", MarkScales.zeroToFive(), minimum("2"))
            .build();

    private static StatedCriterion criterion(String id, Optional<StatedImportance> importance, String text) {
        return new StatedCriterion(
                id,
                Optional.empty(),
                Optional.of(text),
                Optional.empty(),
                importance,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(StatedMethods.full(SubjectMatterBasis.MANNER_OF_SUPPLY)));
    }

    private static StatedMethod stated(StatedCriterion... criteria) {
        return new StatedMethod(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(List.of(criteria)));
    }

    @Test
    void aFileThatStatesNothingIsTheSame() {
        assertThat(EMPTY.completedBy(METHOD).facts()).isEmpty();
    }

    @Test
    void theMethodSaysWhatTheFactsLeaveOpenOfItsCriteria() {
        StatedMethod whole = EMPTY.with(stated(criterion("plan", Optional.empty(), "How it starts")))
                .completedBy(METHOD)
                .find(StatedMethod.class)
                .orElseThrow();
        List<StatedCriterion> criteria = whole.criteria().orElseThrow();
        assertThat(criteria).extracting(StatedCriterion::id).containsExactly("price", "plan");
        assertThat(criteria.get(0).weight()).contains(Ratio.of(40));
        assertThat(criteria.get(1).weight()).contains(Ratio.of(60));
        assertThat(criteria.get(1).text()).contains("How it starts");
        assertThat(criteria.get(1).justification()).isPresent();
        assertThat(criteria.get(1).gates().orElseThrow()).hasSize(1);
    }

    @Test
    void whatTheFactsSayStands() {
        StatedImportance thirty = StatedMethod.of(Methodology.named("Illustrative")
                        .price("price", "Price", "30", PriceRules.lowestOverPrice())
                        .mark("plan", "Plan", "70", MarkScales.zeroToFive())
                        .build())
                .criteria()
                .orElseThrow()
                .get(0)
                .importance()
                .orElseThrow();
        CaseFile file = EMPTY.with(stated(
                        criterion("price", Optional.of(thirty), "The price"),
                        criterion("more", Optional.empty(), "In the documents alone")))
                .completedBy(METHOD);
        List<StatedCriterion> criteria =
                file.find(StatedMethod.class).orElseThrow().criteria().orElseThrow();
        assertThat(criteria).extracting(StatedCriterion::id).containsExactly("price", "plan", "more");
        assertThat(criteria.get(0).weight()).contains(Ratio.of(30));
    }
}
