package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The plain mean of the shares of several councils: each council counts the same, however little it spends. It is not the share of all their money,
 * which {@link PooledMean} is.
 *
 * @param basis what the shares are of
 * @param shares one for each council
 */
public record PlainMean(MeanBasis basis, List<CouncilShare> shares) {

    /**
     * The share of one council.
     *
     * @param council its name
     * @param percent from 0 to 100; empty where not known
     */
    public record CouncilShare(String council, Optional<Ratio> percent) {

        /**
         * Checks the share.
         *
         * @param council its name
         * @param percent from 0 to 100; empty where not known
         * @throws IllegalArgumentException if the council has no name or the share is not from 0 to 100
         */
        public CouncilShare {
            if (council.isBlank()) {
                throw new IllegalArgumentException("The council (" + council + ") of a share must be named");
            }
            String owner = council;
            percent.filter(given -> given.signum() < 0 || given.compareTo(Ratio.HUNDRED) > 0)
                    .ifPresent(given -> {
                        throw new IllegalArgumentException("The share (" + given + ") of the council " + owner
                                + " must be from 0 to 100 per cent");
                    });
        }
    }

    /**
     * Copies the shares.
     *
     * @param basis what the shares are of
     * @param shares one for each council
     */
    public PlainMean {
        shares = List.copyOf(shares);
    }

    private List<Ratio> known() {
        return shares.stream()
                .map(CouncilShare::percent)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The mean of the shares that are known.
     *
     * @return in per cent; empty where none is known
     */
    public Optional<Ratio> percent() {
        List<Ratio> known = known();
        return known.isEmpty() ? Optional.empty() : Optional.of(Ratio.sum(known).dividedBy(Ratio.of(known.size())));
    }

    /** The mean if each share that is not known were this one. */
    private Ratio with(Ratio assumed) {
        return Ratio.sum(shares.stream()
                        .map(one -> one.percent().orElse(assumed))
                        .toList())
                .dividedBy(Ratio.of(shares.size()));
    }

    /**
     * The mean, named as such, with its bounds.
     *
     * @param prefix what the id starts with, such as {@code local-economy}
     * @return one indicator
     */
    public List<Indicator> indicators(String prefix) {
        String id = prefix + "/plain-mean";
        String name = "Plain mean over councils: " + basis;
        List<Ratio> known = known();
        if (known.isEmpty()) {
            return List.of(Indicator.missing(id, name, "not-defined", "no share is known"));
        }
        Step step = Step.of(name)
                .formula(
                        "sum of the shares / councils",
                        "(" + known.stream().map(Figures::factor).collect(Collectors.joining(" + ")) + ") / "
                                + Figures.exact(Ratio.of(known.size())))
                .exact(percent().orElseThrow())
                .note("each council counts the same; not the share of all their money")
                .build();
        return List.of(Indicator.bounded(
                id,
                step,
                new Reading.Bounded(
                        percent(), with(Ratio.ZERO), with(Ratio.HUNDRED), Ratio.of(known.size(), shares.size())),
                "per cent"));
    }
}
