package io.github.tenderscore.stress;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.quality.ChoiceScale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a model of bids answers just what a method asks for, and how each answer is drawn. */
final class ModelFit {

    private final BidModel model;
    private final Methodology method;
    private final Faults faults = new Faults();

    private ModelFit(Methodology method, BidModel model) {
        this.method = method;
        this.model = model;
    }

    /** Ids of criteria to how their responses are drawn; refuses a model that does not fit, naming every fault. */
    static Map<String, ResponseDraw> draws(Methodology method, BidModel model) {
        ModelFit fit = new ModelFit(method, model);
        Map<String, ResponseDraw> draws = new LinkedHashMap<>();
        for (Criterion.Leaf leaf : method.leaves()) {
            fit.draw(leaf).ifPresent(draw -> draws.put(leaf.id(), draw));
        }
        fit.refuseUnknown();
        fit.refuseIdleStrategies();
        fit.faults.throwIfAny("The model of bids \"" + model.title() + "\" for the method \"" + method.title() + "\"");
        return draws;
    }

    private void refuseUnknown() {
        for (String id : model.answers().keySet()) {
            if (method.leaves().stream().noneMatch(leaf -> leaf.id().equals(id))) {
                faults.add(
                        List.of("answers", id),
                        "The answer on " + id + " must be on a criterion of the method that asks for one");
            }
        }
    }

    private void refuseIdleStrategies() {
        boolean quantity = method.leaves().stream().anyMatch(leaf -> leaf.scoring() instanceof Scoring.Quantity);
        boolean price = method.leaves().stream().anyMatch(Criterion.Leaf::isPrice);
        for (Strategy strategy : model.strategies().keySet()) {
            if (strategy == Strategy.HIGHEST_PROMISE ? !quantity : !price) {
                faults.add(
                        List.of("strategies", strategy.code()),
                        "The strategy (" + strategy.code() + ") of a bidder must find something to aim at: the method"
                                + " asks for no " + (strategy == Strategy.HIGHEST_PROMISE ? "quantity" : "price"));
            }
        }
    }

    private Optional<ResponseDraw> draw(Criterion.Leaf leaf) {
        Optional<AnswerModel> answer = answer(leaf);
        if (leaf.scoring() instanceof Scoring.Commitments) {
            add(
                    leaf,
                    "must ask for a quantity in the place of commitments: these are not made up measure by measure, and"
                            + " a quantity with the same rule shows what that rule does");
            return Optional.empty();
        }
        if (leaf.comparedInstead().isPresent()) {
            add(leaf, "must compare the price asked: what else a price comes with is not made up");
            return Optional.empty();
        }
        if (answer.isEmpty()) {
            add(
                    leaf,
                    "must be answered by the model of bids; it is of the kind "
                            + leaf.scoring().kind());
            return Optional.empty();
        }
        if (!answer.get().kind().equals(leaf.scoring().kind())) {
            add(
                    leaf,
                    "must be answered by the kind " + leaf.scoring().kind() + "; the model answers by "
                            + answer.get().kind());
            return Optional.empty();
        }
        return fitted(leaf, answer.get());
    }

    private Optional<AnswerModel> answer(Criterion.Leaf leaf) {
        Optional<AnswerModel> own = Optional.ofNullable(model.answers().get(leaf.id()));
        return own.isEmpty() && leaf.scoring() instanceof Scoring.Mark
                ? model.otherMarks().map(AnswerModel.Marks::new)
                : own;
    }

    private Optional<ResponseDraw> fitted(Criterion.Leaf leaf, AnswerModel answer) {
        if (answer instanceof AnswerModel.Price price) {
            return Optional.of(new PriceDraw(method, price, model.following(), model.outliers()));
        }
        if (answer instanceof AnswerModel.Quantity quantity) {
            return Optional.of(OtherDraws.quantity(quantity));
        }
        if (answer instanceof AnswerModel.Choice choice) {
            return choice(leaf, ((Scoring.Choice) leaf.scoring()).scale(), choice);
        }
        if (answer instanceof AnswerModel.YesNo yesNo) {
            return Optional.of(OtherDraws.yesNo(yesNo));
        }
        try {
            MarkWeights weights = ((AnswerModel.Marks) answer).weights();
            return Optional.of(new MarkDraw(leaf, ((Scoring.Mark) leaf.scoring()).scale(), weights, model.following()));
        } catch (IllegalArgumentException e) {
            add(leaf, "must be answered with marks of its scale: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<ResponseDraw> choice(Criterion.Leaf leaf, ChoiceScale scale, AnswerModel.Choice choice) {
        List<String> unknown = choice.weights().keySet().stream()
                .filter(option -> scale.find(option).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            add(leaf, "must be answered with options among " + scale.names() + "; the model has " + unknown);
            return Optional.empty();
        }
        return Optional.of(OtherDraws.choice(scale, choice));
    }

    private void add(Criterion.Leaf leaf, String must) {
        faults.add(List.of("answers", leaf.id()), "The criterion " + leaf.id() + " " + must);
    }
}
