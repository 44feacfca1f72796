package io.github.tenderscore.monitor.kpi;

import io.github.tenderscore.delivery.DueItem;
import io.github.tenderscore.delivery.Kpi;
import io.github.tenderscore.delivery.KpiResult;
import io.github.tenderscore.delivery.Performance;
import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Share;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The key performance indicators of all contracts that a council follows, as they stand on a day.
 *
 * @param contracts how each contract stands, all on the same day; none occurs twice
 */
public record KpiPortfolio(List<Performance> contracts) {

    /**
     * Copies and checks the contracts.
     *
     * @param contracts how each contract stands, all on the same day; none occurs twice
     * @throws IllegalArgumentException if two are of the same contract or they are of different days
     */
    public KpiPortfolio {
        contracts = List.copyOf(contracts);
        Set<String> ids = new HashSet<>();
        for (Performance one : contracts) {
            if (!ids.add(id(one))) {
                throw new IllegalArgumentException("The contract (" + id(one) + ") must occur only once");
            }
            if (!one.day().equals(contracts.get(0).day())) {
                throw new IllegalArgumentException("The day (" + one.day() + ") of the contract " + id(one)
                        + " must be that of the others (" + contracts.get(0).day() + ")");
            }
        }
    }

    private static String id(Performance contract) {
        return contract.delivery().contract().id();
    }

    /**
     * Where the duty of section 52 to set and publish indicators is met.
     *
     * @return over the contracts to which it applies or may apply
     */
    public Share dutyMet() {
        return over(contract -> switch (contract.duty().result()) {
            case PASS -> Share.of(1, 0, 0);
            case FAIL -> Share.of(0, 1, 0);
            case UNKNOWN -> Share.of(0, 0, 1);
            case NOT_APPLICABLE -> Share.NONE;
        });
    }

    /**
     * Where at least one indicator is of social value.
     *
     * @return over all contracts
     */
    public Share withSocialValue() {
        return over(contract ->
                contract.delivery().kpis().stream().anyMatch(Kpi::socialValue) ? Share.of(1, 0, 0) : Share.of(0, 1, 0));
    }

    /**
     * What was done by its day, of all that was to be done by the day of the report, such as assessments and their notices.
     *
     * @return yes for what was done in time, no for what was late or is overdue; what is not due yet is left out
     */
    public Share inTime() {
        return over(contract -> contract.due().stream()
                .map(item -> switch (item.state()) {
                    case DONE -> Share.of(1, 0, 0);
                    case LATE, OVERDUE -> Share.of(0, 1, 0);
                    case UNKNOWN -> Share.of(0, 0, 1);
                    case OPEN -> Share.NONE;
                })
                .reduce(Share.NONE, Share::plus));
    }

    /**
     * What is overdue.
     *
     * @return how many duties of all contracts
     */
    public long overdue() {
        return contracts.stream()
                .flatMap(contract -> contract.due().stream())
                .filter(item -> item.state() == DueItem.State.OVERDUE)
                .count();
    }

    /**
     * How many indicators have a statutory word at the last assessment of their contract.
     *
     * @param rating one of the words
     * @param socialValueOnly whether only indicators of social value are counted
     * @return their number; a word is never a number
     */
    public long rated(Rating rating, boolean socialValueOnly) {
        return contracts.stream()
                .flatMap(contract -> contract.latest().stream())
                .flatMap(review -> review.results().stream())
                .filter(one ->
                        one.rating() == rating && (!socialValueOnly || one.kpi().socialValue()))
                .count();
    }

    /**
     * How large a part of the rated indicators has one of the four words that describe delivery.
     *
     * @param rating one of the four words, not Other
     * @param socialValueOnly whether only indicators of social value are counted
     * @return over the indicators that are rated in one of the four words; those rated Other and those never assessed count as not known
     * @throws IllegalArgumentException if the word is Other
     */
    public Share ratingShare(Rating rating, boolean socialValueOnly) {
        if (rating == Rating.OTHER) {
            throw new IllegalArgumentException(
                    "The rating (" + rating.word() + ") must be one of the four that describe delivery");
        }
        long rated = 0;
        for (Rating one : Rating.values()) {
            rated += one == Rating.OTHER ? 0 : rated(one, socialValueOnly);
        }
        long yes = rated(rating, socialValueOnly);
        return Share.of(yes, rated - yes, kpis(socialValueOnly) - rated);
    }

    /**
     * How many indicators there are.
     *
     * @param socialValueOnly whether only those of social value are counted
     * @return their number
     */
    public long kpis(boolean socialValueOnly) {
        return contracts.stream()
                .flatMap(KpiPortfolio::kpis)
                .filter(kpi -> !socialValueOnly || kpi.socialValue())
                .count();
    }

    /** The indicators of a contract: those of its last assessment, to which a change of the contract may have added, or those that were set. */
    private static Stream<Kpi> kpis(Performance contract) {
        return contract.latest()
                .map(review -> review.results().stream().map(KpiResult::kpi))
                .orElseGet(() -> contract.known().kpis().stream());
    }

    private Share over(Function<Performance, Share> each) {
        return contracts.stream().map(each).reduce(Share.NONE, Share::plus);
    }

    /**
     * Every figure as an indicator: those of all contracts, then those of each.
     *
     * @return in the order of the contracts
     */
    public List<Indicator> indicators() {
        return KpiIndicators.of(this);
    }
}
