package io.github.tenderscore;

import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The score sheet of one tender: what it earned on each criterion, once without any rounding and once as published. */
final class Sheet {

    private final Plan plan;
    private final Tender tender;
    private final @Nullable Ratio[] exact;
    private final @Nullable Ratio[] published;
    private final @Nullable Ratio[] compared;
    private final Map<Integer, Node.Points> earned = new HashMap<>(0);
    private final List<Disregard> disregards;
    private final List<GateFailure> failures = new ArrayList<>(0);
    private boolean admitted;
    private Ratio exactPoints = Ratio.ZERO;
    private Ratio publishedPoints = Ratio.ZERO;
    private @Nullable Ratio exactFigure;
    private @Nullable Ratio publishedFigure;
    private int rank;
    private int ruledPlace;

    Sheet(Plan plan, Tender tender, List<Disregard> disregards) {
        this.plan = plan;
        this.tender = tender;
        this.disregards = disregards;
        this.exact = new Ratio[plan.nodes().size()];
        this.published = new Ratio[plan.nodes().size()];
        this.compared = new Ratio[plan.nodes().size()];
    }

    Tender tender() {
        return tender;
    }

    // ---- filled by the engine ---------------------------------------------------------------------------------------

    void earn(Node node, Node.Points points) {
        exact[node.index()] = points.exact();
        published[node.index()] = points.published();
    }

    /** Keeps the points that were earned before they are transformed. */
    Node.Points keepEarned(Node node) {
        Ratio exactOne = exact[node.index()];
        Ratio publishedOne = published[node.index()];
        Node.Points points =
                exactOne == null || publishedOne == null ? Node.Points.ZERO : new Node.Points(exactOne, publishedOne);
        earned.put(node.index(), points);
        return points;
    }

    /** Lets the tender into the second round, which it enters if it passed every gate of the first. */
    void admitIfPassing() {
        admitted = passes();
    }

    void fail(GateFailure failure) {
        failures.add(failure);
    }

    void total(Node.Points total) {
        exactPoints = total.exact();
        publishedPoints = total.published();
    }

    void figure(Ratio exactOne, Ratio publishedOne) {
        exactFigure = exactOne;
        publishedFigure = publishedOne;
    }

    void takePlace(int place) {
        rank = place;
    }

    /** Keeps the place that the award rule gives, before tie-breaks move it. */
    void keepRuledPlace() {
        ruledPlace = rank;
    }

    // ---- read by results and explanations ---------------------------------------------------------------------------

    /** Whether the tender passed the gates of the first round; its price is then scored and others are compared with it. */
    boolean admitted() {
        return admitted;
    }

    /** Whether the tender is assessed and failed no gate so far. */
    boolean passes() {
        return failures.isEmpty() && disregards.isEmpty();
    }

    /** Whether a decision takes the tender out of the assessment; nothing on its sheet is then filled. */
    boolean isDisregarded() {
        return !disregards.isEmpty();
    }

    List<Disregard> disregards() {
        return disregards;
    }

    List<GateFailure> failures() {
        return failures;
    }

    @Nullable
    Ratio exact(Node node) {
        return exact[node.index()];
    }

    @Nullable
    Ratio published(Node node) {
        return published[node.index()];
    }

    /** The points before they were transformed; empty where they were not. */
    Optional<Node.Points> earned(Node node) {
        return Optional.ofNullable(earned.get(node.index()));
    }

    /** Without any rounding; the engine fills it for every tender that passes. */
    Ratio exactFigure() {
        return known(exactFigure);
    }

    /** As published; the engine fills it for every tender that passes. */
    Ratio publishedFigure() {
        return known(publishedFigure);
    }

    private static Ratio known(@Nullable Ratio figure) {
        if (figure == null) {
            throw new IllegalStateException(
                    "A tender that fails a gate or is disregarded has no figure to be ranked by");
        }
        return figure;
    }

    int rank() {
        return rank;
    }

    /** The place by the award rule alone, before any tie-break. */
    int ruledPlace() {
        return ruledPlace;
    }

    @Nullable
    Response response(Node leaf) {
        return tender.response(leaf.criterion().id());
    }

    /** What is compared as the price on a criterion, worked out once; what is paid stays the price asked. */
    Ratio compared(Node leaf) {
        if (!(response(leaf) instanceof Response.Price price)) {
            throw new IllegalStateException("The tender " + tender.id() + " has no price");
        }
        PriceBasis basis = leaf.basis();
        if (basis.isAsked()) {
            return price.money().amount();
        }
        @Nullable Ratio known = compared[leaf.index()];
        if (known == null) {
            known = basis.compared(price.money().amount(), price.detail());
            compared[leaf.index()] = known;
        }
        return known;
    }

    /** The figure that is promised on a criterion; that of commitments is worked out once. */
    Ratio promised(Node leaf) {
        Response response = response(leaf);
        if (response instanceof Response.Quantity quantity) {
            return quantity.quantity();
        }
        if (!(response instanceof Response.Commitments given)
                || !(leaf.leaf().scoring() instanceof Scoring.Commitments scoring)) {
            throw new IllegalStateException("The tender " + tender.id() + " promises nothing");
        }
        @Nullable Ratio known = compared[leaf.index()];
        if (known == null) {
            known = scoring.basis().figure(given.commitments());
            compared[leaf.index()] = known;
        }
        return known;
    }

    /** The standing with nothing rounded. */
    Standing exactStanding() {
        return new View(exact, exactPoints, false);
    }

    /** The standing as the published method counts it. */
    Standing publishedStanding() {
        return new View(published, publishedPoints, true);
    }

    private final class View implements Standing {

        private final @Nullable Ratio[] earned;
        private final Ratio points;
        private final boolean counted;

        View(@Nullable Ratio[] earned, Ratio points, boolean counted) {
            this.earned = earned;
            this.points = points;
            this.counted = counted;
        }

        @Override
        public Ratio points() {
            return points;
        }

        @Override
        public Ratio points(String criterion) {
            Ratio points = earned[plan.node(criterion).index()];
            return points == null ? Ratio.ZERO : points;
        }

        @Override
        public Ratio price() {
            if (plan.prices().size() != 1) {
                throw new IllegalStateException("The method \"" + plan.method().title() + "\" has "
                        + plan.prices().size() + " price criteria; a price by itself needs exactly one");
            }
            return figure(plan.prices().get(0));
        }

        @Override
        public Ratio measure(String criterion) {
            return figure(plan.node(criterion));
        }

        private Ratio figure(Node node) {
            Response response = node.isLeaf() ? response(node) : null;
            if (response instanceof Response.Price) {
                Ratio compared = compared(node);
                return counted ? node.counted(compared) : compared;
            }
            if (response instanceof Response.Mark mark) {
                return counted ? mark.mark() : mark.unrounded();
            }
            if (response instanceof Response.Quantity || response instanceof Response.Commitments) {
                Ratio promised = promised(node);
                return counted ? node.counted(promised) : promised;
            }
            Ratio points = earned[node.index()];
            return points == null ? Ratio.ZERO : points;
        }
    }
}
