package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Prosperity;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;

/**
 * The profile of a running company: a figure for each question, none of them added to another.
 *
 * @param efficacy what is known
 * @param gates whether now may be compared with before; where one fails or is unknown, the comparisons have no figure
 */
public record EfficacyResult(Efficacy efficacy, List<Gate> gates) {

    /**
     * Copies the gates.
     *
     * @param efficacy what is known
     * @param gates whether now may be compared with before; where one fails or is unknown, the comparisons have no figure
     */
    public EfficacyResult {
        gates = List.copyOf(gates);
    }

    /**
     * The real change of the unit cost.
     *
     * @return a fraction: now / (base × deflator) - 1, below zero where it costs less; none where the periods must not be compared
     */
    public Figure realChange() {
        return new EfficacyFigures(this).realChange();
    }

    /**
     * The same beside that of peers.
     *
     * @return a fraction: (1 + real change) / (1 + real change of peers) - 1, below zero where it did better
     */
    public Figure versusPeers() {
        return new EfficacyFigures(this).versusPeers();
    }

    /**
     * The change of a figure of quality.
     *
     * @param quality one of the efficacy's
     * @return in percentage points: now - base
     */
    public Figure qualityChange(QualityFigures quality) {
        return new EfficacyFigures(this).qualityChange(quality);
    }

    /**
     * How much of the social value that was committed is delivered.
     *
     * @return delivered / committed
     */
    public Figure socialValueRatio() {
        return new EfficacyFigures(this).socialValueRatio();
    }

    /**
     * How much of the turnover is paid out.
     *
     * @return distributions / turnover
     */
    public Figure returnRate() {
        return new EfficacyFigures(this).returnRate();
    }

    /**
     * By how much the council's part of what is paid out is above its shares.
     *
     * @return in percentage points: return share - shareholding
     */
    public Figure returnSkew() {
        return new EfficacyFigures(this).returnSkew();
    }

    /**
     * How much of the cap is used.
     *
     * @return (loans + guarantees + equity) / cap; above 1 where the cap is exceeded
     */
    public Figure exposureUse() {
        return new EfficacyFigures(this).exposureUse();
    }

    /**
     * Every figure and verdict.
     *
     * @return with ids that start with {@code delivery-models/efficacy/} and the company
     */
    public List<Indicator> indicators() {
        String prefix = "delivery-models/efficacy/" + Slug.of(efficacy.entity()) + "/";
        String of = ", " + efficacy.entity();
        List<Indicator> all = new ArrayList<>();
        for (Gate gate : gates) {
            all.add(Indicator.word(
                    prefix + "gate/" + gate.id(),
                    "Comparable: " + gate.condition() + of,
                    gate.verdict().code(),
                    gate.fact()));
        }
        all.add(realChange().indicator(prefix + "real-change", ""));
        all.add(versusPeers().indicator(prefix + "versus-peers", ""));
        for (QualityFigures quality : efficacy.quality()) {
            String id = prefix + "quality/" + Slug.of(quality.what()) + "/";
            all.add(qualityChange(quality)
                    .indicator(id + "change", "percentage points")
                    .on(Prosperity.RESILIENT_SERVICES));
            all.add(Indicator.word(
                    id + "evidence",
                    "Evidence of " + quality.what() + of,
                    quality.grade().code(),
                    quality.what()));
        }
        all.add(socialValueRatio().indicator(prefix + "social-value", ""));
        ratings(prefix, of, all);
        all.add(returnRate().indicator(prefix + "return-rate", ""));
        all.add(returnSkew().indicator(prefix + "return-skew", "percentage points"));
        all.add(exposureUse().indicator(prefix + "exposure-use", ""));
        return all.stream().map(one -> one.from(efficacy.sources())).toList();
    }

    private void ratings(String prefix, String of, List<Indicator> all) {
        for (Rating rating : Rating.values()) {
            String id = prefix + "rating/" + rating.code();
            String name = rating == Rating.OTHER
                    ? "Indicators rated Other" + of
                    : "Indicators rated " + rating.word() + " of those in the four words" + of;
            all.add(efficacy.ratings()
                    .map(ratings -> rating == Rating.OTHER
                            ? Indicator.value(id, name, Ratio.of(ratings.count(rating)), "indicators")
                            : Indicator.share(id, name, ratings.share(rating)))
                    .orElseGet(() -> Indicator.missing(id, name, "unknown", "no ratings are known")));
        }
        efficacy.ratings()
                .ifPresent(ratings -> all.add(Indicator.value(
                        prefix + "rating/unrated",
                        "Indicators without a rating" + of,
                        Ratio.of(ratings.unrated()),
                        "indicators")));
    }
}
