package io.github.tenderscore.award;

import io.github.tenderscore.TenderResult;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.VatBasis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A public contract that is awarded, with its lots, and whether it is one of more than £5 million, which decides what the notice says of
 * the tenders that did not win (Procurement Regulations 2024, regulation 27(2)(n) and (o)).
 *
 * @param id the contract's id in the notice, not blank
 * @param title the contract's title, not blank
 * @param value its estimated value; empty where that is not known
 * @param lots what is awarded, at least one; several must be lots with numbers of their own
 */
public record AwardedContract(String id, String title, Optional<Money> value, List<AwardedLot> lots) {

    /** Up to this value, VAT included, the notice counts assessed tenders; above it, the notice names who did not win. */
    public static final Money FIVE_MILLION = Money.of("5000000", "GBP", VatBasis.GROSS);

    /**
     * Copies and checks the lots.
     *
     * @param id the contract's id in the notice, not blank
     * @param title the contract's title, not blank
     * @param value its estimated value; empty where that is not known
     * @param lots what is awarded, at least one; several must be lots with numbers of their own
     * @throws io.github.tenderscore.fault.FaultException if there is no lot, several are without or with the same number, or the value
     *     is negative
     */
    public AwardedContract {
        Texts.notBlank(id, "The id of a contract", "regulation 27(2)(c)(ii)");
        Texts.notBlank(title, "The title of the contract " + id, "regulation 27(2)(b)");
        lots = List.copyOf(lots);
        Faults faults = new Faults();
        value.filter(money -> money.amount().signum() < 0)
                .ifPresent(money -> faults.add(
                        List.of("value"),
                        "The estimated value (" + money + ") of the contract " + id
                                + " must be at least 0 (Procurement Act 2023, section 4 and Schedule 3)"));
        if (lots.isEmpty()) {
            faults.add(List.of("lots"), "The number (0) of lots of the contract " + id + " must be at least 1");
        }
        Set<String> numbers = new LinkedHashSet<>();
        for (AwardedLot lot : lots) {
            String number = lot.number();
            if (lots.size() > 1 && (lot.name().isEmpty() || !numbers.add(number))) {
                faults.add(
                        List.of("lots", number),
                        "The number (" + number + ") of a lot of the contract " + id
                                + " must be its own (Procurement Regulations 2024, regulation 27(2)(g)(iii))");
            }
        }
        faults.throwIfAny("The contract " + id);
    }

    /**
     * A contract whose value is not known yet.
     *
     * @param id its id in the notice
     * @param title its title
     * @param lots what is awarded
     * @return the contract
     * @throws io.github.tenderscore.fault.FaultException if there is no lot, or several without or with the same number
     */
    public static AwardedContract of(String id, String title, AwardedLot... lots) {
        return new AwardedContract(id, title, Optional.empty(), Arrays.asList(lots));
    }

    /**
     * The same contract with its estimated value: the most that may be paid, with options, extensions and VAT (Procurement Act 2023,
     * section 123(2) and Schedule 3).
     *
     * @param money the value with its VAT basis
     * @return a new value
     */
    public AwardedContract value(Money money) {
        return new AwardedContract(id, title, Optional.of(money), lots);
    }

    /**
     * Tells whether the contract is one of more than £5 million.
     *
     * @return missing where the value is not known, is in another currency, or is a value without VAT that does not settle it
     */
    public Fact<Boolean> isAboveFiveMillion() {
        if (value.isEmpty()) {
            return new Fact.Missing<>("the estimated value is not known");
        }
        Money known = value.get();
        if (!known.currency().equals(FIVE_MILLION.currency())) {
            return new Fact.Missing<>("the estimated value is in " + known.currency() + " and is not converted");
        }
        boolean above = known.amount().compareTo(FIVE_MILLION.amount()) > 0;
        // what exceeds the limit exceeds it with VAT too, whatever the basis
        if (above || known.vat() == VatBasis.GROSS) {
            return new Fact.Known<>(above);
        }
        return new Fact.Missing<>("the estimated value (" + known
                + ") does not say its amount with VAT, which counts (Procurement Act " + "2023, section 123(2))");
    }

    /**
     * The suppliers whose tenders were assessed for the contract and who won nothing of it.
     *
     * <p>A supplier with several tenders stands once; suppliers are the same where their identifiers are, or their names where one of
     * them has no identifier. Their order tells nothing of their places, which the notice does not publish.
     *
     * @return in the order of their names
     */
    public List<Supplier> unsuccessful() {
        List<Supplier> known = new ArrayList<>(suppliers());
        int winners = known.size();
        lots.forEach(lot -> addEach(lot.assessed(), known));
        return known.subList(winners, known.size()).stream()
                .sorted(Comparator.comparing(Supplier::name)
                        .thenComparing(supplier -> supplier.identifier().orElse("")))
                .toList();
    }

    /**
     * The suppliers to whom the contract is awarded.
     *
     * @return each once, in the order of the lots
     */
    public List<Supplier> suppliers() {
        List<Supplier> suppliers = new ArrayList<>();
        lots.forEach(lot -> addEach(lot.winningResults(), suppliers));
        return List.copyOf(suppliers);
    }

    private static void addEach(List<TenderResult> results, List<Supplier> into) {
        for (TenderResult result : results) {
            Supplier supplier = result.tender().supplier();
            if (into.stream().noneMatch(known -> isSame(known, supplier))) {
                into.add(supplier);
            }
        }
    }

    private static boolean isSame(Supplier one, Supplier other) {
        return (one.identifier().isPresent() && other.identifier().isPresent())
                ? one.identifier().equals(other.identifier())
                : one.name().equals(other.name());
    }
}
