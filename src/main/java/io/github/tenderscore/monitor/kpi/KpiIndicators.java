package io.github.tenderscore.monitor.kpi;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.delivery.DeliveryIndex;
import io.github.tenderscore.delivery.Performance;
import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.delivery.ReviewResult;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Prosperity;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of the portfolio as indicators. */
final class KpiIndicators {

    private KpiIndicators() {}

    static List<Indicator> of(KpiPortfolio portfolio) {
        List<Source> sources =
                portfolio.contracts().stream().map(KpiIndicators::source).toList();
        List<Indicator> all = new ArrayList<>();
        all.add(count(
                "kpi/contracts",
                "Contracts that are followed",
                portfolio.contracts().size(),
                "contracts"));
        all.add(Indicator.share(
                "kpi/duty-met", "Contracts under section 52 whose indicators are set", portfolio.dutyMet()));
        all.add(Indicator.share(
                        "kpi/with-social-value",
                        "Contracts with an indicator of social value",
                        portfolio.withSocialValue())
                .on(Prosperity.GOOD_JOBS, Prosperity.GREENER_LOCAL_ECONOMY, Prosperity.FAIRER_LOCAL_ECONOMY));
        all.add(Indicator.share("kpi/in-time", "Assessments and notices made in time", portfolio.inTime())
                .on(Prosperity.RESILIENT_SERVICES));
        all.add(count("kpi/overdue", "Assessments and notices overdue", portfolio.overdue(), "duties"));
        ratings(portfolio, "kpi/all", "All indicators", false, all);
        ratings(portfolio, "kpi/social-value", "Indicators of social value", true, all);
        List<Indicator> sourced =
                new ArrayList<>(all.stream().map(one -> one.from(sources)).toList());
        portfolio.contracts().forEach(contract -> contract(contract, sourced));
        return List.copyOf(sourced);
    }

    private static Indicator count(String id, String name, long number, String unit) {
        return Indicator.value(id, name, Ratio.of(number), unit);
    }

    private static void ratings(
            KpiPortfolio portfolio, String id, String of, boolean socialValueOnly, List<Indicator> all) {
        all.add(count(id + "/number", of, portfolio.kpis(socialValueOnly), "indicators"));
        for (Rating rating : Rating.values()) {
            String name = of + " rated " + rating.word();
            all.add(
                    rating == Rating.OTHER
                            ? count(
                                    id + "/" + rating.code(),
                                    name,
                                    portfolio.rated(rating, socialValueOnly),
                                    "indicators")
                            : Indicator.share(
                                    id + "/" + rating.code(), name, portfolio.ratingShare(rating, socialValueOnly)));
        }
    }

    private static Source source(Performance contract) {
        return new Source(
                "delivery of the contract " + contract.delivery().contract().id(),
                Optional.of(contract.day()),
                EvidenceGrade.DOCUMENTED);
    }

    private static void contract(Performance contract, List<Indicator> all) {
        String title = contract.delivery().contract().title();
        String id = "kpi/contract/" + contract.delivery().contract().id();
        String name = "Delivery index of " + title;
        Indicator index = contract.latest()
                .map(review -> index(id + "/index", name, review))
                .orElseGet(() -> Indicator.missing(
                        id + "/index", name, "unknown", "no period was assessed by " + contract.day()));
        all.add(index.from(List.of(source(contract))));
        all.add(Indicator.word(
                        id + "/attention",
                        "Whether " + title + " needs attention",
                        contract.needsAttention() ? "needs-attention" : "nothing-found",
                        contract.findings().isEmpty()
                                ? "nothing was found"
                                : contract.findings().get(0).text())
                .from(List.of(source(contract))));
    }

    private static Indicator index(String id, String name, ReviewResult review) {
        DeliveryIndex index = review.index();
        if (index.value().isEmpty() || index.total().signum() == 0) {
            return Indicator.missing(id, name, "unknown", "no indicator with a weight is known");
        }
        Ratio sum = index.value().get().times(index.known());
        Step step = Step.of(name)
                .exact(index.value().get())
                .note("assessment " + review.review().id() + ", "
                        + review.review().from() + " to " + review.review().to())
                .step(review.indexStep())
                .build();
        Ratio unknown = index.total().minus(index.known());
        return Indicator.bounded(
                id,
                step,
                new Reading.Bounded(
                        index.value(),
                        sum.dividedBy(index.total()),
                        sum.plus(unknown).dividedBy(index.total()),
                        index.known().dividedBy(index.total())),
                "");
    }
}
