package io.github.tenderscore;

import io.github.tenderscore.lowtender.LowTenderTest;
import io.github.tenderscore.lowtender.LowTenderTests;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.QualityTransform;
import io.github.tenderscore.quality.QualityTransforms;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.rule.Behaviour;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.rule.RuleFamily;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Usage;
import io.github.tenderscore.socialvalue.SocialValueRule;
import io.github.tenderscore.socialvalue.SocialValueRules;
import io.github.tenderscore.weighting.WeightMethod;
import io.github.tenderscore.weighting.WeightMethods;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every rule that is known, in one place: by id, by what it is for, and by who uses it.
 *
 * <p>A registry is a value: a rule of one's own gives a new registry and changes no other. An id occurs once in all families.
 *
 * @param prices how prices earn points
 * @param awards how the most advantageous tender is found
 * @param socialValues how promised quantities earn points
 * @param transforms what becomes of points on quality before they count
 * @param weights how the weights of criteria are found
 * @param consensus how the marks of several evaluators become one
 * @param lowTenders which prices look abnormally low
 */
public record Rules(
        Catalogue<PriceRule> prices,
        Catalogue<AwardRule> awards,
        Catalogue<SocialValueRule> socialValues,
        Catalogue<QualityTransform> transforms,
        Catalogue<WeightMethod> weights,
        Catalogue<ConsensusRule> consensus,
        Catalogue<LowTenderTest> lowTenders) {

    private static final Rules STANDARD = new Rules(
            PriceRules.catalogue(),
            AwardRules.catalogue(),
            SocialValueRules.catalogue(),
            QualityTransforms.catalogue(),
            WeightMethods.catalogue(),
            ConsensusRules.catalogue(),
            LowTenderTests.catalogue());

    /**
     * Checks that an id occurs once.
     *
     * @param prices how prices earn points
     * @param awards how the most advantageous tender is found
     * @param socialValues how promised quantities earn points
     * @param transforms what becomes of points on quality before they count
     * @param weights how the weights of criteria are found
     * @param consensus how the marks of several evaluators become one
     * @param lowTenders which prices look abnormally low
     * @throws IllegalArgumentException if an id occurs in two families
     */
    public Rules {
        Set<String> taken = new HashSet<>();
        Stream.of(prices, awards, socialValues, transforms, weights, consensus, lowTenders)
                .flatMap(catalogue -> catalogue.types().stream())
                .map(RuleType::id)
                .filter(id -> !taken.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException(
                            "The rule id (" + id + ") must occur only once in all families of rules");
                });
    }

    /**
     * The rules of this library.
     *
     * @return every one
     */
    public static Rules standard() {
        return STANDARD;
    }

    /**
     * These rules and a price rule of one's own.
     *
     * @param type with an id that no other rule of the family has
     * @return a new registry
     * @throws IllegalArgumentException if the id is taken
     */
    public Rules withPrice(RuleType<PriceRule> type) {
        return new Rules(prices.with(type), awards, socialValues, transforms, weights, consensus, lowTenders);
    }

    /**
     * These rules and an award rule of one's own.
     *
     * @param type with an id that no other rule of the family has
     * @return a new registry
     * @throws IllegalArgumentException if the id is taken
     */
    public Rules withAward(RuleType<AwardRule> type) {
        return new Rules(prices, awards.with(type), socialValues, transforms, weights, consensus, lowTenders);
    }

    /**
     * These rules and a social value rule of one's own.
     *
     * @param type with an id that no other rule of the family has
     * @return a new registry
     * @throws IllegalArgumentException if the id is taken
     */
    public Rules withSocialValue(RuleType<SocialValueRule> type) {
        return new Rules(prices, awards, socialValues.with(type), transforms, weights, consensus, lowTenders);
    }

    /**
     * These rules and a transform of points on quality of one's own.
     *
     * @param type with an id that no other rule of the family has
     * @return a new registry
     * @throws IllegalArgumentException if the id is taken
     */
    public Rules withTransform(RuleType<QualityTransform> type) {
        return new Rules(prices, awards, socialValues, transforms.with(type), weights, consensus, lowTenders);
    }

    /**
     * These rules and a weight method of one's own.
     *
     * @param type with an id that no other rule of the family has
     * @return a new registry
     * @throws IllegalArgumentException if the id is taken
     */
    public Rules withWeights(RuleType<WeightMethod> type) {
        return new Rules(prices, awards, socialValues, transforms, weights.with(type), consensus, lowTenders);
    }

    /**
     * These rules and a consensus rule of one's own.
     *
     * @param type with an id that no other rule of the family has
     * @return a new registry
     * @throws IllegalArgumentException if the id is taken
     */
    public Rules withConsensus(RuleType<ConsensusRule> type) {
        return new Rules(prices, awards, socialValues, transforms, weights, consensus.with(type), lowTenders);
    }

    /**
     * These rules and a low-tender test of one's own.
     *
     * @param type with an id that no other rule of the family has
     * @return a new registry
     * @throws IllegalArgumentException if the id is taken
     */
    public Rules withLowTender(RuleType<LowTenderTest> type) {
        return new Rules(prices, awards, socialValues, transforms, weights, consensus, lowTenders.with(type));
    }

    /**
     * The rules that are for one thing.
     *
     * @param family what they are for
     * @return in the order in which they are listed
     */
    public List<? extends RuleType<?>> of(RuleFamily family) {
        return switch (family) {
            case PRICE -> prices.types();
            case AWARD -> awards.types();
            case SOCIAL_VALUE -> socialValues.types();
            case QUALITY -> transforms.types();
            case WEIGHTING -> weights.types();
            case CONSENSUS -> consensus.types();
            case LOW_TENDER -> lowTenders.types();
        };
    }

    /**
     * Every rule.
     *
     * @return family by family
     */
    public List<RuleType<?>> all() {
        return Stream.of(RuleFamily.values())
                .<RuleType<?>>flatMap(family -> of(family).stream())
                .toList();
    }

    /**
     * One rule.
     *
     * @param id its name in documents, such as {@code PR-HYP-MIN}
     * @return empty where there is none of that id
     */
    public Optional<RuleType<?>> find(String id) {
        return all().stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /**
     * What the catalogue declares of a rule.
     *
     * @param rule the rule
     * @return empty where it declares nothing, as of a rule of your own
     */
    public Optional<Behaviour> behaviour(Rule rule) {
        return find(rule.id()).flatMap(RuleType::behaviour);
    }

    /**
     * The rules that are used, or said to be used, by a country or an institution.
     *
     * @param jurisdiction which
     * @return family by family; how far that is confirmed stands in {@link RuleType#origin()}
     */
    public List<RuleType<?>> usedIn(Jurisdiction jurisdiction) {
        return all().stream()
                .filter(type ->
                        type.origin().usages().stream().map(Usage::jurisdiction).anyMatch(jurisdiction::equals))
                .toList();
    }

    /**
     * The rules that may be presented as those of a country or an institution: their text and their use there were read in a source.
     *
     * @param jurisdiction which
     * @return family by family; a rule that is not confirmed is never among them
     */
    public List<RuleType<?>> officialIn(Jurisdiction jurisdiction) {
        return all().stream()
                .filter(type -> type.origin().isOfficialIn(jurisdiction))
                .toList();
    }
}
