package io.github.tenderscore.model;

import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.TieBreak;
import io.github.tenderscore.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An assessment methodology: the award criteria with their relative importance, and how tenders are assessed against them
 * (Procurement Act 2023, section 23).
 *
 * <p>A methodology is complete and consistent: it can only be made by {@link #named}, which refuses anything else. It holds no
 * tender and does no scoring. Immutable and thread-safe.
 */
public final class Methodology {

    private final String title;
    private final Money prices;
    private final WeightBasis weightBasis;
    private final Ratio pointsTotal;
    private final AwardRule award;
    private final ConsensusRule consensus;
    private final Rounding.Policy rounding;
    private final List<TieBreak> tieBreaks;
    private final Optional<Gate.Minimum> minimum;
    private final List<Criterion> criteria;
    private final List<Criterion.Leaf> leaves;
    private final Map<String, Ratio> available;
    private final Map<String, Criterion> byId;

    /** The group that a criterion or group stands in; no entry for those at the top. */
    private final Map<String, String> groupOf;

    Methodology(
            String title,
            Money prices,
            WeightBasis weightBasis,
            Ratio pointsTotal,
            AwardRule award,
            ConsensusRule consensus,
            Rounding.Policy rounding,
            List<TieBreak> tieBreaks,
            Optional<Gate.Minimum> minimum,
            List<Criterion> criteria) {
        this.title = title;
        this.prices = prices;
        this.weightBasis = weightBasis;
        this.pointsTotal = pointsTotal;
        this.award = award;
        this.consensus = consensus;
        this.rounding = rounding;
        this.tieBreaks = List.copyOf(tieBreaks);
        this.minimum = minimum;
        this.criteria = List.copyOf(criteria);
        this.leaves = leavesOf(criteria).toList();
        this.byId = new HashMap<>();
        this.groupOf = new HashMap<>();
        all().forEach(this::index);
        this.available = new HashMap<>();
        allot(this.criteria, pointsTotal);
    }

    /**
     * Starts a methodology.
     *
     * @param title what the procurement is, such as {@code Domestic abuse support, lot 1}
     * @return a builder
     */
    public static MethodologyBuilder named(String title) {
        return new MethodologyBuilder(title);
    }

    /**
     * This method with another price rule, everything else as published: a question of "what if", never the published method.
     *
     * @param criterion the id of a price criterion
     * @param rule the rule in the place of its own
     * @return a new method
     * @throws IllegalArgumentException if it is no price criterion
     * @throws io.github.tenderscore.fault.FaultException if the method would not be consistent
     */
    public Methodology withPriceRule(String criterion, PriceRule rule) {
        return new MethodVariant(this).withPriceRule(criterion, rule);
    }

    /**
     * This method with another award rule, everything else as published: a question of "what if", never the published method.
     *
     * <p>Where the other rule compares the amount of the price, the points for price go, and the other criteria share all points in the
     * proportion of their published weights.
     *
     * @param rule the rule in the place of its own
     * @return a new method
     * @throws IllegalArgumentException if what is published does not say enough for the other rule, such as a weight for price
     * @throws io.github.tenderscore.fault.FaultException if the method would not be consistent
     */
    public Methodology withAward(AwardRule rule) {
        return new MethodVariant(this).withAward(rule);
    }

    /**
     * This method with other weights, everything else as published: a question of "what if", never the published method.
     *
     * <p>A group whose subtotal is transformed is weighed as one, and its parts keep their proportion. A minimum in points keeps its share
     * of the points of its group. The new weights are parts of the whole, or points where the published ones are.
     *
     * @param weights the points that each criterion can earn, by its id, for every criterion that earns points outside such a group, and
     *     for every such group, in any order; one that can earn none now may be left out and stays so
     * @return a new method
     * @throws io.github.tenderscore.fault.FaultException if a weight is negative, missing or on nothing that is weighed, or they do not
     *     total the points of the method; it names every fault
     */
    public Methodology withWeights(Map<String, Ratio> weights) {
        return new MethodVariant(this).withWeights(weights);
    }

    /**
     * This method with other tie-breaks, everything else as published: a question of "what if", such as who is left after its first step.
     *
     * @param chain the tie-breaks in the place of its own, in their order; none where tenders stay tied
     * @return a new method
     * @throws io.github.tenderscore.fault.FaultException if a tie-break names no criterion of the method
     */
    public Methodology withTieBreaks(List<TieBreak> chain) {
        return new MethodVariant(this).withTieBreaks(chain);
    }

    /**
     * What the procurement is.
     *
     * @return the title, not blank
     */
    public String title() {
        return title;
    }

    /**
     * The currency of all prices.
     *
     * @return three capital letters; {@link Money#NO_CURRENCY} where the method states none
     */
    public String currency() {
        return prices.currency();
    }

    /**
     * An amount of money in the currency and on the VAT basis of this method.
     *
     * @param amount the number of units
     * @return the money
     */
    public Money money(Ratio amount) {
        return new Money(amount, prices.currency(), prices.vat());
    }

    /**
     * What the weights are parts of.
     *
     * @return the basis
     */
    public WeightBasis weightBasis() {
        return weightBasis;
    }

    /**
     * The points that all criteria can earn together.
     *
     * @return 100, or the number that a method in points states
     */
    public Ratio pointsTotal() {
        return pointsTotal;
    }

    /**
     * How the most advantageous tender is found.
     *
     * @return the rule
     */
    public AwardRule award() {
        return award;
    }

    /**
     * How the marks of several evaluators become one.
     *
     * @return the rule
     */
    public ConsensusRule consensus() {
        return consensus;
    }

    /**
     * What is rounded.
     *
     * @return the roundings that hold unless a criterion has its own
     */
    public Rounding.Policy rounding() {
        return rounding;
    }

    /**
     * What is rounded on one criterion.
     *
     * @param criterion a criterion or group of this method
     * @return on a criterion its own roundings before those of the method; on a group its own alone
     */
    public Rounding.Policy roundingOn(Criterion criterion) {
        return criterion instanceof Criterion.Leaf ? rounding.overriddenBy(criterion.rounding()) : criterion.rounding();
    }

    /**
     * How tied tenders are separated.
     *
     * @return in the order in which they are asked; empty where a tie stays a tie
     */
    public List<TieBreak> tieBreaks() {
        return tieBreaks;
    }

    /**
     * The least that a tender must earn over all criteria.
     *
     * @return empty where there is none
     */
    public Optional<Gate.Minimum> minimum() {
        return minimum;
    }

    /**
     * The criteria at the top of the tree.
     *
     * @return in the order in which they are published
     */
    public List<Criterion> criteria() {
        return criteria;
    }

    /**
     * The criteria that are assessed themselves.
     *
     * @return from all depths, in the order in which they are published
     */
    public List<Criterion.Leaf> leaves() {
        return leaves;
    }

    /**
     * The points that a criterion can earn.
     *
     * @param criterion the id of a criterion or group
     * @return zero where it is not scored
     * @throws IllegalArgumentException if there is none of that id
     */
    public Ratio available(String criterion) {
        Ratio points = available.get(criterion);
        if (points == null) {
            throw new IllegalArgumentException(
                    "The criterion (" + criterion + ") must be one of the method \"" + title + "\"");
        }
        return points;
    }

    /**
     * A criterion by its id.
     *
     * @param id the id of a criterion or group, at any depth
     * @return empty where there is none of that id
     */
    public Optional<Criterion> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The marks that evaluators may give on a criterion.
     *
     * @param criterion its id
     * @return empty where there is none of that id, or it is not marked
     */
    public Optional<MarkScale> scale(String criterion) {
        return byId.get(criterion) instanceof Criterion.Leaf leaf && leaf.scoring() instanceof Scoring.Mark mark
                ? Optional.of(mark.scale())
                : Optional.empty();
    }

    /**
     * The criteria that evaluators mark.
     *
     * @return their ids, in the order in which they are published
     */
    public List<String> marked() {
        return leaves.stream()
                .filter(leaf -> leaf.scoring() instanceof Scoring.Mark)
                .map(Criterion.Leaf::id)
                .toList();
    }

    /**
     * Whether a criterion is among some criteria, or stands in one of some groups at any depth.
     *
     * @param criterion its id
     * @param criteriaOrGroups the ids of criteria and groups
     * @return false where none is named, or there is no criterion of that id
     */
    public boolean isWithin(String criterion, Set<String> criteriaOrGroups) {
        String at = byId.containsKey(criterion) ? criterion : null;
        while (at != null && !criteriaOrGroups.contains(at)) {
            at = groupOf.get(at);
        }
        return at != null;
    }

    /**
     * The rules that the buyer wrote itself.
     *
     * @return their ids, in order; empty where every rule is one of this library
     */
    public List<String> ownRules() {
        return rules().stream()
                .filter(Rule::isOwn)
                .map(Rule::id)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * All criteria and groups.
     *
     * @return from all depths, each group before its parts, in the order in which they are published
     */
    public List<Criterion> withGroups() {
        return all().toList();
    }

    private void index(Criterion criterion) {
        byId.putIfAbsent(criterion.id(), criterion);
        if (criterion instanceof Criterion.Group group) {
            group.criteria().forEach(part -> groupOf.putIfAbsent(part.id(), group.id()));
        }
    }

    Stream<Criterion> all() {
        return criteria.stream().flatMap(Methodology::withParts);
    }

    /**
     * Every rule that the method holds.
     *
     * @return the award rule, the consensus rule, then those of criteria and groups; one that is used twice stands there twice
     */
    public List<Rule> rules() {
        Stream<Rule> scoring = leaves.stream().flatMap(leaf -> {
            if (leaf.scoring() instanceof Scoring.Price price) {
                return price.rule().stream();
            }
            return leaf.scoring() instanceof Scoring.Promised promised ? Stream.of(promised.rule()) : Stream.empty();
        });
        Stream<Rule> transforms = all().flatMap(criterion -> criterion.transform().stream());
        return Stream.of(Stream.of(award, consensus), scoring, transforms)
                .flatMap(rules -> rules)
                .toList();
    }

    private static Stream<Criterion> withParts(Criterion criterion) {
        return criterion instanceof Criterion.Group group
                ? Stream.concat(Stream.of(group), group.criteria().stream().flatMap(Methodology::withParts))
                : Stream.of(criterion);
    }

    static Stream<Criterion.Leaf> leavesOf(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(Methodology::withParts)
                .filter(Criterion.Leaf.class::isInstance)
                .map(Criterion.Leaf.class::cast);
    }

    /** Whether a criterion earns points itself or through its parts; a group whose parts are missing is meant to. */
    static boolean isScored(Criterion criterion) {
        return criterion instanceof Criterion.Group group
                ? group.criteria().isEmpty() || group.criteria().stream().anyMatch(Methodology::isScored)
                : ((Criterion.Leaf) criterion).isScored();
    }

    /** Hands out the points of a group to its parts; returns how many were handed out. */
    private Ratio allot(List<Criterion> siblings, Ratio points) {
        Ratio given = Ratio.ZERO;
        for (Criterion criterion : siblings) {
            Ratio share = share(criterion, points);
            if (criterion instanceof Criterion.Group group) {
                share = allot(group.criteria(), share);
            }
            available.put(criterion.id(), share);
            given = given.plus(share);
        }
        return given;
    }

    private Ratio share(Criterion criterion, Ratio points) {
        if (!isScored(criterion)) {
            return Ratio.ZERO;
        }
        Optional<Weight> weight = criterion.weight();
        if (weight.isEmpty()) {
            return points;
        }
        Ratio value = weight.get().value();
        return weightBasis == WeightBasis.PARENT ? points.times(value).dividedBy(Ratio.HUNDRED) : value;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Methodology other && key().equals(other.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    private List<Object> key() {
        List<Object> key =
                new ArrayList<>(List.of(title, prices, weightBasis, pointsTotal, award, consensus, rounding));
        key.addAll(List.of(tieBreaks, minimum, criteria));
        return key;
    }

    /**
     * The title.
     *
     * @return the title in words; the whole method is written by the document writer
     */
    @Override
    public String toString() {
        return "Methodology \"" + Objects.toString(title) + "\"";
    }
}
