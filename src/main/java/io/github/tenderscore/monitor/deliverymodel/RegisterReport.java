package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a register says of a period: the stock of services by delivery model on its last day, and the moves in it.
 *
 * <p>A move with an unknown end belongs to no flow; it widens the bounds of every figure that it could change. Anchors for a reader, none of them
 * a threshold: 73 per cent of 208 councils had started or were starting to insource in 2017 (APSE, secondary).
 *
 * @param register what was read
 * @param from the first day of the period
 * @param to the last day of the period
 */
public record RegisterReport(Register register, LocalDate from, LocalDate to) {

    /**
     * Moves from one model to another.
     *
     * @param from what delivered the services before
     * @param to what delivers them after
     * @param moves how many moves of the period
     */
    public record Flow(DeliveryModel from, DeliveryModel to, long moves) {}

    /**
     * Checks the period.
     *
     * @param register what was read
     * @param from the first day of the period
     * @param to the last day of the period
     * @throws IllegalArgumentException if the last day is before the first
     */
    public RegisterReport {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The last day (" + to + ") of the period of a register must not be before the first, " + from);
        }
    }

    /**
     * How many services a model delivers on the last day.
     *
     * @param model the model
     * @return a share of all services: those that it delivers, those that another does, those of which it is not known
     */
    public Share services(DeliveryModel model) {
        return register.services().stream()
                .map(service -> Share.of(is(model, service), Ratio.ONE))
                .reduce(Share.NONE, Share::plus);
    }

    /**
     * How much of the annual value a model delivers on the last day.
     *
     * @param model the model
     * @return a share of the pounds of the services whose value is known ({@link #valueKnown()})
     */
    public Share value(DeliveryModel model) {
        return register.services().stream()
                .filter(service -> service.annualValue().isPresent())
                .map(service ->
                        Share.of(is(model, service), service.annualValue().get()))
                .reduce(Share.NONE, Share::plus);
    }

    private Optional<Boolean> is(DeliveryModel model, RegisteredService service) {
        return service.modelAt(to).map(found -> found == model);
    }

    /**
     * For how many services the annual value is known; the others are in no sum of money.
     *
     * @return how much of the register the shares of value speak of: yes where it is known, unknown where not
     */
    public Share valueKnown() {
        return register.services().stream()
                .map(service -> Share.of(service.annualValue().map(value -> true), Ratio.ONE))
                .reduce(Share.NONE, Share::plus);
    }

    /**
     * The moves of the period.
     *
     * @return in the order of the register, with those of which an end is not known
     */
    public List<Move> moves() {
        return register.services().stream()
                .flatMap(service -> service.moves().stream())
                .filter(move -> !move.date().isBefore(from) && !move.date().isAfter(to))
                .toList();
    }

    /**
     * The flows between models.
     *
     * @return those with a move in the period, in the order of models; moves with an unknown end are in none
     */
    public List<Flow> flows() {
        Map<List<DeliveryModel>, Long> counts = moves().stream()
                .filter(Move::isComplete)
                .collect(Collectors.groupingBy(
                        move -> List.of(move.from().orElseThrow(), move.to().orElseThrow()), Collectors.counting()));
        List<Flow> flows = new ArrayList<>();
        for (DeliveryModel one : DeliveryModel.values()) {
            for (DeliveryModel other : DeliveryModel.values()) {
                Optional.ofNullable(counts.get(List.of(one, other)))
                        .ifPresent(count -> flows.add(new Flow(one, other, count)));
            }
        }
        return List.copyOf(flows);
    }

    /**
     * By how much a model gained or lost services in the period: moves to it less moves from it.
     *
     * @param model the model
     * @return the figure over complete moves, and what it could be at least and at most
     */
    public Reading.Bounded netShift(DeliveryModel model) {
        return new RegisterFigures(this).netShift(model);
    }

    /**
     * How much moved: moves for each service of the register.
     *
     * @return complete moves / services; at most with the moves of which an end is not known; empty in a register without services
     */
    public Optional<Reading.Bounded> churn() {
        return new RegisterFigures(this).churn();
    }

    /**
     * Which moves are insourcing.
     *
     * @param definition whose definition
     * @return a share of the moves of the period
     */
    public Share insourcing(InsourcingDefinition definition) {
        return moves().stream()
                .map(move -> Share.of(definition.counts(move), Ratio.ONE))
                .reduce(Share.NONE, Share::plus);
    }

    /**
     * Which moves were made for a reason.
     *
     * @param reason one of the reasons; a move may have several
     * @return a share of the moves of the period; those without a recorded reason are not known
     */
    public Share reason(MoveReason reason) {
        return moves().stream()
                .map(move -> Share.of(
                        move.reasons().isEmpty()
                                ? Optional.empty()
                                : Optional.of(move.reasons().contains(reason)),
                        Ratio.ONE))
                .reduce(Share.NONE, Share::plus);
    }

    /**
     * Every figure of the report.
     *
     * @return with ids that start with {@code delivery-models/register/}
     */
    public List<Indicator> indicators() {
        List<Source> sources = register.services().stream()
                .flatMap(service -> service.sources().stream())
                .distinct()
                .toList();
        return new RegisterFigures(this)
                .indicators().stream().map(one -> one.from(sources)).toList();
    }
}
