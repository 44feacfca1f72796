package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which tenders could come first under some weights, and which could not under any, found exactly.
 *
 * <p>Points are taken before any rounding, without gates and tie-breaks.
 *
 * @param region which weights are thought possible
 * @param tenders one for each tender, in the order of the ranking
 */
public record PossibleWinners(WeightRegion region, List<Prospect> tenders) {

    /** Whether a tender can come first. */
    public enum Possibility {
        /** Some weights make it the only first. */
        ALONE,
        /** Some weights make it first together with others, none make it the only one. */
        TIED,
        /** No weights make it first. */
        NEVER
    }

    /**
     * Whether a tender can come first, and the proof.
     *
     * @param tender its id
     * @param possibility whether it can
     * @param lead how far it is ahead of the best of the others, in points, where it does best; below zero where it is always behind
     * @param weights weights under which it leads by that much, in points by the ids of criteria; for a tender that never comes first they
     *     are those under which it is least behind
     * @param beatenBy for a tender that never comes first, a mixture of others by their ids, with shares that total 1: under all weights
     *     their points, so mixed, are more than its own by at least what it is behind; empty for the rest
     */
    public record Prospect(
            String tender,
            Possibility possibility,
            Ratio lead,
            Map<String, Ratio> weights,
            Map<String, Ratio> beatenBy) {

        /**
         * Copies the maps.
         *
         * @param tender its id
         * @param possibility whether it can
         * @param lead how far it is ahead of the best of the others, in points, where it does best; below zero where it is always behind
         * @param weights weights under which it leads by that much, in points by the ids of criteria; for a tender that never comes first
         *     they are those under which it is least behind
         * @param beatenBy for a tender that never comes first, a mixture of others by their ids, with shares that total 1: under all
         *     weights their points, so mixed, are more than its own by at least what it is behind; empty for the rest
         */
        public Prospect {
            weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
            beatenBy = Collections.unmodifiableMap(new LinkedHashMap<>(beatenBy));
        }
    }

    /**
     * Copies the list.
     *
     * @param region which weights are thought possible
     * @param tenders one for each tender, in the order of the ranking
     */
    public PossibleWinners {
        tenders = List.copyOf(tenders);
    }

    /**
     * Who could come first.
     *
     * @param table what the ranked tenders earned
     * @param region which weights are thought possible
     * @return for every tender
     * @throws IllegalArgumentException if fewer than two tenders are in the table, or no weights keep to the limits
     */
    public static PossibleWinners of(ScoreTable table, WeightRegion region) {
        Front.atLeastTwo(table.tenders().size());
        region.check(table);
        List<Prospect> prospects = new ArrayList<>();
        for (int i = 0; i < table.tenders().size(); i++) {
            prospects.add(prospect(table, region, i));
        }
        return new PossibleWinners(region, prospects);
    }

    /** The unknowns are the weights, then the lead above and below zero; the first rows say that no other tender is nearer than the lead. */
    private static Prospect prospect(ScoreTable table, WeightRegion region, int tender) {
        int criteria = table.criteria().size();
        List<Simplex.Row> rows = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int k = 0; k < table.tenders().size(); k++) {
            if (k != tender) {
                List<Ratio> factors = new ArrayList<>(table.leads(k, tender));
                factors.add(Ratio.ONE);
                factors.add(Ratio.of(-1));
                rows.add(new Simplex.Row(factors, Simplex.Sense.AT_MOST, Ratio.ZERO));
                others.add(table.tenders().get(k).tender());
            }
        }
        rows.addAll(region.rows(table, 2));
        List<Ratio> objective = WeightRegion.zeros(criteria + 2);
        objective.set(criteria, Ratio.ONE);
        objective.set(criteria + 1, Ratio.of(-1));
        Simplex.Optimum optimum = Simplex.maximise(objective, rows).orElseThrow();
        return prospect(table, tender, others, optimum);
    }

    private static Prospect prospect(ScoreTable table, int tender, List<String> others, Simplex.Optimum optimum) {
        Map<String, Ratio> weights = new LinkedHashMap<>();
        for (int j = 0; j < table.criteria().size(); j++) {
            weights.put(table.criteria().get(j).criterion(), optimum.unknowns().get(j));
        }
        Map<String, Ratio> beatenBy = new LinkedHashMap<>();
        int lead = optimum.value().signum();
        for (int k = 0; lead < 0 && k < others.size(); k++) {
            // what a row of a rival is worth is its share in the mixture that proves the bound (duality of linear
            // programmes)
            if (optimum.prices().get(k).signum() > 0) {
                beatenBy.put(others.get(k), optimum.prices().get(k));
            }
        }
        Possibility possibility = lead > 0 ? Possibility.ALONE : lead == 0 ? Possibility.TIED : Possibility.NEVER;
        return new Prospect(table.tenders().get(tender).tender(), possibility, optimum.value(), weights, beatenBy);
    }

    /**
     * What is known of one tender.
     *
     * @param tender its id
     * @return empty where it is not ranked
     */
    public Optional<Prospect> find(String tender) {
        return tenders.stream()
                .filter(prospect -> prospect.tender().equals(tender))
                .findFirst();
    }

    /**
     * The tenders that some weights make first, alone or together with others.
     *
     * @return their ids in the order of the ranking
     */
    public List<String> possible() {
        return tenders.stream()
                .filter(prospect -> prospect.possibility() != Possibility.NEVER)
                .map(Prospect::tender)
                .toList();
    }
}
