package io.github.tenderscore.award;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.lot.LotAwards;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.SupplierKind;
import io.github.tenderscore.number.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A lot that is awarded, or the whole contract where there are no lots: the tenders that were assessed for it, and who won.
 *
 * <p>A tender is <em>assessed</em> where it is ranked or disqualified under the method. A disregarded tender was not (Procurement Act
 * 2023, section 50(5)): it counts among those submitted only.
 *
 * @param name the lot; empty where the contract has none
 * @param assessment how its tenders were assessed
 * @param winners to whom it is awarded, at least one; several in a framework
 * @param submitted how many tenders were submitted by the deadline, less those withdrawn; empty where that is not known
 * @param value the estimated value of the lot, VAT included; empty where that is not known, or there is no lot
 */
public record AwardedLot(
        Optional<LotName> name,
        Assessment assessment,
        List<Winner> winners,
        Optional<Integer> submitted,
        Optional<Money> value) {

    /**
     * The number and title that the authority gave a lot.
     *
     * @param number not blank
     * @param title not blank
     */
    public record LotName(String number, String title) {

        /**
         * Checks the texts.
         *
         * @param number not blank
         * @param title not blank
         * @throws IllegalArgumentException if one is blank
         */
        public LotName {
            Texts.notBlank(number, "The number of a lot", "regulation 27(2)(g)(iii)");
            Texts.notBlank(title, "The title of the lot " + number, "regulation 27(2)(g)(ii)");
        }
    }

    /**
     * Copies the winners and checks that they can have won.
     *
     * @param name the lot; empty where the contract has none
     * @param assessment how its tenders were assessed
     * @param winners to whom it is awarded, at least one; several in a framework
     * @param submitted how many tenders were submitted by the deadline, less those withdrawn; empty where that is not known
     * @param value the estimated value of the lot, VAT included; empty where that is not known, or there is no lot
     * @throws io.github.tenderscore.fault.FaultException if there is no winner, one is given twice or is not ranked, or fewer tenders were
     *     submitted than are in the assessment
     */
    public AwardedLot {
        winners = List.copyOf(winners);
        String owner = name.map(lot -> "the lot " + lot.number()).orElse("the contract");
        Faults faults = new Faults();
        if (winners.isEmpty()) {
            faults.add(List.of("winners"), "The number (0) of winners of " + owner + " must be at least 1");
        }
        winners(winners, assessment, owner, faults);
        int known = assessment.results().size();
        submitted
                .filter(number -> number < known)
                .ifPresent(number -> faults.add(Fault.at(
                                List.of("submitted"),
                                "The number (" + number + ") of tenders submitted for " + owner + " must be at least "
                                        + known
                                        + ", as many as are in the assessment (Procurement Regulations 2024, regulation 27(2)(n)(i))")
                        .maybe("the tenders that were disregarded were left out; they were submitted all the same")));
        faults.throwIfAny("The award");
    }

    private static void winners(List<Winner> winners, Assessment assessment, String owner, Faults faults) {
        List<String> seen = new ArrayList<>();
        for (Winner winner : winners) {
            List<String> place = List.of("winners", winner.tender());
            if (seen.contains(winner.tender())) {
                faults.add(place, "The tender (" + winner.tender() + ") that wins " + owner + " must be named once");
            }
            seen.add(winner.tender());
            Optional<TenderResult> result = find(assessment, winner.tender());
            if (result.isEmpty()) {
                faults.add(
                        place,
                        "The tender (" + winner.tender() + ") that wins " + owner + " must be one of the assessment");
            } else if (result.get().rank().isEmpty()) {
                faults.add(
                        place,
                        "The tender (" + winner.tender() + ", "
                                + result.get().outcome().code() + ") that wins " + owner
                                + " must be ranked (Procurement Act 2023, section 19(1) and (2))");
            }
        }
    }

    private static Optional<TenderResult> find(Assessment assessment, String tender) {
        return assessment.results().stream()
                .filter(result -> result.tender().id().equals(tender))
                .findFirst();
    }

    /**
     * A contract that is not divided into lots.
     *
     * @param assessment how its tenders were assessed
     * @param winners to whom it is awarded
     * @return the award, of which it is not yet known how many tenders were submitted
     * @throws io.github.tenderscore.fault.FaultException if there is no winner, or one is not ranked
     */
    public static AwardedLot whole(Assessment assessment, Winner... winners) {
        return new AwardedLot(Optional.empty(), assessment, Arrays.asList(winners), Optional.empty(), Optional.empty());
    }

    /**
     * A lot.
     *
     * @param number the distinct number that the authority gave it
     * @param title its title
     * @param assessment how its tenders were assessed
     * @param winners to whom it is awarded
     * @return the award, of which it is not yet known how many tenders were submitted, nor the value
     * @throws io.github.tenderscore.fault.FaultException if there is no winner, or one is not ranked
     */
    public static AwardedLot of(String number, String title, Assessment assessment, Winner... winners) {
        return new AwardedLot(
                Optional.of(new LotName(number, title)),
                assessment,
                Arrays.asList(winners),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A lot of several, whose winners must be those to which the published mechanism awards it.
     *
     * @param awards who is awarded which lot
     * @param lot its id
     * @param winners to whom it is awarded; one that the mechanism does not award it to needs a {@linkplain Winner#because reason}
     * @return the award, of which it is not yet known how many tenders were submitted, nor the value
     * @throws IllegalArgumentException if there is no such lot
     * @throws io.github.tenderscore.fault.FaultException if there is no winner, one is not ranked, or the mechanism does not award the lot
     *     to it and no reason is given
     */
    public static AwardedLot of(LotAwards awards, String lot, Winner... winners) {
        return new LotWinners(awards, lot).awarded(List.of(winners));
    }

    /**
     * The same with the number of tenders submitted. In a procedure of several stages it is larger than that of the assessment.
     *
     * @param number tenders submitted by the deadline, less those withdrawn
     * @return a new value
     * @throws io.github.tenderscore.fault.FaultException if it is smaller than the number of tenders in the assessment
     */
    public AwardedLot submitted(int number) {
        return new AwardedLot(name, assessment, winners, Optional.of(number), value);
    }

    /**
     * The same, saying that no tenders were submitted but those of the assessment, less those withdrawn.
     *
     * @return a new value
     */
    public AwardedLot allSubmittedAreInTheAssessment() {
        return submitted(assessment.results().size());
    }

    /**
     * The same with the estimated value of the lot.
     *
     * @param money with VAT
     * @return a new value
     */
    public AwardedLot value(Money money) {
        return new AwardedLot(name, assessment, winners, submitted, Optional.of(money));
    }

    /**
     * The tenders that were assessed.
     *
     * @return those ranked or disqualified, in the order of the assessment
     */
    public List<TenderResult> assessed() {
        return assessment.results().stream()
                .filter(result -> !(result.outcome() instanceof Outcome.Disregarded))
                .toList();
    }

    /**
     * How many assessed tenders come from suppliers of a kind.
     *
     * @param kind the kind
     * @return missing where it is not known of every assessed supplier whether it is of that kind
     */
    public Fact<Integer> assessedFrom(SupplierKind kind) {
        List<String> unknown = assessed().stream()
                .map(result -> result.tender().supplier())
                .filter(supplier -> supplier.is(kind).isEmpty())
                .map(Supplier::name)
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            return new Fact.Missing<>(
                    "it is not known of " + String.join(", ", unknown) + " whether it is a " + kind.words());
        }
        return new Fact.Known<>((int) assessed().stream()
                .filter(result -> result.tender().supplier().is(kind).orElse(false))
                .count());
    }

    /**
     * Why the numbers of tenders are what they are.
     *
     * @return submitted, assessed and those of small and of social enterprises, tender by tender
     */
    public Explanation explanation() {
        return new Explanation(new CountExplainer(this).top());
    }

    /** By which lots of several contracts are known to be the same. */
    String number() {
        return name.map(LotName::number).orElse("none");
    }

    /**
     * The winning tenders' results.
     *
     * @return in the order of the winners
     */
    public List<TenderResult> winningResults() {
        return winners.stream()
                .map(winner -> assessment.result(winner.tender()))
                .toList();
    }
}
