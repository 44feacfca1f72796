package io.github.tenderscore.procurement;

import java.util.List;
import java.util.Optional;

/**
 * One procurement of one buyer, as all its published notices together tell it.
 *
 * @param ocid the id of the procurement, such as {@code ocds-h6vhtk-078219}; absent where a release has none and so stands alone
 * @param buyer who buys
 * @param parties every body that takes part, the buyer included
 * @param notices the notices, in the order of their publication
 * @param competition what was put out, under which law and by which procedure
 * @param lots the lots; none where the notices have none, as those of Contracts Finder
 * @param bids the numbers of tenders that are published without saying for which lot
 * @param awards the awards
 * @param contracts the contracts
 * @param doubts everything that should be checked, those of single values included
 */
public record Procurement(
        Fact<String> ocid,
        Fact<Organisation> buyer,
        List<Organisation> parties,
        List<PublishedNotice> notices,
        Competition competition,
        List<ProcurementLot> lots,
        BidStatistics bids,
        List<ProcurementAward> awards,
        List<ProcurementContract> contracts,
        List<Doubt> doubts) {

    /**
     * Copies the lists.
     *
     * @param ocid the id of the procurement, such as {@code ocds-h6vhtk-078219}; absent where a release has none and so stands alone
     * @param buyer who buys
     * @param parties every body that takes part, the buyer included
     * @param notices the notices, in the order of their publication
     * @param competition what was put out, under which law and by which procedure
     * @param lots the lots; none where the notices have none, as those of Contracts Finder
     * @param bids the numbers of tenders that are published without saying for which lot
     * @param awards the awards
     * @param contracts the contracts
     * @param doubts everything that should be checked, those of single values included
     */
    public Procurement {
        parties = List.copyOf(parties);
        notices = List.copyOf(notices);
        lots = List.copyOf(lots);
        awards = List.copyOf(awards);
        contracts = List.copyOf(contracts);
        doubts = List.copyOf(doubts);
    }

    /**
     * The law.
     *
     * @return that of the competition
     */
    public Fact<Regime> regime() {
        return competition.regime();
    }

    /**
     * How suppliers were found.
     *
     * @return that of the competition
     */
    public Fact<ProcedureKind> procedure() {
        return competition.procedure();
    }

    /**
     * The awards of one lot.
     *
     * @param lot the id of the lot
     * @return in the order of the notices; several where several suppliers won parts of it or places in it
     */
    public List<ProcurementAward> awardsOf(String lot) {
        return awards.stream().filter(award -> award.lots().contains(lot)).toList();
    }

    /**
     * The contracts that follow an award.
     *
     * @param award the award
     * @return in the order of the notices
     */
    public List<ProcurementContract> contractsOf(ProcurementAward award) {
        Optional<String> id = award.id().said();
        return contracts.stream()
                .filter(contract -> id.isPresent() && contract.award().said().equals(id))
                .toList();
    }
}
