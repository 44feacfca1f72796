package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The highest of straight lines, one for each tender, over a range from zero: who is on top where.
 *
 * <p>The highest line only ever gives way to a steeper one, so each step looks for the nearest crossing with one of those.
 */
final class Envelope {

    /**
     * What a tender earns as one weight changes, up to a positive factor that is the same for all.
     *
     * @param tender its id
     * @param start at no weight
     * @param slope by how much it grows with each point of weight
     */
    record Line(String tender, Ratio start, Ratio slope) {}

    private final List<Line> lines;
    private final Ratio most;
    private final List<WinnerRange> ranges = new ArrayList<>();
    private final List<WeightTie> ties = new ArrayList<>();

    private Envelope(List<Line> lines, Ratio most) {
        this.lines = lines;
        this.most = most;
    }

    /**
     * Finds who is on top.
     *
     * @param lines at least one, in the order of the ranking
     * @param most where the range ends, above zero
     */
    static Envelope of(List<Line> lines, Ratio most) {
        Envelope envelope = new Envelope(lines, most);
        envelope.walk();
        return envelope;
    }

    List<WinnerRange> ranges() {
        return ranges;
    }

    List<WeightTie> ties() {
        return ties;
    }

    private void walk() {
        List<Line> meeting = highestAtStart();
        Ratio from = Ratio.ZERO;
        while (true) {
            List<Line> top = steepest(meeting);
            if (meeting.size() > top.size()) {
                ties.add(new WeightTie(from, ids(meeting)));
            }
            Crossing next = next(top.get(0));
            if (next == null || next.at.compareTo(most) >= 0) {
                ranges.add(new WinnerRange(from, most, ids(top)));
                if (next != null && next.at.equals(most)) {
                    ties.add(new WeightTie(most, ids(next.lines)));
                }
                return;
            }
            ranges.add(new WinnerRange(from, next.at, ids(top)));
            from = next.at;
            meeting = next.lines;
        }
    }

    private List<Line> highestAtStart() {
        Ratio highest = lines.get(0).start;
        for (Line line : lines) {
            highest = highest.max(line.start);
        }
        Ratio start = highest;
        return lines.stream().filter(line -> line.start.equals(start)).toList();
    }

    private static List<Line> steepest(List<Line> meeting) {
        Ratio steepest = meeting.get(0).slope;
        for (Line line : meeting) {
            steepest = steepest.max(line.slope);
        }
        Ratio slope = steepest;
        return meeting.stream().filter(line -> line.slope.equals(slope)).toList();
    }

    /** Where steeper lines cross the top, and all lines that meet there. */
    private record Crossing(Ratio at, List<Line> lines) {}

    private @Nullable Crossing next(Line top) {
        Ratio nearest = null;
        List<Line> meeting = new ArrayList<>();
        List<Line> level = new ArrayList<>();
        for (Line line : lines) {
            int steeper = line.slope.compareTo(top.slope);
            if (steeper > 0) {
                Ratio at = top.start.minus(line.start).dividedBy(line.slope.minus(top.slope));
                int order = nearest == null ? -1 : at.compareTo(nearest);
                if (order < 0) {
                    nearest = at;
                    meeting.clear();
                }
                if (order <= 0) {
                    meeting.add(line);
                }
            } else if (steeper == 0 && line.start.equals(top.start)) {
                level.add(line);
            }
        }
        if (nearest == null) {
            return null;
        }
        level.addAll(meeting);
        return new Crossing(nearest, lines.stream().filter(level::contains).toList());
    }

    private static List<String> ids(List<Line> some) {
        return some.stream().map(Line::tender).toList();
    }
}
