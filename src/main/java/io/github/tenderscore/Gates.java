package io.github.tenderscore;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tests the gates of a method on a score sheet, on figures before any rounding. */
final class Gates {

    private final Methodology method;
    private final List<Node> before;
    private final List<Node> after;

    Gates(Methodology method, List<Node> nodes) {
        this.method = method;
        List<Node> gated = nodes.stream()
                .filter(node -> node.criterion().gate().isPresent() || canBeMissing(node))
                .toList();
        // A missing price disqualifies at once: there is nothing to compare. One above its ceiling does too, by itself,
        // and so does a
        // promise below its minimum, whatever others promise.
        this.before = gated.stream()
                .filter(node -> !needsPoints(node) || canBeMissing(node))
                .toList();
        this.after = gated.stream()
                .filter(node -> needsPoints(node) && node.criterion().gate().isPresent())
                .toList();
    }

    private static boolean canBeMissing(Node node) {
        return node.isLeaf() && node.leaf().missing() == MissingResponse.DISQUALIFIES;
    }

    /** Whether a gate looks at points that are earned in the second round, and so at prices or at other tenders. */
    static boolean needsPoints(Node node) {
        return node.inSecondRound()
                && node.criterion()
                        .gate()
                        .filter(gate -> looksAtResponse(node, gate))
                        .isEmpty();
    }

    private static boolean looksAtResponse(Node node, Gate gate) {
        boolean own = gate instanceof Gate.Minimum minimum && minimum.unit() == Gate.Minimum.Unit.OWN;
        return gate instanceof Gate.Ceiling || (node.isLeaf() && own);
    }

    void firstRound(Sheet sheet) {
        for (Node node : before) {
            if (canBeMissing(node) && sheet.response(node) == null) {
                fail(sheet, node, "the tender gives no response");
            } else if (!needsPoints(node)) {
                test(sheet, node);
            }
        }
    }

    void secondRound(Sheet sheet) {
        for (Node node : after) {
            test(sheet, node);
        }
        method.minimum().ifPresent(minimum -> {
            Ratio points = sheet.exactStanding().points();
            Ratio least = minimum.points(method.pointsTotal());
            if (points.compareTo(least) < 0) {
                sheet.fail(new GateFailure(
                        Optional.empty(), below("Overall", Figures.readable(points), minimum, least, "points")));
            }
        });
    }

    private void test(Sheet sheet, Node node) {
        Optional<Gate> gate = node.criterion().gate();
        if (gate.isEmpty()) {
            return;
        }
        Response response = node.isLeaf() ? sheet.response(node) : null;
        if (gate.get() instanceof Gate.Minimum minimum) {
            minimum(sheet, node, minimum, response);
        } else if (gate.get() instanceof Gate.Ceiling ceiling) {
            ceiling(sheet, node, ceiling, response);
        } else if (gate.get() instanceof Gate.MustBeYes) {
            if (!(response instanceof Response.YesNo answer) || !answer.yes()) {
                fail(sheet, node, "the answer is " + said(response) + " and must be yes");
            }
        } else if (gate.get() instanceof Gate.Accepts accepts
                && !(response instanceof Response.Choice choice
                        && accepts.options().contains(choice.option()))) {
            fail(sheet, node, "the choice is " + said(response) + " and must be " + accepts);
        }
    }

    /** A ceiling limits what is paid, also where another figure is compared. */
    private static void ceiling(Sheet sheet, Node node, Gate.Ceiling ceiling, @Nullable Response response) {
        if (response instanceof Response.Price price && price.money().amount().compareTo(ceiling.most()) > 0) {
            fail(
                    sheet,
                    node,
                    "the price is " + Figures.readable(price.money().amount()) + " and must be at most "
                            + Figures.readable(ceiling.most()));
        }
    }

    private void minimum(Sheet sheet, Node node, Gate.Minimum minimum, @Nullable Response response) {
        String unit = "points";
        Ratio reached = sheet.exact(node);
        Ratio least = minimum.points(node.available());
        if (node.isLeaf() && minimum.unit() == Gate.Minimum.Unit.OWN) {
            unit = response instanceof Response.Commitments
                    ? "figure of the commitments"
                    : node.leaf().scoring().kind();
            reached = ownFigure(sheet, node, response);
        }
        if (reached == null || reached.compareTo(least) < 0) {
            String has = reached == null ? "no response" : Figures.readable(reached);
            sheet.fail(new GateFailure(
                    Optional.of(node.criterion().id()), below(node.criterion().name(), has, minimum, least, unit)));
        }
    }

    private static @Nullable Ratio ownFigure(Sheet sheet, Node node, @Nullable Response response) {
        if (response instanceof Response.Mark mark) {
            return mark.unrounded();
        }
        return response instanceof Response.Quantity || response instanceof Response.Commitments
                ? sheet.promised(node)
                : null;
    }

    private static String below(String name, String has, Gate.Minimum minimum, Ratio least, String unit) {
        String needed = minimum.unit() == Gate.Minimum.Unit.PERCENT
                ? minimum + " of the points, which is " + Figures.readable(least)
                : Figures.readable(least);
        return name + ": the " + unit + (unit.equals("points") ? " are " : " is ") + has + " and must be at least "
                + needed;
    }

    private static void fail(Sheet sheet, Node node, String reason) {
        Criterion criterion = node.criterion();
        sheet.fail(new GateFailure(Optional.of(criterion.id()), criterion.name() + ": " + reason));
    }

    private static String said(@Nullable Response response) {
        if (response instanceof Response.YesNo answer) {
            return answer.yes() ? "yes" : "no";
        }
        return response instanceof Response.Choice choice ? choice.option() : "missing";
    }
}
