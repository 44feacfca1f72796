package io.github.tenderscore;

import static io.github.tenderscore.model.Options.accepts;
import static io.github.tenderscore.model.Options.ceiling;
import static io.github.tenderscore.model.Options.minimum;
import static io.github.tenderscore.model.Options.mustBeYes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.MarkScales;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An explanation names every gate of a scored criterion, also those that were passed. */
class GateNoteTest {

    private static final Methodology METHOD = Methodology.named("Illustrative")
            .price("price", "Price", "20", PriceRules.lowestOverPrice(), ceiling("500"))
            .group(
                    "quality",
                    "Quality",
                    "50",
                    quality -> quality.mark("q1", "First", MarkScales.zeroToFive(), minimum("3")),
                    minimum("40%"))
            .choice(
                    "fleet",
                    "Fleet",
                    "20",
                    ChoiceScale.of(ChoiceScale.Option.of("diesel", "0"), ChoiceScale.Option.of("electric", "100")),
                    accepts("electric"))
            .yesNo("living-wage", "Living wage", "10", mustBeYes())
            .minimum("30%")
            .build();

    private static List<String> gates(String mark, String price) {
        return Evaluation.under(METHOD)
                .tender(
                        "A",
                        "Illustrative supplier A",
                        t -> t.price(price)
                                .mark("q1", mark)
                                .choice("fleet", "electric")
                                .yes("living-wage"))
                .assess()
                .result("A")
                .explanation()
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> line.endsWith("passes") || line.endsWith("fails") || line.endsWith("not tested"))
                .map(line -> line.substring(line.lastIndexOf("; ") + 1).strip())
                .toList();
    }

    @Test
    void passedGatesAreNamed() {
        assertThat(gates("3", "500"))
                .containsExactly(
                        "overall minimum 30%: passes",
                        "ceiling 500: passes",
                        "minimum 40%: passes",
                        "minimum 3: passes",
                        "must be electric: passes",
                        "must be yes: passes");
    }

    @Test
    void failedGatesToo() {
        assertThat(gates("1", "501"))
                .containsExactly(
                        "ceiling 500: fails",
                        "minimum 40%: fails",
                        "minimum 3: fails",
                        "must be electric: passes",
                        "must be yes: passes");
    }
}
