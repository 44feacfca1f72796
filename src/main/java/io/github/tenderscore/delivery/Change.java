package io.github.tenderscore.delivery;

/**
 * What changed of one indicator since the assessment before.
 *
 * @param kpi the id of the indicator
 * @param before how far the promise was kept then
 * @param now how far it is kept at this one
 * @param was the statutory word that stood then
 * @param is the word that stands at this one
 * @param trend how the share moved
 */
public record Change(String kpi, Achievement before, Achievement now, Rating was, Rating is, Trend trend) {

    static Change between(KpiResult before, KpiResult now, DeliveryTerms terms) {
        return new Change(
                now.kpi().id(),
                before.achievement(),
                now.achievement(),
                before.rating(),
                now.rating(),
                Trend.of(before.achievement(), now.achievement(), terms.trendMargin()));
    }

    /**
     * Whether the word changed.
     *
     * @return true where another one stands
     */
    public boolean isRatedAnew() {
        return was != is;
    }
}
