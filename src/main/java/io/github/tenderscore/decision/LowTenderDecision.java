package io.github.tenderscore.decision;

import java.util.List;
import java.util.Optional;

/** Turns a low-tender protocol that has ended into the decision that the assessment obeys. */
final class LowTenderDecision {

    private LowTenderDecision() {}

    static Decision of(LowTenderProtocol protocol) {
        Consideration about = Consideration.of(protocol.tender(), Ground.ABNORMALLY_LOW);
        for (LowTenderStep step : protocol.steps()) {
            Optional<PriorStep> before = prior(step);
            if (before.isPresent()) {
                about = about.after(before.get());
            }
            for (String document : step.evidence()) {
                about = about.on(document);
            }
        }
        LowTenderStep last = protocol.last();
        return last.state() == LowTenderState.DISREGARDED
                ? about.disregard(last.by(), last.date(), last.text())
                : about.keep(finding(protocol.steps()), last.by(), last.date(), last.text());
    }

    /** Only an authority that is not satisfied still considers the price abnormally low when it keeps the tender. */
    private static Keep.Finding finding(List<LowTenderStep> steps) {
        return steps.get(steps.size() - 2).state() == LowTenderState.NOT_SATISFIED
                ? Keep.Finding.ESTABLISHED
                : Keep.Finding.NOT_ESTABLISHED;
    }

    private static Optional<PriorStep> prior(LowTenderStep step) {
        return switch (step.state()) {
            case NOTIFIED -> Optional.of(PriorStep.on(PriorStep.Kind.NOTICE_OF_LOW_PRICE, step.date(), step.text()));
            case OPPORTUNITY ->
                step.until()
                        .map(until -> PriorStep.between(
                                PriorStep.Kind.OPPORTUNITY_TO_DEMONSTRATE, step.date(), until, step.text()));
            case DEMONSTRATED -> Optional.of(PriorStep.on(PriorStep.Kind.DEMONSTRATION, step.date(), step.text()));
            default -> Optional.empty();
        };
    }
}
