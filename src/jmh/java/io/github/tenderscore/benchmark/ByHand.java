package io.github.tenderscore.benchmark;

import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The same scores written out by hand for this one method: the floors that the library is measured against. */
final class ByHand {

    private final BigDecimal[] prices = new BigDecimal[Sample.TENDERS];
    private final BigDecimal[][] marks = new BigDecimal[Sample.TENDERS][Sample.marks()];
    private final BigDecimal[] weeks = new BigDecimal[Sample.TENDERS];
    private final BigDecimal[] pointsOfOneMark = new BigDecimal[Sample.marks()];

    private final double[] doublePrices;
    private final double[][] doubleMarks;
    private final double[] doubleWeeks;
    private final double[] doublePointsOfOneMark;

    ByHand(List<Tender> tenders) {
        Arrays.setAll(
                pointsOfOneMark,
                i -> new BigDecimal(Sample.markPointsTimesHundred(i))
                        .divide(new BigDecimal(100 * Sample.HIGHEST_MARK)));
        for (int t = 0; t < Sample.TENDERS; t++) {
            Tender tender = tenders.get(t);
            prices[t] = number(tender, "price");
            weeks[t] = number(tender, "weeks");
            for (int i = 0; i < Sample.marks(); i++) {
                marks[t][i] = number(tender, "mark" + i);
            }
        }
        this.doublePrices = doubles(prices);
        this.doubleMarks = Arrays.stream(marks).map(ByHand::doubles).toArray(double[][]::new);
        this.doubleWeeks = doubles(weeks);
        this.doublePointsOfOneMark = doubles(pointsOfOneMark);
    }

    /** Totals and places in the order of the tenders. */
    static final class Scores<T> {

        final T totals;
        final int[] places;

        Scores(T totals, int[] places) {
            this.totals = totals;
            this.places = places;
        }
    }

    /** With every criterion rounded half up to two decimals. */
    Scores<BigDecimal[]> rounded() {
        BigDecimal full = BigDecimal.valueOf(Sample.PRICE_POINTS);
        BigDecimal target = BigDecimal.valueOf(Sample.TARGET);
        BigDecimal most = BigDecimal.valueOf(Sample.QUANTITY_POINTS);
        BigDecimal lowest = lowest();
        BigDecimal[] totals = new BigDecimal[Sample.TENDERS];
        for (int t = 0; t < Sample.TENDERS; t++) {
            BigDecimal total = full.multiply(lowest).divide(prices[t], 2, RoundingMode.HALF_UP);
            for (int i = 0; i < pointsOfOneMark.length; i++) {
                total = total.add(pointsOfOneMark[i].multiply(marks[t][i]).setScale(2, RoundingMode.HALF_UP));
            }
            BigDecimal reached = weeks[t].min(target);
            totals[t] = total.add(most.multiply(reached).divide(target, 2, RoundingMode.HALF_UP));
        }
        return new Scores<>(totals, places(totals));
    }

    /** With nothing rounded but divisions, which keep 34 digits. */
    Scores<BigDecimal[]> unrounded() {
        BigDecimal full = BigDecimal.valueOf(Sample.PRICE_POINTS);
        BigDecimal target = BigDecimal.valueOf(Sample.TARGET);
        BigDecimal most = BigDecimal.valueOf(Sample.QUANTITY_POINTS);
        BigDecimal lowest = lowest();
        BigDecimal[] totals = new BigDecimal[Sample.TENDERS];
        for (int t = 0; t < Sample.TENDERS; t++) {
            BigDecimal total = full.multiply(lowest).divide(prices[t], MathContext.DECIMAL128);
            for (int i = 0; i < pointsOfOneMark.length; i++) {
                total = total.add(pointsOfOneMark[i].multiply(marks[t][i]));
            }
            BigDecimal reached = weeks[t].min(target);
            totals[t] = total.add(most.multiply(reached).divide(target, MathContext.DECIMAL128));
        }
        return new Scores<>(totals, places(totals));
    }

    /** In floating point, with every criterion rounded to two decimals. */
    Scores<double[]> roundedDoubles() {
        double lowest = lowestDouble();
        double[] totals = new double[Sample.TENDERS];
        for (int t = 0; t < Sample.TENDERS; t++) {
            double total = cents(Sample.PRICE_POINTS * lowest / doublePrices[t]);
            for (int i = 0; i < doublePointsOfOneMark.length; i++) {
                total += cents(doublePointsOfOneMark[i] * doubleMarks[t][i]);
            }
            totals[t] = total + cents(Sample.QUANTITY_POINTS * Math.min(doubleWeeks[t], Sample.TARGET) / Sample.TARGET);
        }
        return new Scores<>(totals, places(totals));
    }

    /** In floating point, with nothing rounded by rule. */
    Scores<double[]> unroundedDoubles() {
        double lowest = lowestDouble();
        double[] totals = new double[Sample.TENDERS];
        for (int t = 0; t < Sample.TENDERS; t++) {
            double total = Sample.PRICE_POINTS * lowest / doublePrices[t];
            for (int i = 0; i < doublePointsOfOneMark.length; i++) {
                total += doublePointsOfOneMark[i] * doubleMarks[t][i];
            }
            totals[t] = total + Sample.QUANTITY_POINTS * Math.min(doubleWeeks[t], Sample.TARGET) / Sample.TARGET;
        }
        return new Scores<>(totals, places(totals));
    }

    private BigDecimal lowest() {
        BigDecimal lowest = prices[0];
        for (BigDecimal price : prices) {
            lowest = lowest.min(price);
        }
        return lowest;
    }

    private double lowestDouble() {
        double lowest = doublePrices[0];
        for (double price : doublePrices) {
            lowest = Math.min(lowest, price);
        }
        return lowest;
    }

    private static double cents(double points) {
        return Math.round(points * 100) / 100.0;
    }

    private static int[] places(BigDecimal[] totals) {
        int[] places = new int[totals.length];
        for (int t = 0; t < totals.length; t++) {
            places[t] = 1;
            for (BigDecimal other : totals) {
                places[t] += other.compareTo(totals[t]) > 0 ? 1 : 0;
            }
        }
        return places;
    }

    private static int[] places(double[] totals) {
        int[] places = new int[totals.length];
        for (int t = 0; t < totals.length; t++) {
            places[t] = 1;
            for (double other : totals) {
                places[t] += other > totals[t] ? 1 : 0;
            }
        }
        return places;
    }

    private static BigDecimal number(Tender tender, String criterion) {
        Response response = Objects.requireNonNull(tender.response(criterion));
        if (response instanceof Response.Price price) {
            return new BigDecimal(price.money().amount().toString());
        }
        return response instanceof Response.Mark mark
                ? new BigDecimal(mark.mark().toString())
                : new BigDecimal(((Response.Quantity) response).quantity().toString());
    }

    private static double[] doubles(BigDecimal[] numbers) {
        return Arrays.stream(numbers).mapToDouble(BigDecimal::doubleValue).toArray();
    }
}
