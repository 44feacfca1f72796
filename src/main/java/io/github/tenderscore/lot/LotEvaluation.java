package io.github.tenderscore.lot;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.TenderBuilder;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A lotting and the tenders for its lots.
 *
 * <p>A lot evaluation is a value: each step gives a new one and leaves the old one as it was. Immutable and thread-safe.
 */
public final class LotEvaluation {

    private final Lotting lotting;
    private final Map<String, Evaluation> evaluations;
    private final Map<String, UnaryOperator<TenderBuilder>> common;
    private final Map<String, SupplierTerms> terms;
    private final List<String> notes;
    private final List<Fault> faults;

    private LotEvaluation(
            Lotting lotting,
            Map<String, Evaluation> evaluations,
            Map<String, UnaryOperator<TenderBuilder>> common,
            Map<String, SupplierTerms> terms,
            List<String> notes,
            List<Fault> faults) {
        this.lotting = lotting;
        this.evaluations = Map.copyOf(evaluations);
        this.common = Map.copyOf(common);
        this.terms = new TreeMap<>(terms);
        this.notes = List.copyOf(notes);
        this.faults = List.copyOf(faults);
    }

    /**
     * Starts without tenders.
     *
     * @param lotting what is published
     * @return the lot evaluation
     */
    public static LotEvaluation under(Lotting lotting) {
        Map<String, Evaluation> evaluations = new HashMap<>();
        lotting.lots().forEach(lot -> evaluations.put(lot.id(), Evaluation.under(lot.methodology())));
        return new LotEvaluation(lotting, evaluations, Map.of(), Map.of(), List.of(), List.of());
    }

    /**
     * States a supplier's responses on the criteria that all lots have in common. They are given once, before its tenders, and count in
     * each of them.
     *
     * @param supplier its identifier, or its name where its tenders give none
     * @param responses says what is known of it
     * @return a new lot evaluation
     */
    public LotEvaluation common(String supplier, UnaryOperator<TenderBuilder> responses) {
        Map<String, UnaryOperator<TenderBuilder>> more = new HashMap<>(common);
        if (more.put(supplier, responses) != null) {
            return with(Fault.at(
                    List.of("suppliers", supplier, "responses"),
                    "The common part of the supplier " + supplier + " must be given only once, before its tenders"));
        }
        return new LotEvaluation(lotting, evaluations, more, terms, notes, faults);
    }

    /**
     * Adds a tender for a lot. What is wrong with it is kept for {@link #faults()} and {@link #allocate()}.
     *
     * @param lot the id of the lot
     * @param id unique within the lot
     * @param supplier the name of who submits it
     * @param responses says what is known of it besides the common part
     * @return a new lot evaluation with one more tender
     */
    public LotEvaluation tender(String lot, String id, String supplier, UnaryOperator<TenderBuilder> responses) {
        UnaryOperator<TenderBuilder> first = common.getOrDefault(supplier, builder -> builder);
        return lot(
                lot, evaluation -> evaluation.tender(id, supplier, builder -> responses.apply(first.apply(builder))));
    }

    /**
     * Adds a tender of a supplier of whom more is known than the name.
     *
     * @param lot the id of the lot
     * @param id unique within the lot
     * @param supplier who submits it; its tenders for all lots are known by its identifier, or by its name where no tender gives one
     * @param responses says what is known of it besides the common part
     * @return a new lot evaluation with one more tender
     */
    public LotEvaluation tender(String lot, String id, Supplier supplier, UnaryOperator<TenderBuilder> responses) {
        UnaryOperator<TenderBuilder> first = common.getOrDefault(SupplierKey.of(supplier), builder -> builder);
        return lot(
                lot, evaluation -> evaluation.tender(id, supplier, builder -> responses.apply(first.apply(builder))));
    }

    /**
     * Changes the evaluation of one lot, for what this class has no method of its own for.
     *
     * @param lot the id of the lot
     * @param change gives another evaluation under the method of the lot
     * @return a new lot evaluation
     * @throws IllegalArgumentException if the changed evaluation has another method
     */
    public LotEvaluation lot(String lot, UnaryOperator<Evaluation> change) {
        Evaluation before = evaluations.get(lot);
        if (before == null) {
            return with(Fault.at(
                    List.of("lots"),
                    "The lot (" + lot + ") of a tender must be one of "
                            + String.join(
                                    ", ", lotting.lots().stream().map(Lot::id).toList())));
        }
        Evaluation after = change.apply(before);
        if (!after.methodology().equals(before.methodology())) {
            throw new IllegalArgumentException(
                    "The evaluation of the lot " + lot + " must keep the published method of the lot");
        }
        Map<String, Evaluation> changed = new HashMap<>(evaluations);
        changed.put(lot, after);
        return new LotEvaluation(lotting, changed, common, terms, notes, faults);
    }

    /**
     * States in which order a supplier prefers the lots.
     *
     * @param supplier its identifier, or its name where no tender gives identifiers
     * @param lots the ids of the lots it tendered for, the most preferred first
     * @return a new lot evaluation
     */
    public LotEvaluation preference(String supplier, String... lots) {
        SupplierTerms before = terms.getOrDefault(supplier, SupplierTerms.none(supplier));
        if (!before.preference().isEmpty()) {
            return with(Fault.at(
                    List.of("suppliers", supplier, "preference"),
                    "The order of preference of the supplier " + supplier + " must be given only once"));
        }
        return terms(new SupplierTerms(supplier, Arrays.asList(lots), before.offers()));
    }

    /**
     * Adds a combination tender: one price for several lots.
     *
     * @param supplier its identifier, or its name where no tender gives identifiers
     * @param price digits, in the currency of the methods
     * @param lots the ids of at least two lots, for each of which it has a tender
     * @return a new lot evaluation
     */
    public LotEvaluation combination(String supplier, String price, String... lots) {
        return offer(supplier, price, amount -> new PackageOffer.Combination(Arrays.asList(lots), amount));
    }

    /**
     * Adds a conditional discount in per cent.
     *
     * @param supplier its identifier, or its name where no tender gives identifiers
     * @param percent the number in front of the sign, such as {@code 5}
     * @param lots the ids of at least two lots that must be awarded together
     * @return a new lot evaluation
     */
    public LotEvaluation percentOff(String supplier, String percent, String... lots) {
        return offer(
                supplier, percent, number -> new PackageOffer.PercentOff(Arrays.asList(lots), new Percent(number)));
    }

    /**
     * Adds a conditional discount of an amount.
     *
     * @param supplier its identifier, or its name where no tender gives identifiers
     * @param amount digits, in the currency of the methods
     * @param lots the ids of at least two lots that must be awarded together
     * @return a new lot evaluation
     */
    public LotEvaluation amountOff(String supplier, String amount, String... lots) {
        return offer(supplier, amount, number -> new PackageOffer.AmountOff(Arrays.asList(lots), number));
    }

    private LotEvaluation offer(String supplier, String digits, Function<Ratio, PackageOffer> made) {
        SupplierTerms before = terms.getOrDefault(supplier, SupplierTerms.none(supplier));
        try {
            List<PackageOffer> more = new ArrayList<>(before.offers());
            more.add(made.apply(Ratio.parse(digits)));
            return terms(new SupplierTerms(supplier, before.preference(), more));
        } catch (NumberFormatException e) {
            return with(Fault.at(
                    List.of("suppliers", supplier, "offers"),
                    "The offer of the supplier " + supplier + " for several lots: " + e.getMessage()));
        }
    }

    /**
     * States everything that a supplier says about several lots at once, in place of what was stated before.
     *
     * @param stated the terms
     * @return a new lot evaluation
     */
    public LotEvaluation terms(SupplierTerms stated) {
        Map<String, SupplierTerms> more = new TreeMap<>(terms);
        more.put(stated.supplier(), stated);
        return new LotEvaluation(lotting, evaluations, common, more, notes, faults);
    }

    /**
     * Adds something that a reader of the results must know, such as that tenders are illustrative.
     *
     * @param text a sentence
     * @return a new lot evaluation with one more note
     */
    public LotEvaluation note(String text) {
        List<String> more = new ArrayList<>(notes);
        more.add(text);
        return new LotEvaluation(lotting, evaluations, common, terms, more, faults);
    }

    private LotEvaluation with(Fault fault) {
        List<Fault> more = new ArrayList<>(faults);
        more.add(fault);
        return new LotEvaluation(lotting, evaluations, common, terms, notes, more);
    }

    /**
     * What is published.
     *
     * @return the lotting
     */
    public Lotting lotting() {
        return lotting;
    }

    /**
     * The tenders for one lot.
     *
     * @param lot the id of the lot
     * @return its evaluation
     * @throws IllegalArgumentException if there is no such lot
     */
    public Evaluation evaluation(String lot) {
        Evaluation evaluation = evaluations.get(lot);
        if (evaluation == null) {
            throw new IllegalArgumentException("The lot (" + lot + ") must be one of the lotting");
        }
        return evaluation;
    }

    /**
     * What suppliers say about several lots at once.
     *
     * @return in alphabetical order of suppliers; those that say nothing are left out
     */
    public List<SupplierTerms> terms() {
        return List.copyOf(terms.values());
    }

    /**
     * What a reader of the results must know.
     *
     * @return the notes
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Everything that keeps the lots from being assessed and awarded.
     *
     * @return every fault of every tender for every lot; empty where there is none
     */
    public List<Fault> faults() {
        Faults found = new Faults();
        found.addAll(faults);
        new LotEvaluationCheck(this, found).run();
        return found.list();
    }

    /**
     * Assesses every lot under its method and decides by the published mechanism who is awarded which.
     *
     * @return what became of each lot, and why
     * @throws FaultException if a tender cannot be assessed, a supplier tendered for more lots than it may, something that the mechanism
     *     goes by is missing, or an exact search would be too large; it names every fault
     */
    public LotAwards allocate() {
        List<Fault> wrong = faults();
        if (!wrong.isEmpty()) {
            throw new FaultException("The evaluation of lots", wrong);
        }
        Map<String, Assessment> assessments = new HashMap<>();
        for (Lot lot : lotting.lots()) {
            Evaluation evaluation = evaluation(lot.id());
            if (!evaluation.tenders().isEmpty()) {
                assessments.put(lot.id(), evaluation.assess());
            }
        }
        return new LotAwards(this, Competition.of(lotting, assessments, terms()), assessments);
    }
}
