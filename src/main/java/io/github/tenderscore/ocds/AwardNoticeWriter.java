package io.github.tenderscore.ocds;

import io.github.tenderscore.award.AwardNoticeFacts;
import io.github.tenderscore.award.ProcurementReference;
import io.github.tenderscore.award.ProcurementTermination;
import io.github.tenderscore.award.SpecialRegime;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.number.Money;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes what an award or its end without one gives to a notice, as a release in the Open Contracting Data Standard with the extension of
 * the United Kingdom, in the shape in which Find a Tender publishes it.
 *
 * <p>It is a fragment: the platform gives the notice its number, date and documents, and the authority its own particulars, the
 * subject-matter and the period of the contract. Whether a supplier is a consortium and who is connected with it is not written. A fact
 * that is not known is left out, never written as zero or no; {@link #write(AwardNoticeFacts, ProcurementReference)} refuses facts that
 * are not complete, {@link #draft(AwardNoticeFacts, ProcurementReference)} writes what is there.
 *
 * <p>The shape is that of published notices: an unsuccessful supplier is a party with the role {@code tenderer}, persons on whom a winner
 * relies are the description of a subcontract, and a procurement that ends without an award is withdrawn. No published award notice with
 * ceased lots was at hand: they are written as the lots of a procurement that ends.
 */
public final class AwardNoticeWriter {

    private AwardNoticeWriter() {}

    /**
     * Writes the facts of a contract award notice (UK6).
     *
     * @param facts complete facts
     * @param procurement which procurement they belong to
     * @return the release, indented, with a line feed at its end; the same bytes for the same facts
     * @throws FaultException if something is missing, does not fit, or has no form in the standard
     */
    public static String write(AwardNoticeFacts facts, ProcurementReference procurement) {
        return draft(facts.complete(), procurement);
    }

    /**
     * Writes what is known so far of a contract award notice, so that a person completes it. {@link AwardNoticeFacts#faults()} has what is
     * missing.
     *
     * @param facts complete or not
     * @param procurement which procurement they belong to
     * @return the release without the members that are not known
     * @throws FaultException if something has no form in the standard
     */
    public static String draft(AwardNoticeFacts facts, ProcurementReference procurement) {
        Faults faults = new Faults();
        money(facts)
                .filter(money -> money.amount().toString().contains("/"))
                .forEach(money -> faults.add(
                        List.of("value"),
                        "The value (" + money
                                + ") of a contract or lot must be a decimal number, as a notice has no other (Open Contracting Data "
                                + "Standard, Value)"));
        facts.regimes().stream()
                .flatMap(regimes -> regimes.stream().sorted())
                .filter(regime -> regime != SpecialRegime.LIGHT_TOUCH && regime != SpecialRegime.CONCESSION)
                .forEach(regime -> faults.add(Fault.at(
                                List.of("regimes"),
                                "The special regime (" + regime.code()
                                        + ") must be one whose code in notices is confirmed: light-touch or "
                                        + "concession")
                        .maybe("the notice is filled in by hand for such a contract")));
        faults.throwIfAny("The contract award notice of \"" + facts.title() + "\"");
        return JsonWriter.pretty(new AwardTree(facts, procurement).release());
    }

    private static Stream<Money> money(AwardNoticeFacts facts) {
        return facts.contracts().stream()
                .flatMap(contract -> Stream.concat(
                        contract.value().stream(), contract.lots().stream().flatMap(lot -> lot.value().stream())));
    }

    /**
     * Writes the facts of a procurement termination notice (UK12).
     *
     * @param termination the decision not to award
     * @param procurement which procurement it ends
     * @param lots the numbers of its lots; none where it has no lots
     * @return the release, indented, with a line feed at its end
     * @throws IllegalArgumentException if a number is blank or stands twice
     */
    public static String write(ProcurementTermination termination, ProcurementReference procurement, String... lots) {
        List<String> numbers = lots.length == 0 ? List.of(TenderTree.ONLY_LOT) : List.of(lots);
        if (numbers.stream().anyMatch(String::isBlank) || Set.copyOf(numbers).size() < numbers.size()) {
            throw new IllegalArgumentException("The numbers (" + String.join(", ", numbers) + ") of the lots of "
                    + procurement.ocid() + " must not be blank and must differ (Open Contracting Data Standard, Lot)");
        }
        return JsonWriter.pretty(EndTree.release(termination, procurement, numbers));
    }
}
