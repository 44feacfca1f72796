package io.github.tenderscore.cost;

import io.github.tenderscore.appraisal.DiscountSchedule;
import io.github.tenderscore.appraisal.DiscountSchedules;
import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is published of how costs of several years become one figure; the same for every tender.
 *
 * @param years the years over which costs are counted, from 1 to {@value #MOST_YEARS}
 * @param discounting the rates, and whether the first year is discounted
 * @param priceYear the year in whose prices all costs are stated
 * @param currency three capital letters of ISO 4217
 * @param vat whether all costs include VAT
 * @param carbon how emissions are valued; empty where they are not
 */
public record CostTerms(
        int years,
        Discounting discounting,
        int priceYear,
        String currency,
        VatBasis vat,
        Optional<CarbonTerms> carbon) {

    /** The longest horizon. */
    public static final int MOST_YEARS = 200;

    /**
     * Checks the terms.
     *
     * @param years the years over which costs are counted, from 1 to {@value #MOST_YEARS}
     * @param discounting the rates, and whether the first year is discounted
     * @param priceYear the year in whose prices all costs are stated
     * @param currency three capital letters of ISO 4217
     * @param vat whether all costs include VAT
     * @param carbon how emissions are valued; empty where they are not
     * @throws io.github.tenderscore.fault.FaultException if the horizon is too short or too long, the currency is none, the VAT basis is not
     *     stated, or the carbon values cannot be had for every year in the prices of the price year; it names every fault
     */
    public CostTerms {
        Faults faults = new Faults();
        if (years < 1 || years > MOST_YEARS) {
            faults.add(
                    List.of("years"),
                    "The number (" + years + ") of years of whole-life costs must be from 1 to " + MOST_YEARS);
        } else {
            int last = years;
            carbon.ifPresent(terms -> terms.check(last, priceYear, faults));
        }
        if (!Money.isCurrencyCode(currency)) {
            faults.add(
                    List.of("currency"),
                    "The currency (" + currency
                            + ") of whole-life costs must be three capital letters of ISO 4217, such as GBP");
        }
        if (currency.equals(Money.NO_CURRENCY)) {
            faults.add(
                    List.of("currency"),
                    "The currency (" + currency
                            + ") of whole-life costs must be stated, because costs in different ones"
                            + " cannot be added");
        }
        if (vat == VatBasis.UNSTATED) {
            faults.add(
                    List.of("vat"),
                    "The VAT basis (" + vat.code()
                            + ") of whole-life costs must be net or gross, because costs on different bases cannot be added");
        }
        faults.throwIfAny("The basis of whole-life costs");
    }

    /** Every term in words, so that two terms have the same words exactly where they are equal. */
    String text() {
        return years + (years == 1 ? " year" : " years") + ", " + schedule() + " "
                + discounting.timing().code() + ", prices of " + priceYear + ", " + currency + " " + vat.code()
                + carbon.map(terms -> ", " + terms.text()).orElse("");
    }

    private String schedule() {
        DiscountSchedule schedule = discounting.schedule();
        return "discounted by " + schedule.id()
                + (DiscountSchedules.isReadyMade(schedule)
                        ? ""
                        : schedule.bands().stream()
                                        .map(band -> "from year " + band.from() + " "
                                                + band.rate().times(Ratio.HUNDRED) + "%")
                                        .collect(Collectors.joining(", ", " (", ""))
                                + schedule.provenance()
                                        .map(source -> "; " + source.text())
                                        .orElse("") + ")");
    }
}
