package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.VatBasis;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What delivers each service of a council now, and what it replaced.
 *
 * @param services the services that the council provides or buys, in the council's order
 * @param vat whether their annual values include VAT
 */
public record Register(List<RegisteredService> services, VatBasis vat) {

    /**
     * Copies the services.
     *
     * @param services the services that the council provides or buys, in the council's order
     * @param vat whether their annual values include VAT
     * @throws io.github.tenderscore.fault.FaultException if two services have the same name
     */
    public Register {
        services = List.copyOf(services);
        Faults faults = new Faults();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < services.size(); i++) {
            if (!taken.add(services.get(i).name())) {
                faults.add(
                        List.of(Integer.toString(i), "service"),
                        "The service (" + services.get(i).name() + ") of a register must occur only once");
            }
        }
        faults.throwIfAny("The register of delivery models");
    }

    /**
     * Stock on the last day and moves of a period.
     *
     * @param from the first day
     * @param to the last day
     * @return the report
     * @throws IllegalArgumentException if the last day is before the first
     */
    public RegisterReport between(LocalDate from, LocalDate to) {
        return new RegisterReport(this, from, to);
    }
}
