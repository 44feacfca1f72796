package io.github.tenderscore.monitor.reservation;

import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a contract below the threshold may be reserved to suppliers of a place, or to small firms or the voluntary sector.
 *
 * <p>SI 2026/94 lifts the ban of section 17(5)(e) of the Local Government Act 1988 only so far as these gates reach. A reservation gives nobody points,
 * is not stretched to contracts above the threshold (section 90 of the Procurement Act 2023), and no contract is split to fit (section 4(3)).
 *
 * @param facts what is known of the contract
 */
public record ReservationCheck(ReservationFacts facts) {

    /**
     * Every gate but that of the suppliers.
     *
     * @return R1 to R7, R9 and R10, in that order
     */
    public List<Gate> gates() {
        return new ReservationGates(facts).all();
    }

    /**
     * What follows.
     *
     * @return refused where a gate fails, unknown where none fails and one lacks a fact, else allowed
     */
    public Outcome outcome() {
        return switch (Verdict.all(gates().stream().map(Gate::verdict).toList())) {
            case FAIL -> Outcome.REFUSED;
            case UNKNOWN -> Outcome.UNKNOWN;
            case PASS, NOT_APPLICABLE -> Outcome.ALLOWED;
        };
    }

    /**
     * Why it is refused.
     *
     * @return the first gate that fails; empty where it is not refused
     */
    public Optional<Gate> refusedBy() {
        return gates().stream().filter(gate -> gate.verdict() == Verdict.FAIL).findFirst();
    }

    /**
     * Whether a supplier may bid, as far as its place goes.
     *
     * @param supplier what is known of where it is
     * @return gate R8; it does not apply where the contract is reserved for no place
     */
    public Gate eligible(SupplierPresence supplier) {
        boolean anywhere = facts.reserved().place() == ReservedFor.Place.ANYWHERE;
        return new Gate(
                "R8",
                "the supplier is based there or has established substantive business operations there, whoever owns it",
                anywhere ? Verdict.NOT_APPLICABLE : Verdict.of(supplier.isThere()),
                supplier.supplier() + ": based there " + words(supplier.based()) + ", operations there "
                        + words(supplier.operations()),
                ReservationGates.ORDER + ", article 3(4)");
    }

    private static String words(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? "yes" : "no").orElse("not known");
    }

    /**
     * The outcome, each gate and each supplier.
     *
     * @param prefix what their ids start with, such as {@code reservations}
     * @return words only; a reservation is no figure
     */
    public List<Indicator> indicators(String prefix) {
        String start = prefix + "/" + facts.contract();
        List<Indicator> all = new ArrayList<>();
        all.add(Indicator.word(
                start + "/outcome",
                facts.contract() + ": may it be reserved",
                outcome().code(),
                why()));
        gates().forEach(gate -> all.add(word(start + "/" + gate.id(), gate)));
        facts.suppliers().forEach(supplier -> all.add(word(start + "/R8/" + supplier.supplier(), eligible(supplier))));
        return all;
    }

    private Indicator word(String id, Gate gate) {
        return Indicator.word(
                id, facts.contract() + ": " + gate.condition(), gate.verdict().code(), gate.reason());
    }

    private String why() {
        return refusedBy()
                .map(Gate::toString)
                .orElseGet(() -> outcome() == Outcome.ALLOWED
                        ? "every gate that applies is passed"
                        : "not known: "
                                + gates().stream()
                                        .filter(gate -> gate.verdict() == Verdict.UNKNOWN)
                                        .map(gate -> gate.id() + " " + gate.fact())
                                        .collect(Collectors.joining("; ")));
    }
}
