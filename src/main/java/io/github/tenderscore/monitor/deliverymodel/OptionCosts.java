package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/** The net present cost of an option, without and with its risks. */
record OptionCosts(DeliveryOption option, AppraisalTerms terms) {

    private OptionCost cost() {
        return option.cost();
    }

    Figure netPresent() {
        String label = "Net present cost, " + option.name();
        Optional<Ratio> start = cost().atStart();
        Optional<List<Ratio>> annual = cost().annual();
        if (start.isEmpty() || annual.isEmpty()) {
            return Figure.unknown(label, start.isEmpty() ? "not known: cost at the start" : "not known: annual costs");
        }
        Step years = terms.discounting().explain("Annual costs, " + option.name(), annual.get());
        return Figure.of(Step.of(label)
                .formula(
                        "cost at the start + sum over the years of annual cost × discount factor",
                        Figures.factor(start.get()) + " + " + years.substituted())
                .exact(start.get().plus(years.exact().orElseThrow()))
                .note("discount schedule " + terms.discounting().schedule().id())
                .step(years)
                .build());
    }

    Figure riskAdjusted() {
        String label = "Risk-adjusted net present cost, " + option.name();
        Figure net = netPresent();
        Optional<Ratio> risk = cost().risk();
        if (net.value().isEmpty()) {
            return net.orMissing(label);
        }
        if (risk.isEmpty()) {
            return Figure.unknown(label, "not known: present value of risks");
        }
        return Figure.of(Step.of(label)
                .formula(
                        "net present cost + present value of risks",
                        net.step().substituted() + " + " + Figures.factor(risk.get()))
                .exact(net.value().get().plus(risk.get()))
                .step(net.step())
                .build());
    }
}
