package io.github.tenderscore.panel;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out the bias of each evaluator who marked a target that another marked too. */
final class BiasAnalysis {

    private BiasAnalysis() {}

    static List<Bias> of(Ratings ratings) {
        List<Bias> plain = new ArrayList<>();
        for (int j = 0; j < ratings.raters().size(); j++) {
            of(ratings, j).ifPresent(plain::add);
        }
        List<Ratio> differences = plain.stream().map(Bias::difference).toList();
        return plain.stream()
                .map(one -> new Bias(
                        one.evaluator(),
                        one.marks(),
                        one.ownMean(),
                        one.difference(),
                        z(one.difference(), differences)))
                .toList();
    }

    private static Optional<Bias> of(Ratings ratings, int rater) {
        List<Ratio> own = new ArrayList<>();
        List<Ratio> differences = new ArrayList<>();
        for (int i = 0; i < ratings.targets().size(); i++) {
            List<Ratio> all = ratings.given(i);
            Optional<Ratio> mark = ratings.rows().get(i).get(rater);
            if (mark.isPresent() && all.size() > 1) {
                own.add(mark.get());
                differences.add(mark.get().minus(Ratings.mean(all)));
            }
        }
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bias(
                        ratings.raters().get(rater),
                        own.size(),
                        Ratings.mean(own),
                        Ratings.mean(differences),
                        Measured.undefined("not compared yet")));
    }

    private static Measured<Double> z(Ratio own, List<Ratio> all) {
        Ratio mean = Ratings.mean(all);
        Ratio squares =
                Ratings.sum(all.stream().map(one -> one.minus(mean).power(2)).toList());
        if (squares.signum() == 0) {
            return Measured.undefined("the evaluators must differ; all are equally severe");
        }
        Ratio variance = squares.dividedBy(Ratio.of(all.size() - 1L));
        return Measured.of(Doubles.of(own.minus(mean)) / Math.sqrt(Doubles.of(variance)));
    }
}
