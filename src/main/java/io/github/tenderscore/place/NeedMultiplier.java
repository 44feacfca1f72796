package io.github.tenderscore.place;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * How much more a measure counts where the need for it is greater: multiplier = max(1; min(most; (local rate / national rate) ^ exponent)).
 *
 * <p>Published before tenders arrive, on official statistics with their date, and the same for every tender. The multiplier is approximate to 34
 * significant digits where the exponent is not whole. The rule is this library's own: no source states it, and no exponent is official.
 *
 * @param statistic what the two rates are, with publisher and date, not blank
 * @param localRate of the place of delivery, zero or more
 * @param nationalRate in the same unit, above zero
 * @param exponent above zero, in lowest terms a fraction of at most 1000/1000; below 1 it damps the difference
 * @param most the greatest multiplier, 1 or more
 */
public record NeedMultiplier(String statistic, Ratio localRate, Ratio nationalRate, Ratio exponent, Ratio most) {

    /**
     * Checks the terms.
     *
     * @param statistic what the two rates are, with publisher and date, not blank
     * @param localRate of the place of delivery, zero or more
     * @param nationalRate in the same unit, above zero
     * @param exponent above zero, in lowest terms a fraction of at most 1000/1000; below 1 it damps the difference
     * @param most the greatest multiplier, 1 or more
     * @throws io.github.tenderscore.fault.FaultException if one is out of range; it names every fault
     */
    public NeedMultiplier {
        Faults faults = new Faults();
        if (statistic.isBlank()) {
            faults.add(
                    List.of("statistic"),
                    "The statistic (" + statistic + ") of a need multiplier must be named, with its date");
        }
        if (localRate.signum() < 0) {
            faults.add(
                    List.of("localRate"),
                    "The local rate (" + localRate + ") of a need multiplier must be zero or more");
        }
        if (nationalRate.signum() <= 0) {
            faults.add(
                    List.of("nationalRate"),
                    "The national rate (" + nationalRate + ") of a need multiplier must be above zero");
        }
        if (!Precision.isExponent(exponent)) {
            faults.add(
                    List.of("exponent"),
                    "The exponent (" + exponent
                            + ") of a need multiplier must be above zero, in lowest terms a fraction of at most 1000/1000");
        }
        if (most.compareTo(Ratio.ONE) < 0) {
            faults.add(List.of("most"), "The greatest need multiplier (" + most + ") must be 1 or more");
        }
        faults.throwIfAny("The need multiplier");
    }

    /**
     * The multiplier.
     *
     * @return from 1 to {@link #most()}
     */
    public Ratio value() {
        return Precision.DECIMAL128
                .power(localRate.dividedBy(nationalRate), exponent)
                .min(most)
                .max(Ratio.ONE);
    }

    /**
     * Why the multiplier is what it is.
     *
     * @return a step whose exact figure is {@link #value()}
     */
    public Step explain() {
        String power =
                Powers.written("(" + Figures.factor(localRate) + " / " + Figures.factor(nationalRate) + ")", exponent);
        return Powers.explain(
                "Need multiplier by " + statistic,
                "max(1; min(most; (local rate / national rate) ^ exponent))",
                "max(1; min(" + Figures.factor(most) + "; " + power + "))",
                exponent,
                value());
    }
}
