package io.github.tenderscore.monitor.reservation;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Prosperity;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the power to reserve contracts below the threshold is used: no target, since reserving is optional.
 *
 * @param contracts every contract below the threshold that is known
 */
public record ReservationPortfolio(List<BelowThresholdContract> contracts) {

    /**
     * Copies the contracts.
     *
     * @param contracts every contract below the threshold that is known
     */
    public ReservationPortfolio {
        contracts = List.copyOf(contracts);
    }

    /**
     * The share of eligible contracts that were reserved, by number.
     *
     * @return a contract of which it is not known whether it was eligible is unknown
     */
    public Share byNumber() {
        return sum(contracts.stream().map(one -> reserved(one, Ratio.ONE)).toList());
    }

    /**
     * The same by value.
     *
     * @return in pounds, over the contracts that have a value
     */
    public Share byValue() {
        return sum(contracts.stream()
                .map(one -> one.value().map(value -> reserved(one, value)).orElse(Share.NONE))
                .toList());
    }

    private static Share reserved(BelowThresholdContract one, Ratio weight) {
        if (!one.eligible().orElse(true)) {
            return Share.NONE;
        }
        return Share.of(one.eligible().flatMap(eligible -> one.reserved()), weight);
    }

    private static Share sum(List<Share> shares) {
        return shares.stream().reduce(Share.NONE, Share::plus);
    }

    /**
     * The reserved contracts whose notice lacks the statement.
     *
     * @return yes: it lacks it
     */
    public Share lackingStatement() {
        return sum(reserved().stream()
                .map(one -> Share.of(one.stated().map(stated -> !stated), Ratio.ONE))
                .toList());
    }

    private List<BelowThresholdContract> reserved() {
        return contracts.stream().filter(BelowThresholdContract::isReserved).toList();
    }

    private List<Integer> bids() {
        return reserved().stream()
                .map(BelowThresholdContract::bids)
                .flatMap(Optional::stream)
                .toList();
    }

    private Step bidsStep() {
        Step.Builder step = Step.of("Tenders for each reserved contract");
        List<Integer> bids = bids();
        if (bids.isEmpty()) {
            return step.note("of no reserved contract is the number of tenders known")
                    .build();
        }
        Ratio count = Ratio.of(bids.size());
        return step.formula(
                        "sum of tenders / reserved contracts of which it is known",
                        bids.stream()
                                        .map(one -> Figures.exact(Ratio.of(one)))
                                        .collect(Collectors.joining(" + ", "(", ")"))
                                + " / " + Figures.exact(count))
                .exact(Ratio.sum(bids.stream()
                                .map(one -> Ratio.of(one.longValue()))
                                .toList())
                        .dividedBy(count))
                .build();
    }

    /**
     * Every figure.
     *
     * @param prefix what their ids start with, such as {@code reservations/portfolio}
     * @return the share reserved by number and by value, tenders for each reserved contract, and notices that lack the statement
     */
    public List<Indicator> indicators(String prefix) {
        long values = contracts.stream().filter(one -> one.value().isPresent()).count();
        long bids = bids().size();
        return List.of(
                Indicator.share(
                                prefix + "/reserved-by-number",
                                "Eligible contracts that were reserved, by number",
                                byNumber())
                        .on(Prosperity.FAIRER_LOCAL_ECONOMY),
                Indicator.share(
                                prefix + "/reserved-by-value",
                                "Eligible contracts that were reserved, by value with VAT",
                                byValue())
                        .on(Prosperity.FAIRER_LOCAL_ECONOMY),
                Indicator.share(
                        prefix + "/values-known",
                        "Contracts of which the value is known",
                        Share.of(values, 0, contracts.size() - values)),
                Indicator.figure(prefix + "/bids", bidsStep(), "tenders for each contract"),
                Indicator.share(
                        prefix + "/bids-known",
                        "Reserved contracts of which the number of tenders is known",
                        Share.of(bids, 0, reserved().size() - bids)),
                Indicator.share(
                        prefix + "/lacking-statement",
                        "Reserved contracts whose notice lacks the statement",
                        lackingStatement()));
    }
}
