package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;

/**
 * What a council sets before options are scored; none of it has a default.
 *
 * @param discounting the rates; the Green Book has 3.5 per cent a year for the first 30 years
 * @param costScore how cost becomes a score
 * @param costWeight how much cost counts beside benefit, from 0 to 1
 * @param currency of all amounts, such as {@code GBP}
 * @param vat whether all amounts include VAT
 */
public record AppraisalTerms(
        Discounting discounting, CostScore costScore, Ratio costWeight, String currency, VatBasis vat) {

    /**
     * Checks the weight and the currency.
     *
     * @param discounting the rates; the Green Book has 3.5 per cent a year for the first 30 years
     * @param costScore how cost becomes a score
     * @param costWeight how much cost counts beside benefit, from 0 to 1
     * @param currency of all amounts, such as {@code GBP}
     * @param vat whether all amounts include VAT
     * @throws IllegalArgumentException if the weight is not from 0 to 1 or the currency no code
     */
    public AppraisalTerms {
        if (costWeight.signum() < 0 || costWeight.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The weight (" + costWeight + ") of cost in an appraisal must be from 0 to 1");
        }
        if (!Money.isCurrencyCode(currency)) {
            throw new IllegalArgumentException("The currency (" + currency
                    + ") of an appraisal must be three capital letters of ISO 4217, such as GBP");
        }
    }
}
