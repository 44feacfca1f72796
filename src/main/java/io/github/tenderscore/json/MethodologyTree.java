package io.github.tenderscore.json;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A method as the tree of its document: every member in a fixed order, numbers as strings, what is not said left out. */
final class MethodologyTree {

    private MethodologyTree() {}

    static Map<String, Object> of(Methodology method) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", method.title());
        if (!method.currency().equals(Money.NO_CURRENCY)) {
            tree.put("currency", method.currency());
        }
        VatBasis vat = method.money(Ratio.ZERO).vat();
        if (vat != VatBasis.UNSTATED) {
            tree.put("vat", vat.code());
        }
        tree.put("weightBasis", method.weightBasis().code());
        if (method.weightBasis() == WeightBasis.POINTS) {
            tree.put("pointsTotal", method.pointsTotal().toString());
        }
        tree.put("award", rule("rule", method.award()));
        if (!method.consensus().equals(ConsensusRules.moderated())) {
            tree.put("consensus", rule("rule", method.consensus()));
        }
        rounding(tree, method.rounding());
        if (!method.tieBreaks().isEmpty()) {
            tree.put(
                    "tieBreak",
                    method.tieBreaks().stream()
                            .map(tieBreak -> Map.of(tieBreak.code(), tieBreak.criterion()))
                            .toList());
        }
        method.minimum().ifPresent(minimum -> tree.put("minimum", minimum.toString()));
        tree.put("criteria", criteria(method.criteria()));
        return tree;
    }

    private static List<Map<String, Object>> criteria(List<Criterion> criteria) {
        return criteria.stream().map(MethodologyTree::criterion).toList();
    }

    private static Map<String, Object> criterion(Criterion criterion) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", criterion.id());
        tree.put("name", criterion.name());
        if (criterion instanceof Criterion.Leaf leaf) {
            tree.put("kind", leaf.scoring().kind());
            if (leaf.purpose() == Criterion.Purpose.PASS_FAIL) {
                tree.put("passFail", true);
            }
        }
        criterion.weight().ifPresent(weight -> tree.put("weight", weight.toString()));
        if (criterion instanceof Criterion.Leaf leaf) {
            scoring(tree, leaf.scoring());
        }
        criterion.gate().ifPresent(gate -> gate(tree, gate));
        rounding(tree, criterion.rounding());
        criterion.transform().ifPresent(transform -> tree.put("transform", rule("id", transform)));
        if (criterion instanceof Criterion.Leaf leaf && leaf.missing() != MissingResponse.REFUSED) {
            tree.put("ifMissing", leaf.missing().code());
        }
        if (criterion instanceof Criterion.Group group) {
            tree.put("criteria", criteria(group.criteria()));
        }
        return tree;
    }

    private static void scoring(Map<String, Object> tree, Scoring scoring) {
        if (scoring instanceof Scoring.Price price) {
            price.rule().ifPresent(rule -> tree.put("rule", rule("id", rule)));
            if (!price.basis().isAsked()) {
                tree.put("basis", BasisTree.of(price.basis()));
            }
        } else if (scoring instanceof Scoring.Quantity quantity) {
            tree.put("rule", rule("id", quantity.rule()));
        } else if (scoring instanceof Scoring.Commitments commitments) {
            tree.put("basis", CommitmentBasisTree.of(commitments.basis()));
            tree.put("rule", rule("id", commitments.rule()));
        } else if (scoring instanceof Scoring.Mark mark) {
            tree.put("scale", scale(mark.scale()));
        } else if (scoring instanceof Scoring.Choice choice) {
            tree.put(
                    "options",
                    choice.scale().options().stream()
                            .map(option -> pair(
                                    "name",
                                    option.name(),
                                    "percent",
                                    option.percent().value().toString()))
                            .toList());
        }
    }

    private static Map<String, Object> scale(MarkScale scale) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (scale.id().isEmpty()) {
            tree.put(
                    "marks",
                    scale.grades().stream()
                            .map(grade -> pair("mark", grade.mark().toString(), "descriptor", grade.descriptor()))
                            .toList());
        } else {
            tree.put("id", scale.id());
        }
        if (scale.decimals() > 0) {
            tree.put("decimals", scale.decimals());
        }
        return tree;
    }

    private static void gate(Map<String, Object> tree, Gate gate) {
        if (gate instanceof Gate.Minimum minimum) {
            tree.put("minimum", minimum.toString());
        } else if (gate instanceof Gate.Ceiling ceiling) {
            tree.put("ceiling", ceiling.toString());
        } else if (gate instanceof Gate.Accepts accepts) {
            tree.put("accepts", accepts.options());
        } else {
            tree.put("required", true);
        }
    }

    static Map<String, Object> rule(String idMember, Rule rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(idMember, rule.id());
        tree.putAll(rule.parameters().values());
        return tree;
    }

    private static void rounding(Map<String, Object> tree, Rounding.Policy policy) {
        List<Map<String, Object>> roundings =
                policy.roundings().stream().map(MethodologyTree::rounding).toList();
        if (!roundings.isEmpty()) {
            tree.put("rounding", roundings.size() == 1 ? roundings.get(0) : roundings);
        }
    }

    private static Map<String, Object> rounding(Rounding rounding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("stage", rounding.stage().code());
        tree.put("decimals", rounding.digits().decimals());
        tree.put("mode", rounding.digits().mode().code());
        return tree;
    }

    private static Map<String, Object> pair(String name, String value, String otherName, String otherValue) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(name, value);
        tree.put(otherName, otherValue);
        return tree;
    }
}
