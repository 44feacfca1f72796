package io.github.tenderscore.monitor.dashboard;

import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.localeconomy.AwardLines;
import io.github.tenderscore.monitor.localeconomy.SpendLine;
import io.github.tenderscore.monitor.transparency.ContractDetailsTally;
import io.github.tenderscore.monitor.uptake.CouncilLots;
import io.github.tenderscore.monitor.uptake.SocialValuePolicy;
import io.github.tenderscore.monitor.uptake.UptakeLot;
import io.github.tenderscore.monitor.uptake.UptakeLots;
import io.github.tenderscore.monitor.uptake.UptakeTally;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.procurement.Procurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the published procurements of a council come to, one added after the other, with what the council itself knows of its lots.
 *
 * <p>Memory does not grow with the number of procurements, except for awards that are to count as spend. Not thread-safe: one tally serves one
 * dashboard.
 */
public final class NoticeTally {

    private final VatBasis amounts;
    private final Optional<VatBasis> awardsAsSpend;
    private final CouncilLots council;
    private final UptakeTally uptake;
    private final ContractDetailsTally details;
    private final List<SpendLine> spend = new ArrayList<>();

    /**
     * Starts with no procurement.
     *
     * @param day the day at whose end one looks
     * @param policies the council's policies on the weight of social value
     * @param lots what the council knows of its lots that notices do not say
     * @param amounts which published amounts count as the value of a lot: with VAT, without it, or those that do not say
     * @param awardsAsSpend on which VAT basis awards are to count as spend; empty where they are not
     * @throws IllegalArgumentException if two lots of the council have the same id
     */
    public NoticeTally(
            LocalDate day,
            List<SocialValuePolicy> policies,
            List<UptakeLot> lots,
            VatBasis amounts,
            Optional<VatBasis> awardsAsSpend) {
        this.amounts = amounts;
        this.awardsAsSpend = awardsAsSpend;
        this.council = new CouncilLots(lots);
        this.uptake = new UptakeTally(policies);
        this.details = new ContractDetailsTally(day);
    }

    /**
     * Adds a procurement.
     *
     * @param procurement the procurement, which was not added before
     */
    public void add(Procurement procurement) {
        details.add(procurement);
        UptakeLots.of(procurement, amounts).forEach(lot -> uptake.add(council.with(lot)));
        awardsAsSpend.ifPresent(basis -> spend.addAll(AwardLines.of(procurement, basis)));
    }

    /**
     * What the procurements so far, and the lots that only the council knows of, come to; to be asked once, at the end.
     *
     * @param intake how much of the notices could be read
     * @param source where they come from
     * @return the uptake, and whether contract details were published in time
     */
    public List<Section> sections(Intake intake, Source source) {
        council.remaining().forEach(uptake::add);
        Section shares = new Section(
                Instrument.UPTAKE, uptake.result(intake).indicators(), Optional.of(intake), council.conflicts());
        Section inTime = new Section(
                Instrument.CONTRACT_NOTICES,
                details.indicators(Instrument.CONTRACT_NOTICES.code()),
                Optional.of(intake),
                List.of());
        return List.of(shares.from(source), inTime.from(source));
    }

    /**
     * The awards so far as lines of spend.
     *
     * @return in the order of the procurements; none where awards are not to count as spend
     */
    public List<SpendLine> spend() {
        return List.copyOf(spend);
    }
}
