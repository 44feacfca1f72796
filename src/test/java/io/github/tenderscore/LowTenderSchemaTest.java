package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.award.LowTenderScreening;
import io.github.tenderscore.award.LowTenders;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.LowTenderWriter;
import io.github.tenderscore.lowtender.LowTenderTests;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema of screenings and what the library writes are the same. */
class LowTenderSchemaTest {

    private static final Schemas SCHEMAS = new Schemas("low-tenders");

    private static List<String> errors(String document) {
        return SCHEMAS.errors("low-tenders", document);
    }

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return Methods.pricedBy(PriceRules.lowestOverPrice());
    }

    @Property(tries = 200)
    void whatIsWrittenFitsTheSchema(@ForAll("evaluations") Evaluation evaluation) {
        Assessment assessment;
        try {
            assessment = evaluation.assess();
        } catch (FaultException e) {
            Assume.that(false);
            throw e;
        }
        String written = LowTenderWriter.write(LowTenderScreening.of(
                assessment,
                LowTenders.TESTS,
                Optional.of(evaluation.methodology().money(Ratio.of(500)))));
        assertThat(errors(written)).as(written).isEmpty();
    }

    @Test
    void everyKindOfAnswerAndRankingFitsTheSchema() {
        String masked =
                LowTenderWriter.write(LowTenderScreening.of(LowTenders.masked(), LowTenders.TESTS, Optional.empty()));
        assertThat(masked).contains("\"flagged\"", "\"not-flagged\"", "\"no-test\"", "\"evidence\": \"unverified\"");
        assertThat(errors(masked)).isEmpty();

        String turning = LowTenderWriter.write(
                LowTenderScreening.of(LowTenders.loserDecides(), LowTenders.TESTS, Optional.empty()));
        assertThat(turning.replaceAll("\\s", ""))
                .contains("\"turns\":[{\"one\":\"Y\",\"other\":\"X\",\"aheadWith\":[\"Y\"],\"aheadWithout\":[\"X\"]}]");
        assertThat(turning.replaceAll("\\s", ""))
                .contains(
                        "\"firstWith\":[\"Y\"],\"firstWithout\":[\"X\"],\"firstChanges\":true,\"moves\":[{\"id\":\"Y\",\"rankWith\":1,"
                                + "\"rankWithout\":2,\"totalWith\":\"56\",\"totalWithout\":\"208/3\"}")
                .doesNotContain("\"estimate\"");
        assertThat(errors(turning)).isEmpty();
        assertThat(LowTenderWriter.write(LowTenders.screened())).contains("\"estimate\": \"105000\"");
    }

    @Test
    void aTenderAloneHasNoRankingWithoutIt() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("quality", "Quality", "60", MarkScales.zeroToTen())
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("A", "A", t -> t.price("50").mark("quality", "5"))
                .assess();
        String written = LowTenderWriter.write(LowTenderScreening.of(
                assessment,
                List.of(LowTenderTests.tenPerCentBelowShouldCost()),
                Optional.of(method.money(Ratio.of(100)))));
        assertThat(written).contains("\"obstacle\": \"The number (0) of tenders must be at least 1\"");
        assertThat(errors(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\": \"tenderscore-low-tenders/1\"|\"format\": \"tenderscore-low-tenders/2\"",
                "\"currency\": \"GBP\"|\"currency\": \"pounds\"",
                "\"vat\": \"net\"|\"vat\": \"none\"",
                "\"price\": \"70000\"|\"price\": 70000",
                "\"price\": \"70000\"|\"price\": \"70,000\"",
                "\"answer\": \"no-test\"|\"answer\": \"cleared\"",
                "\"answer\": \"flagged\"|\"answer\": \"no-test\"",
                "\"flagged\": true|\"removed\": true",
                "\"firstChanges\": false|\"firstChanges\": \"no\"",
                "\"id\": \"AL-MAD\"|\"name\": \"AL-MAD\"",
                "\"rankWith\": 1|\"rankWith\": 0"
            })
    void whatIsNotWrittenDoesNotFitTheSchema(String written, String changed) {
        String document =
                LowTenderWriter.write(LowTenderScreening.of(LowTenders.masked(), LowTenders.TESTS, Optional.empty()));
        assertThat(document).contains(written);
        assertThat(errors(document.replace(written, changed))).isNotEmpty();
    }
}
