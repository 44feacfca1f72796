package io.github.tenderscore.framework;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Faults;
import java.util.List;
import java.util.Optional;

/** Awards a contract by the framework's mechanism. */
final class DirectAward {

    private final Admission admission;
    private final List<Member> members;
    private final DirectCall call;
    private final Optional<CallState.Row> row;
    private final Faults faults;
    private final CallOffCheck check;

    /** An award; the row is the one that the call before left. */
    DirectAward(Admission admission, DirectCall call, Optional<CallState.Row> row, Faults faults) {
        this.admission = admission;
        this.members = admission.members();
        this.call = call;
        this.row = call.state() instanceof CallState.Row recorded ? Optional.of(recorded) : row;
        this.faults = faults;
        this.check = new CallOffCheck(admission, call, faults);
    }

    /** The result; empty where the call has a fault, which is then noted. */
    Optional<CallOffResult> run() {
        int before = faults.count();
        check.run();
        Optional<Mechanism> mechanism = mechanism();
        if (mechanism.isEmpty() || faults.count() > before) {
            return Optional.empty();
        }
        Optional<CallOffResult> result = award(mechanism.get());
        return faults.count() > before ? Optional.empty() : result;
    }

    /** The mechanism by which the Act lets a contract be awarded without a competition. */
    private Optional<Mechanism> mechanism() {
        Framework framework = admission.framework();
        Optional<Mechanism> mechanism = framework
                .mechanism()
                .or(() -> members.size() == 1 ? Optional.of(new Mechanism.SingleSupplier()) : Optional.empty());
        boolean allowed = mechanism.isPresent()
                && (framework.coreTerms() || members.size() == 1 || framework.kind() == FrameworkKind.LIGHT_TOUCH);
        if (!allowed) {
            check.add(
                    "mechanism",
                    "The framework must have a single supplier, or set out core terms and an objective mechanism, to award the call-off "
                            + call.id() + " without a competition" + Law.of("45(4)"),
                    "it can be competed for among the members" + Law.of("46"));
            return Optional.empty();
        }
        if (mechanism.get() instanceof Mechanism.SingleSupplier && members.size() != 1) {
            check.add(
                    "mechanism",
                    "The number (" + members.size() + ") of members of a framework with a single supplier must be 1"
                            + Law.of("45(4)"));
        }
        return mechanism;
    }

    private Optional<CallOffResult> award(Mechanism mechanism) {
        if (mechanism instanceof Mechanism.Rotation rotation) {
            return new RotationAward(this, rotation).run();
        }
        if (mechanism instanceof Mechanism.LowestPrice) {
            return new LowestPriceAward(this).run();
        }
        return new RankedOrderAward(this, mechanism).run();
    }

    // ---- shared by the mechanisms -----------------------------------------------------------------------------------

    List<Member> members() {
        return members;
    }

    DirectCall call() {
        return call;
    }

    /** The row of the members as recorded, or as the call before left it. */
    Optional<CallState.Row> row() {
        return row;
    }

    CallOffCheck check() {
        return check;
    }

    void needs(Mechanism mechanism, String what) {
        check.add(
                "state",
                "The call-off " + call.id() + " under the mechanism " + mechanism.code() + " must come with " + what);
    }

    CallOffResult result(Mechanism mechanism, List<Considered> considered, Optional<CallState.Row> after) {
        Step.Builder step = Step.of(title(considered)).note(mechanism.text());
        considered.forEach(one -> step.step(
                Step.of(one.member().shown() + ", " + one.result().code().replace('-', ' '))
                        .note(one.reason())
                        .build()));
        return new CallOffResult(
                call, called(considered), considered, Optional.empty(), after, new Explanation(step.build()));
    }

    String title(List<Considered> considered) {
        String end = called(considered)
                .map(member -> member.shown() + ", is called")
                .orElseGet(() -> considered.stream().anyMatch(one -> one.result() == Considered.Result.TIED)
                        ? "a tie that a person must settle"
                        : "no member can be called");
        return "Call-off " + call.id() + ": " + end;
    }

    static Optional<Member> called(List<Considered> considered) {
        return considered.stream()
                .filter(one -> one.result() == Considered.Result.CALLED)
                .map(Considered::member)
                .findFirst();
    }
}
