package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * From which figure on a scorecard has which band; there is no statutory scale, so the council sets the edges.
 *
 * @param edges the least figure of bands 2, 3 and so on, in rising order, above 0 and at most 100
 */
public record RatingBands(List<Ratio> edges) {

    /** A preset of this library, not official: 1 below 40, 2 from 40, 3 from 60, 4 from 80. */
    public static final RatingBands PRESET = new RatingBands(List.of(Ratio.of(40), Ratio.of(60), Ratio.of(80)));

    /**
     * Copies and checks the edges.
     *
     * @param edges the least figure of bands 2, 3 and so on, in rising order, above 0 and at most 100
     * @throws IllegalArgumentException if there is none, or one is not above that before it or above 100
     */
    public RatingBands {
        edges = List.copyOf(edges);
        Ratio before = Ratio.ZERO;
        for (Ratio edge : edges) {
            if (edge.compareTo(before) <= 0 || edge.compareTo(Ratio.HUNDRED) > 0) {
                throw new IllegalArgumentException(
                        "The edge (" + edge + ") of a band must be above " + before + " and at most 100");
            }
            before = edge;
        }
        if (edges.isEmpty()) {
            throw new IllegalArgumentException("The number (0) of edges of bands must be at least 1");
        }
    }

    /**
     * The band of a figure.
     *
     * @param percent from 0 to 100
     * @return 1 for the lowest; an edge belongs to the higher band
     */
    public int band(Ratio percent) {
        return 1
                + (int) edges.stream()
                        .filter(edge -> percent.compareTo(edge) >= 0)
                        .count();
    }
}
