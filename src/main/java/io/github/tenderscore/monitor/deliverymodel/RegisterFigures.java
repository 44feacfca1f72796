package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of a register's report that need bounds, and all of them as indicators. */
record RegisterFigures(RegisterReport report) {

    private static final String ID = "delivery-models/register/";

    private long complete() {
        return report.moves().stream().filter(Move::isComplete).count();
    }

    /** The share of the moves of which both ends are known; 1 where nothing moved. */
    private Ratio coverage() {
        long all = report.moves().size();
        return all == 0 ? Ratio.ONE : Ratio.of(complete(), all);
    }

    private long inflow(DeliveryModel model) {
        return report.flows().stream()
                .filter(flow -> flow.to() == model)
                .mapToLong(RegisterReport.Flow::moves)
                .sum();
    }

    private long outflow(DeliveryModel model) {
        return report.flows().stream()
                .filter(flow -> flow.from() == model)
                .mapToLong(RegisterReport.Flow::moves)
                .sum();
    }

    Reading.Bounded netShift(DeliveryModel model) {
        long known = inflow(model) - outflow(model);
        long low = known;
        long high = known;
        for (Move move : report.moves()) {
            if (!move.isComplete()) {
                low += surely(move.to(), model) - perhaps(move.from(), move.to(), model);
                high += perhaps(move.to(), move.from(), model) - surely(move.from(), model);
            }
        }
        return new Reading.Bounded(Optional.of(Ratio.of(known)), Ratio.of(low), Ratio.of(high), coverage());
    }

    private static int surely(Optional<DeliveryModel> end, DeliveryModel model) {
        return end.filter(known -> known == model).isPresent() ? 1 : 0;
    }

    /** 1 where an end is the model or may be; a move whose other end is the model cannot have it at both. */
    private static int perhaps(Optional<DeliveryModel> end, Optional<DeliveryModel> other, DeliveryModel model) {
        return surely(other, model) == 0 && end.isEmpty() ? 1 : surely(end, model);
    }

    Step netShiftStep(DeliveryModel model) {
        return Step.of("Net shift, " + model.words())
                .formula("moves to it - moves from it", inflow(model) + " - " + outflow(model))
                .exact(Ratio.of(inflow(model) - outflow(model)))
                .note(unknownMoves())
                .build();
    }

    private String unknownMoves() {
        long unknown = report.moves().size() - complete();
        return unknown == 0
                ? ""
                : unknown + " of " + Figures.counted(report.moves().size(), "move", "moves")
                        + (unknown == 1
                                ? " has an end that is not known and is left out"
                                : " have an end that is not known and are left out");
    }

    Optional<Reading.Bounded> churn() {
        long services = report.register().services().size();
        return services == 0
                ? Optional.empty()
                : Optional.of(new Reading.Bounded(
                        Optional.of(Ratio.of(complete(), services)),
                        Ratio.of(complete(), services),
                        Ratio.of(report.moves().size(), services),
                        coverage()));
    }

    Step churnStep() {
        Step.Builder step = Step.of("Churn: moves for each service");
        Ratio services = Ratio.of(report.register().services().size());
        if (services.signum() == 0) {
            return step.note("not defined: the register has no services").build();
        }
        return step.formula("moves / services", complete() + " / " + Figures.factor(services))
                .exact(Ratio.of(complete()).dividedBy(services))
                .note(unknownMoves())
                .build();
    }

    List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        for (DeliveryModel model : DeliveryModel.values()) {
            stock(model, all);
        }
        all.add(Indicator.share(ID + "value-known", "Services whose annual value is known", report.valueKnown()));
        for (RegisterReport.Flow flow : report.flows()) {
            all.add(Indicator.value(
                    ID + "flow/" + flow.from().code() + "/" + flow.to().code(),
                    "Moves from " + flow.from().words() + " to " + flow.to().words(),
                    Ratio.of(flow.moves()),
                    "moves"));
        }
        all.add(churn().map(churn -> Indicator.bounded(ID + "churn", churnStep(), churn, ""))
                .orElseGet(() -> Indicator.figure(ID + "churn", churnStep(), "")));
        for (InsourcingDefinition definition : InsourcingDefinition.values()) {
            all.add(Indicator.share(
                    ID + "insourcing/" + definition.code(),
                    "Moves that are insourcing (" + definition.words() + ")",
                    report.insourcing(definition)));
        }
        for (MoveReason reason : MoveReason.values()) {
            all.add(Indicator.share(
                    ID + "reason/" + reason.code(),
                    "Moves for the reason " + reason.code().replace('-', ' '),
                    report.reason(reason)));
        }
        return all;
    }

    private void stock(DeliveryModel model, List<Indicator> all) {
        String day = " on " + report.to();
        all.add(Indicator.share(
                ID + "stock/" + model.code() + "/services",
                "Services, " + model.words() + day,
                report.services(model)));
        all.add(Indicator.share(
                ID + "stock/" + model.code() + "/value",
                "Annual value in pounds (VAT " + report.register().vat().code() + "), " + model.words() + day,
                report.value(model)));
        all.add(Indicator.bounded(ID + "net-shift/" + model.code(), netShiftStep(model), netShift(model), "services"));
    }
}
