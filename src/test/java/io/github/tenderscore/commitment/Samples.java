package io.github.tenderscore.commitment;

import io.github.tenderscore.appraisal.CarbonSeries;
import io.github.tenderscore.appraisal.DiscountSchedules;
import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.appraisal.PriceIndices;
import io.github.tenderscore.appraisal.Provenance;
import io.github.tenderscore.appraisal.Timing;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.rule.Evidence;
import java.util.List;
import java.util.Optional;

/** Illustrative measures, terms and commitments of the tests. */
final class Samples {

    static final Provenance SOURCE =
            new Provenance("illustrative", "first edition", "address", "Apache-2.0", Evidence.BUILDING_BLOCK);
    static final Discounting UNDISCOUNTED = new Discounting(DiscountSchedules.none(), Timing.FIRST_YEAR_AT_PRESENT);
    static final Discounting DISCOUNTED = new Discounting(DiscountSchedules.flat("3.5"), Timing.FIRST_YEAR_DISCOUNTED);

    private Samples() {}

    static Ratio number(String digits) {
        return Ratio.parse(digits);
    }

    static String pence(Ratio amount) {
        return Rounding.halfUp(2).format(amount);
    }

    /** A measure in units of its own code, worth so much in prices of 2026, of which nothing is taken off. */
    static Measure measure(String code, String theme, String worth, Subtotal subtotal) {
        return Measure.counted(code, "Measure " + code, "units", theme, SOURCE)
                .withValue(value(worth, subtotal, 2026, 1))
                .withAdditionality(Additionality.nothingTakenOff());
    }

    static UnitValue value(String worth, Subtotal subtotal, int priceYear, int benefitYears) {
        return new UnitValue.Fixed(
                number(worth), "units", ValueKind.ECONOMIC, subtotal, priceYear, benefitYears, SOURCE);
    }

    static MeasureCatalogue catalogue(Measure... measures) {
        return new MeasureCatalogue("illustrative", "1", List.of(measures));
    }

    /** Over a contract of so many years from 2026, in prices of 2026, undiscounted. */
    static ValuationTerms terms(int years, Weighting weighting, Limits limits, Measure... measures) {
        return new ValuationTerms(
                catalogue(measures),
                new Horizon(2026, years, years),
                UNDISCOUNTED,
                PriceBase.of(2026),
                weighting,
                limits);
    }

    static ValuationTerms terms(int years, Measure... measures) {
        return terms(years, Weighting.NONE, Limits.NONE, measures);
    }

    /** One measure of carbon saved, valued by the central values, in a contract from 2027. */
    static ValuationTerms carbon(int years, Discounting discounting, int priceYear, boolean index) {
        return new ValuationTerms(
                MeasureCatalogues.fourThemes2026()
                        .withValue("GR1", new UnitValue.CarbonByYear(), Additionality.nothingTakenOff()),
                new Horizon(2027, years, years),
                discounting,
                new PriceBase(
                        priceYear,
                        index ? Optional.of(PriceIndices.gdpDeflatorsDecember2025()) : Optional.empty(),
                        Optional.of(CarbonSeries.central2023())),
                Weighting.NONE,
                Limits.NONE);
    }

    static Commitment commitment(String id, String measure, String... quantities) {
        return Commitment.whole(id, measure, "units", profile(quantities), EvidenceGrade.DOCUMENTED);
    }

    static Profile profile(String... quantities) {
        return Profile.of(List.of(quantities).stream().map(Samples::number).toList());
    }
}
