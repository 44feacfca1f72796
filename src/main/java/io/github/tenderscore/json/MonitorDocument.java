package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.dashboard.CouncilReturns;
import io.github.tenderscore.monitor.uptake.SocialValuePolicy;
import io.github.tenderscore.monitor.uptake.UptakeLot;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.procurement.KnownBuyer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a council returns about itself, and how its notices are to be read.
 *
 * @param council its name
 * @param day the day that is looked at
 * @param notices how notices are read; empty where the document does not say, so that none can be
 * @param policies its policies on the weight of social value
 * @param lots what it knows of its lots that notices do not say
 * @param returns what it returns for the other instruments
 */
public record MonitorDocument(
        String council,
        LocalDate day,
        Optional<NoticeTerms> notices,
        List<SocialValuePolicy> policies,
        List<UptakeLot> lots,
        CouncilReturns returns) {

    /**
     * Copies the lists.
     *
     * @param council its name
     * @param day the day that is looked at
     * @param notices how notices are read; empty where the document does not say, so that none can be
     * @param policies its policies on the weight of social value
     * @param lots what it knows of its lots that notices do not say
     * @param returns what it returns for the other instruments
     * @throws io.github.tenderscore.fault.FaultException if the council has no name
     */
    public MonitorDocument {
        if (council.isBlank()) {
            Faults faults = new Faults();
            faults.add(List.of("council"), "The council (" + council + ") of the document must be named");
            faults.throwIfAny("The document");
        }
        policies = List.copyOf(policies);
        lots = List.copyOf(lots);
    }

    /**
     * How notices, and long tables of the council, are read.
     *
     * @param rejectedAtMost the greatest share of lines that may be rejected before figures are not reliable, from 0 to 100
     * @param lostAtMost in how many places the rest of a file may be lost, because it is cut off or broken in the middle, before figures are not reliable; zero or more
     * @param amounts which published amounts count as the value of a lot: with VAT, without it, or those that do not say
     * @param buyers under which names and ids the council buys; every buyer counts where none is given
     * @param socialValueWords the words by which criteria of social value are known; empty for the words of the library
     * @param awardsAsSpend whether the awards that notices publish count as spend of the local economy, on its own VAT basis
     */
    public record NoticeTerms(
            Percent rejectedAtMost,
            int lostAtMost,
            VatBasis amounts,
            List<KnownBuyer> buyers,
            List<String> socialValueWords,
            boolean awardsAsSpend) {

        /**
         * Copies the lists.
         *
         * @param rejectedAtMost the greatest share of lines that may be rejected before figures are not reliable, from 0 to 100
         * @param lostAtMost in how many places the rest of a file may be lost, because it is cut off or broken in the middle, before figures are not reliable; zero or more
         * @param amounts which published amounts count as the value of a lot: with VAT, without it, or those that do not say
         * @param buyers under which names and ids the council buys; every buyer counts where none is given
         * @param socialValueWords the words by which criteria of social value are known; empty for the words of the library
         * @param awardsAsSpend whether the awards that notices publish count as spend of the local economy, on its own VAT basis
         * @throws IllegalArgumentException if the share is not from 0 to 100 or the number is negative
         */
        public NoticeTerms {
            if (rejectedAtMost.value().signum() < 0 || rejectedAtMost.compareTo(Percent.WHOLE) > 0) {
                throw new IllegalArgumentException(
                        "The greatest share (" + rejectedAtMost + ") of rejected lines must be from 0 to 100 per cent");
            }
            if (lostAtMost < 0) {
                throw new IllegalArgumentException(
                        "The number (" + lostAtMost + ") of rests that may be lost must not be negative");
            }
            buyers = List.copyOf(buyers);
            socialValueWords = List.copyOf(socialValueWords);
        }
    }
}
