package io.github.tenderscore.monitor.dashboard;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.autonomy.LocalAutonomy;
import io.github.tenderscore.monitor.deliverymodel.DeliveryModels;
import io.github.tenderscore.monitor.fiscal.FiscalPosition;
import io.github.tenderscore.monitor.insourcing.Durability;
import io.github.tenderscore.monitor.localeconomy.LocalEconomy;
import io.github.tenderscore.monitor.localeconomy.SpendLine;
import io.github.tenderscore.monitor.localeconomy.SpendTarget;
import io.github.tenderscore.monitor.maturity.CulturalMaturity;
import io.github.tenderscore.monitor.peers.PeerBenchmarks;
import io.github.tenderscore.monitor.reservation.Reservations;
import io.github.tenderscore.monitor.spatial.SpatialAlignment;
import io.github.tenderscore.monitor.transparency.Invoice;
import io.github.tenderscore.monitor.transparency.TransparencyClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a council returns for the instruments that read no notices; each is looked at by itself.
 *
 * @param deliveryModels what delivers its services; empty where it returns nothing on them, as below
 * @param spatial its priorities and strategies against national plans
 * @param insourcing services that were brought in-house
 * @param autonomy who sets what its tenders reward
 * @param fiscal what it can afford
 * @param maturity what it says of its practice, and what its record shows
 * @param localEconomy where its money lands
 * @param spendIntake how much of a long table of spend could be read; empty where there was none
 * @param targets its spend targets, each with a name of its own
 * @param reservations contracts below the threshold that may be reserved
 * @param payments invoices, payments and notices
 * @param invoiceIntake how much of a long table of invoices could be read; empty where there was none
 * @param peers councils like it
 */
public record CouncilReturns(
        Optional<DeliveryModels> deliveryModels,
        Optional<SpatialAlignment> spatial,
        Optional<Durability> insourcing,
        Optional<LocalAutonomy> autonomy,
        Optional<FiscalPosition> fiscal,
        Optional<CulturalMaturity> maturity,
        Optional<LocalEconomy> localEconomy,
        Optional<Intake> spendIntake,
        List<SpendTarget> targets,
        Optional<Reservations> reservations,
        Optional<TransparencyClock> payments,
        Optional<Intake> invoiceIntake,
        Optional<PeerBenchmarks> peers) {

    /**
     * Copies the targets.
     *
     * @param deliveryModels what delivers its services; empty where it returns nothing on them, as below
     * @param spatial its priorities and strategies against national plans
     * @param insourcing services that were brought in-house
     * @param autonomy who sets what its tenders reward
     * @param fiscal what it can afford
     * @param maturity what it says of its practice, and what its record shows
     * @param localEconomy where its money lands
     * @param spendIntake how much of a long table of spend could be read; empty where there was none
     * @param targets its spend targets, each with a name of its own
     * @param reservations contracts below the threshold that may be reserved
     * @param payments invoices, payments and notices
     * @param invoiceIntake how much of a long table of invoices could be read; empty where there was none
     * @param peers councils like it
     */
    public CouncilReturns {
        targets = List.copyOf(targets);
    }

    /**
     * The same with the lines of a table of spend behind those that are there.
     *
     * @param lines the lines that could be read
     * @param intake how much of the table that is
     * @return new returns
     * @throws IllegalArgumentException if the returns name no area and no definitions, so that no share of the lines would have a meaning
     */
    public CouncilReturns withSpend(List<SpendLine> lines, Intake intake) {
        LocalEconomy economy = localEconomy.orElseThrow(() -> new IllegalArgumentException(
                "Spend must come with the member \"localEconomy\" of the returns, which names the area, the test of place and "
                        + "the definitions"));
        return new CouncilReturns(
                deliveryModels,
                spatial,
                insourcing,
                autonomy,
                fiscal,
                maturity,
                Optional.of(economy.withLines(lines)),
                Optional.of(spendIntake.map(intake::plus).orElse(intake)),
                targets,
                reservations,
                payments,
                invoiceIntake,
                peers);
    }

    /**
     * The same with the lines of a table of invoices behind those that are there.
     *
     * @param invoices the invoices that could be read
     * @param intake how much of the table that is
     * @return new returns
     * @throws IllegalArgumentException if the returns have no member on payments, or an invoice stands in it already
     */
    public CouncilReturns withInvoices(List<Invoice> invoices, Intake intake) {
        TransparencyClock clock = payments.orElseThrow(
                () -> new IllegalArgumentException(
                        "The table of invoices must come with the member \"payments\" of the returns, even if that has no invoices itself"));
        return new CouncilReturns(
                deliveryModels,
                spatial,
                insourcing,
                autonomy,
                fiscal,
                maturity,
                localEconomy,
                spendIntake,
                targets,
                reservations,
                Optional.of(clock.withInvoices(invoices)),
                Optional.of(invoiceIntake.map(intake::plus).orElse(intake)),
                peers);
    }

    /**
     * What each instrument shows.
     *
     * @return a section for each instrument that something was returned for
     */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        deliveryModels.ifPresent(one -> sections.add(Section.of(Instrument.DELIVERY_MODELS, one.indicators())));
        spatial.ifPresent(one -> sections.add(Section.of(Instrument.SPATIAL, one.indicators())));
        insourcing.ifPresent(one -> sections.add(Section.of(Instrument.INSOURCING, one.indicators("insourcing"))));
        autonomy.ifPresent(one -> sections.add(Section.of(Instrument.AUTONOMY, one.indicators())));
        fiscal.ifPresent(one -> sections.add(Section.of(Instrument.FISCAL, one.indicators())));
        maturity.ifPresent(one -> sections.add(Section.of(Instrument.MATURITY, one.indicators())));
        localEconomy.ifPresent(one -> sections.add(
                new Section(Instrument.LOCAL_ECONOMY, one.indicators("local-economy"), spendIntake, List.of())));
        if (!targets.isEmpty()) {
            List<Indicator> all = new ArrayList<>();
            targets.forEach(one -> all.addAll(one.progress().indicators("targets/" + one.name())));
            sections.add(Section.of(Instrument.TARGETS, all));
        }
        reservations.ifPresent(
                one -> sections.add(Section.of(Instrument.RESERVATIONS, one.indicators("reservations"))));
        payments.ifPresent(one ->
                sections.add(new Section(Instrument.PAYMENTS, one.indicators("payments"), invoiceIntake, List.of())));
        peers.ifPresent(one -> sections.add(Section.of(Instrument.PEERS, one.indicators("peers"))));
        return List.copyOf(sections);
    }
}
