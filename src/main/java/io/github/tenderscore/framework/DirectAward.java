package io.github.tenderscore.framework;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Faults;
import java.util.ArrayList;
import java.util.Comparator;
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
        Optional<CallState.Capacities> capacities = Optional.empty();
        if (call.state() instanceof CallState.Capacities known) {
            capacities = Optional.of(known);
        } else if (!(call.state() instanceof CallState.Nothing)) {
            needs(mechanism, "nothing more than capacities");
        }
        return Optional.of(inOrder(mechanism, capacities));
    }

    /** Asks place after place; two free members in the same place are for a person to tell apart. */
    private CallOffResult inOrder(Mechanism mechanism, Optional<CallState.Capacities> capacities) {
        List<Considered> considered = new ArrayList<>();
        boolean settled = false;
        List<Member> ordered = members.stream()
                .sorted(Comparator.comparingInt(Member::place).thenComparing(Member::id))
                .toList();
        for (Member member : ordered) {
            Optional<String> obstacle = obstacle(member, capacities);
            boolean reached = !settled
                    || considered.stream()
                            .anyMatch(one -> one.result() == Considered.Result.CALLED
                                    && one.member().place() == member.place());
            if (reached && obstacle.isPresent()) {
                considered.add(new Considered(member, Considered.Result.PASSED_OVER, obstacle.get()));
            } else if (reached) {
                considered.add(new Considered(member, Considered.Result.CALLED, "place " + member.place() + ", free"));
                settled = true;
            } else {
                considered.add(new Considered(
                        member,
                        Considered.Result.NOT_REACHED,
                        "place " + member.place() + ", after the one that is called"));
            }
        }
        return result(mechanism, tiedWhereSeveral(considered), Optional.empty());
    }

    private static List<Considered> tiedWhereSeveral(List<Considered> considered) {
        List<Considered> called = considered.stream()
                .filter(one -> one.result() == Considered.Result.CALLED)
                .toList();
        if (called.size() < 2) {
            return considered;
        }
        return considered.stream()
                .map(one -> one.result() == Considered.Result.CALLED
                        ? new Considered(
                                one.member(),
                                Considered.Result.TIED,
                                one.reason()
                                        + ", and the framework does not say which of those in the same place is asked first")
                        : one)
                .toList();
    }

    private Optional<String> obstacle(Member member, Optional<CallState.Capacities> capacities) {
        Optional<String> obstacle = check.obstacle(member.id()).map(Unavailability::text);
        if (obstacle.isPresent() || capacities.isEmpty()) {
            return obstacle;
        }
        return Optional.ofNullable(capacities.get().left().get(member.id()))
                .map(left -> left.compareTo(capacities.get().needed()) < 0
                        ? Optional.of("no capacity: it can still supply " + left + ", and "
                                + capacities.get().needed() + " are needed")
                        : Optional.<String>empty())
                .orElseGet(() -> {
                    check.add(
                            "left",
                            "The capacity of the member " + member.id() + " must be recorded for the call-off "
                                    + call.id() + "; an unknown one is neither zero nor enough");
                    return Optional.empty();
                });
    }

    // ---- shared with the other mechanisms ---------------------------------------------------------------------------

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
