package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.VatBasis;
import java.util.List;

/**
 * Everything that a figure of spend must name before it means anything.
 *
 * @param area the area that counts as local
 * @param test by what a supplier is held to be in it
 * @param sme what counts as a small or medium-sized firm
 * @param vcse what counts as a voluntary, community or social enterprise, in words, not blank
 * @param period of which the spend is, not blank, such as {@code 2026/27}
 * @param vat whether the amounts include VAT
 */
public record SpendBasis(LocalArea area, PlaceTest test, SmeDefinition sme, String vcse, String period, VatBasis vat) {

    /**
     * Checks the texts.
     *
     * @param area the area that counts as local
     * @param test by what a supplier is held to be in it
     * @param sme what counts as a small or medium-sized firm
     * @param vcse what counts as a voluntary, community or social enterprise, in words, not blank
     * @param period of which the spend is, not blank, such as {@code 2026/27}
     * @param vat whether the amounts include VAT
     * @throws io.github.tenderscore.fault.FaultException if a text is blank; it names every one
     */
    public SpendBasis {
        Faults faults = new Faults();
        if (vcse.isBlank()) {
            faults.add(
                    List.of("vcse"),
                    "The definition (" + vcse + ") of voluntary, community and social enterprises must be named");
        }
        if (period.isBlank()) {
            faults.add(List.of("period"), "The period (" + period + ") of the spend must be named");
        }
        faults.throwIfAny("The basis of the spend");
    }

    /** What a share of some trait is by, in words. */
    String by(SpendTrait trait) {
        return switch (trait) {
            case LOCAL -> area + "; by " + test.words();
            case SME -> "by the definition of " + sme.name();
            case VCSE -> vcse;
        };
    }
}
