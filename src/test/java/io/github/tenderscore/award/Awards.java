package io.github.tenderscore.award;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.calendar.BankHolidays;
import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.SupplierKind;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import java.time.LocalDate;
import java.util.Locale;

/** Illustrative awards: all suppliers and figures are invented. */
public final class Awards {

    /** Friday; the standstill ends on 25 March 2026 (see the law reference's test vectors). */
    public static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 13);

    private Awards() {}

    public static Methodology method() {
        return Methodology.named("Illustrative: library vans")
                .price("price", "Price", "60", PriceRules.lowestOverPrice())
                .mark("quality", "Quality", "40", MarkScales.zeroToFive(), Options.minimum("2"))
                .build();
    }

    /** A supplier of whom everything is known; an SME if its letter is before M, a social enterprise if it is A. */
    public static Supplier supplier(String letter) {
        return named(letter)
                .identifiedBy("GB-PPON-AAAA-000" + (letter.charAt(0) - 'A') + "-AAAA")
                .reachedAt("1 Illustrative Street, " + letter, letter.toLowerCase(Locale.ROOT) + "@example.com")
                .known(SupplierKind.SME, letter.compareTo("M") < 0)
                .known(SupplierKind.VCSE, letter.equals("A"))
                .known(SupplierKind.SUPPORTED_EMPLOYMENT, false)
                .known(SupplierKind.MUTUAL, false);
    }

    public static Supplier named(String letter) {
        return new Supplier("Illustrative supplier " + letter);
    }

    /** A wins before B; C is disqualified for its quality; D is disregarded for a condition that it does not satisfy. */
    public static Evaluation evaluation() {
        return Evaluation.under(method())
                .tender("A", supplier("A"), tender -> tender.price("100").mark("quality", "5"))
                .tender("B", supplier("B"), tender -> tender.price("110").mark("quality", "4"))
                .tender("C", supplier("C"), tender -> tender.price("90").mark("quality", "1"))
                .tender("D", supplier("D"), tender -> tender.price("80").mark("quality", "5"))
                .decide(Consideration.of("D", Ground.CONDITION_NOT_MET)
                        .disregard("Head of procurement", LocalDate.of(2026, 3, 2), "no insurance can be had"));
    }

    public static Assessment assessment() {
        return evaluation().assess();
    }

    public static Winner winner(String tender) {
        return Winner.of(tender).consortium(false).relyingOn();
    }

    public static Money gross(String amount) {
        return Money.of(amount, "GBP", VatBasis.GROSS);
    }

    /** A contract of A over five tenders, of which four are in the assessment. */
    public static AwardedContract contract(String value) {
        return AwardedContract.of(
                        "1",
                        "Library vans",
                        AwardedLot.whole(assessment(), winner("A")).submitted(5))
                .value(gross(value));
    }

    /** Complete facts about one contract in an open procedure. */
    public static AwardNoticeFacts notice(AwardedContract... contracts) {
        return AwardNoticeFacts.of("Illustrative: library vans", AwardRoute.OPEN, contracts)
                .decidedOn(LocalDate.of(2026, 3, 10))
                .summariesProvidedOn(LocalDate.of(2026, 3, 12))
                .standstill(Standstill.mandatory(PUBLISHED, BankHolidays.standard()))
                .signingExpectedOn(LocalDate.of(2026, 3, 30))
                .underRegimes()
                .reservedFor(Reservation.NONE);
    }
}
