package io.github.tenderscore.commitment;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds up commitments.
 *
 * <p>The quantities of like commitments are added year by year first, as small fractions, and multiplied by what a unit of the year is worth at the
 * end (see {@link YearlySums} and {@link Worths}): so the long fractions that discounting makes are touched once for a measure and not once for a commitment.
 */
final class Tally {

    /** Commitments whose quantities can be added before they are valued. */
    private record Kind(Rate rate, Ratio dropOff, EvidenceGrade grade, boolean apart) {}

    private final ValuationTerms terms;
    private final Map<String, Rate> rates = new LinkedHashMap<>();
    private final Map<Rate, Ratio> offered = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Kind, Ratio> values = new LinkedHashMap<>();

    /** By group, the measure that counts. */
    private final Map<String, Measure> winners = new HashMap<>();

    private final Ratio local;
    private final Ratio localCounted;
    private final Ratio social;

    Tally(ValuationTerms terms, List<Commitment> commitments) {
        this.terms = terms;
        List<Ratio> factors = new ArrayList<>();
        for (int year = 1; year <= terms.horizon().years(); year++) {
            factors.add(terms.discounting().factor(year));
        }
        terms.catalogue().measures().forEach(measure -> rates.put(measure.code(), new Rate(terms, measure, factors)));
        for (Commitment commitment : commitments) {
            Rate rate = rate(commitment);
            if (terms.limits().quantityCaps().containsKey(commitment.measure())) {
                offered.merge(
                        rate,
                        Claim.quantity(
                                commitment, rate.measure(), terms.horizon().contractYears()),
                        Ratio::plus);
            }
        }
        commitments.forEach(commitment -> claims.add(claim(commitment)));
        value();
        settleGroups();
        local = sum(Subtotal.LOCAL_ECONOMIC);
        social = sum(Subtotal.ADDITIONAL_SOCIAL);
        localCounted = terms.limits().localEconomic().map(this::capped).orElse(local);
    }

    private Rate rate(Commitment commitment) {
        Rate rate = rates.get(commitment.measure());
        if (rate == null) {
            throw new IllegalStateException("The measure " + commitment.measure() + " was not checked");
        }
        return rate;
    }

    private Claim claim(Commitment commitment) {
        Rate rate = rate(commitment);
        return new Claim(commitment, rate, offered.getOrDefault(rate, Ratio.ZERO));
    }

    private boolean isApart(Commitment commitment) {
        return commitment.nonOverlapping() && terms.limits().nonOverlapCounts();
    }

    private void value() {
        Map<Kind, YearlySums> sums = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.rate().isValued()) {
                Kind kind = new Kind(
                        claim.rate(),
                        claim.additionality().dropOff(),
                        claim.commitment().grade(),
                        isApart(claim.commitment()));
                sums.computeIfAbsent(
                                kind, none -> new YearlySums(terms.horizon().contractYears()))
                        .add(claim);
            }
        }
        // the part that counts under a quantity cap is the same for all claims of a kind
        sums.forEach((kind, years) ->
                values.put(kind, kind.rate.presentWorths(kind.dropOff).of(1, years.sums(), years.part())));
    }

    /** In each group the measure counts whose commitments are worth most together; of equals, the one that the catalogue lists first. */
    private void settleGroups() {
        Map<Measure, Ratio> worth = new LinkedHashMap<>();
        rates.values()
                .forEach(rate -> values.forEach((kind, value) -> {
                    if (kind.rate == rate && !kind.apart) {
                        worth.merge(rate.measure(), value, Ratio::plus);
                    }
                }));
        worth.forEach((measure, value) -> measure.doubleCountGroup().ifPresent(group -> {
            Measure best = winners.get(group);
            if (best == null || value.compareTo(worth.getOrDefault(best, Ratio.ZERO)) > 0) {
                winners.put(group, measure);
            }
        }));
    }

    private boolean counts(Measure measure, boolean apart) {
        return apart
                || measure.doubleCountGroup()
                        .map(group -> measure.equals(winners.get(group)))
                        .orElse(true);
    }

    private static Subtotal subtotal(Measure measure) {
        return measure.value().orElseThrow().subtotal();
    }

    private Ratio sum(Subtotal subtotal) {
        Ratio sum = Ratio.ZERO;
        for (Map.Entry<Kind, Ratio> value : values.entrySet()) {
            Kind kind = value.getKey();
            if (subtotal(kind.rate.measure()) == subtotal && counts(kind.rate.measure(), kind.apart)) {
                sum = sum.plus(value.getValue());
            }
        }
        return sum;
    }

    private Ratio capped(LocalEconomicCap cap) {
        Ratio most = cap instanceof LocalEconomicCap.OfTarget target
                ? target.share().times(target.target())
                : cap instanceof LocalEconomicCap.OfContractValue value
                        ? value.share().times(value.contractValue())
                        : cap.share().dividedBy(Ratio.ONE.minus(cap.share())).times(social);
        return local.min(most);
    }

    Ratio offered(Subtotal subtotal) {
        return subtotal == Subtotal.LOCAL_ECONOMIC ? local : social;
    }

    Ratio counted(Subtotal subtotal) {
        return subtotal == Subtotal.LOCAL_ECONOMIC ? localCounted : social;
    }

    /** What counts of each pound of a subtotal. */
    private Ratio countedOfEachPound(Subtotal subtotal) {
        return subtotal == Subtotal.LOCAL_ECONOMIC && local.signum() > 0 ? localCounted.dividedBy(local) : Ratio.ONE;
    }

    private Ratio counted(Kind kind, Ratio value) {
        return counts(kind.rate.measure(), kind.apart)
                ? value.times(countedOfEachPound(subtotal(kind.rate.measure())))
                : Ratio.ZERO;
    }

    Map<String, Ratio> byTheme() {
        Map<String, Ratio> themes = new LinkedHashMap<>();
        rates.values().forEach(rate -> themes.putIfAbsent(rate.measure().theme(), Ratio.ZERO));
        values.forEach((kind, value) -> themes.merge(kind.rate.measure().theme(), counted(kind, value), Ratio::plus));
        return themes;
    }

    Map<EvidenceGrade, Ratio> byGrade() {
        Map<EvidenceGrade, Ratio> grades = new EnumMap<>(EvidenceGrade.class);
        values.forEach((kind, value) -> {
            if (counts(kind.rate.measure(), kind.apart)) {
                grades.merge(kind.grade, counted(kind, value), Ratio::plus);
            }
        });
        return grades;
    }

    List<ValuedLine> lines() {
        List<String> order = new ArrayList<>(rates.keySet());
        Map<String, Integer> places = new HashMap<>();
        order.forEach(code -> places.put(code, places.size()));
        return claims.stream()
                .sorted(Comparator.comparing((Claim claim) ->
                                places.getOrDefault(claim.measure().code(), 0))
                        .thenComparing(claim -> claim.commitment().id()))
                .map(this::line)
                .toList();
    }

    private ValuedLine line(Claim claim) {
        LineOutcome outcome = outcome(claim);
        return new ValuedLine(
                claim, outcome, outcome.counts() ? countedOfEachPound(subtotal(claim.measure())) : Ratio.ZERO);
    }

    private LineOutcome outcome(Claim claim) {
        Measure measure = claim.measure();
        if (measure.value().isEmpty()) {
            return new LineOutcome.NaturalUnit();
        }
        if (claim.rate().lacksLocalMultiplier()) {
            return new LineOutcome.WithoutLocalMultiplier();
        }
        Optional<Measure> winner = measure.doubleCountGroup().flatMap(group -> Optional.ofNullable(winners.get(group)));
        if (winner.isPresent() && !counts(measure, isApart(claim.commitment()))) {
            return new LineOutcome.Overlapping(
                    measure.doubleCountGroup().orElseThrow(),
                    winner.get().code(),
                    claim.commitment().nonOverlapping());
        }
        return claim.exceededCap()
                .<LineOutcome>map(cap -> new LineOutcome.Capped(claim.offered(), cap))
                .orElseGet(LineOutcome.Counted::new);
    }
}
