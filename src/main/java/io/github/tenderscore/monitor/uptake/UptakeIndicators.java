package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Prosperity;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of the uptake as indicators. */
final class UptakeIndicators {

    private static final String POINTS = "percentage points";
    private static final String PERCENT = "%";

    private final List<Indicator> indicators = new ArrayList<>();

    private UptakeIndicators() {}

    static List<Indicator> of(Uptake uptake) {
        UptakeIndicators all = new UptakeIndicators();
        all.add(Indicator.share("uptake/act", "Lots under the Procurement Act 2023", uptake.actUptake()));
        all.add(Indicator.value(
                "uptake/left-out", "Lots left out, under another law", Ratio.of(uptake.leftOut()), "lots"));
        all.add(Indicator.value(
                "uptake/undated", "Lots without a day, which are in no quarter", Ratio.of(uptake.undated()), "lots"));
        all.practice("uptake", uptake.act());
        UptakeIndicators earlier = new UptakeIndicators();
        earlier.weights("uptake/earlier-regulations", uptake.earlier());
        all.addAll(earlier, "earlier regulations");
        uptake.quarters().forEach((quarter, one) -> {
            UptakeIndicators some = new UptakeIndicators();
            some.quarter("uptake/" + quarter, one);
            all.addAll(some, quarter.toString());
        });
        return List.copyOf(all.indicators);
    }

    private void add(Indicator indicator) {
        indicators.add(indicator);
    }

    private void addAll(UptakeIndicators more, String thing) {
        more.indicators.forEach(one -> add(one.about(thing)));
    }

    private void practice(String id, Practice practice) {
        add(Indicator.value(id + "/lots", "Lots", Ratio.of(practice.mix().lots()), "lots"));
        indicators.addAll(new ProcedureParts(practice.mix()).indicators(id + "/procedure"));
        add(Indicator.share(
                id + "/criteria-published", "Tender notices that list award criteria", practice.criteriaPublished()));
        add(Indicator.share(
                id + "/weights-published", "Tender notices that give complete weights", practice.weightsPublished()));
        weights(id, practice);
        add(Indicator.share(id + "/lowest-price-wins", "Awards at the lowest price", practice.lowestPriceWins()));
        add(count(
                id + "/joint-lowest", "Awards at a lowest price that another tender had too", practice.jointLowest()));
        add(Indicator.share(id + "/social-value-decisive", "Awards that social value decided", practice.decisive())
                .on(Prosperity.FAIRER_LOCAL_ECONOMY));
        add(count(id + "/ties-created", "Awards that would be tied without social value", practice.tiesCreated()));
        add(Indicator.share(id + "/single-tender", "Lots with one assessed tender", practice.singleTender()));
        gap(id, practice.gap());
    }

    private static Indicator count(String id, String name, NamedLots lots) {
        return Indicator.figure(
                id,
                Step.of(name).exact(Ratio.of(lots.number())).note(lots.words()).build(),
                "lots");
    }

    private void weights(String id, Practice practice) {
        add(Indicator.figure(id + "/median-price-weight", practice.medianPriceWeight(), PERCENT));
        add(Indicator.share(
                        id + "/with-social-value", "Lots that give social value a weight", practice.withSocialValue())
                .on(Prosperity.GOOD_JOBS, Prosperity.GREENER_LOCAL_ECONOMY, Prosperity.FAIRER_LOCAL_ECONOMY));
        add(Indicator.figure(id + "/mean-social-value-where-used", practice.meanSocialValueWhereUsed(), PERCENT));
        add(Indicator.figure(id + "/mean-social-value-of-all", practice.meanSocialValueOfAll(), PERCENT));
    }

    private void gap(String id, PolicyGap gap) {
        add(Indicator.share(id + "/policy/applying", "Lots that apply the council's policy", gap.applying()));
        add(Indicator.figure(id + "/policy/gap-mean", gap.mean(), POINTS));
        add(Indicator.figure(id + "/policy/gap-by-value", gap.byValue(), POINTS));
        add(Indicator.figure(id + "/policy/shortfall", gap.shortfall(), POINTS));
        add(Indicator.figure(id + "/policy/department-spread", gap.spread(), POINTS));
        Optional<Ratio> deviation = gap.standardDeviation();
        deviation.ifPresent(figure -> add(Indicator.figure(
                id + "/policy/department-deviation",
                Step.of("Standard deviation of the departments' mean gaps")
                        .exact(figure)
                        .note("approximate to 34 digits; the departments are the whole population")
                        .build(),
                POINTS)));
        gap.departments()
                .forEach((name, department) -> add(Indicator.figure(
                        id + "/policy/department/" + name,
                        Step.of("Mean gap to the policy of the department " + name)
                                .formula(
                                        "sum of the gaps / number of lots",
                                        Figures.factor(department.sum()) + " / " + department.lots())
                                .exact(department.mean())
                                .build(),
                        POINTS)));
    }

    private void quarter(String id, Uptake.QuarterUptake quarter) {
        add(Indicator.share(id + "/act", "Lots under the Procurement Act 2023", quarter.actUptake()));
        Practice act = quarter.act();
        add(Indicator.value(id + "/lots", "Lots", Ratio.of(act.mix().lots()), "lots"));
        weights(id, act);
        add(Indicator.share(id + "/lowest-price-wins", "Awards at the lowest price", act.lowestPriceWins()));
        add(Indicator.figure(id + "/policy/gap-mean", act.gap().mean(), POINTS));
    }
}
