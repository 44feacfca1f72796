package io.github.tenderscore.json;

import io.github.tenderscore.calendar.StatutoryPeriod;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.transparency.CompliancePeriod;
import io.github.tenderscore.monitor.transparency.ContractFacts;
import io.github.tenderscore.monitor.transparency.DutyItem;
import io.github.tenderscore.monitor.transparency.HalfYear;
import io.github.tenderscore.monitor.transparency.Invoice;
import io.github.tenderscore.monitor.transparency.Payment;
import io.github.tenderscore.monitor.transparency.SupplierPaymentFlag;
import io.github.tenderscore.monitor.transparency.TransparencyClock;
import io.github.tenderscore.monitor.transparency.TransparencyDuties;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the member "payments": invoices, half-years, payments, contracts and other things to publish. */
final class PaymentsReader {

    private static final Codes<StatutoryPeriod> DUTIES = new Codes<>(TransparencyDuties.all(), StatutoryPeriod::id);

    private static final int MOST_DAYS = 3_660;

    private static final Set<String> KNOWN =
            Set.of("invoices", "halfYears", "payments", "contracts", "notices", "suppliers", "sources");
    private static final Set<String> HALF_YEAR = Set.of("end", "approved", "published", "applies");
    private static final Set<String> PAYMENT = Set.of("id", "contract", "paid", "amount", "applies", "published");
    private static final Set<String> CONTRACT = Set.of(
            "contract",
            "applies",
            "entered",
            "lightTouch",
            "value",
            "detailsPublished",
            "copyPublished",
            "ended",
            "terminationPublished");
    private static final Set<String> NOTICE =
            Set.of("duty", "subject", "event", "published", "applies", "exemption", "promptDays");
    private static final Set<String> SUPPLIER = Set.of("supplier", "averageDays", "contractValue");

    private PaymentsReader() {}

    /** What is read says nothing of the day at whose end one looks, which the document names for all instruments. */
    static Optional<TransparencyClock> read(Json.Obj object, LocalDate day, Faults faults) {
        Part part = new Part(object, "payments", faults, KNOWN);
        List<Invoice> invoices = part.list("invoices", InvoiceReader::read);
        Once.check(part, "invoices", "The invoice", invoices, Invoice::id);
        List<CompliancePeriod> periods = part.list("halfYears", PaymentsReader::halfYear);
        Once.check(
                part, "halfYears", "The half-year", periods, one -> one.period().toString());
        List<Payment> payments = part.list("payments", PaymentsReader::payment);
        Once.check(part, "payments", "The payment", payments, one -> one.contract() + ", " + one.id());
        List<ContractFacts> contracts = part.list("contracts", PaymentsReader::contract);
        Once.check(part, "contracts", "The contract", contracts, ContractFacts::contract);
        List<DutyItem> notices = part.list("notices", PaymentsReader::notice);
        Once.check(part, "notices", "The notice", notices, one -> one.duty().id() + ", " + one.subject());
        List<SupplierPaymentFlag> suppliers = part.list("suppliers", PaymentsReader::supplier);
        Once.check(part, "suppliers", "The supplier", suppliers, SupplierPaymentFlag::supplier);
        List<Source> sources = SourceReader.all(part);
        return part.made(
                () -> new TransparencyClock(day, invoices, periods, payments, contracts, notices, suppliers, sources));
    }

    private static Optional<CompliancePeriod> halfYear(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "half-year to", "end", faults, HALF_YEAR);
        LocalDate end = part.day("end");
        Optional<Boolean> approved = part.answer("approved");
        Occurrence published = Occurrences.read(part, "published");
        Optional<Boolean> applies = part.answer("applies");
        return part.made(() -> new CompliancePeriod(new HalfYear(end), approved, published, applies));
    }

    private static Optional<Payment> payment(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "payment", "id", faults, PAYMENT);
        String id = part.text("id");
        String contract = part.text("contract");
        Optional<LocalDate> paid = part.optionalDay("paid");
        Optional<Ratio> amount = part.optionalNumber("amount");
        Optional<Boolean> applies = part.answer("applies");
        Occurrence published = Occurrences.read(part, "published");
        return part.made(() -> new Payment(id, contract, paid, amount, applies, published));
    }

    private static Optional<ContractFacts> contract(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "contract", "contract", faults, CONTRACT);
        String contract = part.text("contract");
        Optional<Boolean> applies = part.answer("applies");
        Occurrence entered = Occurrences.read(part, "entered");
        Optional<Boolean> lightTouch = part.answer("lightTouch");
        Optional<Ratio> value = part.optionalNumber("value");
        Occurrence details = Occurrences.read(part, "detailsPublished");
        Occurrence copy = Occurrences.read(part, "copyPublished");
        Occurrence ended = Occurrences.read(part, "ended");
        Occurrence termination = Occurrences.read(part, "terminationPublished");
        return part.made(() ->
                new ContractFacts(contract, applies, entered, lightTouch, value, details, copy, ended, termination));
    }

    private static Optional<DutyItem> notice(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "notice of", "subject", faults, NOTICE);
        Optional<StatutoryPeriod> duty = part.code("duty", DUTIES, "The duty");
        String subject = part.text("subject");
        Optional<LocalDate> event = part.optionalDay("event");
        Occurrence published = Occurrences.read(part, "published");
        Optional<Boolean> applies = part.answer("applies");
        String exemption = part.textOrNone("exemption");
        Optional<Integer> promptDays = part.optionalWhole("promptDays", MOST_DAYS);
        return part.made(
                () -> new DutyItem(duty.orElseThrow(), subject, event, published, applies, exemption, promptDays));
    }

    private static Optional<SupplierPaymentFlag> supplier(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "supplier", "supplier", faults, SUPPLIER);
        String supplier = part.text("supplier");
        Optional<Ratio> days = part.optionalNumber("averageDays");
        Optional<Ratio> value = part.optionalNumber("contractValue");
        return part.made(() -> new SupplierPaymentFlag(supplier, days, value));
    }
}
