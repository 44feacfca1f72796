package io.github.tenderscore.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Asks the members in the order of their places; two free members in the same place are for a person to tell apart. */
final class RankedOrderAward {

    private final DirectAward award;
    private final Mechanism mechanism;

    RankedOrderAward(DirectAward award, Mechanism mechanism) {
        this.award = award;
        this.mechanism = mechanism;
    }

    Optional<CallOffResult> run() {
        Optional<CallState.Capacities> capacities = Optional.empty();
        if (award.call().state() instanceof CallState.Capacities known) {
            capacities = Optional.of(known);
        } else if (!(award.call().state() instanceof CallState.Nothing)) {
            award.needs(mechanism, "nothing more than capacities");
            return Optional.empty();
        }
        return Optional.of(award.result(mechanism, tiedWhereSeveral(ask(capacities)), Optional.empty()));
    }

    private List<Considered> ask(Optional<CallState.Capacities> capacities) {
        List<Considered> considered = new ArrayList<>();
        Optional<Integer> place = Optional.empty();
        List<Member> ordered = award.members().stream()
                .sorted(Comparator.comparingInt(Member::place).thenComparing(Member::id))
                .toList();
        for (Member member : ordered) {
            Optional<String> obstacle = obstacle(member, capacities);
            if (place.filter(one -> one < member.place()).isPresent()) {
                considered.add(new Considered(
                        member,
                        Considered.Result.NOT_REACHED,
                        "place " + member.place() + ", after the one that is called"));
            } else if (obstacle.isPresent()) {
                considered.add(new Considered(member, Considered.Result.PASSED_OVER, obstacle.get()));
            } else {
                considered.add(new Considered(member, Considered.Result.CALLED, "place " + member.place() + ", free"));
                place = Optional.of(member.place());
            }
        }
        return considered;
    }

    private static List<Considered> tiedWhereSeveral(List<Considered> considered) {
        long called = considered.stream()
                .filter(one -> one.result() == Considered.Result.CALLED)
                .count();
        return called < 2
                ? considered
                : considered.stream().map(RankedOrderAward::tied).toList();
    }

    private static Considered tied(Considered one) {
        return one.result() == Considered.Result.CALLED
                ? new Considered(
                        one.member(),
                        Considered.Result.TIED,
                        one.reason()
                                + ", and the framework does not say which of those in the same place is asked first")
                : one;
    }

    private Optional<String> obstacle(Member member, Optional<CallState.Capacities> capacities) {
        Optional<String> obstacle = award.check().obstacle(member.id()).map(Unavailability::text);
        return obstacle.isPresent() ? obstacle : capacities.flatMap(known -> lack(member, known));
    }

    private Optional<String> lack(Member member, CallState.Capacities capacities) {
        if (!capacities.left().containsKey(member.id())) {
            award.check()
                    .add(
                            "left",
                            "The capacity of the member " + member.id() + " must be recorded for the call-off "
                                    + award.call().id() + "; an unknown one is neither zero nor enough");
            return Optional.empty();
        }
        return Optional.of(capacities.left().get(member.id()))
                .filter(left -> left.compareTo(capacities.needed()) < 0)
                .map(left ->
                        "no capacity: it can still supply " + left + ", and " + capacities.needed() + " are needed");
    }
}
