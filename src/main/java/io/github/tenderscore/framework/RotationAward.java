package io.github.tenderscore.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Calls the members in turn. */
final class RotationAward {

    private final DirectAward award;
    private final Mechanism.Rotation rotation;

    RotationAward(DirectAward award, Mechanism.Rotation rotation) {
        this.award = award;
        this.rotation = rotation;
    }

    Optional<CallOffResult> run() {
        if (!(award.call().state() instanceof CallState.Nothing || award.call().state() instanceof CallState.Row)) {
            award.needs(rotation, "nothing but the row of the members");
            return Optional.empty();
        }
        return row().map(this::call);
    }

    /** The row as recorded or left; at first the members in the order of their places, which must then differ. */
    private Optional<List<String>> row() {
        List<String> known = award.members().stream().map(Member::id).toList();
        if (award.row().isPresent()) {
            List<String> row = award.row().get().members();
            if (row.size() == known.size() && new HashSet<>(row).equals(new HashSet<>(known))) {
                return Optional.of(row);
            }
            award.check()
                    .add(
                            "row",
                            "The row (" + String.join(", ", row) + ") of the call-off "
                                    + award.call().id() + " must hold every member once: "
                                    + known.stream().sorted().collect(Collectors.joining(", ")));
            return Optional.empty();
        }
        long places = award.members().stream().map(Member::place).distinct().count();
        if (places < known.size()) {
            award.check()
                    .add(
                            "row",
                            "The row of the members must be recorded for the call-off "
                                    + award.call().id()
                                    + ", because some share a place at admission and the framework does not say who comes first");
            return Optional.empty();
        }
        return Optional.of(award.members().stream()
                .sorted(Comparator.comparingInt(Member::place))
                .map(Member::id)
                .toList());
    }

    private CallOffResult call(List<String> row) {
        List<Considered> considered = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        Optional<String> called = Optional.empty();
        for (String id : row) {
            Member member = award.members().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            Optional<Unavailability> obstacle = award.check().obstacle(id);
            if (called.isPresent()) {
                considered.add(new Considered(
                        member, Considered.Result.NOT_REACHED, "later in the row than the one that is called"));
            } else if (obstacle.isPresent()) {
                skipped.add(id);
                considered.add(new Considered(
                        member, Considered.Result.PASSED_OVER, obstacle.get().text()));
            } else {
                called = Optional.of(id);
                considered.add(new Considered(member, Considered.Result.CALLED, "next in the row, free"));
            }
        }
        return award.result(rotation, considered, Optional.of(after(row, skipped, called)));
    }

    private CallState.Row after(List<String> row, List<String> skipped, Optional<String> called) {
        List<String> after = new ArrayList<>(row);
        if (rotation.skipped() == Mechanism.Rotation.Skipped.LOSES_TURN) {
            after.removeAll(skipped);
            after.addAll(skipped);
        }
        called.ifPresent(id -> {
            after.remove(id);
            after.add(id);
        });
        return new CallState.Row(after);
    }
}
