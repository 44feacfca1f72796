package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a public interest test is for a service: a gate that fails takes it out. */
record PublicInterestGates(PublicInterestTest test) {

    List<Gate> all() {
        return List.of(control(), exemptions(), value(), start(), force());
    }

    /** A company that may be awarded the contract without competition is outside the test. */
    private Gate control() {
        Verdict verdict = switch (test.control()) {
            case PASS -> Verdict.FAIL;
            case UNKNOWN -> Verdict.UNKNOWN;
            case FAIL, NOT_APPLICABLE -> Verdict.PASS;
        };
        return new Gate(
                "1",
                "not exempt under Schedule 2 of the Procurement Act 2023",
                verdict,
                "control test: " + test.control().words(),
                "PPN 024 (secondary)");
    }

    private Gate exemptions() {
        List<String> met = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (TestExemption exemption : TestExemption.values()) {
            Boolean applies = test.exemptions().get(exemption);
            if (applies == null) {
                unknown.add(exemption.words());
            } else if (applies) {
                met.add(exemption.words());
            }
        }
        Verdict verdict = Verdict.PASS;
        String fact = "no exemption applies";
        if (!met.isEmpty()) {
            verdict = Verdict.FAIL;
            fact = "it is " + String.join("; ", met);
        } else if (!unknown.isEmpty()) {
            verdict = Verdict.UNKNOWN;
            fact = "not known whether it is " + String.join("; ", unknown);
        }
        return new Gate("2", "no exemption applies", verdict, fact, "PPN 024 (secondary)");
    }

    private Gate value() {
        return new Gate(
                "3",
                test.terms().words(),
                Verdict.of(test.value().map(test.terms()::covers)),
                test.value()
                        .map(value -> "value, VAT included: " + Figures.readable(value) + " pounds")
                        .orElse("value, VAT included: not known"),
                test.terms().source());
    }

    private Gate start() {
        Optional<LocalDate> from = test.terms().from();
        return new Gate(
                "4",
                "starts " + from.map(day -> "on or after " + day).orElse("on any day"),
                from.map(day -> Verdict.of(test.start().map(start -> !start.isBefore(day))))
                        .orElse(Verdict.NOT_APPLICABLE),
                "start: " + test.start().map(Object::toString).orElse("not known"),
                test.terms().source());
    }

    /** How far it binds takes no service out, but must be known to be said. */
    private Gate force() {
        return new Gate(
                "5",
                "how far the test binds the body is known",
                test.authority() == AuthorityType.OTHER ? Verdict.UNKNOWN : Verdict.PASS,
                switch (test.authority()) {
                    case COUNCIL -> "a council is encouraged and not bound: advisory";
                    case CENTRAL_GOVERNMENT -> "the policy is addressed to central bodies";
                    case OTHER -> "no text says how far it binds another body";
                },
                "PPN 024 (secondary)");
    }
}
