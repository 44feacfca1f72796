package io.github.tenderscore.monitor.uptake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Option;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.model.TenderBuilder;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.socialvalue.SocialValueRule;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SocialValueTestTest {

    /** A score from 0 to 100. */
    private static final SocialValueRule OF_100 = SocialValueRules.towardsTarget("100");

    /** Monitoring reference, section 1, decisive vector: price 40, quality 40, social value 20, scored from 0 to 100. */
    private static Methodology method(Option... onSocialValue) {
        return Methodology.named("Decisive vector")
                .quantity("price", "Price", "40", OF_100)
                .quantity("quality", "Quality", "40", OF_100)
                .quantity("sv", "Social value", "20", OF_100, onSocialValue)
                .build();
    }

    private static UnaryOperator<TenderBuilder> marks(String price, String quality, String sv) {
        return tender ->
                tender.quantity("price", price).quantity("quality", quality).quantity("sv", sv);
    }

    @Test
    void theWinnerChangesWithoutSocialValue() {
        // A 78 against B 84 with it; A 85 against B 82.5 without it
        Evaluation evaluation = Evaluation.under(method())
                .tender("A", "A", marks("100", "70", "50"))
                .tender("B", "B", marks("90", "75", "90"));
        SocialValueTest test = SocialValueTest.of(evaluation, Set.of("sv"));
        assertThat(test.result()).isEqualTo(Decisive.DECISIVE);
        assertThat(test.weight()).isEqualTo(Ratio.of(20));
        assertThat(test.winner()).contains("B");
        assertThat(test.without()).contains("A");
        Methodology without = new WithoutWeight(evaluation.methodology(), Set.of("sv")).method();
        assertThat(without.available("price")).isEqualTo(Ratio.of(50));
        assertThat(Evaluation.under(without)
                        .tenders(evaluation.tenders())
                        .assess()
                        .result("B")
                        .outcome()
                        .toString())
                .contains("figure=82.5,");
    }

    @Test
    void aTieThatWouldAriseIsCountedApart() {
        // without social value both have (100 + 70) / 2 = 85 and (90 + 80) / 2 = 85
        SocialValueTest test = SocialValueTest.of(
                Evaluation.under(method())
                        .tender("A", "A", marks("100", "70", "50"))
                        .tender("B", "B", marks("90", "80", "90")),
                Set.of("sv"));
        assertThat(test.result()).isEqualTo(Decisive.TIE_CREATED);
        assertThat(test.why()).isEqualTo("without social value the tenders A, B would be tied for the first place");
    }

    @Test
    void gatesOfSocialValueStay() {
        // A fails the minimum of 60 on social value; that stays so without its weight
        SocialValueTest test = SocialValueTest.of(
                Evaluation.under(method(Options.minimum("60")))
                        .tender("A", "A", marks("100", "70", "50"))
                        .tender("B", "B", marks("90", "75", "90"))
                        .tender("C", "C", marks("10", "75", "90")),
                Set.of("sv"));
        assertThat(test.result()).isEqualTo(Decisive.NOT_DECISIVE);
        assertThat(test.without()).contains("B");
    }

    @Test
    void weightsInGroupsKeepTheirProportions() {
        // quality 60 holds care 50 and social value 50 (30 of the whole each), price 40: without it 400/7 and 300/7
        Methodology nested = Methodology.named("Nested")
                .quantity("price", "Price", "40", OF_100)
                .group(
                        "quality",
                        "Quality",
                        "60",
                        quality -> quality.quantity("care", "Care", "50", OF_100)
                                .quantity("sv", "Social value", "50", OF_100))
                .build();
        Methodology without = new WithoutWeight(nested, Set.of("sv")).method();
        assertThat(without.available("price")).isEqualTo(Ratio.of(400, 7));
        assertThat(without.available("care")).isEqualTo(Ratio.of(300, 7));
        assertThat(without.available("sv")).isEqualTo(Ratio.ZERO);
        // a whole group may be social value
        Methodology whole = new WithoutWeight(nested, Set.of("care", "sv")).method();
        assertThat(whole.available("price")).isEqualTo(Ratio.HUNDRED);
    }

    @Test
    void weightsOfTheTotalAndInPointsKeepTheirProportions() {
        Methodology points = Methodology.named("Points")
                .weightsInPoints("60")
                .quantity("price", "Price", "30", OF_100)
                .group(
                        "quality",
                        "Quality",
                        "30",
                        quality -> quality.quantity("care", "Care", "20", OF_100)
                                .quantity("sv", "Social value", "10", OF_100))
                .build();
        Methodology without = new WithoutWeight(points, Set.of("sv")).method();
        // 30 x 60 / 50 and 20 x 60 / 50
        assertThat(without.available("price")).isEqualTo(Ratio.of(36));
        assertThat(without.available("care")).isEqualTo(Ratio.of(24));
        assertThat(without.find("quality")
                        .flatMap(Criterion::weight)
                        .orElseThrow()
                        .value())
                .isEqualTo(Ratio.of(24));
    }

    @Test
    void whereTheQuestionDoesNotArise() {
        Evaluation one = Evaluation.under(method()).tender("A", "A", marks("100", "70", "50"));
        assertThat(SocialValueTest.of(one, Set.of("sv")).result()).isEqualTo(Decisive.NOT_APPLICABLE);
        Evaluation all = one.tender("B", "B", marks("10", "70", "90"));
        SocialValueTest whole = SocialValueTest.of(all, Set.of("sv", "price", "quality"));
        assertThat(whole.result()).isEqualTo(Decisive.UNKNOWN);
        assertThatThrownBy(() -> SocialValueTest.of(one, Set.of()))
                .hasMessage("The criteria of social value must be named by their ids; none is named");
        assertThatThrownBy(() -> SocialValueTest.of(one, Set.of("social")))
                .hasMessage("The criterion (social) of social value must be a criterion or a group of the method "
                        + "\"Decisive vector\"");
    }
}
