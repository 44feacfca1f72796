package io.github.tenderscore.json;

import io.github.tenderscore.Rules;
import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.commitment.MeasureCatalogues;
import java.util.List;

/** The rules that a reader knows by id, and the catalogues of measures. */
record Catalogues(Rules rules, List<MeasureCatalogue> measures) {

    static final Catalogues STANDARD = new Catalogues(Rules.standard(), MeasureCatalogues.all());

    Catalogues with(Rules others) {
        return new Catalogues(others, measures);
    }

    Catalogues withMeasures(MeasureCatalogue more) {
        return new Catalogues(rules, CatalogueReader.with(measures, more));
    }
}
