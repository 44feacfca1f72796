package io.github.tenderscore.stage;

import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.model.TenderBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Collects the tenders of one round. What is wrong with them is named when the proceedings are assessed. Not thread-safe. */
public final class RoundBuilder {

    private final String stage;
    private final Optional<LocalDate> opened;
    private final Methodology method;
    private final Faults faults = new Faults();
    private final List<Tender> tenders = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private Optional<TieDecision> decision = Optional.empty();

    RoundBuilder(String stage, Optional<LocalDate> opened, Methodology method) {
        this.stage = stage;
        this.opened = opened;
        this.method = method;
    }

    /**
     * Adds a tender.
     *
     * @param id the id of its supplier, which is the same in all stages
     * @param supplier the name of who submits it
     * @param responses says what is known of it, but for what is carried from earlier stages
     * @return this builder
     */
    public RoundBuilder tender(String id, String supplier, UnaryOperator<TenderBuilder> responses) {
        tenders.add(
                responses.apply(new TenderBuilder(id, supplier, method, faults)).build());
        return this;
    }

    /**
     * Adds tenders that are already made.
     *
     * @param more the tenders
     * @return this builder
     */
    public RoundBuilder tenders(List<Tender> more) {
        tenders.addAll(more);
        return this;
    }

    /**
     * Adds a tender of a supplier of whom more is known than the name.
     *
     * @param id the id of its supplier, which is the same in all stages
     * @param supplier who submits it
     * @param responses says what is known of it, but for what is carried from earlier stages
     * @return this builder
     */
    public RoundBuilder tender(String id, Supplier supplier, UnaryOperator<TenderBuilder> responses) {
        tenders.add(
                responses.apply(new TenderBuilder(id, supplier, method, faults)).build());
        return this;
    }

    /**
     * Adds a decision about a tender of this round.
     *
     * @param decided that it is disregarded, or kept
     * @return this builder
     */
    public RoundBuilder decide(Decision decided) {
        decisions.add(decided);
        return this;
    }

    /**
     * Says how a person settled a tie at the cut that the published method leaves open.
     *
     * @param settled the decision
     * @return this builder
     */
    public RoundBuilder tieSettled(TieDecision settled) {
        decision = Optional.of(settled);
        return this;
    }

    Round build() {
        return new Round(stage, opened, tenders, decisions, decision);
    }

    /** What is wrong with the tenders themselves, at their places in this round. */
    List<Fault> faults() {
        return faults.list().stream().map(fault -> FaultPlaces.in(stage, fault)).toList();
    }
}
