package io.github.tenderscore.check;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a method evaluates by, element by element, each with what it says; equal elements say the same. */
final class MethodElements {

    private final Methodology method;
    private final Map<String, Object> found = new LinkedHashMap<>();

    MethodElements(Methodology method) {
        this.method = method;
    }

    Map<String, Object> all() {
        if (method.withGroups().stream()
                .anyMatch(criterion -> criterion.weight().isPresent())) {
            found.put("weightBasis", method.weightBasis());
        }
        if (method.weightBasis() == WeightBasis.POINTS) {
            found.put("pointsTotal", method.pointsTotal());
        }
        Money unit = method.money(Ratio.ZERO);
        if (!unit.currency().equals(Money.NO_CURRENCY) || unit.vat() != VatBasis.UNSTATED) {
            found.put("prices", unit);
        }
        rule("award", method.award());
        if (!method.marked().isEmpty()) {
            rule("consensus", method.consensus());
        }
        rounding("rounding", method.rounding());
        method.minimum().ifPresent(minimum -> found.put("minimum", minimum));
        if (!method.tieBreaks().isEmpty()) {
            found.put("tieBreak", method.tieBreaks());
        }
        method.criteria().forEach(criterion -> criterion(criterion, Optional.empty()));
        return found;
    }

    private void criterion(Criterion criterion, Optional<String> group) {
        String here = "criteria/" + criterion.id();
        found.put(here, group);
        criterion.weight().ifPresent(weight -> found.put(here + "/weight", weight));
        criterion.gate().ifPresent(gate -> found.put(here + "/gate", gate));
        criterion.transform().ifPresent(transform -> rule(here + "/transform", transform));
        rounding(here + "/rounding", criterion.rounding());
        if (criterion instanceof Criterion.Group parts) {
            parts.criteria().forEach(part -> criterion(part, Optional.of(criterion.id())));
        } else if (criterion instanceof Criterion.Leaf leaf) {
            if (leaf.missing() != MissingResponse.REFUSED) {
                found.put(here + "/missing", leaf.missing());
            }
            found.put(here + "/purpose", leaf.purpose());
            scoring(here, leaf.scoring());
        }
    }

    private void scoring(String here, Scoring scoring) {
        found.put(here + "/kind", scoring.kind());
        if (scoring instanceof Scoring.Price price) {
            price.rule().ifPresent(rule -> rule(here + "/rule", rule));
            if (!price.basis().isAsked()) {
                found.put(here + "/basis", price.basis());
            }
        } else if (scoring instanceof Scoring.Promised promised) {
            rule(here + "/rule", promised.rule());
            if (promised instanceof Scoring.Commitments commitments) {
                found.put(here + "/basis", commitments.basis());
            }
        } else if (scoring instanceof Scoring.Mark mark) {
            found.put(here + "/scale", marks(mark.scale()));
            found.put(here + "/descriptors", mark.scale().grades());
        } else if (scoring instanceof Scoring.Choice choice) {
            found.put(here + "/options", choice.scale());
        }
    }

    private static List<Object> marks(MarkScale scale) {
        return List.of(scale.grades().stream().map(MarkScale.Grade::mark).toList(), scale.decimals());
    }

    private void rule(String here, Rule rule) {
        found.put(here, rule.id());
        if (!rule.parameters().equals(Parameters.NONE)) {
            found.put(here + "/parameters", rule.parameters());
        }
    }

    private void rounding(String here, Rounding.Policy policy) {
        if (!policy.roundings().isEmpty()) {
            found.put(here, policy);
        }
    }
}
