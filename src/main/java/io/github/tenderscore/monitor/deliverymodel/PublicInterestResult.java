package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.law.LegalForce;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.monitor.deliverymodel.HeadingAnswer.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a public interest test indicates, with every answer; there is no percentage, and it is not the decision.
 *
 * @param test the facts and answers
 * @param gates in order, whether the test is for this service
 */
public record PublicInterestResult(PublicInterestTest test, List<Gate> gates) {

    /** What part 1 comes to. */
    private enum Part {
        YES,
        PARTLY,
        NO
    }

    /**
     * Copies the gates.
     *
     * @param test the facts and answers
     * @param gates in order, whether the test is for this service
     */
    public PublicInterestResult {
        gates = List.copyOf(gates);
    }

    /**
     * Whether the test is for this service.
     *
     * @return fail where a gate takes it out, else unknown where a fact is missing, else pass
     */
    public Verdict inScope() {
        return Verdict.all(gates.stream().map(Gate::verdict).toList());
    }

    /**
     * How far the test binds the body.
     *
     * @return advisory for a council; empty where no text says
     */
    public Optional<LegalForce> force() {
        return switch (test.authority()) {
            case COUNCIL -> Optional.of(LegalForce.ADVISORY);
            case CENTRAL_GOVERNMENT -> Optional.of(LegalForce.IN_FORCE);
            case OTHER -> Optional.empty();
        };
    }

    /**
     * Every fact and answer that is missing.
     *
     * @return in the order of gates, headings and readiness; empty where all are known
     */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        gates.stream().filter(gate -> gate.verdict() == Verdict.UNKNOWN).forEach(gate -> missing.add(gate.fact()));
        for (Heading heading : Heading.values()) {
            if (test.answer(heading).stance() == Stance.UNKNOWN) {
                missing.add(heading.words());
            }
        }
        if (test.readiness() == Readiness.UNKNOWN) {
            missing.add("readiness to insource");
        }
        return List.copyOf(missing);
    }

    /**
     * What is indicated.
     *
     * @return out of scope where a gate takes the service out, indeterminate where anything is missing
     */
    public Indication indication() {
        if (inScope() == Verdict.FAIL) {
            return Indication.OUT_OF_SCOPE;
        }
        if (!missing().isEmpty()) {
            return Indication.INDETERMINATE;
        }
        return switch (part()) {
            case NO -> Indication.EXTERNAL_INDICATED;
            case PARTLY -> Indication.MIXED_INDICATED;
            case YES ->
                switch (test.readiness()) {
                    case READY -> Indication.IN_HOUSE_INDICATED;
                    case NOT_YET -> Indication.PHASED_OR_MIXED;
                    case NOT_READY -> Indication.EXTERNAL_FOR_NOW;
                    case UNKNOWN -> Indication.INDETERMINATE;
                };
        };
    }

    private Part part() {
        boolean supported = has(Stance.SUPPORTS);
        if (!supported) {
            return Part.NO;
        }
        return has(Stance.AGAINST) ? Part.PARTLY : Part.YES;
    }

    private boolean has(Stance stance) {
        return Arrays.stream(Heading.values())
                .anyMatch(heading -> test.answer(heading).stance() == stance);
    }

    private String why() {
        return switch (indication()) {
            case OUT_OF_SCOPE ->
                gates.stream()
                        .filter(gate -> gate.verdict() == Verdict.FAIL)
                        .findFirst()
                        .map(Gate::toString)
                        .orElse("");
            case INDETERMINATE -> "missing: " + String.join("; ", missing());
            default -> "a first view for the business case, not the decision; no official scale is known (unverified)";
        };
    }

    /**
     * Every verdict and answer.
     *
     * @return with ids that start with {@code delivery-models/public-interest/} and the service
     */
    public List<Indicator> indicators() {
        String prefix = "delivery-models/public-interest/" + Slug.of(test.service()) + "/";
        String of = ", " + test.service();
        List<Indicator> all = new ArrayList<>();
        all.add(Indicator.word(
                prefix + "indication", "Public interest test" + of, indication().code(), why()));
        all.add(force().map(force -> Indicator.word(
                        prefix + "force",
                        "How far the test binds" + of,
                        force.code(),
                        gates.get(4).fact()))
                .orElseGet(() -> Indicator.missing(
                        prefix + "force",
                        "How far the test binds" + of,
                        "unknown",
                        gates.get(4).fact())));
        parts(prefix, of, all);
        all.add(Indicator.word(
                prefix + "readiness",
                "Readiness to insource" + of,
                test.readiness().code(),
                ""));
        return all.stream().map(one -> one.from(test.sources())).toList();
    }

    private void parts(String prefix, String of, List<Indicator> all) {
        for (Gate gate : gates) {
            all.add(Indicator.word(
                    prefix + "gate/" + gate.id(),
                    "Gate " + gate.id() + ": " + gate.condition() + of,
                    gate.verdict().code(),
                    gate.reason()));
        }
        for (Heading heading : Heading.values()) {
            HeadingAnswer answer = test.answer(heading);
            all.add(Indicator.word(
                    prefix + "heading/" + heading.code(),
                    "In-house is supported by " + heading.words() + of,
                    answer.stance().code(),
                    answer.evidence()));
        }
    }
}
