package io.github.tenderscore.json;

import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.commitment.MeasureCatalogues;
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
import java.util.List;

/** The rules that a reader knows by id, family by family, and the catalogues of measures. */
record Catalogues(
        Catalogue<PriceRule> prices,
        Catalogue<AwardRule> awards,
        Catalogue<SocialValueRule> socialValues,
        Catalogue<ConsensusRule> consensus,
        List<MeasureCatalogue> measures) {

    static final Catalogues STANDARD = new Catalogues(
            PriceRules.catalogue(),
            AwardRules.catalogue(),
            SocialValueRules.catalogue(),
            ConsensusRules.catalogue(),
            MeasureCatalogues.all());

    Catalogues withPrice(RuleType<PriceRule> type) {
        return new Catalogues(prices.with(type), awards, socialValues, consensus, measures);
    }

    Catalogues withAward(RuleType<AwardRule> type) {
        return new Catalogues(prices, awards.with(type), socialValues, consensus, measures);
    }

    Catalogues withSocialValue(RuleType<SocialValueRule> type) {
        return new Catalogues(prices, awards, socialValues.with(type), consensus, measures);
    }

    Catalogues withConsensus(RuleType<ConsensusRule> type) {
        return new Catalogues(prices, awards, socialValues, consensus.with(type), measures);
    }

    Catalogues withMeasures(MeasureCatalogue more) {
        return new Catalogues(prices, awards, socialValues, consensus, CatalogueReader.with(measures, more));
    }
}
