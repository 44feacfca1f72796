package io.github.tenderscore.commitment;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A commitment with everything by which it is multiplied.
 *
 * @param commitment what the bidder promises
 * @param rate what a unit of it is worth
 * @param offered the quantity of all commitments of the bidder on the measure; counts only where the measure has a cap
 */
record Claim(Commitment commitment, Rate rate, Ratio offered) {

    Measure measure() {
        return rate.measure();
    }

    /** Of the measure: the sum over the years, or the mean over those of the contract. */
    static Ratio quantity(Commitment commitment, Measure measure, int contractYears) {
        Ratio total = commitment.profile().total();
        return measure.accrual() == Accrual.FLOW ? total : total.dividedBy(Ratio.of(contractYears));
    }

    Ratio quantity() {
        return quantity(commitment, measure(), rate.terms().horizon().contractYears());
    }

    /** The most of the measure that counts, where what is offered exceeds it. */
    Optional<Ratio> exceededCap() {
        return Optional.ofNullable(
                        rate.terms().limits().quantityCaps().get(measure().code()))
                .filter(cap -> cap.compareTo(offered) < 0);
    }

    /** The part of the quantity that counts. */
    Ratio part() {
        return exceededCap().map(cap -> cap.dividedBy(offered)).orElse(Ratio.ONE);
    }

    Additionality additionality() {
        return commitment.additionality().or(() -> measure().additionality()).orElseThrow();
    }

    Optional<Ratio> credibility() {
        return rate.terms().weighting().credibility().map(factors -> factors.factor(commitment.grade()));
    }

    Optional<NeedFactor> need() {
        return rate.need(commitment.place());
    }

    /** By what each quantity is multiplied besides the value of a unit: the same in every year. */
    Ratio share() {
        Ratio share = commitment.attribution().times(rate.kept(additionality()));
        Optional<Ratio> credibility = credibility();
        if (credibility.isPresent()) {
            share = share.times(credibility.get());
        }
        Optional<NeedFactor> need = need();
        return need.isPresent() ? share.times(need.get().multiplier().value()) : share;
    }

    /** The present value; empty where the measure has none. */
    Optional<Ratio> worth() {
        if (!rate.isValued()) {
            return Optional.empty();
        }
        Worths worths = rate.presentWorths(additionality().dropOff());
        return Optional.of(worths.of(commitment.profile().from(), quantities(), share().times(part())));
    }

    /** From the first year for which something is promised to the last. */
    List<Ratio> quantities() {
        Profile profile = commitment.profile();
        List<Ratio> quantities = new ArrayList<>(profile.to() - profile.from() + 1);
        for (int year = profile.from(); year <= profile.to(); year++) {
            quantities.add(profile.quantity(year));
        }
        return quantities;
    }

    /** The effect of each year in pounds, undiscounted, up to the last year that has one. */
    List<Ratio> effects() {
        List<Ratio> effects = new ArrayList<>();
        int last = Math.min(
                commitment.profile().to() + rate.benefitYears() - 1,
                rate.terms().horizon().years());
        for (int year = 1; year <= last; year++) {
            Ratio quantity = Ratio.ZERO;
            for (int activity : activities(year)) {
                quantity = quantity.plus(commitment
                        .profile()
                        .quantity(activity)
                        .times(Additionality.lasting(additionality().dropOff(), year - activity)));
            }
            effects.add(quantity.times(rate.inYear(year)).times(share()).times(part()));
        }
        return effects;
    }

    /** The years whose activity still has an effect in a year. */
    List<Integer> activities(int year) {
        List<Integer> activities = new ArrayList<>();
        int first = Math.max(commitment.profile().from(), year - rate.benefitYears() + 1);
        for (int activity = first;
                activity <= Math.min(year, commitment.profile().to());
                activity++) {
            activities.add(activity);
        }
        return activities;
    }
}
