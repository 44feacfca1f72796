package io.github.tenderscore.award;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.QualityTransforms;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.socialvalue.SocialValueRule;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words how a criterion is assessed by reference to scores, and which scores there are to give. */
final class SummaryScoring {

    private static final String SHARE = "Points = points available × share of the points; ";

    private final Methodology method;

    SummaryScoring(Methodology method) {
        this.method = method;
    }

    /** Whether it is a price whose amount the award rule uses. */
    static boolean isCompared(Criterion.Leaf leaf) {
        return leaf.isPrice() && !leaf.isScored() && leaf.purpose() == Criterion.Purpose.SCORED;
    }

    /** Whether it asks for a figure that a rounding of inputs rounds. */
    static boolean hasInput(Criterion.Leaf leaf) {
        return leaf.isPrice() || leaf.scoring() instanceof Scoring.Promised;
    }

    /** The rules of a method of which this library knows no formula, so that no summary can set them out in full. */
    static List<Rule> rulesWithoutFormula(Methodology method) {
        List<Rule> rules = new ArrayList<>();
        if (AwardRules.catalogue().find(method.award().id()).isEmpty()) {
            rules.add(method.award());
        }
        if (ConsensusRules.catalogue().find(method.consensus().id()).isEmpty()) {
            rules.add(method.consensus());
        }
        method.withGroups().stream()
                .flatMap(criterion -> criterion.transform().stream())
                .filter(transform ->
                        QualityTransforms.catalogue().find(transform.id()).isEmpty())
                .forEach(rules::add);
        method.leaves().stream()
                .map(SummaryScoring::rule)
                .flatMap(Optional::stream)
                .filter(rule -> PriceRules.catalogue().find(rule.id()).isEmpty()
                        && SocialValueRules.catalogue().find(rule.id()).isEmpty())
                .forEach(rules::add);
        return rules;
    }

    private static Optional<Rule> rule(Criterion.Leaf leaf) {
        if (leaf.scoring() instanceof Scoring.Price price) {
            return price.rule().map(Rule.class::cast);
        }
        return leaf.scoring() instanceof Scoring.Promised promised ? Optional.of(promised.rule()) : Optional.empty();
    }

    /** Whether the figure of a tender may tell something of others; of a rule of the authority's own that is not known. */
    static boolean comparesTenders(AwardRule award) {
        return AwardRules.catalogue()
                .find(award.id())
                .flatMap(RuleType::behaviour)
                .filter(behaviour -> behaviour.independence() == Independence.ABSOLUTE)
                .isEmpty();
    }

    /** The parameters of a rule, to stand behind its formula. */
    static String parameters(Rule rule) {
        String parameters = rule.parameters().toString();
        return parameters.isEmpty() ? "" : ", with " + parameters;
    }

    /** A rule of the authority's own, of which this library knows no formula. */
    static String ownRule(Rule rule) {
        return "the authority's own rule " + rule.id() + parameters(rule) + ", as published";
    }

    List<String> how(Criterion.Leaf leaf) {
        Scoring scoring = leaf.scoring();
        if (scoring instanceof Scoring.Mark mark) {
            return marked(leaf, mark.scale());
        }
        if (scoring instanceof Scoring.Price price) {
            return priced(leaf, price);
        }
        if (scoring instanceof Scoring.Promised promised) {
            return List.of(SHARE + formula(promised.rule(), SocialValueRules.catalogue()) + ". " + promise(promised));
        }
        if (scoring instanceof Scoring.Choice) {
            return List.of(
                    leaf.isScored()
                            ? "The tender chooses one of the options; each earns its percentage of the points available."
                            : "The tender chooses one of the options.");
        }
        return List.of("The tender answers yes or no.");
    }

    private static String promise(Scoring.Promised scoring) {
        SocialValueRule rule = scoring.rule();
        String quantity = scoring instanceof Scoring.Commitments commitments
                ? "what the tender commits itself to comes to in "
                        + commitments.basis().unit()
                : "what the tender promises";
        return "The quantity is " + quantity
                + rule.reference()
                        .map(set -> "; it is compared with those of " + set.wordsOfQuantities())
                        .orElse("")
                + (rule.needsPrice()
                        ? "; P is the price of the tender, and a lower price changes the points of the same promise."
                        : ".");
    }

    private List<String> marked(Criterion.Leaf leaf, MarkScale scale) {
        List<String> how = new ArrayList<>();
        how.add(
                leaf.isScored()
                        ? "Evaluators give a mark. Points = points available × mark / "
                                + Figures.readable(scale.highest()) + "."
                        : "Evaluators give a mark.");
        if (!method.consensus().isModerated()) {
            how.add("The marks of several evaluators become one by this rule: "
                    + formula(method.consensus(), ConsensusRules.catalogue()) + ".");
        }
        return how;
    }

    private static List<String> priced(Criterion.Leaf leaf, Scoring.Price scoring) {
        if (scoring.rule().isEmpty()) {
            return List.of(
                    isCompared(leaf)
                            ? "The award rule uses " + comparedPrice(scoring) + "."
                            : "The tender states a price.");
        }
        PriceRule rule = scoring.rule().get();
        String formula = formula(rule, PriceRules.catalogue());
        List<String> how = new ArrayList<>(List.of(SHARE + formula + "."));
        boolean compares = !formula.contains("other tenders do not matter");
        how.add("P is " + comparedPrice(scoring)
                + (formula.contains("Pmin") ? ", Pmin the lowest of the prices compared" : "")
                + (formula.contains("Pmax") ? ", Pmax the highest of them" : "")
                + (compares
                        ? "; prices are compared with those of "
                                + rule.reference().words()
                        : "")
                + ".");
        return how;
    }

    /** What goes into the rule, with every published term of it where it is not the price asked. */
    private static String comparedPrice(Scoring.Price scoring) {
        return scoring.basis().isAsked()
                ? "the price of the tender"
                : scoring.basis().text() + ", while the tender is paid the price that it asks";
    }

    static <R extends Rule> String formula(R rule, Catalogue<R> catalogue) {
        Optional<RuleType<R>> type = catalogue.find(rule.id());
        return type.filter(known -> !known.formula().isEmpty())
                .map(known -> known.formula() + parameters(rule))
                .orElseGet(() -> ownRule(rule));
    }

    List<String> scores(Criterion.Leaf leaf) {
        Scoring scoring = leaf.scoring();
        if (scoring instanceof Scoring.Mark mark) {
            return marks(mark.scale());
        }
        if (scoring instanceof Scoring.Choice choice) {
            return choice.scale().options().stream()
                    .map(option -> option(leaf, option))
                    .toList();
        }
        if (scoring instanceof Scoring.YesNo) {
            return leaf.isScored()
                    ? List.of("yes: " + points(leaf) + " points", "no: 0 points")
                    : List.of("pass: yes", "fail: no");
        }
        if (!leaf.isScored()) {
            return List.of(isCompared(leaf) ? "the amount of the price" : "pass or fail");
        }
        return List.of("the points that the formula gives; the full number is " + points(leaf));
    }

    private static List<String> marks(MarkScale scale) {
        List<String> scores = new ArrayList<>();
        scale.grades().forEach(grade -> scores.add(Figures.readable(grade.mark()) + ": " + grade.descriptor()));
        if (scale.decimals() > 0) {
            scores.add("marks between these, with up to " + scale.decimals()
                    + (scale.decimals() == 1 ? " decimal" : " decimals"));
        }
        return scores;
    }

    private static String option(Criterion.Leaf leaf, ChoiceScale.Option option) {
        return leaf.isScored()
                ? option.name() + ": " + Figures.readable(option.percent().value()) + "% of the points"
                : option.name();
    }

    private String points(Criterion.Leaf leaf) {
        return Figures.readable(method.available(leaf.id()));
    }
}
