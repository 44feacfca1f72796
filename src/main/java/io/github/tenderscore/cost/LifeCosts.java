package io.github.tenderscore.cost;

import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.List;

/**
 * What a tender costs in each year, in the currency, prices and VAT basis of the published terms.
 *
 * @param acquisition what is paid at the start, zero or more
 * @param operation such as energy, fuel and staff, by year, the first year first; zero or more
 * @param maintenance by year, the first year first; zero or more
 * @param endOfLife what it costs to remove at the end of the last year, zero or more
 * @param residual what it is worth then, zero or more
 * @param emissions kilograms of CO2 equivalent by year, the first year first; zero or more; empty where emissions are not valued
 */
public record LifeCosts(
        Ratio acquisition,
        List<Ratio> operation,
        List<Ratio> maintenance,
        Ratio endOfLife,
        Ratio residual,
        List<Ratio> emissions)
        implements PriceDetail {

    static final String MEMBER = "costs";

    /**
     * Copies the lists.
     *
     * @param acquisition what is paid at the start, zero or more
     * @param operation such as energy, fuel and staff, by year, the first year first; zero or more
     * @param maintenance by year, the first year first; zero or more
     * @param endOfLife what it costs to remove at the end of the last year, zero or more
     * @param residual what it is worth then, zero or more
     * @param emissions kilograms of CO2 equivalent by year, the first year first; zero or more; empty where emissions are not valued
     */
    public LifeCosts {
        operation = List.copyOf(operation);
        maintenance = List.copyOf(maintenance);
        emissions = List.copyOf(emissions);
    }

    /**
     * Costs that are the same in every year.
     *
     * @param years how many
     * @param acquisition what is paid at the start
     * @param operation a year
     * @param maintenance a year
     * @param endOfLife at the end of the last year
     * @param residual value then
     * @param emissions kilograms of CO2 equivalent a year
     * @return the costs
     */
    public static LifeCosts level(
            int years,
            Ratio acquisition,
            Ratio operation,
            Ratio maintenance,
            Ratio endOfLife,
            Ratio residual,
            Ratio emissions) {
        return new LifeCosts(
                acquisition,
                every(years, operation),
                every(years, maintenance),
                endOfLife,
                residual,
                emissions.signum() == 0 ? List.of() : every(years, emissions));
    }

    @Override
    public String member() {
        return MEMBER;
    }

    @Override
    public String text() {
        return "the acquisition " + acquisition + ", by year the operation " + operation + " and maintenance "
                + maintenance
                + ", the end of life " + endOfLife + " and the residual value " + residual
                + (emissions.isEmpty() ? "" : ", and by year the emissions " + emissions);
    }

    private static List<Ratio> every(int years, Ratio amount) {
        return Collections.nCopies(years, amount);
    }
}
