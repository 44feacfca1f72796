package io.github.tenderscore.json;

import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.socialvalue.SocialValueRule;
import io.github.tenderscore.socialvalue.SocialValueRules;

/** The rules that a reader knows by id, family by family. */
record Rulebooks(Catalogue<PriceRule> prices, Catalogue<AwardRule> awards, Catalogue<SocialValueRule> socialValues) {

    static final Rulebooks STANDARD =
            new Rulebooks(PriceRules.catalogue(), AwardRules.catalogue(), SocialValueRules.catalogue());

    Rulebooks withPrice(RuleType<PriceRule> type) {
        return new Rulebooks(prices.with(type), awards, socialValues);
    }

    Rulebooks withAward(RuleType<AwardRule> type) {
        return new Rulebooks(prices, awards.with(type), socialValues);
    }

    Rulebooks withSocialValue(RuleType<SocialValueRule> type) {
        return new Rulebooks(prices, awards, socialValues.with(type));
    }
}
