package io.github.tenderscore.award;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.decision.LowTenderProtocol;
import io.github.tenderscore.lowtender.LowTenderTest;
import io.github.tenderscore.lowtender.LowTenderTests;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Illustrative evaluations in which a price is low. */
public final class LowTenders {

    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    public static final List<LowTenderTest> TESTS = List.of(
            LowTenderTests.belowMeanOfOthers("10"),
            LowTenderTests.robustZ(LowTenderTests.NORMAL_FACTOR, "3.5"),
            LowTenderTests.belowEstimate("10"));

    private LowTenders() {}

    public static Methodology method() {
        return Methodology.named("Illustrative cleaning contract")
                .prices("GBP", VatBasis.NET)
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("quality", "Quality", "60", MarkScales.zeroToTen(), Options.minimum("2"))
                .build();
    }

    /**
     * A loser decides who wins. By hand, with L: X has 40 × 60/100 + 30 = 54, Y 40 × 60/120 + 36 = 56, L 40 + 12 = 52; without L: X
     * 40 + 30 = 70, Y 40 × 100/120 + 36 = 208/3.
     */
    public static Assessment loserDecides() {
        return Evaluation.under(method())
                .tender("X", "Illustrative supplier X", t -> t.price("100").mark("quality", "5"))
                .tender("Y", "Illustrative supplier Y", t -> t.price("120").mark("quality", "6"))
                .tender("L", "Illustrative supplier L", t -> t.price("60").mark("quality", "2"))
                .assess();
    }

    /** The prices of the check value of AL-MAD, in thousands, and a sixth tender that fails the minimum mark. */
    public static Assessment masked() {
        return Evaluation.under(method())
                .tender("A", "Illustrative supplier A", t -> t.price("98000").mark("quality", "8"))
                .tender("B", "Illustrative supplier B", t -> t.price("100000").mark("quality", "7"))
                .tender("C", "Illustrative supplier C", t -> t.price("101000").mark("quality", "9"))
                .tender("D", "Illustrative supplier D", t -> t.price("103000").mark("quality", "6"))
                .tender("E", "Illustrative supplier E", t -> t.price("70000").mark("quality", "6"))
                .tender("F", "Illustrative supplier F", t -> t.price("1000").mark("quality", "1"))
                .assess();
    }

    public static Money pounds(String amount) {
        return Money.of(amount, "GBP", VatBasis.NET);
    }

    public static LowTenderScreening screened() {
        return LowTenderScreening.of(masked(), TESTS, Optional.of(pounds("105000")));
    }

    public static LowTenderProtocol heard(LowTenderScreening screening, String tender) {
        return LowTenderProtocol.flaggedByTests(
                        tender,
                        MONDAY,
                        "Contracts officer",
                        screening.tender(tender).tests())
                .consideredLow(MONDAY.plusDays(1), "Head of procurement", "below the wage cost of the hours asked for")
                .notified(MONDAY.plusDays(1), "Contracts officer", "the price is considered abnormally low", "letter 7")
                .opportunity(
                        MONDAY.plusDays(1),
                        MONDAY.plusDays(11),
                        "Contracts officer",
                        "show the build-up of the price",
                        "letter 7")
                .demonstrated(MONDAY.plusDays(8), "Illustrative supplier " + tender, "rates and hours", "reply 3");
    }
}
