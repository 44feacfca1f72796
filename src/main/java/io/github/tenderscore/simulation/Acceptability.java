package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.ScoreTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often each tender had each rank in the draws of a simulation, and for which weights it was first.
 *
 * <p>Every count is that of exact arithmetic on the weights drawn. Tenders with exactly equal totals share the better rank, as in an
 * assessment: two that are tied at the top both have rank 1, and nobody has rank 2. So the counts of a tender total the draws, and those of
 * a rank do where no draw had a tie. Immutable and thread-safe.
 */
public final class Acceptability {

    /**
     * One of the weights for which a tender is typically first.
     *
     * @param criterion the id of the criterion
     * @param weight its weight as a part of 1
     */
    public record CentralWeight(String criterion, Ratio weight) {}

    private final Setting setting;
    private final Counts counts;
    private final List<Optional<Ratio>> confidence;

    Acceptability(Setting setting, Counts counts, List<Optional<Ratio>> confidence) {
        this.setting = setting;
        this.counts = counts;
        this.confidence = List.copyOf(confidence);
    }

    /**
     * What the tenders earned.
     *
     * @return the table that the simulation was made for
     */
    public ScoreTable table() {
        return counts.field().table();
    }

    /**
     * Which weights were thought possible.
     *
     * @return the distribution
     */
    public WeightDistribution weights() {
        return setting.weights();
    }

    /**
     * How the weights were drawn.
     *
     * @return a sentence without its full stop
     */
    public String method() {
        return setting.method();
    }

    /**
     * Which shares were uncertain.
     *
     * @return in the order in which they were stated; empty where only the weights were
     */
    public List<UncertainShare> uncertain() {
        return setting.uncertain();
    }

    /**
     * What the numbers were drawn from.
     *
     * @return the seed
     */
    public long seed() {
        return setting.seed();
    }

    /**
     * How many draws were asked for.
     *
     * @return above zero
     */
    public long asked() {
        return setting.draws();
    }

    /**
     * How many draws are counted: the first ones of those asked for.
     *
     * @return above zero
     */
    public long draws() {
        return counts.draws();
    }

    /**
     * Whether the simulation was ended before all draws were made. The result is then that of a simulation of {@link #draws} draws, without
     * confidence factors.
     *
     * @return true where fewer draws are counted than were asked for
     */
    public boolean isPartial() {
        return draws() < asked();
    }

    /**
     * In how many draws a tender had a rank.
     *
     * @param tender its id
     * @param rank from 1, the best, to the number of tenders
     * @return from 0 to the number of draws
     * @throws IllegalArgumentException if the tender is unknown or the rank is outside its range
     */
    public long count(String tender, int rank) {
        int tenders = table().tenders().size();
        if (rank < 1 || rank > tenders) {
            throw new IllegalArgumentException("The rank (" + rank + ") must be from 1 to " + tenders);
        }
        return counts.rank(place(tender), rank - 1);
    }

    /**
     * The rank acceptability index: in which share of the draws a tender had a rank.
     *
     * @param tender its id
     * @param rank from 1, the best, to the number of tenders
     * @return from 0 to 1, exactly the count divided by the draws
     * @throws IllegalArgumentException if the tender is unknown or the rank is outside its range
     */
    public Ratio share(String tender, int rank) {
        return Ratio.of(count(tender, rank), draws());
    }

    /**
     * How far a share may be from that of endless draws: its standard error. Two of three shares are closer, 19 of 20 are within twice as
     * much; draws of a walk, as {@link #method} says, are somewhat less sure.
     *
     * @param tender its id
     * @param rank from 1, the best, to the number of tenders
     * @return √(share × (1 - share) / draws)
     * @throws IllegalArgumentException if the tender is unknown or the rank is outside its range
     */
    public double standardError(String tender, int rank) {
        double share = (double) count(tender, rank) / draws();
        return StrictMath.sqrt(share * (1 - share) / draws());
    }

    /**
     * In how many of the draws in which a tender was first it shared the first place.
     *
     * @param tender its id
     * @return from 0 to the count of rank 1
     * @throws IllegalArgumentException if the tender is unknown
     */
    public long sharedFirst(String tender) {
        return counts.sharedFirst(place(tender));
    }

    /**
     * The central weights: the mean of the weights of all draws in which a tender was first, alone or not. They say what a buyer would have to
     * find important for this tender to win.
     *
     * @param tender its id
     * @return in the order of the criteria, with a total of exactly 1; empty where it was never first
     * @throws IllegalArgumentException if the tender is unknown
     */
    public Optional<List<CentralWeight>> centralWeights(String tender) {
        return counts.centralWeights(place(tender)).map(weights -> {
            List<CentralWeight> named = new ArrayList<>();
            for (int j = 0; j < weights.size(); j++) {
                named.add(new CentralWeight(table().criteria().get(j).criterion(), weights.get(j)));
            }
            return List.copyOf(named);
        });
    }

    /**
     * The confidence factor: in which share of the draws a tender would be first, alone or not, if its central weights were the weights and
     * only the uncertain shares varied. Low even then, it tells that marks or prices are not known well enough to choose this tender.
     *
     * @param tender its id
     * @return from 0 to 1; 0 or 1 where no share is uncertain; empty where the tender was never first or the simulation was ended before this
     *     was known
     * @throws IllegalArgumentException if the tender is unknown
     */
    public Optional<Ratio> confidence(String tender) {
        return confidence.get(place(tender));
    }

    /**
     * In how many draws a tender was ahead of another.
     *
     * @param tender its id
     * @param other the id of the other
     * @return from 0 to the number of draws
     * @throws IllegalArgumentException if a tender is unknown
     */
    public long wins(String tender, String other) {
        int one = place(tender);
        int two = place(other);
        return one == two ? 0 : counts.wins(one, two);
    }

    /**
     * In how many draws two tenders had exactly the same total.
     *
     * @param tender the id of one
     * @param other the id of the other
     * @return from 0 to the number of draws, which it is for a tender and itself
     * @throws IllegalArgumentException if a tender is unknown
     */
    public long ties(String tender, String other) {
        return draws() - wins(tender, other) - wins(other, tender);
    }

    /**
     * The pairwise winning index: in which share of the draws a tender was ahead of another.
     *
     * @param tender its id
     * @param other the id of the other
     * @return from 0 to 1
     * @throws IllegalArgumentException if a tender is unknown
     */
    public Ratio winningIndex(String tender, String other) {
        return Ratio.of(wins(tender, other), draws());
    }

    private int place(String tender) {
        List<ScoreTable.Row> rows = table().tenders();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).tender().equals(tender)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The tender (" + tender + ") must be one of "
                + String.join(", ", rows.stream().map(ScoreTable.Row::tender).toList()));
    }
}
