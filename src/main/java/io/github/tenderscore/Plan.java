package io.github.tenderscore;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.Contest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A method prepared for scoring: its criteria in a row, parents before their parts, with all that does not depend on tenders. */
final class Plan {

    private final Methodology method;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> top;
    private final List<Node> leaves;
    private final List<Node> prices;
    private final List<Compared> compared;
    private final List<Node> groupsOfFirstRound;
    private final List<Node> groupsOfSecondRound;
    private final Gates gates;
    private final Optional<Rounding.Digits> figureRounding;
    private final List<Node> transformed;
    private final List<Contest.Weighed> weighed;
    private final boolean rounds;
    private final Map<String, Node> byId = new HashMap<>();

    private Plan(Methodology method) {
        this.method = method;
        this.top = compile(method.criteria());
        this.leaves = nodes.stream().filter(Node::isLeaf).toList();
        this.prices = leaves.stream().filter(Node::isPrice).toList();
        leaves.forEach(leaf -> compared(leaf).ifPresent(leaf::setCompared));
        this.compared =
                leaves.stream().flatMap(leaf -> leaf.compared().stream()).toList();
        this.groupsOfFirstRound = scoredGroups(false);
        this.groupsOfSecondRound = scoredGroups(true);
        this.transformed = inwards(node -> node.isScored() && !node.inSecondRound() && node.changes());
        this.gates = new Gates(method, nodes);
        this.figureRounding = method.rounding().at(Rounding.Stage.TOTAL);
        this.weighed = leaves.stream()
                .filter(Node::isScored)
                .map(leaf -> new Contest.Weighed(leaf.criterion().id(), leaf.available(), AwardRule.Direction.HIGHEST))
                .toList();
        this.rounds = !method.rounding().roundings().isEmpty()
                || method.consensus().rounding().isPresent()
                || nodes.stream()
                        .anyMatch(
                                node -> !node.criterion().rounding().roundings().isEmpty());
        nodes.forEach(node -> byId.put(node.criterion().id(), node));
    }

    static Plan of(Methodology method) {
        return new Plan(method);
    }

    private List<Node> compile(List<Criterion> criteria) {
        List<Node> level = new ArrayList<>();
        for (Criterion criterion : criteria) {
            int index = nodes.size();
            Node node = new Node(index, criterion, method);
            nodes.add(node);
            if (criterion instanceof Criterion.Group group) {
                node.setParts(compile(group.criteria()));
            }
            level.add(node);
        }
        return List.copyOf(level);
    }

    private Optional<Compared> compared(Node node) {
        if (!node.isScored() || !node.inSecondRound()) {
            return Optional.empty();
        }
        if (node.leaf().scoring() instanceof Scoring.Promised promised) {
            Optional<Node> price = promised.rule().needsPrice() ? Optional.of(prices.get(0)) : Optional.empty();
            return Optional.of(new Quantities(node, promised.rule(), price));
        }
        return ((Scoring.Price) node.leaf().scoring()).rule().map(rule -> new Prices(node, rule));
    }

    private List<Node> scoredGroups(boolean ofSecondRound) {
        return inwards(node -> !node.isLeaf() && node.isScored() && node.inSecondRound() == ofSecondRound);
    }

    /** Parts before their groups. */
    private List<Node> inwards(Predicate<Node> wanted) {
        List<Node> inwards = new ArrayList<>(nodes);
        inwards.removeIf(wanted.negate());
        Collections.reverse(inwards);
        return List.copyOf(inwards);
    }

    Methodology method() {
        return method;
    }

    /** All criteria and groups, parents before their parts. */
    List<Node> nodes() {
        return nodes;
    }

    List<Node> top() {
        return top;
    }

    List<Node> leaves() {
        return leaves;
    }

    List<Node> prices() {
        return prices;
    }

    /** The criteria that are scored in the second round, in the order of the method. */
    List<Compared> compared() {
        return compared;
    }

    /** The scored groups without any criterion of the second round, parts before their groups. */
    List<Node> groupsOfFirstRound() {
        return groupsOfFirstRound;
    }

    /** The scored groups with a criterion of the second round, parts before their groups. */
    List<Node> groupsOfSecondRound() {
        return groupsOfSecondRound;
    }

    /** What is transformed, and the groups in which that changes the subtotal; parts before their groups. */
    List<Node> transformed() {
        return transformed;
    }

    Gates gates() {
        return gates;
    }

    /** The criteria that earn points, as an award rule sees them. */
    List<Contest.Weighed> weighed() {
        return weighed;
    }

    /** The most points that a tender can earn. */
    Ratio attainable() {
        return method.pointsTotal();
    }

    /** Whether anything is rounded before tenders are ranked, so that exact and published figures may differ. */
    boolean rounds() {
        return rounds;
    }

    /** The figure by which a tender is ranked, as the published method counts it. */
    Ratio rounded(Ratio figure) {
        return figureRounding.isPresent() ? figureRounding.get().apply(figure) : figure;
    }

    Node node(String id) {
        Node node = byId.get(id);
        if (node == null) {
            throw new IllegalArgumentException(
                    "The criterion (" + id + ") must be one of the method \"" + method.title() + "\"");
        }
        return node;
    }
}
