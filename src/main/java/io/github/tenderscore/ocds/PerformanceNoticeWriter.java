package io.github.tenderscore.ocds;

import io.github.tenderscore.award.ProcurementReference;
import io.github.tenderscore.delivery.Failure;
import io.github.tenderscore.delivery.Penalty;
import io.github.tenderscore.delivery.PerformanceNotice;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.JsonWriter;
import java.util.List;

/**
 * Writes what is known of the performance of a contract as the fragment of a contract performance notice (UK9): a release in the Open
 * Contracting Data Standard with the extension of the United Kingdom.
 *
 * <p>No published notice of this kind was at hand: the shape is that of the schema of the extension. That {@code met}, {@code slightlyBelow},
 * {@code below}, {@code significantlyBelow} and {@code other} stand for the five words of regulation 39(5) of the Procurement Regulations
 * 2024 follows from their order and wording; neither text prints it. The platform gives the notice its number, date and documents. A fact
 * that is not known is left out, never written as zero or no.
 */
public final class PerformanceNoticeWriter {

    private PerformanceNoticeWriter() {}

    /**
     * Writes the facts of a notice.
     *
     * @param notice complete facts
     * @param procurement which procurement they belong to
     * @return the release, indented, with a line feed at its end; the same bytes for the same facts
     * @throws FaultException if something is missing, does not fit, or has no form in the standard
     */
    public static String write(PerformanceNotice notice, ProcurementReference procurement) {
        return draft(notice.complete(), procurement);
    }

    /**
     * Writes what is known so far, so that a person completes it. {@link PerformanceNotice#faults()} has what is missing.
     *
     * @param notice complete or not
     * @param procurement which procurement it belongs to
     * @return the release without the members that are not known
     * @throws FaultException if something has no form in the standard
     */
    public static String draft(PerformanceNotice notice, ProcurementReference procurement) {
        Faults faults = new Faults();
        for (Failure failure : notice.failures()) {
            failure.penalty()
                    .flatMap(Penalty::value)
                    .filter(money -> money.amount().toString().contains("/"))
                    .ifPresent(
                            money -> faults.add(
                                    List.of("failures", failure.id(), "penalty", "value"),
                                    "The value (" + money + ") of the penalty of the failure " + failure.id()
                                            + " must be a decimal number, as a notice has no other (Open Contracting Data Standard, Value)"));
        }
        faults.throwIfAny("The contract performance notice");
        return JsonWriter.pretty(new PerformanceTree(notice, procurement).release());
    }
}
