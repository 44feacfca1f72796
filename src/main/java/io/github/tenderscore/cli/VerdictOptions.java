package io.github.tenderscore.cli;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.ScoreTable;
import io.github.tenderscore.robustness.SearchTerms;
import io.github.tenderscore.robustness.VerdictTerms;
import io.github.tenderscore.robustness.WeightRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is called robust. All of it decides the verdict, so that none of it has a value that was not asked for. */
final class VerdictOptions {

    private static final String ILLUSTRATIVE = "illustrative";
    private static final String TOLD = "told";

    @Option(
            names = "--limits",
            paramLabel = "NAME",
            description =
                    "Take a named set of limits: illustrative, which is 2 grades, 1 per cent of a price, 5 per cent"
                            + " of all points, reversals against, weights free, prices by 0.01, quantities by 1, 64 parts. No law"
                            + " and no guidance asks for it.")
    private @Nullable String limits;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "How many grades of one mark must be needed at the least to change the first place.")
    private @Nullable String steps;

    @Option(
            names = "--price-change",
            paramLabel = "PERCENT",
            description = "By how many per cent one price must have to change at the least.")
    private @Nullable String priceChange;

    @Option(
            names = "--weight-change",
            paramLabel = "PERCENT",
            description = "By how many per cent of all points the weight that changes most must have to change at the"
                    + " least.")
    private @Nullable String weightChange;

    @Option(
            names = "--reversals",
            paramLabel = "HOW",
            description =
                    "Whether a tender that turns others round by not coming, or by coming, speaks against the award:"
                            + " against or told.")
    private @Nullable String reversals;

    @Option(
            names = "--possible",
            paramLabel = "WEIGHTS",
            description = "Which weights are thought possible: " + PossibleWeights.FORMS + ".")
    private @Nullable String possible;

    @Option(names = "--price-unit", paramLabel = "AMOUNT", description = "The smallest change of a price.")
    private @Nullable String priceUnit;

    @Option(names = "--quantity-unit", paramLabel = "N", description = "The smallest change of a promised quantity.")
    private @Nullable String quantityUnit;

    @Option(
            names = "--parts",
            paramLabel = "N",
            description = "Into how many parts the range of a price or quantity is divided for the first look.")
    private @Nullable String parts;

    private VerdictTerms terms = VerdictTerms.ILLUSTRATIVE;
    private PossibleWeights weights = new PossibleWeights.Free();

    /** An option with what it was given. */
    private record Stated(String option, @Nullable String value) {
        boolean isMissing() {
            return value == null;
        }
    }

    /** Reads the options, noting what is wrong with them. */
    void read(OptionValues values) {
        if (limits == null) {
            missing().ifPresent(values::add);
        } else {
            if (!limits.equals(ILLUSTRATIVE)) {
                values.add("The option --limits (" + limits + ") must name a set of limits: " + ILLUSTRATIVE);
            }
            deciding().stream()
                    .filter(stated -> !stated.isMissing())
                    .forEach(
                            stated -> values.add(
                                    "The option " + stated.option() + " (" + stated.value()
                                            + ") must be left out where --limits gives the limits, or all limits be stated without it"));
        }
        SearchTerms search = search(values);
        terms = limits(values, search);
        weights = given("--possible", possible, values, PossibleWeights::parse).orElse(weights);
    }

    private SearchTerms search(OptionValues values) {
        SearchTerms none = VerdictTerms.ILLUSTRATIVE.search();
        return new SearchTerms(
                given(
                                "--price-unit",
                                priceUnit,
                                values,
                                text -> SearchTerms.of(text, "1", 1).priceStep())
                        .orElse(none.priceStep()),
                given(
                                "--quantity-unit",
                                quantityUnit,
                                values,
                                text -> SearchTerms.of("1", text, 1).quantityStep())
                        .orElse(none.quantityStep()),
                given("--parts", parts, values, VerdictOptions::parts).orElse(none.parts()));
    }

    /** Each limit is checked by itself, so that every one that cannot be is named. */
    private VerdictTerms limits(OptionValues values, SearchTerms search) {
        VerdictTerms none = VerdictTerms.ILLUSTRATIVE;
        return new VerdictTerms(
                given(
                                "--steps",
                                steps,
                                values,
                                text -> VerdictTerms.of(text, "0", "0", search).leastGrades())
                        .orElse(none.leastGrades()),
                given(
                                "--price-change",
                                priceChange,
                                values,
                                text -> VerdictTerms.of("0", text, "0", search).leastPricePercent())
                        .orElse(none.leastPricePercent()),
                given(
                                "--weight-change",
                                weightChange,
                                values,
                                text -> VerdictTerms.of("0", "0", text, search).leastWeightPercent())
                        .orElse(none.leastWeightPercent()),
                given("--reversals", reversals, values, VerdictOptions::known)
                        .filter(TOLD::equals)
                        .isPresent(),
                WeightRegion.ALL,
                search);
    }

    private List<Stated> deciding() {
        return List.of(
                new Stated("--steps", steps),
                new Stated("--price-change", priceChange),
                new Stated("--weight-change", weightChange),
                new Stated("--reversals", reversals));
    }

    private Optional<String> missing() {
        List<Stated> all = new ArrayList<>(deciding());
        all.add(new Stated("--possible", possible));
        all.add(new Stated("--price-unit", priceUnit));
        all.add(new Stated("--quantity-unit", quantityUnit));
        all.add(new Stated("--parts", parts));
        List<String> missing =
                all.stream().filter(Stated::isMissing).map(Stated::option).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("The limits of the verdict must all be stated, because they decide it; missing: "
                        + String.join(", ", missing) + "\n  Maybe try a named set: --limits " + ILLUSTRATIVE);
    }

    private static <T> Optional<T> given(
            String option, @Nullable String value, OptionValues values, Function<String, T> reader) {
        return value == null ? Optional.empty() : values.read(option, value, reader);
    }

    private static Integer parts(String text) {
        Ratio number = Ratio.parse(text);
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("The number (" + number
                    + ") of parts of a range must be a whole number from 1 to " + SearchTerms.MOST_PARTS);
        }
        return SearchTerms.of("1", "1", Integer.parseInt(text)).parts();
    }

    private static String known(String how) {
        if (!List.of("against", TOLD).contains(how)) {
            throw new IllegalArgumentException("Reversals must be against the award or only told");
        }
        return how;
    }

    /** The terms for an award; the table is empty where its rule is no sum of points. */
    VerdictTerms terms(Optional<ScoreTable> table) {
        if (possible == null || weights instanceof PossibleWeights.Free) {
            return terms;
        }
        String words = possible;
        return table.map(scores -> OptionValues.used("--possible", words, () -> {
                    WeightRegion region = weights.region(scores);
                    region.checkPresent(scores);
                    return terms.within(region);
                }))
                .orElseThrow(() -> new InputException("The option --possible (" + words
                        + ") cannot be used: the award rule of the method adds up no points, so that it must be free"));
    }
}
