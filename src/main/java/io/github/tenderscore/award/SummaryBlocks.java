package io.github.tenderscore.award;

import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.award.WithheldItem.Part;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets out how one tender was assessed, for readers of whom is known what they may know. */
final class SummaryBlocks {

    private static final String FORMULA = "The share of the points follows from the published formula, which ";

    private final Methodology method;
    private final TenderResult result;
    private final SummaryView view;
    private final String tender;

    /** Of each criterion that asks for a response, the steps that lead to its points; empty where they cannot be told. */
    private final Map<String, Optional<Explanation>> told = new HashMap<>();

    SummaryBlocks(Methodology method, TenderResult result, SummaryView view) {
        this.method = method;
        this.result = result;
        this.view = view;
        this.tender = result.tender().id();
        for (Criterion.Leaf leaf : method.leaves()) {
            told.put(
                    leaf.id(),
                    readsHiddenPrice(leaf) ? Optional.empty() : result.explanation(leaf.id(), view.known(leaf.id())));
        }
    }

    /** Whether the working of a promise would tell the tender's price, which the readers may not know. */
    private boolean readsHiddenPrice(Criterion.Leaf leaf) {
        return leaf.readsPrice()
                && method.leaves().stream().anyMatch(price -> price.isPrice() && view.hidesOffer(tender, price.id()));
    }

    SummaryBlock block(boolean withRank) {
        boolean hidden = view.hides(tender, Optional.empty(), Part.SCORE);
        return new SummaryBlock(
                tender,
                result.tender().supplier().name(),
                withRank ? result.rank() : Optional.empty(),
                method.criteria().stream().map(this::score).toList(),
                hidden
                        ? List.of()
                        : SummaryTotals.of(
                                method,
                                result,
                                hangsOnOthers(method.criteria()) || SummaryScoring.comparesTenders(method.award())),
                view.notices(tender, Optional.empty(), false));
    }

    private SummaryScore score(Criterion criterion) {
        Optional<String> id = Optional.of(criterion.id());
        List<SummaryScore> parts = criterion instanceof Criterion.Group group
                ? group.criteria().stream().map(this::score).toList()
                : List.of();
        Ratio available = method.available(criterion.id());
        Optional<Reason> reason = view.hides(tender, id, Part.REASON)
                ? Optional.empty()
                : result.tender().reason(criterion.id());
        return new SummaryScore(
                criterion.id(),
                criterion.name(),
                criterion instanceof Criterion.Leaf leaf ? given(leaf) : Optional.empty(),
                view.hides(tender, id, Part.SCORE) ? Optional.empty() : points(criterion),
                available.signum() == 0 ? Optional.empty() : Optional.of(SummaryFigure.of(available)),
                reason.filter(recorded -> isAssessed(result, criterion)),
                notes(criterion),
                criterion instanceof Criterion.Leaf leaf ? working(leaf) : Optional.empty(),
                view.notices(tender, id, false),
                parts);
    }

    /** Whether a tender that is not disregarded was assessed on a criterion: one that fell before prices has no score for its own. */
    static boolean isAssessed(TenderResult result, Criterion criterion) {
        if (criterion instanceof Criterion.Group group) {
            return group.criteria().stream().anyMatch(part -> isAssessed(result, part));
        }
        Criterion.Leaf leaf = (Criterion.Leaf) criterion;
        if (leaf.isScored()) {
            return result.points(leaf.id()).isPresent();
        }
        return !SummaryScoring.isCompared(leaf) || result.rank().isPresent();
    }

    // ---- what was assessed ------------------------------------------------------------------------------------------

    private Optional<String> given(Criterion.Leaf leaf) {
        @Nullable Response response = result.tender().response(leaf.id());
        return response == null || !isAssessed(result, leaf) || view.hidesOffer(tender, leaf.id())
                ? Optional.empty()
                : Optional.of(said(leaf, response));
    }

    private static String said(Criterion.Leaf leaf, Response response) {
        if (response instanceof Response.Mark mark) {
            String descriptor = ((Scoring.Mark) leaf.scoring()).scale().descriptor(mark.mark());
            return "mark " + Figures.readable(mark.mark()) + (descriptor.isEmpty() ? "" : ": " + descriptor);
        }
        if (response instanceof Response.Price price) {
            String asked = ("price " + Figures.readable(price.money().amount()) + " "
                            + price.money().unit())
                    .strip();
            return asked
                    + leaf.comparedInstead()
                            .map(basis -> ", which is paid; " + basis.label() + " compared: "
                                    + Figures.readable(
                                            basis.compared(price.money().amount(), price.detail())))
                            .orElse("");
        }
        if (response instanceof Response.Quantity quantity) {
            return "quantity " + Figures.readable(quantity.quantity());
        }
        if (response instanceof Response.Commitments given) {
            return given.commitments().isEmpty()
                    ? "no commitments"
                    : "commitments: "
                            + given.commitments().stream()
                                    .map(commitment -> commitment.id() + " (" + commitment.measure() + ")")
                                    .sorted()
                                    .collect(Collectors.joining(", "));
        }
        return response instanceof Response.Choice choice
                ? "choice: " + choice.option()
                : "answer: " + (((Response.YesNo) response).yes() ? "yes" : "no");
    }

    private List<String> notes(Criterion criterion) {
        List<String> notes = new ArrayList<>();
        if (criterion instanceof Criterion.Leaf leaf) {
            leafNotes(leaf, notes);
        } else if (method.available(criterion.id()).signum() != 0
                && result.points(criterion.id()).isEmpty()) {
            notes.add("There is no sub-total, because not all of its sub-criteria were assessed.");
        }
        return notes;
    }

    private void leafNotes(Criterion.Leaf leaf, List<String> notes) {
        if (!isAssessed(result, leaf)) {
            notes.add("Not assessed, because the tender was disqualified before "
                    + (leaf.isPrice() ? "prices are assessed." : "promises are compared."));
            return;
        }
        if (result.tender().response(leaf.id()) == null) {
            notes.add("The tender gives no response.");
        } else if (told.getOrDefault(leaf.id(), Optional.empty()).isEmpty() && !view.hidesOffer(tender, leaf.id())) {
            notes.add(FORMULA + follows(leaf));
        }
        if (leaf.purpose() == Criterion.Purpose.PASS_FAIL) {
            notes.add(fails(leaf) ? "Fail." : "Pass.");
        }
    }

    private String follows(Criterion.Leaf leaf) {
        if (readsHiddenPrice(leaf)) {
            return "reads the price of the tender; that is no part of this summary.";
        }
        return leaf.isPrice()
                ? "compares this price with prices of other tenders; those are no part of this summary."
                : "compares this promise with those of other tenders; those are no part of this summary.";
    }

    private boolean fails(Criterion.Leaf leaf) {
        return result.outcome() instanceof Outcome.Disqualified disqualified
                && disqualified.failures().stream()
                        .anyMatch(failure -> failure.criterion().equals(Optional.of(leaf.id())));
    }

    private Optional<Step> working(Criterion.Leaf leaf) {
        return !leaf.isScored()
                        || !isAssessed(result, leaf)
                        || result.tender().response(leaf.id()) == null
                        || view.hidesOffer(tender, leaf.id())
                ? Optional.empty()
                : told.getOrDefault(leaf.id(), Optional.empty()).map(Explanation::top);
    }

    // ---- figures ----------------------------------------------------------------------------------------------------

    private Optional<SummaryFigure> points(Criterion criterion) {
        return result.points(criterion.id())
                .map(points -> SummaryFigure.of(
                        points.published(),
                        method.roundingOn(criterion).at(Rounding.Stage.CRITERION),
                        hangsOnOthers(List.of(criterion))));
    }

    /** Whether prices that the readers may not know go into the points of any of these criteria. */
    boolean hangsOnOthers(List<Criterion> criteria) {
        return criteria.stream()
                .anyMatch(criterion -> criterion.transform().isPresent()
                        || (criterion instanceof Criterion.Group group
                                ? hangsOnOthers(group.criteria())
                                : told.getOrDefault(criterion.id(), Optional.empty())
                                        .isEmpty()));
    }
}
