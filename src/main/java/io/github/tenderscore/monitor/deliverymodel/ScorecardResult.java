package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.explain.WeightedSum;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How accountable a company is: by domain, as a whole, and as a rating that a weak domain and a red line hold down.
 *
 * @param scorecard the scores
 */
public record ScorecardResult(Scorecard scorecard) {

    List<AccountabilityDomain> applicable() {
        return scorecard.domains().stream()
                .filter(domain -> domain.percent().isPresent())
                .toList();
    }

    /**
     * The weighted mean of the domains.
     *
     * @return over the domains of which something is known, with bounds over all; empty where no domain has an applicable item
     */
    public Optional<Reading.Bounded> overall() {
        List<AccountabilityDomain> all = applicable();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        WeightedSum known = known();
        return Optional.of(new Reading.Bounded(
                known.terms().isEmpty() ? Optional.empty() : Optional.of(known.mean()),
                mean(all, Reading.Bounded::low),
                mean(all, Reading.Bounded::high),
                mean(all, Reading.Bounded::coverage)));
    }

    private WeightedSum known() {
        return new WeightedSum(applicable().stream()
                .filter(domain ->
                        domain.percent().flatMap(Reading.Bounded::known).isPresent())
                .map(domain -> WeightedSum.Term.of(
                        domain.weight(),
                        domain.percent().flatMap(Reading.Bounded::known).orElseThrow()))
                .toList());
    }

    private static Ratio mean(List<AccountabilityDomain> domains, Function<Reading.Bounded, Ratio> figure) {
        return new WeightedSum(domains.stream()
                        .map(domain -> WeightedSum.Term.of(
                                domain.weight(), figure.apply(domain.percent().orElseThrow())))
                        .toList())
                .mean();
    }

    /**
     * Why the whole is what it is.
     *
     * @return a step without a figure where nothing is known
     */
    public Step explainOverall() {
        WeightedSum known = known();
        Step.Builder step = Step.of("Accountability as a whole, in per cent, " + scorecard.entity());
        scorecard.domains().forEach(domain -> step.step(domain.explain()));
        return known.terms().isEmpty()
                ? step.note("nothing is known").build()
                : step.formula(
                                "sum of weight × domain / sum of weights",
                                "(" + known.substituted() + ") / " + Figures.factor(known.weight()))
                        .exact(known.mean())
                        .build();
    }

    /**
     * The red lines that are absent.
     *
     * @return in the order of the scorecard
     */
    public List<AccountabilityItem> crossedRedLines() {
        return redLines(ItemScore.ABSENT);
    }

    /**
     * The red lines of which it is not known whether they are crossed.
     *
     * @return in the order of the scorecard
     */
    public List<AccountabilityItem> unknownRedLines() {
        return redLines(ItemScore.UNKNOWN);
    }

    private List<AccountabilityItem> redLines(ItemScore score) {
        return scorecard.domains().stream()
                .flatMap(domain -> domain.items().stream())
                .filter(item -> item.redLine() && item.score() == score)
                .toList();
    }

    /**
     * The rating: min(band of the whole; band of the worst domain + 1), and 1 where a red line is absent.
     *
     * @return empty where a red line is not known, or where unknown items could move it
     */
    public Optional<Integer> rating() {
        return new ScorecardRating(this).rating();
    }

    /**
     * Every figure, score and the rating.
     *
     * @return with ids that start with {@code delivery-models/accountability/} and the company
     */
    public List<Indicator> indicators() {
        String prefix = "delivery-models/accountability/" + Slug.of(scorecard.entity()) + "/";
        String of = ", " + scorecard.entity();
        List<Indicator> all = new ArrayList<>();
        all.add(new ScorecardRating(this).figure().indicator(prefix + "rating", "band"));
        all.add(bounded(prefix + "overall", explainOverall(), overall()));
        for (AccountabilityDomain domain : scorecard.domains()) {
            all.add(bounded(prefix + "domain/" + Slug.of(domain.id()), domain.explain(), domain.percent()));
            for (AccountabilityItem item : domain.items()) {
                all.add(Indicator.word(
                        prefix + "item/" + Slug.of(item.id()),
                        item.name() + (item.redLine() ? " (red line)" : "") + of,
                        item.score().code(),
                        item.evidence() + item.date().map(day -> ", " + day).orElse("")));
            }
        }
        counts(prefix, of, all);
        return all.stream().map(one -> one.from(scorecard.sources())).toList();
    }

    private static Indicator bounded(String id, Step step, Optional<Reading.Bounded> figure) {
        return figure.map(found -> Indicator.bounded(id, step, found, "per cent"))
                .orElseGet(() -> Indicator.missing(id, step.label(), "not-applicable", step.note()));
    }

    private void counts(String prefix, String of, List<Indicator> all) {
        AccountabilityCounts counts = scorecard.counts();
        counts.reportsOnTime()
                .ifPresent(
                        share -> all.add(Indicator.share(prefix + "reports-on-time", "Reports on time" + of, share)));
        counts.scrutinyMeetings()
                .ifPresent(count -> all.add(Indicator.value(
                        prefix + "scrutiny-meetings", "Meetings of scrutiny in the year" + of, count, "meetings")));
        counts.dividendReturned()
                .ifPresent(pounds -> all.add(Indicator.value(
                        prefix + "dividend-returned", "Dividend returned in the year" + of, pounds, "GBP")));
    }
}
