package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.calendar.StatutoryPeriod;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a council has to pay and to publish, as it stands at the end of a day.
 *
 * @param day the day at whose end one looks
 * @param invoices invoices received
 * @param periods the half-years of which there is a payments compliance notice to make
 * @param payments payments made, of which those above £30,000 are to be published
 * @param contracts contracts that were entered into or came to an end
 * @param notices other things to publish
 * @param suppliers suppliers of which it is known how they pay
 * @param sources where that comes from
 */
public record TransparencyClock(
        LocalDate day,
        List<Invoice> invoices,
        List<CompliancePeriod> periods,
        List<Payment> payments,
        List<ContractFacts> contracts,
        List<DutyItem> notices,
        List<SupplierPaymentFlag> suppliers,
        List<Source> sources) {

    /**
     * Copies the lists and checks that each thing to publish is named once.
     *
     * @param day the day at whose end one looks
     * @param invoices invoices received
     * @param periods the half-years of which there is a payments compliance notice to make
     * @param payments payments made, of which those above £30,000 are to be published
     * @param contracts contracts that were entered into or came to an end
     * @param notices other things to publish
     * @param suppliers suppliers of which it is known how they pay
     * @param sources where that comes from
     * @throws io.github.tenderscore.fault.FaultException if two things under one duty have one name; it names every one
     */
    public TransparencyClock {
        invoices = List.copyOf(invoices);
        periods = List.copyOf(periods);
        payments = List.copyOf(payments);
        contracts = List.copyOf(contracts);
        notices = List.copyOf(notices);
        suppliers = List.copyOf(suppliers);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        Set<String> names = new HashSet<>();
        items(contracts, periods, payments, notices).forEach(item -> {
            if (!names.add(item.duty().id() + "/" + item.subject())) {
                faults.add(
                        List.of(item.duty().id()),
                        "The " + item.duty().duty() + " of " + item.subject() + " must occur only once");
            }
        });
        faults.throwIfAny("The clock of payments and notices");
    }

    /**
     * The same with more invoices behind those that are there.
     *
     * @param more the invoices
     * @return a new clock
     * @throws IllegalArgumentException if one of them stands in the clock already, or twice among them
     */
    public TransparencyClock withInvoices(List<Invoice> more) {
        Set<String> ids = invoices.stream().map(Invoice::id).collect(Collectors.toSet());
        for (Invoice one : more) {
            if (!ids.add(one.id())) {
                throw new IllegalArgumentException("The invoice (" + one.id()
                        + ") of the table of invoices must occur only once, in the returns and all tables together");
            }
        }
        List<Invoice> all = new ArrayList<>(invoices);
        all.addAll(more);
        return new TransparencyClock(day, all, periods, payments, contracts, notices, suppliers, sources);
    }

    /**
     * The duties to publish, each with all things that fall under it.
     *
     * @return in the order of {@link TransparencyDuties#all()}, only those under which anything falls
     */
    public List<DutyTally> duties() {
        Map<StatutoryPeriod, List<DutyResult>> byDuty = new LinkedHashMap<>();
        TransparencyDuties.all().forEach(duty -> byDuty.put(duty, new ArrayList<>()));
        items(contracts, periods, payments, notices)
                .forEach(item -> byDuty.computeIfAbsent(item.duty(), duty -> new ArrayList<>())
                        .add(item.at(day)));
        return byDuty.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new DutyTally(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<DutyItem> items(
            List<ContractFacts> contracts,
            List<CompliancePeriod> periods,
            List<Payment> payments,
            List<DutyItem> notices) {
        return Stream.of(
                        contracts.stream().flatMap(contract -> contract.duties().stream()),
                        periods.stream().map(CompliancePeriod::duty),
                        payments.stream().map(Payment::duty),
                        notices.stream())
                .flatMap(items -> items);
    }

    /**
     * Every figure.
     *
     * @param prefix what their ids start with, such as {@code transparency}
     * @return invoices by section 68, half-years by regulation 38, each duty to publish, suppliers that pay late
     */
    public List<Indicator> indicators(String prefix) {
        List<Indicator> all = new ArrayList<>();
        if (!invoices.isEmpty()) {
            all.addAll(new InvoicePayments(invoices, day).indicators(prefix + "/invoices"));
        }
        periods.forEach(period -> all.addAll(compliance(prefix + "/compliance", period)));
        duties().forEach(tally -> all.addAll(tally.indicators(prefix)));
        suppliers.forEach(supplier -> all.add(Indicator.word(
                prefix + "/late-payer/" + supplier.supplier(),
                supplier.supplier() + ": pays its own suppliers in time, by a proposal",
                supplier.gate().verdict().code(),
                supplier.gate().fact() + " (" + supplier.gate().condition() + "; "
                        + supplier.gate().provision() + ")")));
        return all.stream().map(one -> one.from(sources)).toList();
    }

    private List<Indicator> compliance(String prefix, CompliancePeriod period) {
        return period.period().end().isAfter(day)
                ? List.of(Indicator.missing(
                        prefix + "/" + period.period().end() + "/mean-days",
                        "Mean days to pay (regulation 38: day 1 is the day after receipt)",
                        "period-not-over",
                        "the period " + period.period() + " is not over on " + day))
                : new PaymentsCompliance(period.period(), invoices, period.approved()).indicators(prefix);
    }
}
