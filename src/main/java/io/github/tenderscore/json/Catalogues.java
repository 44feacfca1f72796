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
record Catalogues(Catalogue<PriceRule> prices, Catalogue<AwardRule> awards, Catalogue<SocialValueRule> socialValues) {

    static final Catalogues STANDARD =
            new Catalogues(PriceRules.catalogue(), AwardRules.catalogue(), SocialValueRules.catalogue());

    Catalogues withPrice(RuleType<PriceRule> type) {
        return new Catalogues(prices.with(type), awards, socialValues);
    }

    Catalogues withAward(RuleType<AwardRule> type) {
        return new Catalogues(prices, awards.with(type), socialValues);
    }

    Catalogues withSocialValue(RuleType<SocialValueRule> type) {
        return new Catalogues(prices, awards, socialValues.with(type));
    }
}
