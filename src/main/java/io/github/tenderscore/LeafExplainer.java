package io.github.tenderscore;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.socialvalue.Field;
import io.github.tenderscore.socialvalue.SocialValueRule;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the steps of a criterion that is assessed itself: what the tender says, the share of the points, the points. */
final class LeafExplainer {

    private final List<Sheet> sheets;

    LeafExplainer(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    Step explain(Sheet sheet, Node node, String label) {
        Response response = sheet.response(node);
        if (!node.isScored()) {
            return unscored(sheet, node, label, response);
        }
        if (response == null) {
            Step.Builder step =
                    Step.of(label).note("no response, which " + says(node.leaf().missing()) + " by the method");
            return sheet.published(node) == null
                    ? step.build()
                    : step.exact(Ratio.ZERO).build();
        }
        if (sheet.published(node) == null) {
            return Step.of(label).note(notAssessed(node)).build();
        }
        return scoredLeaf(sheet, node, label, response);
    }

    /** Why a criterion or group of the second round has no points. */
    static String notAssessed(Node node) {
        return "not assessed, because the tender failed a gate before " + (holdsPrice(node) ? "prices" : "promises")
                + " are " + (holdsPrice(node) ? "scored" : "compared");
    }

    private static boolean holdsPrice(Node node) {
        return node.isPrice() || node.parts().stream().anyMatch(LeafExplainer::holdsPrice);
    }

    private static String says(MissingResponse missing) {
        return switch (missing) {
            case REFUSED -> "is refused";
            case DISQUALIFIES -> "disqualifies";
            case SCORES_ZERO -> "scores zero";
        };
    }

    private Step unscored(Sheet sheet, Node node, String label, @Nullable Response response) {
        if (response instanceof Response.Price price) {
            return price(node, label, price);
        }
        boolean failed = sheet.failures().stream()
                .anyMatch(failure ->
                        failure.criterion().equals(Optional.of(node.criterion().id())));
        return Step.of(label)
                .note("pass/fail, earns no points: " + said(response) + ", " + (failed ? "fails" : "passes"))
                .build();
    }

    private Step scoredLeaf(Sheet sheet, Node node, String label, Response response) {
        Scoring scoring = node.leaf().scoring();
        if (scoring instanceof Scoring.Price price && price.rule().isPresent()) {
            return priced(sheet, node, label, price.rule().get(), (Response.Price) response);
        }
        if (scoring instanceof Scoring.Promised promised) {
            return promised(sheet, node, label, promised, response);
        }
        Step share = share(scoring, response);
        List<Step> inputs =
                response instanceof Response.Mark mark && mark.isRounded() ? List.of(agreed(node, mark)) : List.of();
        return node.ratioRounding().isPresent()
                ? earned(node, label, share, share.note(), inputs)
                : Step.of(label)
                        .formula(
                                "points available × " + share.formula(),
                                Figures.factor(node.available()) + " × " + share.substituted())
                        .exact(node.available().times(share.exact().orElse(Ratio.ZERO)))
                        .rounded(node.pointsRounding())
                        .note(share.note())
                        .steps(inputs)
                        .build();
    }

    /** The mark before the rounding that the consensus rule publishes, on which gates were tested. */
    private static Step agreed(Node node, Response.Mark mark) {
        return Step.of("Agreed mark")
                .exact(mark.unrounded())
                .rounded(node.consensus().rounding())
                .note(RuleNote.of(node.consensus(), ConsensusRules.catalogue())
                        + "; gates look at the mark before rounding")
                .build();
    }

    private Step priced(Sheet sheet, Node node, String label, PriceRule rule, Response.Price price) {
        String source = RuleNote.of(rule, PriceRules.catalogue());
        return earned(node, label, share(sheet, node), source, List.of(price(node, "Price", price)));
    }

    private Step promised(Sheet sheet, Node node, String label, Scoring.Promised scoring, Response response) {
        List<Step> given = new ArrayList<>();
        given.add(figure(sheet, node, scoring, response));
        node.compared()
                .flatMap(Compared::price)
                .flatMap(price -> priceBeside(sheet, price))
                .ifPresent(given::add);
        SocialValueRule rule = scoring.rule();
        Step share =
                rule.isAbsolute() ? rule.explain(node.counted(sheet.promised(node)), Field.NONE) : share(sheet, node);
        return earned(node, label, share, RuleNote.of(rule, SocialValueRules.catalogue()), given);
    }

    /** The figure that is promised, with the commitments that it comes from. */
    private static Step figure(Sheet sheet, Node node, Scoring.Promised scoring, Response response) {
        if (scoring instanceof Scoring.Commitments terms && response instanceof Response.Commitments given) {
            return rounded(terms.basis().explain(given.commitments()), node.inputRounding());
        }
        return Step.of("Quantity")
                .exact(sheet.promised(node))
                .rounded(node.inputRounding())
                .build();
    }

    /** The price that a rule reads beside a promise. */
    private static Optional<Step> priceBeside(Sheet sheet, Node node) {
        return sheet.response(node) instanceof Response.Price price
                ? Optional.of(
                        asked(node, node.criterion().name() + (node.basis().isAsked() ? "" : ", as asked"), price))
                : Optional.empty();
    }

    /** The share of the points that is earned in the second round. */
    private Step share(Sheet sheet, Node node) {
        return new Comparison(sheets, node.compared().orElseThrow(), true).explain(sheet);
    }

    /** The share of the points that a mark, a choice or an answer earns. */
    private static Step share(Scoring scoring, Response response) {
        if (scoring instanceof Scoring.Mark marks) {
            return marks.scale().explain(((Response.Mark) response).mark());
        }
        if (scoring instanceof Scoring.Choice choice) {
            return choice.scale().explain(((Response.Choice) response).option());
        }
        Ratio share = ((Response.YesNo) response).yes() ? Ratio.ONE : Ratio.ZERO;
        return Step.of("Share of the points")
                .formula("1 for yes, 0 for no", share.toString())
                .exact(share)
                .note("answer: " + said(response))
                .build();
    }

    private static Step rounded(Step step, Optional<Rounding.Digits> rounding) {
        return new Step(
                step.label(), step.formula(), step.substituted(), step.exact(), rounding, step.note(), step.steps());
    }

    /** Points as the points available times a share that has a step of its own. */
    private static Step earned(Node node, String label, Step share, String note, List<Step> inputs) {
        Step rounded = rounded(share, node.ratioRounding());
        Ratio counted = rounded.value().orElse(Ratio.ZERO);
        return Step.of(label)
                .formula(
                        "points available × share of the points",
                        Figures.factor(node.available()) + " × " + Figures.factor(counted))
                .exact(node.available().times(counted))
                .rounded(node.pointsRounding())
                .note(note)
                .steps(inputs)
                .step(rounded)
                .build();
    }

    private static Step price(Node node, String label, Response.Price price) {
        return node.basis().isAsked() ? asked(node, label, price) : compared(node, label, price);
    }

    private static Step asked(Node node, String label, Response.Price price) {
        return Step.of(label)
                .exact(price.money().amount())
                .rounded(node.inputRounding())
                .note(unit(price))
                .build();
    }

    /** The figure that is compared, with the price asked as the first of what it comes from. */
    private static Step compared(Node node, String label, Response.Price price) {
        Ratio paid = price.money().amount();
        Step step = node.basis().explain(paid, price.detail());
        return Step.of(label + " compared: " + node.basis().label())
                .formula(step.formula(), step.substituted())
                .exact(step.exact().orElseThrow())
                .rounded(node.inputRounding())
                .note(step.note())
                .step(Step.of("Price asked, which is paid")
                        .exact(paid)
                        .note(unit(price))
                        .build())
                .steps(step.steps())
                .build();
    }

    private static String unit(Response.Price price) {
        String vat = price.money().vat() == VatBasis.UNSTATED ? "the method does not state the VAT basis" : "";
        return Stream.of(price.money().unit(), vat)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String said(@Nullable Response response) {
        if (response == null) {
            return "no response";
        }
        if (response instanceof Response.Mark mark) {
            return "mark " + mark.mark();
        }
        if (response instanceof Response.Quantity quantity) {
            return "quantity " + quantity.quantity();
        }
        if (response instanceof Response.Commitments given) {
            return "commitments: " + given.commitments().size();
        }
        if (response instanceof Response.Choice choice) {
            return choice.option();
        }
        if (response instanceof Response.YesNo answer) {
            return answer.yes() ? "yes" : "no";
        }
        return ((Response.Price) response).money().toString();
    }
}
