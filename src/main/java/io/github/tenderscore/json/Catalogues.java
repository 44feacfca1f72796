package io.github.tenderscore.json;

import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.socialvalue.SocialValueRule;
import io.github.tenderscore.socialvalue.SocialValueRules;

/** The rules that a reader knows by id, family by family. */
record Catalogues(
        Catalogue<PriceRule> prices,
        Catalogue<AwardRule> awards,
        Catalogue<SocialValueRule> socialValues,
        Catalogue<ConsensusRule> consensus) {

    static final Catalogues STANDARD = new Catalogues(
            PriceRules.catalogue(), AwardRules.catalogue(), SocialValueRules.catalogue(), ConsensusRules.catalogue());

    Catalogues withPrice(RuleType<PriceRule> type) {
        return new Catalogues(prices.with(type), awards, socialValues, consensus);
    }

    Catalogues withAward(RuleType<AwardRule> type) {
        return new Catalogues(prices, awards.with(type), socialValues, consensus);
    }

    Catalogues withSocialValue(RuleType<SocialValueRule> type) {
        return new Catalogues(prices, awards, socialValues.with(type), consensus);
    }

    Catalogues withConsensus(RuleType<ConsensusRule> type) {
        return new Catalogues(prices, awards, socialValues, consensus.with(type));
    }
}
