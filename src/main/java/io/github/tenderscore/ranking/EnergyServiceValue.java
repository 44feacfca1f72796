package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Kernel F11: the net present value of an energy service; the highest wins. */
record EnergyServiceValue(Parameters parameters, Ratio rate, LocalDate announced) implements AbsoluteRule {

    static final String ID = "CP-NPV";

    static EnergyServiceValue of(Parameters parameters) {
        String date = parameters.text("announced");
        try {
            return new EnergyServiceValue(parameters, parameters.number("rate"), LocalDate.parse(date));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "The parameter announced (" + date + ") of the rule " + ID + " must be a date such as 2017-08-18",
                    e);
        }
    }

    @Override
    public String id() {
        return ID;
    }

    private String criterion(String parameter) {
        return parameters.text(parameter);
    }

    @Override
    public boolean readsQuantities() {
        return true;
    }

    @Override
    public List<String> criteria() {
        List<String> ids = new ArrayList<>(List.of(criterion("payments"), criterion("years"), criterion("days")));
        for (int period = 0; period < EnergyServiceOffer.PERIODS; period++) {
            ids.add(criterion("reductions") + period);
        }
        return ids;
    }

    private EnergyServiceOffer offer(Standing tender) {
        List<Ratio> reductions = new ArrayList<>(EnergyServiceOffer.PERIODS);
        String prefix = criterion("reductions");
        for (int period = 0; period < EnergyServiceOffer.PERIODS; period++) {
            reductions.add(tender.measure(prefix + period));
        }
        return new EnergyServiceOffer(
                rate,
                announced,
                tender.measure(criterion("payments")),
                tender.measure(criterion("years")).bigNumerator().intValueExact(),
                tender.measure(criterion("days")).bigNumerator().intValueExact(),
                reductions);
    }

    @Override
    public Optional<String> refusal(Standing tender) {
        return EnergyServiceOffer.refusal(
                        tender.measure(criterion("payments")),
                        tender.measure(criterion("years")),
                        tender.measure(criterion("days")))
                .map(fault -> "its " + fault + ", under the rule " + ID);
    }

    @Override
    public Ratio figure(Standing tender) {
        return offer(tender).netPresentValue();
    }

    @Override
    public PriceUse priceUse() {
        return PriceUse.NONE;
    }

    @Override
    public String figureName() {
        return "Net present value";
    }

    @Override
    public Step explain(Standing tender) {
        return offer(tender).explain();
    }
}
