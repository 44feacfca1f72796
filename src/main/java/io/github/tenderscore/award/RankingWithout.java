package io.github.tenderscore.award;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ranking with a tender and without it: who is first, and who would move.
 *
 * <p>Where points depend on the prices of others, taking out one tender can turn round the order of two others; this says so before
 * anybody decides. "Without" is as if the tender were disregarded: it is in no reference set. Immutable and thread-safe.
 */
public final class RankingWithout {

    private final String tender;
    private final Assessment with;
    private final Optional<Assessment> without;
    private final String obstacle;

    /**
     * What became of another tender.
     *
     * @param tender its id
     * @param before its place with the tender that is taken out; empty where it has none
     * @param after its place without that tender
     * @param figureBefore the figure by which it is ranked, with
     * @param figureAfter the same without
     */
    public record Move(
            String tender,
            Optional<Integer> before,
            Optional<Integer> after,
            Optional<Ratio> figureBefore,
            Optional<Ratio> figureAfter) {}

    /** Which of two tenders is ahead. */
    public enum Order {
        /** The first of the two. */
        FIRST,
        /** They share a place. */
        TIED,
        /** The second of the two. */
        SECOND;

        static Order of(int one, int other) {
            return one < other ? FIRST : one == other ? TIED : SECOND;
        }
    }

    /**
     * Two other tenders whose order is not the same with the tender and without it.
     *
     * @param one the id of one of them, the better placed with the tender, or the first by id where they are tied
     * @param other the id of the other
     * @param before who is ahead with the tender
     * @param after who is ahead without it
     */
    public record Turn(String one, String other, Order before, Order after) {}

    private RankingWithout(String tender, Assessment with, Optional<Assessment> without, String obstacle) {
        this.tender = tender;
        this.with = with;
        this.without = without;
        this.obstacle = obstacle;
    }

    /**
     * Assesses again without a tender.
     *
     * @param with the assessment with the tender
     * @param tender its id
     * @return both rankings
     * @throws IllegalArgumentException if there is no such tender
     */
    public static RankingWithout of(Assessment with, String tender) {
        with.result(tender);
        Evaluation all = with.evaluation();
        Evaluation others = all.again(
                all.methodology(),
                all.tenders().stream()
                        .filter(other -> !other.id().equals(tender))
                        .toList());
        try {
            return new RankingWithout(tender, with, Optional.of(others.assess()), "");
        } catch (FaultException e) {
            return new RankingWithout(
                    tender, with, Optional.empty(), e.faults().get(0).message());
        }
    }

    /**
     * The tender that is taken out.
     *
     * @return its id
     */
    public String tender() {
        return tender;
    }

    /**
     * The assessment with the tender.
     *
     * @return as it was given
     */
    public Assessment with() {
        return with;
    }

    /**
     * The assessment without the tender.
     *
     * @return empty where the others cannot be assessed by themselves, for example because there is none
     */
    public Optional<Assessment> without() {
        return without;
    }

    /**
     * Why there is no assessment without the tender.
     *
     * @return a sentence; empty where there is one
     */
    public Optional<String> obstacle() {
        return without.isPresent() ? Optional.empty() : Optional.of(obstacle);
    }

    /**
     * Whether the first place changes hands.
     *
     * @return true where it is not the same tender, or not the same tied tenders, without; also where there is no assessment without
     *     it, since nobody is first then
     */
    public boolean firstChanges() {
        return without.isEmpty() || !ids(with.first()).equals(ids(without.get().first()));
    }

    private static Set<String> ids(List<TenderResult> results) {
        return results.stream().map(result -> result.tender().id()).collect(Collectors.toSet());
    }

    /**
     * What becomes of each other tender that has a place with the tender or without it.
     *
     * @return in the order of the results with the tender; empty where there is no assessment without it
     */
    public List<Move> moves() {
        if (without.isEmpty()) {
            return List.of();
        }
        Map<String, TenderResult> after = new HashMap<>();
        without.get().results().forEach(result -> after.put(result.tender().id(), result));
        List<Move> moves = new ArrayList<>();
        for (TenderResult before : with.results()) {
            TenderResult result = after.get(before.tender().id());
            if (result != null && (before.rank().isPresent() || result.rank().isPresent())) {
                moves.add(move(before, result));
            }
        }
        return List.copyOf(moves);
    }

    private static Move move(TenderResult before, TenderResult after) {
        return new Move(before.tender().id(), before.rank(), after.rank(), before.figure(), after.figure());
    }

    /**
     * The pairs of other tenders whose order turns round, or that are tied only with or only without the tender.
     *
     * @return in the order of the results with the tender; empty where nothing turns
     */
    public List<Turn> turns() {
        List<Move> placed = moves().stream()
                .filter(move -> move.before().isPresent() && move.after().isPresent())
                .toList();
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            for (int j = i + 1; j < placed.size(); j++) {
                Move one = placed.get(i);
                Move other = placed.get(j);
                Order before = Order.of(place(one.before()), place(other.before()));
                Order after = Order.of(place(one.after()), place(other.after()));
                if (before != after) {
                    turns.add(new Turn(one.tender(), other.tender(), before, after));
                }
            }
        }
        return List.copyOf(turns);
    }

    private static int place(Optional<Integer> place) {
        return place.orElseThrow();
    }
}
