package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * What a company returns to the council; each figure is empty where it is not known.
 *
 * @param turnover pounds in the year, zero or more
 * @param distributions pounds paid out in the year: dividends and rebates, zero or more
 * @param shareholding the council's shares, in per cent of all
 * @param returnShare the council's part of what is paid out, in per cent; it need not equal its shares
 */
public record PublicReturn(
        Optional<Ratio> turnover,
        Optional<Ratio> distributions,
        Optional<Ratio> shareholding,
        Optional<Ratio> returnShare) {

    /** Nothing is known. */
    public static final PublicReturn UNKNOWN =
            new PublicReturn(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the figures.
     *
     * @param turnover pounds in the year, zero or more
     * @param distributions pounds paid out in the year: dividends and rebates, zero or more
     * @param shareholding the council's shares, in per cent of all
     * @param returnShare the council's part of what is paid out, in per cent; it need not equal its shares
     * @throws io.github.tenderscore.fault.FaultException if an amount is negative or a share not from 0 to 100; it names every fault
     */
    public PublicReturn {
        Faults faults = new Faults();
        Words.amount(faults, "turnover", "turnover", turnover);
        Words.amount(faults, "distributions", "distributions", distributions);
        Words.percent(faults, "shareholding", "shareholding of the council", shareholding);
        Words.percent(faults, "returnShare", "return share of the council", returnShare);
        faults.throwIfAny("The return");
    }
}
