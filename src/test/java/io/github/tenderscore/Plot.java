package io.github.tenderscore;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A small line drawing: one curve over a range of prices. It is drawn from exact figures, so that it comes out the same everywhere. */
record Plot(String title, String across, String up, List<Point> curve, List<Ratio> marks) {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 200;
    private static final int LEFT = 52;
    private static final int TOP = 12;
    private static final int RIGHT = 348;
    private static final int BOTTOM = 164;

    /** A place on the curve. */
    record Point(Ratio across, Ratio up) {}

    private Ratio lowest() {
        return curve.stream().map(Point::up).min(Ratio::compareTo).orElseThrow().min(Ratio.ZERO);
    }

    private Ratio highest() {
        Ratio top = curve.stream().map(Point::up).max(Ratio::compareTo).orElseThrow();
        return top.equals(lowest()) ? top.plus(Ratio.ONE) : top;
    }

    private Ratio first() {
        return curve.get(0).across();
    }

    private Ratio last() {
        return curve.get(curve.size() - 1).across();
    }

    private Ratio x(Ratio across) {
        return Ratio.of(LEFT)
                .plus(Ratio.of(RIGHT - LEFT).times(across.minus(first())).dividedBy(last().minus(first())));
    }

    private Ratio y(Ratio up) {
        return Ratio.of(BOTTOM)
                .minus(Ratio.of(BOTTOM - TOP)
                        .times(up.minus(lowest()))
                        .dividedBy(highest().minus(lowest())));
    }

    private static String shown(Ratio figure) {
        return Rounding.halfUp(1).format(figure);
    }

    private static String label(Ratio figure) {
        return figure.isWhole() ? figure.toString() : Rounding.halfUp(2).format(figure);
    }

    /** The curve without the points that lie on a straight line between their neighbours. */
    private List<Point> bends() {
        List<Point> bends = new ArrayList<>();
        for (int i = 0; i < curve.size(); i++) {
            if (i == 0
                    || i == curve.size() - 1
                    || !slope(curve.get(i - 1), curve.get(i)).equals(slope(curve.get(i), curve.get(i + 1)))) {
                bends.add(curve.get(i));
            }
        }
        return bends;
    }

    private static Ratio slope(Point from, Point to) {
        return to.up().minus(from.up()).dividedBy(to.across().minus(from.across()));
    }

    String svg() {
        String points = bends().stream()
                .map(point -> shown(x(point.across())) + "," + shown(y(point.up())))
                .distinct()
                .collect(Collectors.joining(" "));
        String others = marks.stream()
                .map(mark -> "<line x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\"/>"
                        .formatted(shown(x(mark)), BOTTOM, shown(x(mark)), BOTTOM + 6))
                .collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">
                <title>%s</title>
                <rect width="%d" height="%d" fill="#fff"/>
                <g stroke="#888" fill="none"><path d="M%d %d V%d H%d"/>%s</g>
                <g stroke="#bbb" stroke-dasharray="3 3"><line x1="%d" y1="%s" x2="%d" y2="%s"/></g>
                <polyline fill="none" stroke="#05a" stroke-width="2" points="%s"/>
                <g font-family="sans-serif" font-size="11" fill="#333">
                <text x="%d" y="%s" text-anchor="end">%s</text><text x="%d" y="%s" text-anchor="end">%s</text>
                <text x="%d" y="%d">%s</text><text x="%d" y="%d" text-anchor="end">%s</text>
                <text x="%d" y="%d" text-anchor="middle">%s</text><text x="12" y="%d" text-anchor="middle" transform="rotate(-90 12 %d)">%s</text>
                </g>
                </svg>
                """.formatted(
                        WIDTH,
                        HEIGHT,
                        WIDTH,
                        HEIGHT,
                        escaped(title),
                        WIDTH,
                        HEIGHT,
                        LEFT,
                        TOP,
                        BOTTOM,
                        RIGHT,
                        others,
                        LEFT,
                        shown(y(Ratio.ZERO)),
                        RIGHT,
                        shown(y(Ratio.ZERO)),
                        points,
                        LEFT - 5,
                        shown(y(highest()).plus(Ratio.of(4))),
                        label(highest()),
                        LEFT - 5,
                        shown(y(lowest()).plus(Ratio.of(4))),
                        label(lowest()),
                        LEFT,
                        BOTTOM + 18,
                        label(first()),
                        RIGHT,
                        BOTTOM + 18,
                        label(last()),
                        (LEFT + RIGHT) / 2,
                        BOTTOM + 30,
                        escaped(across),
                        (TOP + BOTTOM) / 2,
                        (TOP + BOTTOM) / 2,
                        escaped(up));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
