package io.github.tenderscore;

import io.github.tenderscore.lowtender.Answer;
import io.github.tenderscore.lowtender.LowTenderTest;
import io.github.tenderscore.lowtender.PriceField;
import io.github.tenderscore.lowtender.Reading;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.QualityTransform;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.Contest;
import io.github.tenderscore.ranking.Standing;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.rule.RuleFamily;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.socialvalue.Field;
import io.github.tenderscore.socialvalue.SocialValueRule;
import io.github.tenderscore.weighting.Importance;
import io.github.tenderscore.weighting.WeightMethod;
import io.github.tenderscore.weighting.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A worked example of each rule of the catalogue, run when its page is made. */
final class RuleExamples {

    private static final Ratio WEIGHT = Ratio.of(40);
    private static final List<Ratio> OTHERS = ratios("100", "120", "200", "260");
    private static final List<Ratio> PRICES = ratios("100", "120", "150", "200", "260");
    private static final List<Ratio> LOW = ratios("70", "98", "100", "101", "103");
    private static final Rounding.Digits FOUR = Rounding.halfUp(4);

    private RuleExamples() {}

    private static List<Ratio> ratios(String... digits) {
        return Stream.of(digits).map(Ratio::parse).toList();
    }

    private static <R extends Rule> R rule(RuleType<?> type, Catalogue<R> catalogue) {
        return catalogue.parse(RuleSettings.line(type));
    }

    static Optional<Plot> plot(RuleType<?> type, RuleFamily family) {
        return switch (family) {
            case PRICE -> Optional.of(price(type));
            case AWARD -> award(type);
            default -> Optional.empty();
        };
    }

    static Optional<String> worked(RuleType<?> type, RuleFamily family) {
        return switch (family) {
            case PRICE -> Optional.of(workedPrice(type));
            case AWARD -> Optional.of(workedAward(type));
            case SOCIAL_VALUE -> Optional.of(workedSocialValue(type));
            case QUALITY -> Optional.of(workedQuality(type));
            case WEIGHTING -> Optional.of(workedWeights(type));
            case CONSENSUS -> Optional.of(workedConsensus(type));
            case LOW_TENDER -> Optional.of(workedLowTender(type));
        };
    }

    private static String settings(RuleType<?> type) {
        return type.parameters().isEmpty() ? "" : " (" + RuleSettings.BY_ID.get(type.id()) + ")";
    }

    private static String shown(Ratio figure) {
        String digits = FOUR.format(figure);
        return digits.contains(".") ? digits.replaceAll("0+$", "").replaceAll("\\.$", "") : digits;
    }

    private static String row(String first, List<String> cells) {
        return "| " + first + " | " + String.join(" | ", cells) + " |\n";
    }

    private static String table(List<String> heading, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(row(heading.get(0), heading.subList(1, heading.size())));
        table.append("|").append(" --- |".repeat(heading.size())).append('\n');
        rows.forEach(cells -> table.append(row(cells.get(0), cells.subList(1, cells.size()))));
        return table.append('\n').toString();
    }

    // ---- price
    // --------------------------------------------------------------------------------------------------------

    private static Ratio points(PriceRule rule, Ratio own, List<Ratio> others) {
        List<Ratio> all = new ArrayList<>(others);
        if (rule.reference().own() == ReferenceSet.Own.INCLUDED) {
            all.add(own);
        }
        return WEIGHT.times(rule.share(own, rule.reference().statistics(all)));
    }

    private static Plot price(RuleType<?> type) {
        PriceRule rule = rule(type, Rules.standard().prices());
        List<Plot.Point> curve = IntStream.rangeClosed(50, 300)
                .filter(price -> price % 2 == 0)
                .mapToObj(Ratio::of)
                .map(price -> new Plot.Point(price, points(rule, price, OTHERS)))
                .toList();
        return new Plot(type.id() + settings(type) + ": points by price", "price", "points", curve, OTHERS);
    }

    private static String workedPrice(RuleType<?> type) {
        PriceRule rule = rule(type, Rules.standard().prices());
        List<String> points = new ArrayList<>();
        for (int i = 0; i < PRICES.size(); i++) {
            List<Ratio> others = new ArrayList<>(PRICES);
            others.remove(i);
            points.add(shown(points(rule, PRICES.get(i), others)));
        }
        List<String> prices = PRICES.stream().map(Ratio::toString).toList();
        return "Worked example" + settings(type) + ", 40 points, five tenders, nothing rounded but for the table:\n\n"
                + table(prepend("price", prices), List.of(prepend("points", points)));
    }

    private static List<String> prepend(String first, List<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    // ---- award
    // --------------------------------------------------------------------------------------------------------

    /** A tender with points on two criteria, delivery of 60 and staff of 40, and the answers that some rules read. */
    private record Stand(Ratio price, Map<String, Ratio> figures) implements Standing {

        /** Besides, costs of energy and the offer of an energy service that saves the same amount in each of 21 periods. */
        static Stand of(String price, String delivery, String staff, String energy, String saving) {
            Map<String, Ratio> figures = new HashMap<>();
            figures.put("delivery", Ratio.parse(delivery));
            figures.put("staff", Ratio.parse(staff));
            figures.put("energy", Ratio.parse(energy));
            figures.put("payments", Ratio.parse("0.7"));
            figures.put("years", Ratio.of(2));
            figures.put("days", Ratio.of(10));
            for (int period = 0; period <= 20; period++) {
                figures.put("saving-" + period, Ratio.parse(saving));
            }
            return new Stand(Ratio.parse(price), figures);
        }

        @Override
        public Ratio points() {
            return points("delivery").plus(points("staff"));
        }

        @Override
        public Ratio points(String criterion) {
            return Optional.ofNullable(figures.get(criterion)).orElse(Ratio.ZERO);
        }

        @Override
        public Ratio measure(String criterion) {
            return criterion.equals("price") ? price : points(criterion);
        }
    }

    private static final List<Stand> THREE = List.of(
            Stand.of("120", "54", "36", "20", "10"),
            Stand.of("110", "50", "30", "35", "9"),
            Stand.of("100", "36", "24", "40", "8"));

    private static Contest contest(List<? extends Standing> tenders) {
        return new Contest(
                List.copyOf(tenders),
                List.of(
                        new Contest.Weighed("delivery", Ratio.of(60), AwardRule.Direction.HIGHEST),
                        new Contest.Weighed("staff", Ratio.of(40), AwardRule.Direction.HIGHEST)),
                Ratio.HUNDRED);
    }

    private static Optional<Plot> award(RuleType<?> type) {
        AwardRule rule = rule(type, Rules.standard().awards());
        if (rule.priceUse() != AwardRule.PriceUse.AMOUNT) {
            return Optional.empty();
        }
        Function<Ratio, Ratio> figure = price -> rule.figures(
                        contest(List.of(new Stand(price, THREE.get(1).figures()), THREE.get(0), THREE.get(2))))
                .get(0);
        List<Plot.Point> curve = IntStream.rangeClosed(80, 160)
                .mapToObj(Ratio::of)
                .map(price -> new Plot.Point(price, figure.apply(price)))
                .toList();
        return Optional.of(new Plot(
                type.id() + settings(type) + ": " + rule.figureName().toLowerCase(Locale.ROOT) + " by price",
                "price",
                "figure",
                curve,
                ratios("100", "120")));
    }

    private static String workedAward(RuleType<?> type) {
        AwardRule rule = rule(type, Rules.standard().awards());
        Contest contest = contest(THREE);
        List<Ratio> figures = rule.figures(contest);
        int[] places = rule.places(contest, figures);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < THREE.size(); i++) {
            Stand tender = THREE.get(i);
            rows.add(List.of(
                    tender.price().toString(),
                    tender.points("delivery") + " + " + tender.points("staff"),
                    shown(figures.get(i)),
                    Integer.toString(places[i])));
        }
        return "Worked example" + settings(type) + ", three tenders, the "
                + rule.direction().name().toLowerCase(Locale.ROOT) + " wins:\n\n"
                + table(
                        List.of("price", "points for delivery (of 60) + staff (of 40)", rule.figureName(), "place"),
                        rows);
    }

    // ---- abnormally low tenders
    // ---------------------------------------------------------------------------------------

    private static String workedLowTender(RuleType<?> type) {
        LowTenderTest test = rule(type, Rules.standard().lowTenders());
        PriceField field = PriceField.of(LOW).withEstimate(Ratio.of(110));
        List<Answer> answers = test.test(field);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < LOW.size(); i++) {
            Optional<Reading> measured = answers.get(i).measured();
            rows.add(List.of(
                    LOW.get(i).toString(),
                    answers.get(i).code(),
                    measured.map(reading -> shown(reading.statistic())).orElse(""),
                    measured.map(reading -> shown(reading.threshold())).orElse("")));
        }
        String none = answers.stream()
                .filter(Answer.NoTest.class::isInstance)
                .map(answer -> ((Answer.NoTest) answer).reason())
                .distinct()
                .collect(Collectors.joining("; "));
        return "Worked example" + settings(type) + ", five prices and an estimate of 110"
                + (none.isEmpty() ? "" : "; no test, because " + none) + ":\n\n"
                + table(List.of("price", "answer", test.statistic(), "flagged below"), rows);
    }

    // ---- quantities, points, weights and marks
    // ------------------------------------------------------------------------

    private static String workedSocialValue(RuleType<?> type) {
        SocialValueRule rule = rule(type, Rules.standard().socialValues());
        List<Ratio> promised = ratios("0", "100", "200", "400", "500");
        Field field = new Field(Optional.of(ReferenceStatistics.of(promised)), Optional.of(Ratio.of(10_000)));
        return "Worked example" + settings(type) + ", five tenders, each with a price of 10,000:\n\n"
                + table(
                        prepend("quantity promised", shown(promised)),
                        List.of(prepend(
                                "share of the points",
                                shown(promised.stream()
                                        .map(quantity -> rule.share(quantity, field))
                                        .toList()))));
    }

    private static String workedQuality(RuleType<?> type) {
        QualityTransform rule = rule(type, Rules.standard().transforms());
        List<Ratio> earned = ratios("24", "18", "12");
        return "Worked example" + settings(type) + ", three tenders, 30 points available:\n\n"
                + table(
                        prepend("points earned", shown(earned)),
                        List.of(prepend("points that count", shown(rule.points(earned, Ratio.of(30))))));
    }

    private static String workedWeights(RuleType<?> type) {
        WeightMethod method = rule(type, Rules.standard().weights());
        Weights weights = method.weigh(
                switch (method.asks()) {
                    case VALUES ->
                        Importance.of()
                                .with("price", "50")
                                .with("delivery", "30")
                                .with("staff", "20");
                    case RANKS ->
                        Importance.of().with("price", "1").with("delivery", "2").with("staff", "3");
                    case COMPARISONS ->
                        Importance.of("price", "delivery", "staff")
                                .over("price", "delivery", "2")
                                .over("price", "staff", "3")
                                .over("delivery", "staff", "2");
                });
        String said = switch (method.asks()) {
            case VALUES -> "price 50, delivery 30, staff 20";
            case RANKS -> "price first, then delivery, then staff";
            case COMPARISONS ->
                "price is twice as important as delivery and three times as staff, delivery twice as staff";
        };
        return "Worked example" + settings(type) + ": " + said + ".\n\n"
                + table(
                        List.of("criterion", "price", "delivery", "staff", "total"),
                        List.of(List.of(
                                "weight",
                                shown(weights.of("price")),
                                shown(weights.of("delivery")),
                                shown(weights.of("staff")),
                                shown(weights.total()))));
    }

    private static String workedConsensus(RuleType<?> type) {
        ConsensusRule rule = rule(type, Rules.standard().consensus());
        List<Ratio> marks = ratios("2", "3", "3", "5");
        return "Worked example" + settings(type) + ", marks of four evaluators 2, 3, 3 and 5: "
                + rule.unrounded(marks)
                        .map(mark -> shown(rule.rounding()
                                .map(digits -> digits.apply(mark))
                                .orElse(mark)))
                        .orElse("the mark that the panel agrees, with its reasons")
                + ".\n\n";
    }

    private static List<String> shown(List<Ratio> figures) {
        return figures.stream().map(RuleExamples::shown).toList();
    }
}
