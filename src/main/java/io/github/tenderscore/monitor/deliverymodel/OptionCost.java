package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * What an option costs, in the currency and on the VAT basis of the appraisal.
 *
 * @param atStart what is paid at the start and not discounted; empty where not known
 * @param annual by year, the first year first; empty where not known
 * @param risk the present value of its risks; empty where not known
 */
public record OptionCost(Optional<Ratio> atStart, Optional<List<Ratio>> annual, Optional<Ratio> risk) {

    /** Nothing is known. */
    public static final OptionCost UNKNOWN = new OptionCost(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Copies the years.
     *
     * @param atStart what is paid at the start and not discounted; empty where not known
     * @param annual by year, the first year first; empty where not known
     * @param risk the present value of its risks; empty where not known
     */
    public OptionCost {
        annual = annual.map(List::copyOf);
    }
}
