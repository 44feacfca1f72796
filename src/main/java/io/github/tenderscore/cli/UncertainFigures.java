package io.github.tenderscore.cli;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.robustness.ScoreTable;
import io.github.tenderscore.simulation.Simulation;
import io.github.tenderscore.simulation.Uncertainties;
import io.github.tenderscore.simulation.Uncertainty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which marks or shares of the points are thought uncertain, in the words of the command line.
 *
 * @param text all of it
 * @param where the id of a criterion, or {@code CRITERION of TENDER}
 * @param kind one of {@link #KINDS}
 * @param figures in per cent, as a part of 1
 */
record UncertainFigures(String text, String where, String kind, List<String> figures) {

    /** How they are written. */
    static final String FORMS =
            "CRITERION or CRITERION of TENDER, then grade LOWER HIGHER, within PERCENT, uniform LEAST"
                    + " MOST or triangular LEAST LIKELIEST MOST";

    /** The kinds, with the number of figures of each. */
    private static final Map<String, Integer> KINDS = Map.of("grade", 2, "within", 1, "uniform", 2, "triangular", 3);

    private static final String OF = " of ";

    /** Reads for example {@code quality grade 10 10} or {@code price of A within 5}. */
    static UncertainFigures parse(String text) {
        List<String> words = Arrays.asList(text.strip().split(" +", -1));
        for (int at = words.size() - 2; at > 0; at--) {
            Integer figures = KINDS.get(words.get(at));
            if (figures != null && at + 1 + figures == words.size()) {
                return new UncertainFigures(
                        text,
                        String.join(" ", words.subList(0, at)),
                        words.get(at),
                        words.subList(at + 1, words.size()).stream()
                                .map(UncertainFigures::part)
                                .toList());
            }
        }
        throw new IllegalArgumentException("What is uncertain must be " + FORMS + ", all figures in per cent");
    }

    private static String part(String percent) {
        return Ratio.parse(percent).dividedBy(Ratio.HUNDRED).toString();
    }

    /** The simulation with these uncertain: of one tender, or of each that is ranked. */
    Simulation on(Simulation simulation, ScoreTable table, Methodology method) {
        Simulation made = simulation;
        for (Place place : places(table)) {
            made = made.uncertain(place.tender(), place.criterion(), uncertainty(method, place.criterion()));
        }
        return made;
    }

    private Uncertainty uncertainty(Methodology method, String criterion) {
        return switch (kind) {
            case "grade" -> Uncertainties.oneGrade(scale(method, criterion), figures.get(0), figures.get(1));
            case "within" -> Uncertainties.within(figures.get(0));
            case "uniform" -> Uncertainties.uniform(figures.get(0), figures.get(1));
            default -> Uncertainties.triangular(figures.get(0), figures.get(1), figures.get(2));
        };
    }

    private static MarkScale scale(Methodology method, String criterion) {
        for (Criterion.Leaf leaf : method.leaves()) {
            if (leaf.id().equals(criterion) && leaf.scoring() instanceof Scoring.Mark mark) {
                return mark.scale();
            }
        }
        throw new IllegalArgumentException("The criterion (" + criterion
                + ") must be one with marks, since only a mark can be a grade lower or higher\n  Maybe state within, uniform"
                + " or triangular");
    }

    private record Place(String criterion, String tender) {}

    /** Ids may hold any words: a criterion of the whole name comes first, then every way to read it as a criterion of a tender. */
    private List<Place> places(ScoreTable table) {
        List<String> criteria =
                table.criteria().stream().map(ScoreTable.Column::criterion).toList();
        List<String> tenders =
                table.tenders().stream().map(ScoreTable.Row::tender).toList();
        if (criteria.contains(where)) {
            return tenders.stream().map(tender -> new Place(where, tender)).toList();
        }
        List<Place> found = new ArrayList<>();
        for (int at = where.indexOf(OF); at >= 0; at = where.indexOf(OF, at + 1)) {
            Place place = new Place(where.substring(0, at), where.substring(at + OF.length()));
            if (criteria.contains(place.criterion()) && tenders.contains(place.tender())) {
                found.add(place);
            }
        }
        if (found.size() == 1) {
            return found;
        }
        throw new IllegalArgumentException("The place (" + where + ") must be one of the criteria "
                + String.join(", ", criteria) + ", alone or followed by of and one of the ranked tenders "
                + String.join(", ", tenders));
    }
}
